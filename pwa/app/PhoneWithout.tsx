import { lazyScreen } from './lazyScreen.tsx'

/** A phone on which nobody has joined: how to get in, and what became of data that the browser erased (D32). */
export const PhoneWithout = lazyScreen(async () => (await import('../account/screens/index.ts')).JoinScreen)
