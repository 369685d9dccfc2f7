import { useState } from 'preact/hooks'
import type { HamletCode, MemberRow } from '../../../contract/index.ts'
import { callSentence } from '../../live/failure.ts'
import { usePort } from '../../live/port.ts'
import { tell } from '../../live/toast.tsx'
import { Button, Notice, SheetBody, SheetText } from '../../ui/index.ts'
import type { NamedHamlet } from '../hamlets/namedHamlet.ts'
import { HamletChecks } from '../invite/HamletChecks.tsx'
import { wardPort } from '../port.ts'
import { useCall } from './useCall.ts'
import { t } from './words.ts'

interface Props {
  member: MemberRow
  hamlets: readonly NamedHamlet[]
  onClose: () => void
  onChanged: () => void
}

/** [W1] Where somebody works from now on. Their phone sends what it has, then follows by itself [S7]. */
export function MoveMember({ member, hamlets, onClose, onChanged }: Props) {
  const { moveMember } = usePort(wardPort)
  const { busy, failure, run } = useCall()
  const [chosen, setChosen] = useState<readonly HamletCode[]>(member.hamlets)
  const [isPressed, setPressed] = useState(false)
  const move = () => {
    setPressed(true)
    if (chosen.length === 0) return
    run(
      () => moveMember(member.id, [...chosen]),
      () => {
        tell(t('ward.move.done', { name: member.name }))
        onChanged()
        onClose()
      },
    )
  }
  return (
    <>
      <SheetText>{t('ward.move.why')}</SheetText>
      <SheetBody>
        <HamletChecks
          hamlets={hamlets}
          chosen={chosen}
          error={isPressed && chosen.length === 0 ? t('ward.move.none') : undefined}
          onChange={setChosen}
        />
        {failure ? (
          <Notice kind="attention" announce>
            {callSentence(failure)}
          </Notice>
        ) : null}
        <Button kind="main" wide busy={busy ? t('ward.move.busy') : undefined} onPress={move}>
          {t('ward.move.go')}
        </Button>
      </SheetBody>
    </>
  )
}
