import * as v from 'valibot'
import { Uuid } from '../../../contract/index.ts'
import { Documents } from '../../../pwa/storage/documents/documents.ts'
import { startDraft } from '../../../pwa/storage/drafts.ts'
import { addHousehold, editHousehold } from '../../../pwa/storage/households.ts'
import { addPerson, editPerson, withdrawConsent } from '../../../pwa/storage/persons.ts'
import { finishAssistance, supersedeRecord } from '../../../pwa/storage/records.ts'
import { discardRefusal, retryRefusal } from '../../../pwa/storage/refusals.ts'
import { save } from '../../../pwa/storage/save.ts'
import type { Session } from '../../../pwa/storage/session.ts'
import { recordVisit, voidRecord } from '../../../pwa/storage/visits.ts'

/** What people do on their phones, with how often. */
export const deeds = {
  home: 6,
  person: 4,
  named: 3,
  relabel: 4,
  move: 2,
  rename: 3,
  withdraw: 2,
  visit: 3,
  help: 7,
  begin: 2,
  correct: 2,
  void: 2,
  erase: 2,
  eraseHome: 1,
  retry: 1,
  discard: 1,
} as const
export type Deed = keyof typeof deeds

const given = { decision: 'given', text: 'ten-1', language: 'vi', how: 'spoken' } as const
const facts = ['vneid.account', 'vneid.level2'] as const

const unfinished = { guide: 'vssid-dang-ky', revision: 1 } as const

/** Does one thing through the functions that the screens call. @param pick chooses among what is there */
export async function act(session: Session, deed: Deed, pick: number): Promise<void> {
  const rows = (await new Documents(session.store).all()).filter(({ erased }) => !erased)
  const choose = (kind: string): Uuid | null => {
    const ids = rows.filter((row) => row.kind === kind).map(({ id }) => id)
    const id = ids[pick % Math.max(1, ids.length)]
    return id === undefined ? null : v.parse(Uuid, id)
  }
  const [home, person, record] = [choose('household'), choose('person'), choose('assistance')]
  if (deed === 'home') await newHome(session, pick)
  else if (deed === 'retry' || deed === 'discard') await decide(session, deed, pick)
  else if (deed === 'help') await help(session, home, person, pick)
  else if (deed === 'begin') await startDraft(session, { household: home, person, ...unfinished })
  else if (home && deed === 'person') await addPerson(session, { household: home, ageBand: band(pick) })
  else if (home && deed === 'named')
    await addPerson(session, { household: home, ageBand: '60+', name: `Bà ${pick}`, consent: given })
  else if (home && deed === 'relabel') await editHousehold(session, home, { label: `Nhà ${pick}` })
  else if (home && deed === 'move') await editHousehold(session, home, { state: pick % 2 ? 'gone' : 'here' })
  else if (home && deed === 'visit') await recordVisit(session, { household: home, result: 'absent' })
  else if (home && deed === 'eraseHome') await save(session, [{ op: 'del', kind: 'household', id: home }])
  else if (person && deed === 'rename') await rename(session, person, pick)
  else if (person && deed === 'withdraw')
    await withdrawConsent(session, person, { text: 'rut-1', language: 'vi', how: 'spoken' })
  else if (person && deed === 'erase') await save(session, [{ op: 'del', kind: 'person', id: person }])
  else if (record && deed === 'void') await voidRecord(session, record, 'trung')
  else if (record && deed === 'correct')
    await supersedeRecord(session, record, { outcome: 'hen_lai', reason: 'nham' })
}

const rename = (session: Session, person: Uuid, pick: number): Promise<void> =>
  editPerson(session, person, { ageBand: band(pick), ...(pick % 3 === 0 && { note: `Dặn ${pick}` }) })

const band = (pick: number) => (['6-13', '14', '18-59', '60+'] as const)[pick % 4] ?? '60+'

/** In a hamlet where this phone believes its member works, also when the ward has long changed its mind. */
async function newHome(session: Session, pick: number): Promise<void> {
  const { hamlets } = session.identity
  const hamlet = hamlets[pick % Math.max(1, hamlets.length)]
  if (hamlet) await addHousehold(session, { hamlet, label: `Nhà ${pick}` })
}

async function help(
  session: Session,
  household: Uuid | null,
  person: Uuid | null,
  pick: number,
): Promise<void> {
  const about = pick % 3 === 0 ? null : person
  const draft = await startDraft(session, { household, person: about, guide: 'vneid-kich-hoat', revision: 1 })
  const fact = facts[pick % 2] ?? facts[0]
  await finishAssistance(session, draft.id, {
    ...{ outcome: 'da_xong', followUp: null, safety: true },
    note: about && pick % 4 === 0 ? `Hẹn ${pick}` : null,
    facts: about ? { [fact]: pick % 4 < 2 } : {},
  })
}

async function decide(session: Session, deed: 'retry' | 'discard', pick: number): Promise<void> {
  const open = (await session.store.refusals.toArray()).filter(({ state }) => state === 'open')
  const refusal = open[pick % Math.max(1, open.length)]
  if (!refusal) return
  if (deed === 'retry') await retryRefusal(session, refusal.id)
  else await discardRefusal(session, refusal.id, 'ghi nhầm')
}
