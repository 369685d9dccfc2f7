const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Resolves when somebody wants this process to end: by a signal, or because the one that launched it is gone. */
export const untilStopped = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of signals) process.once(signal, () => stop())
    process.once('disconnect', () => stop())
  })
