import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/**
 * A port is what a feature needs from beyond the phone, declared by the feature and filled by `pwa/app`.
 * So a feature never imports sync, and a test fills its ports with plain functions.
 */
export type Port<T> = { name: string; context: ReturnType<typeof createContext<T | null>> }

/** Declares a port. @param name only for the error when nobody filled it */
export const definePort = <T>(name: string): Port<T> => ({ name, context: createContext<T | null>(null) })

/** What fills the port here. Throws when nothing does: a mistake of start-up, not of the person. */
export function usePort<T>(port: Port<T>): T {
  const filled = useContext(port.context)
  if (filled === null) throw new Error(`port "${port.name}" is not filled`)
  return filled
}
