import { useState } from 'preact/hooks'
import { Button, type ButtonKind, iconShare } from '../../ui/index.ts'
import { t } from './say.ts'

/** Copies this address with the invitation in it. Where copying is refused, the address is shown to be held and copied. */
export function CopyLinkButton({ kind }: { kind: ButtonKind }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = () =>
    navigator.clipboard
      ?.writeText(location.href)
      .then(() => setState('copied'))
      .catch(() => setState('refused')) ?? setState('refused')
  return (
    <>
      <Button kind={kind} wide icon={iconShare} onPress={copy}>
        {state === 'copied' ? t('account.browser.copied') : t('account.browser.copy')}
      </Button>
      {state === 'refused' && <p class="join__address">{location.href}</p>}
    </>
  )
}
