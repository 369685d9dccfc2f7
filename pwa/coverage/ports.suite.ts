import { filled } from '../live/drawn.suite.tsx'
import { coveragePort, type Fetched } from './port.ts'

const units = {
  'index.json': { version: 'thu', provinces: [{ code: '19', name: 'Tỉnh Thái Nguyên', communes: 3 }] },
  'thu/19.json': {
    version: 'thu',
    code: '19',
    name: 'Tỉnh Thái Nguyên',
    communes: [
      ['05860', 'Phường Phổ Yên'],
      ['05881', 'Xã Thành Công'],
      ['05890', 'Phường Vạn Xuân'],
    ],
  },
} as const satisfies Record<string, unknown>

const answering = (fetched: Fetched, onFetch: () => void = () => undefined) => {
  const fetch = async () => {
    onFetch()
    return fetched
  }
  return filled(coveragePort, {
    fetchCoverage: fetch,
    fetchProvinceCoverage: fetch,
    readUnits: async (path) => Object.entries(units).find(([known]) => known === path)?.[1],
  })
}

/** The server has nothing newer. */
export const online = answering({ ok: true, value: 'unchanged' })
/** No signal; `onFetch` hears every attempt. */
export const offline = (onFetch?: () => void) =>
  answering({ ok: false, failure: { kind: 'network' } }, onFetch)
