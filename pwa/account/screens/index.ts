/** Screens of enrolling and of one's own page, fetched when needed; the lock screen comes with the first load. */
export { JoinScreen } from './JoinScreen.tsx'
export { MeScreen } from './MeScreen.tsx'
