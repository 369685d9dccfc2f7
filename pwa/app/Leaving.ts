import { lazyScreen } from './lazyScreen.tsx'

/** A phone that was retired; rare, so it comes only then. */
export const Leaving = lazyScreen(async () => (await import('./leaving/LeavingScreen.tsx')).LeavingScreen)
