import { type AgeBand, isChild, type Uuid, uuidv7 } from '../../contract/index.ts'
import { boardOf } from './board/index.ts'
import { StorageFailure } from './failure.ts'
import { type Change, save } from './save.ts'
import { scopeOf } from './scopes.ts'
import type { Session } from './session.ts'
import { sealedOrNull } from './texts.ts'

/** [P6] What the resident said to keeping a name: which wording, in which language, how it was given. */
export type ConsentGiven = {
  decision: 'given' | 'declined'
  text: string
  language: string
  how: 'spoken' | 'tapped'
}

export type NewPerson = {
  household: Uuid
  ageBand: AgeBand
  name?: string | null
  note?: string | null
  consent?: ConsentGiven
}

/**
 * Somebody in a home. The consent record goes before the person that names it, in the same transaction [P6].
 * @throws StorageFailure `child-name`, `name-without-consent`, `document-unknown`, or of the texts
 */
export const addPerson = (session: Session, person: NewPerson): Promise<Uuid> =>
  session.whileBusy(async () => {
    const { household, ageBand } = person
    refuseChildName(ageBand, person.name)
    const scope = await scopeOf(session, household)
    const id = uuidv7(session.now())
    const consent = person.consent ? consentRecord(session, scope, id, person.consent) : null
    const fields = {
      household,
      ageBand,
      name: await sealedOrNull(session, person.name, 'name'),
      consent: person.consent?.decision === 'given' && consent ? consent.id : null,
      note: await sealedOrNull(session, person.note, 'note'),
    }
    await save(session, [...(consent ? [consent] : []), { op: 'put', kind: 'person', id, scope, fields }])
    return id
  })

export type PersonEdit = Partial<Omit<NewPerson, 'household'>> & { state?: 'here' | 'gone' }

/** Changes only the named fields. A consent given along with a name is recorded first. @throws StorageFailure as `addPerson` */
export const editPerson = (session: Session, id: Uuid, edit: PersonEdit): Promise<void> =>
  session.whileBusy(async () => {
    const scope = await scopeOf(session, id)
    const consent = edit.consent ? consentRecord(session, scope, id, edit.consent) : null
    const fields: Extract<Change, { op: 'set'; kind: 'person' }>['fields'] = {
      ...(edit.ageBand !== undefined && { ageBand: edit.ageBand }),
      ...(edit.state !== undefined && { state: edit.state }),
      ...(edit.note !== undefined && { note: await sealedOrNull(session, edit.note, 'note') }),
      ...(edit.name !== undefined && { name: await sealedOrNull(session, edit.name, 'name') }),
      ...(consent && { consent: edit.consent?.decision === 'given' ? consent.id : null }),
    }
    await save(session, [...(consent ? [consent] : []), { op: 'set', kind: 'person', id, fields }])
  })

/** [P6] The resident takes the consent back: recorded, and the name goes, in one transaction (D74). */
export const withdrawConsent = (
  session: Session,
  person: Uuid,
  said: Omit<ConsentGiven, 'decision'>,
): Promise<void> =>
  session.whileBusy(async () => {
    const scope = await scopeOf(session, person)
    const withdrawal = consentRecord(session, scope, person, { ...said, decision: 'withdrawn' })
    const fields = { name: null, note: null, consent: null }
    await save(session, [withdrawal, { op: 'set', kind: 'person', id: person, fields }])
  })

/**
 * [P6] Somebody asked to be erased, or a home: it goes here at once, and everything about them with the ward's receipt, on
 * every phone at its next contact. Counts stay (D74).
 */
export const eraseForGood = (session: Session, kind: 'person' | 'household', id: Uuid): Promise<void> =>
  session.whileBusy(() => save(session, [{ op: 'del', kind, id }]))

type ConsentPut = Extract<Change, { op: 'put'; kind: 'consent' }>

const consentRecord = (
  session: Session,
  scope: ConsentPut['scope'],
  person: Uuid,
  said: Omit<ConsentGiven, 'decision'> & { decision: 'given' | 'declined' | 'withdrawn' },
): ConsentPut => ({
  op: 'put',
  kind: 'consent',
  id: uuidv7(session.now()),
  scope,
  fields: { person, ...said, at: session.at() },
})

/** Said before the name is sealed, so that a child's name is not even encrypted. The write path checks again. */
function refuseChildName(ageBand: AgeBand, name: string | null | undefined): void {
  if (name?.trim() && isChild(ageBand)) throw new StorageFailure('child-name')
}

/** The age band of a person, as recorded with each help. */
export async function ageBandOf(session: Session, person: string | null): Promise<AgeBand | null> {
  const item = person ? (await boardOf(session)).item(person) : undefined
  return item?.kind === 'person' ? item.ageBand : null
}
