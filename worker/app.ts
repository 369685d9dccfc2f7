import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { CodedError } from '../contract/index.ts'
import { carried } from './routes/carried.ts'
import { compress } from './routes/compress.ts'
import { provinceCoverage, wardCoverage } from './routes/coverage.ts'
import { demo } from './routes/demo.ts'
import { desk } from './routes/desk.ts'
import { provinceEnrolments, wardEnrolments } from './routes/enrolments.ts'
import { errorAnswer } from './routes/errorAnswer.ts'
import { guidePages } from './routes/guidePages.ts'
import { guides } from './routes/guides.ts'
import { invitations } from './routes/invitations.ts'
import { memberHamlets, wardKeys } from './routes/keys.ts'
import { limits } from './routes/limits.ts'
import { members } from './routes/members.ts'
import { oversight } from './routes/oversight.ts'
import type { Bindings } from './routes/place.ts'
import { setup } from './routes/setup.ts'
import { shell } from './routes/shell.ts'
import { provinceStuck, stuck, wardStuck } from './routes/stuck.ts'
import { syncs } from './routes/sync.ts'
import { wardCopies } from './routes/wardCopies.ts'
import { securityHeaders } from './securityHeaders.ts'

/** Every route of the Worker. It is stateless: parse → authorise → one domain verb → answer. */
export const app = new Hono<Bindings>()

const people = [wardEnrolments, invitations, members, memberHamlets, wardKeys]
const wards = [...people, syncs, carried, desk, wardCoverage, oversight, wardStuck]
const provinces = [provinceEnrolments, provinceCoverage, provinceStuck]

app.use(async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value)
})

const api = new Hono<Bindings>()
api.use(compress)
api.use(async (c, next) => {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
})
api.use(limits)
api.use(
  methodNotAllowed({
    app: api,
    onMethodNotAllowed: (c, methods) => {
      c.header('Allow', methods.join(', '))
      return errorAnswer(c, new CodedError('method-not-allowed'))
    },
  }),
)
api.get('/health', (c) => c.json({ ok: true }))
api.route('/setup', setup)
api.route('/setup', wardCopies)
for (const routes of wards) api.route('/wards', routes)
for (const routes of provinces) api.route('/provinces', routes)
api.route('/guides', stuck)
api.route('/guides', guides)
api.route('/demo', demo)
api.notFound((c) => errorAnswer(c, new CodedError('not-found')))
api.onError((error, c) => errorAnswer(c, codedFrom(error)))

app.route('/api', api)
app.all('/api/*', (c) => errorAnswer(c, new CodedError('not-found')))
app.route('/huong-dan', guidePages)
app.route('/', shell)
app.notFound((c) => errorAnswer(c, new CodedError('not-found')))
app.onError((error, c) => errorAnswer(c, codedFrom(error)))

/** [P9] Everything that was thrown, as a code; what nobody foresaw says nothing about the inside. */
const codedFrom = (error: Error): CodedError =>
  error instanceof CodedError ? error : new CodedError('unexpected', 'something broke on our side')
