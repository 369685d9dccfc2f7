import * as v from 'valibot'
import {
  CARRIED,
  CarriedFile,
  CarriedHead,
  type CarriedPart,
  MAX_CARRIED_BYTES,
} from '../../../contract/index.ts'

/** A part whose head was read. */
export type ReadPart = { part: CarriedPart; head: CarriedHead }

/**
 * Why a file is none that this phone can carry: not one of ours, cut off or damaged, of another ward, written by a newer
 * app, or too long to be one.
 */
export type FileProblem = 'foreign' | 'broken' | 'other-ward' | 'newer' | 'too-large'
export type FileRead = { ok: true; parts: ReadPart[] } | { ok: false; problem: FileProblem }

const MARK = '"toSo":"viec-chua-gui"'
const failed = (problem: FileProblem): FileRead => ({ ok: false, problem })

/** The file as text. Its mark comes first, so that a file that was cut off still says what it was. */
export const fileText = (parts: CarriedPart[]): string =>
  JSON.stringify({ toSo: 'viec-chua-gui', v: CARRIED, parts })

/** What a file says about itself; its content stays shut [S14]. @param ward the ward of whoever reads */
export function readFile(text: string, ward: string | null): FileRead {
  if (text.length > MAX_CARRIED_BYTES) return failed('too-large')
  const isOurs = text.slice(0, 200).replace(/\s/g, '').includes(MARK)
  if (!isOurs) return failed('foreign')
  const json = jsonIn(text)
  const version = v.safeParse(v.looseObject({ v: v.number() }), json)
  if (version.success && version.output.v > CARRIED) return failed('newer')
  const file = v.safeParse(CarriedFile, json)
  if (!file.success) return failed('broken')
  const parts = file.output.parts.map((part) => ({ part, head: v.safeParse(CarriedHead, jsonIn(part.head)) }))
  const read = parts.flatMap(({ part, head }) => (head.success ? [{ part, head: head.output }] : []))
  if (read.length < parts.length) return failed('broken')
  return read.every(({ head }) => head.ward === ward) ? { ok: true, parts: read } : failed('other-ward')
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
