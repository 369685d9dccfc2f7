import { useState } from 'preact/hooks'
import { type ApiFailure, type MemberRow, reachOf } from '../../../contract/index.ts'
import { callSentence } from '../../live/failure.ts'
import { usePort } from '../../live/port.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { BottomSheet, Button, List, ListRow, Notice, SheetBody, SheetText } from '../../ui/index.ts'
import { type NamedHamlet, namesOf } from '../hamlets/namedHamlet.ts'
import { wardPort } from '../port.ts'
import { contactWords, sentence } from './contactWords.ts'
import { lastContactOf } from './lastContact.ts'
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
  const [step, setStep] = useState<'look' | 'other' | 'confirm'>('look')
  const { identity } = useSession()
  const mayRetire = reachOf('members.retire', identity.role) !== null && member.id !== identity.member
  const isAsking = step === 'confirm'
  return (
    <BottomSheet
      title={isAsking ? t('ward.retire.title', { name: member.name }) : member.name}
      closeLabel={t('ward.member.close')}
      onClose={onClose}
    >
      {isAsking ? (
        <Retire member={member} onClose={onClose} onChanged={onChanged} />
      ) : (
        <>
          <About member={member} hamlets={hamlets} />
          {mayRetire ? <Other isOpen={step === 'other'} onStep={setStep} /> : null}
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

function Other({ isOpen, onStep }: { isOpen: boolean; onStep: (step: 'other' | 'confirm') => void }) {
  return (
    <SheetBody>
      {isOpen ? (
        <Button kind="danger" opens="dialog" onPress={() => onStep('confirm')}>
          {t('ward.member.retire')}
        </Button>
      ) : (
        <Button kind="quiet" onPress={() => onStep('other')}>
          {t('ward.member.other')}
        </Button>
      )}
    </SheetBody>
  )
}

/** [S7] What retiring does, in the order in which it happens: work is rescued before anything is removed. */
function Retire({ member, onClose, onChanged }: Pick<Props, 'member' | 'onClose' | 'onChanged'>) {
  const { retireMember } = usePort(wardPort)
  const { busy, failure, run } = useCall()
  const retire = () =>
    run(
      () => retireMember(member.id),
      () => {
        tell(t('ward.retire.done', { name: member.name }))
        onChanged()
        onClose()
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

/** The ward refuses to lose its last official with this code. */
const retireSentence = (failure: ApiFailure): string =>
  failure.kind === 'code' && failure.code === 'role-not-allowed'
    ? t('ward.retire.last')
    : callSentence(failure)
