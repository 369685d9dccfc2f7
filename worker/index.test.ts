import { exports } from 'cloudflare:workers'
import { expect, it } from 'vitest'

it('says that it is well', async () => {
  const answer = await exports.default.fetch('https://to-so.example/api/health')
  expect(await answer.json()).toEqual({ ok: true })
})
