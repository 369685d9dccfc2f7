import type { Context } from 'hono'
import * as v from 'valibot'
import { CodedError, isUuid, ProvinceCode, type Uuid, WardCode } from '../../contract/index.ts'
import type { Env } from '../env.ts'

/** `isSigned`: the token that came along is one of ours. */
export type Bindings = { Bindings: Env; Variables: { isSigned?: boolean } }
export type Call = Context<Bindings>

/** The ward of the path. @throws CodedError ward-unknown when it is no ward's code */
export function wardIn(c: Call): WardCode {
  const ward = v.safeParse(WardCode, c.req.param('ward'))
  if (!ward.success) throw new CodedError('ward-unknown')
  return ward.output
}

/** The province of the path. @throws CodedError province-unknown when it is no province's code */
export function provinceIn(c: Call): ProvinceCode {
  const province = v.safeParse(ProvinceCode, c.req.param('province'))
  if (!province.success) throw new CodedError('province-unknown')
  return province.output
}

/** The id at the end of the path. @throws CodedError not-found when it is none */
export function idIn(c: Call): Uuid {
  const id = c.req.param('id')
  if (!isUuid(id)) throw new CodedError('not-found')
  return id
}

/** `?before=`: a list goes on below this number; from its newest end when there is none. @throws CodedError body-invalid */
export function pageIn(c: Call): number {
  const before = c.req.query('before')
  if (before === undefined) return Number.MAX_SAFE_INTEGER
  if (!/^\d{1,15}$/.test(before)) throw new CodedError('body-invalid', 'before: a number')
  return Number(before)
}

/** How a pass names the place it is good for. */
export const placeOfWard = (ward: WardCode): string => `w${ward}`
export const placeOfProvince = (province: ProvinceCode): string => `p${province}`

/** Where the call comes from; only ever kept in memory, to slow down who runs wild. */
export const addressOf = (c: Call): string => networkOf(c.req.header('CF-Connecting-IP') ?? 'unknown')

/** Whoever has one IPv6 address has 2⁶⁴ of them, so their network stands for them all. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.slice(0, 64)
  const [head = ''] = address.split('::')
  return [...head.split(':'), '0', '0', '0'].slice(0, 4).join(':')
}

/** The number in the path. @throws CodedError not-found when it is none */
export function numberIn(c: Call): number {
  const number = Number(c.req.param('number'))
  if (!Number.isSafeInteger(number) || number < 1) throw new CodedError('not-found')
  return number
}
