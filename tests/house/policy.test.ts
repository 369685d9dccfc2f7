import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Product, startProduct } from '../../scripts/product.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product?.stop())

const policies = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'referrer-policy',
  'x-content-type-options',
]

async function policyOf(path: string) {
  const { headers } = await fetch(product.url + path)
  return Object.fromEntries(policies.map((name) => [name, headers.get(name)]))
}

it.each(['/app', '/to', '/thu', '/khong-co', '/api/health', '/api/khong-co', '/sw.js'])(
  '[P9] %s carries the same policy as the first page, whether a file or the Worker answers',
  async (path) => expect(await policyOf(path)).toEqual(await policyOf('/')),
)

it('[P9] the policy allows no inline script or style and nobody else’s code', async () => {
  const policy = (await policyOf('/'))['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain('unsafe')
  expect(policy).not.toContain('http')
})
