import { useState } from 'preact/hooks'
import { invitable, type MemberRow, reachOf } from '../../../contract/index.ts'
import { paths } from '../../live/paths.ts'
import { usePort } from '../../live/port.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { BottomSheet, Button, List, ListRow, SheetBody, SheetText } from '../../ui/index.ts'
import { type NamedHamlet, namesOf } from '../hamlets/namedHamlet.ts'
import { wardPort } from '../port.ts'
import { contactWords, sentence } from './contactWords.ts'
import { lastContactOf } from './lastContact.ts'
import { MemberActions, type Step } from './MemberActions.tsx'
import { MoveMember } from './MoveMember.tsx'
import { type PhoneOf, RetirePhone } from './RetirePhone.tsx'
import { RetireSteps } from './RetireSteps.tsx'
import { t } from './words.ts'

interface Props {
  member: MemberRow
  hamlets: readonly NamedHamlet[]
  onClose: () => void
  onChanged: () => void
}

/** One member: work, hamlets, phones; retiring stands behind "Khác" and says first what will happen. */
export function MemberSheet({ member, hamlets, onClose, onChanged }: Props) {
  const [step, setStep] = useState<Step>('look')
  const [phone, setPhone] = useState<PhoneOf | null>(null)
  const choose = (chosen: PhoneOf) => {
    setPhone(chosen)
    setStep('phone')
  }
  const titles: Partial<Record<Step, string>> = {
    retire: t('ward.retire.title', { name: member.name }),
    retired: t('ward.retired.title', { name: member.name }),
    move: t('ward.move.title', { name: member.name }),
    phone: t('ward.phone.title', { phone: phone?.label ?? '' }),
    phoneRetired: t('ward.phone.done', { phone: phone?.label ?? '' }),
  }
  const props = { member, hamlets, onClose, onChanged }
  return (
    <BottomSheet title={titles[step] ?? member.name} closeLabel={t('ward.member.close')} onClose={onClose}>
      {step === 'retire' && <Retire {...props} onRetired={() => setStep('retired')} />}
      {(step === 'retired' || step === 'phoneRetired') && <Retired onClose={onClose} />}
      {step === 'phone' && phone && (
        <RetirePhone {...props} phone={phone} onRetired={() => setStep('phoneRetired')} />
      )}
      {step === 'move' && <MoveMember {...props} />}
      {(step === 'look' || step === 'other') && (
        <>
          <About member={member} hamlets={hamlets} onPhone={choose} />
          <MemberActions member={member} isOpen={step === 'other'} onStep={setStep} />
        </>
      )}
    </BottomSheet>
  )
}

type AboutProps = Pick<Props, 'member' | 'hamlets'> & { onPhone: (phone: PhoneOf) => void }

function About({ member, hamlets, onPhone }: AboutProps) {
  const session = useSession()
  const mayRetire = reachOf('members.retire', session.identity.role) !== null
  const phones = member.devices.filter(({ state }) => state === 'active')
  const retired = member.devices.filter(({ state }) => state === 'retired')
  const names = namesOf(member.hamlets, hamlets)
  return (
    <List label={member.name}>
      <ListRow
        light
        label={live(`live.role.${member.role}`)}
        why={names.join(', ') || t('ward.members.ofWard')}
      />
      {phones.length === 0 ? <ListRow light label={t('ward.members.noPhone')} /> : null}
      {phones.map((phone) => (
        <ListRow
          key={phone.id}
          light
          label={phone.label}
          why={sentence(contactWords(lastContactOf(phone.lastContact, session.now())))}
          opens={mayRetire && phone.id !== session.identity.device}
          onPress={mayRetire && phone.id !== session.identity.device ? () => onPhone(phone) : undefined}
        />
      ))}
      {retired.map(({ id, label }) => (
        <ListRow key={id} light muted label={label} why={sentence(t('ward.phone.retired'))} />
      ))}
    </List>
  )
}

/** Whoever handed out invitations takes those along that nobody has used (PROTOCOL 12.4). */
const whatGoes = ({ name, role }: MemberRow): string[] => [
  t('ward.retire.first'),
  t('ward.retire.second'),
  ...(invitable[role].length > 0 ? [t('ward.retire.invitations', { name })] : []),
  t('ward.retire.third'),
]

/** [S7] What retiring does, in the order in which it happens: work is rescued before anything is removed. */
function Retire({
  member,
  onClose,
  onChanged,
  onRetired,
}: Omit<Props, 'hamlets'> & { onRetired: () => void }) {
  const { retireMember } = usePort(wardPort)
  return (
    <RetireSteps
      steps={whatGoes(member)}
      confirm={t('ward.retire.confirm')}
      busyWords={t('ward.retire.busy')}
      lastWords={t('ward.retire.last')}
      doneWords={t('ward.retire.done', { name: member.name })}
      retire={() => retireMember(member.id)}
      onClose={onClose}
      onDone={() => {
        onChanged()
        onRetired()
      }}
    />
  )
}

/** [P1] The phone gets no new key; so that it cannot read what comes, the key is changed: offered at once. */
function Retired({ onClose }: { onClose: () => void }) {
  return (
    <>
      <SheetText>{t('ward.retired.key')}</SheetText>
      <SheetBody>
        <Button kind="main" wide href={paths.ward.keys}>
          {t('ward.retired.change')}
        </Button>
        <Button wide onPress={onClose}>
          {t('ward.retired.later')}
        </Button>
      </SheetBody>
    </>
  )
}
