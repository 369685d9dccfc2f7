import { isKind, type Kind } from '../../../contract/index.ts'

/** Kinds by one letter, as the short form of a row has them. The list grows; what stands in it is stored. */
const letters: Record<Kind, string> = {
  household: 'h',
  person: 'p',
  visit: 'v',
  assistance: 'a',
  draft: 'd',
  consent: 'c',
  void: 'x',
  stepMark: 's',
  hamlet: 'H',
  denominator: 'N',
  officialFigure: 'F',
  member: 'M',
  device: 'D',
  team: 'T',
}

const kinds = new Map<string, string>(Object.entries(letters).map(([kind, letter]) => [letter, kind]))

/** Its letter; kinds of a newer release have none here. */
export const shortKind = (kind: string): string => (isKind(kind) ? letters[kind] : kind)
/** @param kind its letter, or its name */
export const longKind = (kind: string): string => kinds.get(kind) ?? kind
