import { boardOf } from '../board/index.ts'
import type { Session } from '../session.ts'
import { prepare } from './prepared.ts'

/** A text that finds a home: its label, or the name of somebody in it. Short, since thousands of them are put aside. */
export type Findable = [household: string, hamlet: string, isName: boolean, text: string]

/** Everything that search looks through, as far as this phone can read it; labels before names. */
export async function findable(session: Session): Promise<Findable[]> {
  const board = await boardOf(session)
  const here = board.all('household').filter(({ state }) => state === 'here')
  const homes = new Map(here.map(({ id, hamlet }) => [id, hamlet]))
  const labels = here.map(({ id, label }) => ({ household: id, isName: false, sealed: label }))
  const names = board
    .all('person')
    .flatMap(({ household, name, state }) =>
      name && state === 'here' && homes.has(household) ? [{ household, isName: true, sealed: name }] : [],
    )
  const fields = [...labels, ...names]
  await prepare(
    session,
    fields.map(({ sealed }) => sealed),
  )
  return fields.flatMap(({ household, isName, sealed }) => {
    const text = session.known(sealed)
    if (text === undefined) return []
    return [[household, homes.get(household) ?? '', isName, text] satisfies Findable]
  })
}
