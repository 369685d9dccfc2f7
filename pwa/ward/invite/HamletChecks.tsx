import { useId } from 'preact/hooks'
import * as v from 'valibot'
import { HamletCode } from '../../../contract/index.ts'
import { CheckCard, Icon, iconWarning } from '../../ui/index.ts'
import type { NamedHamlet } from '../hamlets/namedHamlet.ts'
import '../ward.css'
import { t } from './words.ts'

interface Props {
  hamlets: readonly NamedHamlet[]
  chosen: readonly HamletCode[]
  error: string | undefined
  onChange: (codes: readonly HamletCode[]) => void
}

/** Which hamlets somebody will work in; most people have one. */
export function HamletChecks({ hamlets, chosen, error, onChange }: Props) {
  const id = useId()
  const turn = (code: HamletCode, isOn: boolean) =>
    onChange(isOn ? [...chosen, code] : chosen.filter((each) => each !== code))
  return (
    <fieldset class="ward-checks" aria-describedby={error ? `${id}-error` : undefined}>
      <legend class="choices__legend">{t('ward.invite.hamlets')}</legend>
      <div class="ward-checks__cards">
        {hamlets.map(({ code, name }) => (
          <CheckCard
            key={code}
            name="hamlet"
            checked={chosen.some((each) => each === code)}
            onChange={(isOn) => turn(v.parse(HamletCode, code), isOn)}
          >
            {name}
          </CheckCard>
        ))}
      </div>
      <div aria-live="polite">
        {error ? (
          <p class="field__error" id={`${id}-error`}>
            <Icon of={iconWarning} size="s" />
            <span>{error}</span>
          </p>
        ) : null}
      </div>
    </fieldset>
  )
}
