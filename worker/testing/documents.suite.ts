import type { Mutation, ScopeId, Uuid } from '../../contract/index.ts'
import { uuidv7 } from '../../contract/index.ts'

type Fields = Record<string, unknown>
/** A mutation before its phone gives it a number. */
export type Change = Pick<Mutation, 'op' | 'kind' | 'id' | 'scope'> & Partial<Mutation> & { fields: Fields }

/** Something sealed: the server never opens it, so any ciphertext will do. */
export const sealed = (ct = 'c2VhbGVk'): Fields => ({ k: 'k1', iv: 'AAAAAAAAAAAAAAAA', ct })

export const WHEN = '2026-11-22T02:00:00.000Z'

/** Documents with every field that they need; `fields` change what a test is about. */
export const put = (kind: string, scope: ScopeId, fields: Fields, id: Uuid = uuidv7()): Change => ({
  ...{ op: 'put', kind, scope, id, fields },
})

export const set = (
  kind: string,
  scope: ScopeId,
  id: Uuid,
  fields: Fields,
  base: number | null = 1,
): Change => ({
  ...{ op: 'set', kind, scope, id, fields, base },
})

export const del = (kind: string, scope: ScopeId, id: Uuid): Change => ({
  ...{ op: 'del', kind, scope, id, fields: {} },
})

export const hamlet = (ward: ScopeId, code: string, fields: Fields = {}): Change =>
  put('hamlet', ward, { code, name: `Tổ ${code}`, type: 'to-dan-pho', validFrom: '2026-01-01', ...fields })

export const household = (scope: ScopeId, id?: Uuid, fields: Fields = {}): Change =>
  put('household', scope, { label: sealed(), ...fields }, id)

export const person = (scope: ScopeId, home: Uuid, fields: Fields = {}, id?: Uuid): Change =>
  put('person', scope, { household: home, ageBand: '18-59', ...fields }, id)

export const consent = (scope: ScopeId, of: Uuid, fields: Fields = {}, id?: Uuid): Change =>
  put(
    'consent',
    scope,
    { person: of, decision: 'given', text: 'ten-1', language: 'vi', how: 'spoken', at: WHEN, ...fields },
    id,
  )

export const visit = (scope: ScopeId, home: Uuid, fields: Fields = {}): Change =>
  put('visit', scope, { household: home, at: WHEN, result: 'met', ...fields })

export const stepMark = (scope: ScopeId, fields: Fields = {}, id?: Uuid): Change =>
  put(
    'stepMark',
    scope,
    { guide: 'vneid-kiem-tra', revision: 1, step: 'xem-muc', what: 'nhan-khac', at: WHEN, ...fields },
    id,
  )

export const assistance = (scope: ScopeId, fields: Fields = {}, id?: Uuid): Change =>
  put(
    'assistance',
    scope,
    {
      guide: 'vneid-kich-hoat',
      revision: 1,
      steps: [{ id: 'mo-ung-dung', s: 'done' }],
      outcome: 'da-xong',
      facts: {},
      safety: true,
      startedAt: WHEN,
      at: WHEN,
      ...fields,
    },
    id,
  )

export const voidOf = (scope: ScopeId, target: Uuid): Change =>
  put('void', scope, { target, reason: 'nhap-nham', at: WHEN })

export const denominator = (
  ward: ScopeId,
  of: string,
  kind: string,
  value: number,
  date = '2026-01-31',
): Change => put('denominator', ward, { hamlet: of, kind, value, source: 'Công an phường', date })
