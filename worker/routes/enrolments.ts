import { Hono } from 'hono'
import { type Bindings, type Call, placeOfProvince, placeOfWard, provinceIn, wardIn } from './place.ts'
import { answerChallenge, answerEnrolment, answerToken } from './signIn.ts'

const wardDoor = (c: Call) => c.env.WARD.getByName(wardIn(c))
const provinceDoor = (c: Call) => c.env.PROVINCE.getByName(provinceIn(c))

/** Joining a ward, and signing in. */
export const wardEnrolments = new Hono<Bindings>()
  .post('/:ward/enrolments', (c) => answerEnrolment(c, wardDoor(c)))
  .post('/:ward/challenges', (c) => answerChallenge(c, placeOfWard(wardIn(c))))
  .post('/:ward/tokens', (c) => answerToken(c, placeOfWard(wardIn(c)), wardDoor(c)))

/** Joining a province, and signing in. */
export const provinceEnrolments = new Hono<Bindings>()
  .post('/:province/enrolments', (c) => answerEnrolment(c, provinceDoor(c)))
  .post('/:province/challenges', (c) => answerChallenge(c, placeOfProvince(provinceIn(c))))
  .post('/:province/tokens', (c) => answerToken(c, placeOfProvince(provinceIn(c)), provinceDoor(c)))
