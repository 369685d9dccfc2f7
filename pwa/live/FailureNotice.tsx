import { useEffect, useState } from 'preact/hooks'
import { endOtherTabs, endSession, StorageFailure } from '../storage/index.ts'
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
  const isStoreGone = error instanceof StorageFailure && error.code === 'storage-lost'
  useLockOnceGone(isStoreGone && !typed)
  return (
    <Notice
      kind="attention"
      announce
      lead={of === 'save' ? t('live.failure.lead') : t('live.failure.readLead')}
      action={typed && (isStoreGone ? <CopyAndLock typed={typed} /> : <Copy typed={typed} />)}
    >
      {sentenceFor(error, field)}
    </Notice>
  )
}

type Typed = { typed: () => string }

function Copy({ typed }: Typed) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(typed())
    setCopied(true)
  }
  return (
    <Button kind="quiet" onPress={copy}>
      {isCopied ? t('live.failure.copied') : t('live.failure.copy')}
    </Button>
  )
}

/**
 * (D33) Nothing more can be read or saved before the PIN begins a new store, and the lock screen says what was lost. What was
 * typed is copied out first, with a press.
 */
function useLockOnceGone(isSo: boolean): void {
  useEffect(() => {
    if (isSo) lockAll()
  }, [isSo])
}

/** The other tabs have the same store open, or rather none: one of them may even lead the sync. */
function lockAll(): void {
  endOtherTabs()
  void endSession()
}

function CopyAndLock({ typed }: Typed) {
  const copyAndLock = async () => {
    await navigator.clipboard.writeText(typed())
    lockAll()
  }
  return (
    <Button kind="quiet" onPress={copyAndLock}>
      {t('live.failure.copyAndLock')}
    </Button>
  )
}
