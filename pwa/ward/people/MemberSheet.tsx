import { useState } from 'preact/hooks'
import type { ApiFailure, MemberRow } from '../../../contract/index.ts'
import { callSentence } from '../../live/failure.ts'
import { paths } from '../../live/paths.ts'
import { usePort } from '../../live/port.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { BottomSheet, Button, List, ListRow, Notice, SheetBody, SheetText } from '../../ui/index.ts'
import { type NamedHamlet, namesOf } from '../hamlets/namedHamlet.ts'
import { wardPort } from '../port.ts'
import { contactWords, sentence } from './contactWords.ts'
import { lastContactOf } from './lastContact.ts'
import { MemberActions, type Step } from './MemberActions.tsx'
import { MoveMember } from './MoveMember.tsx'
import { useCall } from './useCall.ts'
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
  const titles: Partial<Record<Step, string>> = {
    retire: t('ward.retire.title', { name: member.name }),
    retired: t('ward.retired.title', { name: member.name }),
    move: t('ward.move.title', { name: member.name }),
  }
  const props = { member, hamlets, onClose, onChanged }
  return (
    <BottomSheet title={titles[step] ?? member.name} closeLabel={t('ward.member.close')} onClose={onClose}>
      {step === 'retire' && <Retire {...props} onRetired={() => setStep('retired')} />}
      {step === 'retired' && <Retired onClose={onClose} />}
      {step === 'move' && <MoveMember {...props} />}
      {(step === 'look' || step === 'other') && (
        <>
          <About member={member} hamlets={hamlets} />
          <MemberActions member={member} isOpen={step === 'other'} onStep={setStep} />
        </>
      )}
    </BottomSheet>
  )
}

function About({ member, hamlets }: Pick<Props, 'member' | 'hamlets'>) {
  const now = useSession().now()
  const phones = member.devices.filter(({ state }) => state === 'active')
  const names = namesOf(member.hamlets, hamlets)
  return (
    <List label={member.name}>
      <ListRow
        light
        label={live(`live.role.${member.role}`)}
        why={names.join(', ') || t('ward.members.ofWard')}
      />
      {phones.length === 0 ? <ListRow light label={t('ward.members.noPhone')} /> : null}
      {phones.map(({ id, label, lastContact }) => (
        <ListRow key={id} light label={label} why={sentence(contactWords(lastContactOf(lastContact, now)))} />
      ))}
    </List>
  )
}

/** [S7] What retiring does, in the order in which it happens: work is rescued before anything is removed. */
function Retire({
  member,
  onClose,
  onChanged,
  onRetired,
}: Omit<Props, 'hamlets'> & { onRetired: () => void }) {
  const { retireMember } = usePort(wardPort)
  const { busy, failure, run } = useCall()
  const retire = () =>
    run(
      () => retireMember(member.id),
      () => {
        tell(t('ward.retire.done', { name: member.name }))
        onChanged()
        onRetired()
      },
    )
  return (
    <>
      <SheetText>{t('ward.retire.first')}</SheetText>
      <SheetText>{t('ward.retire.second')}</SheetText>
      <SheetText>{t('ward.retire.third')}</SheetText>
      <SheetBody>
        {failure ? (
          <Notice kind="attention" announce>
            {retireSentence(failure)}
          </Notice>
        ) : null}
        <Button kind="danger-filled" wide busy={busy ? t('ward.retire.busy') : undefined} onPress={retire}>
          {t('ward.retire.confirm')}
        </Button>
        <Button wide onPress={onClose}>
          {t('ward.retire.keep')}
        </Button>
      </SheetBody>
    </>
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

/** The ward refuses to lose its last official with this code. */
const retireSentence = (failure: ApiFailure): string =>
  failure.kind === 'code' && failure.code === 'role-not-allowed'
    ? t('ward.retire.last')
    : callSentence(failure)
