import { useRef, useState } from 'preact/hooks'
import { Button, Field } from '../../ui/index.ts'
import { type JoinLink, parseJoinLink } from '../index.ts'
import { JoinFrame } from './JoinFrame.tsx'
import { t } from './say.ts'

type Props = {
  /** The address held an invitation, but not a whole one. */
  isBroken: boolean
  onLink: (link: JoinLink) => void
}

/** No invitation in the address: say why, and take one that was copied (the way into an installed iPhone app). */
export function PasteLink({ isBroken, onLink }: Props) {
  const pasted = useRef('')
  const [isWrong, setWrong] = useState(false)
  const open = () => {
    const link = parseJoinLink(pasted.current.trim())
    if (link) onLink(link)
    setWrong(link === null)
  }
  return (
    <JoinFrame
      title={t('account.join.title')}
      heading={isBroken ? t('account.link.missing') : t('account.link.welcome')}
      action={
        <Button kind="main" wide onPress={open}>
          {t('account.link.open')}
        </Button>
      }
    >
      <p>{isBroken ? t('account.link.missingWhy') : t('account.link.welcomeWhy')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          open()
        }}
      >
        <Field
          name="link"
          type="url"
          label={t('account.link.paste')}
          autoComplete="off"
          error={isWrong ? t('account.link.pasteWrong') : undefined}
          onText={(text) => {
            pasted.current = text
          }}
        />
      </form>
      <Button kind="quiet" wide href="/">
        {t('account.link.public')}
      </Button>
    </JoinFrame>
  )
}
