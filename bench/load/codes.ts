import * as v from 'valibot'
import { HamletCode, ProvinceCode, WardCode } from '../../contract/index.ts'

/** The one ward and hamlet that are put under load. */
export const ward = v.parse(WardCode, '05890')
export const province = v.parse(ProvinceCode, '19')
export const hamlet = v.parse(HamletCode, '05890-06')
