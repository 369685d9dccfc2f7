import { Hono } from 'hono'
import * as v from 'valibot'
import { PackageFault, partsOn } from '../../content/package.ts'
import { ContentHash, HAVE_LENGTH, NewPublication, NewRollback } from '../../contract/guideContent.ts'
import { CodedError } from '../../contract/index.ts'
import { checkPublication } from '../guidePackage.ts'
import { answer } from './answer.ts'
import { readBody } from './body.ts'
import { forgetEdition, knownEdition } from './edition.ts'
import { deskOf } from './guideDesk.ts'
import { notModified } from './notModified.ts'
import { checkContentKey } from './operator.ts'
import type { Bindings } from './place.ts'

const Have = v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]*$/), v.maxLength(HAVE_LENGTH * 40)), '')

/** [G9] Guides that travel without a release. Reading is for everyone, like the guides themselves. */
export const guides = new Hono<Bindings>()
  .get('/edition', async (c) => {
    const { text, etag } = await knownEdition(c)
    c.header('Cache-Control', 'no-cache')
    c.header('ETag', etag)
    if (notModified(c, etag)) return c.body(null, 304)
    return c.body(text, 200, { 'Content-Type': 'application/json' })
  })
  .get('/publications', async (c) => {
    await checkContentKey(c)
    return answer(c, deskOf(c).publications())
  })
  .post('/publications', async (c) => {
    await checkContentKey(c)
    const publication = await checkPublication(await readBody(c.req.raw, NewPublication))
    const reply = await answer(c, deskOf(c).publish(publication))
    forgetEdition()
    return reply
  })
  .post('/rollbacks', async (c) => {
    await checkContentKey(c)
    const { guide } = await readBody(c.req.raw, NewRollback)
    const reply = await answer(c, deskOf(c).rollBack(guide))
    forgetEdition()
    return reply
  })
  .get('/:guide/:sheet', async (c) => {
    const hash = v.safeParse(ContentHash, c.req.param('sheet'))
    const have = v.safeParse(Have, c.req.query('have'))
    if (!hash.success) throw new CodedError('not-found')
    if (!have.success) throw new CodedError('body-invalid', 'have: names of parts with dots between them')
    const desk = deskOf(c)
    const named = namesOn(await desk.text(hash.output))
    return answer(c, desk.delta(hash.output, named, new Set(have.output.split('.'))))
  })

/** The parts on a sheet; null when the text is none, such as a page. */
function namesOn(sheet: string | null): string[] | null {
  try {
    return sheet === null ? null : partsOn(sheet)
  } catch (problem) {
    if (problem instanceof PackageFault) return null
    throw problem
  }
}
