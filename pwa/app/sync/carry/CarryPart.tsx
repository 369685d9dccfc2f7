import { useRef, useState } from 'preact/hooks'
import { MAX_CARRIED_BYTES } from '../../../../contract/index.ts'
import { UnsentSheet } from '../../../live/carry/UnsentSheet.tsx'
import { FailureNotice } from '../../../live/FailureNotice.tsx'
import { count } from '../../../live/figures.ts'
import { useSession } from '../../../live/session.ts'
import { tell } from '../../../live/toast.tsx'
import { type FileProblem, takeFile } from '../../../storage/index.ts'
import { iconPhonePlus, iconShare, List, ListRow, Notice, SectionHead } from '../../../ui/index.ts'
import { CarriedList } from './CarriedList.tsx'
import { t } from './say.ts'

/** [S14] (D66) Weeks without signal: unsent work leaves in a file, and the work of others comes along in theirs. */
export function CarryPart({ waiting }: { waiting: number }) {
  const session = useSession()
  const [isOut, setOut] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const { problem, error, take } = useTaking()
  return (
    <section class="stack">
      <SectionHead title={t('carry.page.title')} />
      <List>
        {waiting > 0 && (
          <ListRow
            icon={iconShare}
            label={t('carry.page.out')}
            why={t('carry.page.outWhy')}
            onPress={() => setOut(true)}
          />
        )}
        <ListRow
          icon={iconPhonePlus}
          label={t('carry.page.in')}
          why={t('carry.page.inWhy')}
          onPress={() => chooser.current?.click()}
        />
      </List>
      <input
        ref={chooser}
        type="file"
        accept=".txt,text/plain,application/json"
        hidden
        aria-label={t('carry.page.in')}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      {problem && (
        <Notice kind="attention" announce>
          {t(`carry.problem.${problem}`)}
        </Notice>
      )}
      {error !== null && <FailureNotice error={error} of="save" />}
      <CarriedList />
      {isOut && <UnsentSheet member={session.identity.member} onClose={() => setOut(false)} />}
    </section>
  )
}

/** Takes the chosen file along, or says why this phone cannot. */
function useTaking() {
  const session = useSession()
  const [problem, setProblem] = useState<FileProblem | null>(null)
  const [error, setError] = useState<unknown>(null)
  const take = async (chooser: HTMLInputElement) => {
    const [file] = chooser.files ?? []
    if (!file) return
    try {
      const taken =
        file.size > MAX_CARRIED_BYTES
          ? ({ ok: false, problem: 'too-large' } as const)
          : await takeFile(session, await file.text())
      setProblem(taken.ok ? null : taken.problem)
      setError(null)
      if (taken.ok) tell(t('carry.page.taken', { n: count(taken.count), name: taken.name }))
    } catch (failure) {
      setError(failure)
    }
    // The same file may be chosen again.
    chooser.value = ''
  }
  return { problem, error, take }
}
