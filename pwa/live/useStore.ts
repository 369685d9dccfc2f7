import { useEffect, useState } from 'preact/hooks'

/** What Zustand's vanilla store and every port of state offer. */
export type Readable<T> = { getState(): T; subscribe(listener: () => void): () => void }

/** The state of a store, drawn anew when the part that `choose` picks has changed. */
export function useStore<T, Part>(store: Readable<T>, choose: (state: T) => Part): Part {
  const [part, setPart] = useState(() => choose(store.getState()))
  useEffect(() => {
    const read = () => setPart(() => choose(store.getState()))
    read()
    return store.subscribe(read)
  }, [store])
  return part
}
