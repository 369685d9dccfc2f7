import { useState } from 'preact/hooks'
import { Button, Notice } from '../ui/index.ts'
import { sentenceFor } from './failure.ts'
import { t } from './say.ts'

type Props = {
  error: unknown
  /** 'save': something was to be kept; 'read': a screen could not be filled. */
  of: 'save' | 'read'
  /** Label of the field that a text guard speaks about. */
  field?: string
  /** (D39) What was typed, so that it can be carried out by hand when saving keeps failing. */
  typed?: () => string
}

/** A failed save or query in words; typed text stays where it is and can be copied out. */
export function FailureNotice({ error, of, field, typed }: Props) {
  const [isCopied, setCopied] = useState(false)
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <Notice
      kind="attention"
      announce
      lead={of === 'save' ? t('live.failure.lead') : t('live.failure.readLead')}
      action={
        typed && (
          <Button kind="quiet" onPress={() => copy(typed())}>
            {isCopied ? t('live.failure.copied') : t('live.failure.copy')}
          </Button>
        )
      }
    >
      {sentenceFor(error, field)}
    </Notice>
  )
}
