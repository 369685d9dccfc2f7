/** Who works with this phone: enrol, PIN, keys, tokens. */
export type { Invited } from './invitation.ts'
export { type JoinFailure, type Joining, type JoinResult, joinTeam } from './join.ts'
export { type About, type JoinLink, parseJoinLink } from './joinLink.ts'
export { type IdleMinutes, idleMinutes, lock, setIdleMinutes, watchIdle } from './lock.ts'
export { type PinProblem, pinProblem } from './pin.ts'
export { silence, WARN_DAYS } from './silence.ts'
export { tokens } from './tokens.ts'
export { type PinRefused, pinWait, type UnlockResult, unlock } from './unlock.ts'
