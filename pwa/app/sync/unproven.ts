import { tell } from '../../live/toast.tsx'

const place = (member: string): string => `toso.key-unproven.${member}`

/**
 * [P1] (PROTOCOL 11.7) Whether this phone would not take the ward's newest key, because whoever made it does not know the key
 * that the phone holds.
 */
export const isUnproven = (member: string): boolean => localStorage.getItem(place(member)) !== null

/** @param words said once, when it is news */
export function noteUnproven(member: string, isSo: boolean, words: string): void {
  if (isSo === isUnproven(member)) return
  if (isSo) tell(words)
  if (isSo) localStorage.setItem(place(member), '1')
  else localStorage.removeItem(place(member))
}
