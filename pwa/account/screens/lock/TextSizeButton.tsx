import { useState } from 'preact/hooks'
import { t as live } from '../../../live/say.ts'
import { choose, looks, type TextSize } from '../../../live/settings.ts'
import { BottomSheet, IconButton, iconTextSize, SheetBody, TextSizeSwitch } from '../../../ui/index.ts'
import { t } from './say.ts'

/** "Aa" on screens that have no page of their own for looks. */
export function TextSizeButton() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton
        icon={iconTextSize}
        bare
        label={t('account.me.textSize')}
        opens="dialog"
        onPress={() => setOpen(true)}
      />
      {isOpen && (
        <BottomSheet
          title={t('account.me.textSize')}
          closeLabel={live('live.sheet.close')}
          onClose={() => setOpen(false)}
        >
          <SheetBody>
            <TextSizeChoice />
          </SheetBody>
        </BottomSheet>
      )}
    </>
  )
}

/** Four sizes, each shown in its own; kept on this phone. */
export function TextSizeChoice() {
  const [value, setValue] = useState(looks().textSize)
  const change = (next: TextSize) => {
    choose({ textSize: next })
    setValue(next)
  }
  return (
    <TextSizeSwitch
      legend={t('account.me.textSize')}
      options={[
        { value: 'usual', label: t('account.me.textUsual') },
        { value: 'large', label: t('account.me.textLarge') },
        { value: 'larger', label: t('account.me.textLarger') },
        { value: 'largest', label: t('account.me.textLargest') },
      ]}
      value={value}
      onChoose={change}
    />
  )
}
