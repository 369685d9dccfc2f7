import * as v from 'valibot'
import {
  CHALLENGE_SECONDS,
  CodedError,
  Identity,
  NewChallenge,
  NewEnrolment,
  NewToken,
  TOKEN_SECONDS,
} from '../../contract/index.ts'
import type { Enrolment } from '../domain/people/enrol.ts'
import type { Reply } from '../domain/reply.ts'
import type { Signed } from '../domain/signIn/device.ts'
import { readPass, writePass } from '../domain/signIn/pass.ts'
import { isPublicKey, secretHashOf } from '../domain/signIn/signature.ts'
import { answer } from './answer.ts'
import { readBody } from './body.ts'
import { addressOf, type Call } from './place.ts'

/** A ward's or a province's object, as far as joining and signing in go. */
export type Door = {
  enrol(address: string, enrolment: Enrolment): Promise<Reply>
  signIn(address: string, signed: Signed): Promise<Reply>
}

/** `POST …/enrolments`: a phone joins with the secret of an invitation, of which the server knows the hash. */
export async function answerEnrolment(c: Call, door: Door): Promise<Response> {
  const { secret, ...enrolment } = await readBody(c.req.raw, NewEnrolment)
  const secretHash = await secretHashOf(secret)
  const { publicKey, exchangeKey = publicKey } = enrolment
  if (!secretHash || !(await isPublicKey(publicKey)) || !(await isPublicKey(exchangeKey)))
    throw new CodedError('body-invalid', 'publicKey: no point of P-256')
  return answer(c, door.enrol(addressOf(c), { ...enrolment, secretHash }))
}

/** `POST …/challenges`: text to sign. It carries its own proof, so nothing is stored for whoever asks. */
export async function answerChallenge(c: Call, place: string): Promise<Response> {
  const { device } = await readBody(c.req.raw, NewChallenge)
  const until = Date.now() + CHALLENGE_SECONDS * 1000
  return c.json({ challenge: await writePass(c.env.TOKEN_KEY, { use: 'challenge', place, device, until }) })
}

/** `POST …/tokens`: a signed challenge for a token of one hour [P3]. */
export async function answerToken(c: Call, place: string, door: Door): Promise<Response> {
  const signed = await readBody(c.req.raw, NewToken)
  await checkChallenge(c, place, signed)
  const reply = await door.signIn(addressOf(c), signed)
  if (!reply.ok) return answer(c, Promise.resolve(reply))
  const identity = v.parse(Identity, JSON.parse(reply.json))
  const until = Date.now() + TOKEN_SECONDS * 1000
  const pass = { use: 'token', place, device: identity.device, until } as const
  const token = await writePass(c.env.TOKEN_KEY, pass)
  return c.json({ token, expiresAt: new Date(until).toISOString(), identity })
}

async function checkChallenge(c: Call, place: string, { challenge, device }: Signed): Promise<void> {
  const pass = await readPass(c.env.TOKEN_KEY, 'challenge', challenge)
  if (pass?.place !== place || pass.device !== device) throw new CodedError('challenge-invalid')
  if (pass.until <= Date.now()) throw new CodedError('challenge-expired')
}
