import { useEffect, useState } from 'preact/hooks'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { BottomSheet, iconKey, List, ListRow, SectionHead, SelectField, SheetBody } from '../../ui/index.ts'
import { idleMinutes, setIdleMinutes } from '../index.ts'
import { ChangePin } from './ChangePin.tsx'
import { t } from './say.ts'

const choices = [1, 5, 10, 30] as const
type Minutes = (typeof choices)[number]
const isChoice = (value: number): value is Minutes => choices.some((minutes) => minutes === value)

/** When the phone locks itself, and the PIN. */
export function PinSettings() {
  const { member } = useSession().identity
  const [minutes, setMinutes] = useState<number>(10)
  const [isChanging, setChanging] = useState(false)
  useEffect(() => {
    void idleMinutes(member).then(setMinutes)
  }, [member])
  const chooseMinutes = async (value: string) => {
    const chosen = Number(value)
    if (!isChoice(chosen)) return
    await setIdleMinutes(member, chosen)
    setMinutes(chosen)
  }
  return (
    <section class="stack">
      <SectionHead title={t('account.me.safety')} />
      <SelectField
        name="idle"
        label={t('account.me.idle')}
        value={String(minutes)}
        options={choices.map((n) => ({ value: String(n), label: t('account.me.idleMinutes', { n }) }))}
        onChoose={chooseMinutes}
      />
      <List>
        <ListRow label={t('account.me.changePin')} icon={iconKey} opens onPress={() => setChanging(true)} />
      </List>
      {isChanging && (
        <BottomSheet
          title={t('account.me.changePin')}
          closeLabel={live('live.sheet.close')}
          onClose={() => setChanging(false)}
        >
          <SheetBody>
            <ChangePin onDone={() => setChanging(false)} />
          </SheetBody>
        </BottomSheet>
      )}
    </section>
  )
}
