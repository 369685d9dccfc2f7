import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { denominatorKinds } from '../../../content/indicators/index.ts'
import { Uuid } from '../../../contract/index.ts'
import { dayText } from '../../live/dates.ts'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { count } from '../../live/figures.ts'
import { paths } from '../../live/paths.ts'
import { t as live } from '../../live/say.ts'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { type DenominatorView, type HamletView, saveHamlet } from '../../storage/index.ts'
import { BottomSheet, Button, ButtonRow, Field, List, ListRow, SheetBody } from '../../ui/index.ts'
import { currentDenominator } from '../denominators/current.ts'
import { isSame } from './naming.ts'
import { t } from './words.ts'

interface Props {
  hamlet: HamletView
  others: readonly HamletView[]
  denominators: readonly DenominatorView[]
  onClose: () => void
}

/** One hamlet: every denominator it has or lacks, and its name to correct. */
export function HamletSheet({ hamlet, others, denominators, onClose }: Props) {
  const [isRenaming, setRenaming] = useState(false)
  return (
    <BottomSheet title={hamlet.name} closeLabel={live('live.sheet.close')} onClose={onClose}>
      {isRenaming ? (
        <Rename hamlet={hamlet} others={others} onDone={onClose} />
      ) : (
        <>
          <List label={hamlet.name}>
            {denominatorKinds.map(({ code, label }) => (
              <DenominatorLine
                key={code}
                label={label}
                known={currentDenominator(denominators, hamlet.code, code)}
              />
            ))}
          </List>
          <SheetBody>
            <ButtonRow>
              <Button href={paths.ward.denominators}>{t('ward.hamlets.denominators')}</Button>
              <Button kind="quiet" onPress={() => setRenaming(true)}>
                {t('ward.hamlet.rename')}
              </Button>
            </ButtonRow>
          </SheetBody>
        </>
      )}
    </BottomSheet>
  )
}

function DenominatorLine({ label, known }: { label: string; known: DenominatorView | null }) {
  if (!known) return <ListRow light label={label} why={t('ward.hamlet.none')} />
  const { value, source, date } = known
  return (
    <ListRow
      label={t('ward.hamlets.denominator', { kind: label, value: count(value) })}
      why={t('ward.hamlet.line', { source, date: dayText(date) })}
    />
  )
}

function Rename({ hamlet, others, onDone }: Pick<Props, 'hamlet' | 'others'> & { onDone: () => void }) {
  const session = useSession()
  const [name, setName] = useState(hamlet.name)
  const [error, setError] = useState<string | undefined>()
  const [failure, setFailure] = useState<unknown>(null)
  const keep = async () => {
    const problem = nameProblem(name, others)
    setError(problem)
    if (problem) return
    const { id, sync: _sync, ...fields } = hamlet
    try {
      await saveHamlet(session, { ...fields, id: v.parse(Uuid, id), name: name.trim() })
      tell(t('ward.hamlet.renamed'))
      onDone()
    } catch (thrown) {
      setFailure(thrown)
    }
  }
  return (
    <SheetBody>
      <Field
        label={t('ward.hamlet.name')}
        name="hamlet-name"
        initial={hamlet.name}
        onText={(text) => {
          setName(text)
          setError(undefined)
        }}
        error={error}
      />
      {failure ? <FailureNotice error={failure} of="save" field={t('ward.hamlet.name')} /> : null}
      <Button kind="main" wide onPress={keep}>
        {t('ward.hamlet.save')}
      </Button>
    </SheetBody>
  )
}

function nameProblem(name: string, others: readonly HamletView[]): string | undefined {
  if (name.trim() === '') return t('ward.hamlet.empty')
  const taken = others.find((each) => isSame(each.name, name))
  return taken ? t('ward.hamlet.taken', { name: taken.name }) : undefined
}
