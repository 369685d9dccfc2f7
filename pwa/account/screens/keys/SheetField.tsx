import { useRef, useState } from 'preact/hooks'
import { Button, iconCamera, TextArea } from '../../../ui/index.ts'
import type { RawWardKey } from '../../keys.ts'
import { readSheet, type SheetProblem, TEXT_GROUPS } from '../../recovery/sheet.ts'
import { canReadCodes, codeIn } from './codeIn.ts'
import { t } from './say.ts'

type Props = { busy: boolean; onKeys: (keys: RawWardKey[]) => void }

/** A recovery sheet as it is typed, or its code photographed; what is wrong is said with the group that is wrong. */
export function SheetField({ busy, onKeys }: Props) {
  const typed = useRef('')
  const [problem, setProblem] = useState<string>()
  const read = async (text: string) => {
    const sheet = await readSheet(text)
    setProblem(sheet.ok ? undefined : problemWords(sheet.problem))
    if (sheet.ok) onKeys(sheet.keys)
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void read(typed.current)
      }}
    >
      <TextArea
        name="sheet"
        label={t('keys.restore.field')}
        hint={t('keys.restore.hint')}
        rows={4}
        error={problem}
        onText={(text) => {
          typed.current = text
        }}
      />
      <Button kind="main" wide type="submit" busy={busy ? t('keys.restore.busy') : undefined}>
        {t('keys.restore.go')}
      </Button>
      {canReadCodes() && (
        <Scan onCode={(code) => (code ? void read(code) : setProblem(t('keys.restore.noCode')))} />
      )}
    </form>
  )
}

/** A photograph by the phone's own camera, read on this phone and kept nowhere. */
function Scan({ onCode }: { onCode: (code: string | null) => void }) {
  const picker = useRef<HTMLInputElement>(null)
  const take = async () => {
    const file = picker.current?.files?.[0]
    if (file) onCode(await codeIn(file))
    if (picker.current) picker.current.value = ''
  }
  return (
    <>
      <Button wide icon={iconCamera} onPress={() => picker.current?.click()}>
        {t('keys.restore.scan')}
      </Button>
      <input ref={picker} type="file" accept="image/*" capture="environment" hidden onChange={take} />
    </>
  )
}

export function problemWords(problem: SheetProblem): string {
  if (problem.kind === 'group') return t('keys.restore.group', { n: problem.group })
  if (problem.kind === 'count')
    return problem.found === 0
      ? t('keys.restore.not')
      : t('keys.restore.count', { found: problem.found, all: TEXT_GROUPS })
  return t('keys.restore.not')
}
