import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { enrol } from '../../pwa/account/enrol.ts'
import { parseJoinLink } from '../../pwa/account/joinLink.ts'
import { newSigningKeys } from '../../pwa/account/keys.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { openWard } from './openWard.ts'

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

const health = async () => (await fetch(`${product.url}/api/health`)).status

const answers = (url: string) =>
  new Promise<boolean>((answer) => {
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) })
    socket.once('connect', () => answer(Boolean(socket.destroy())))
    socket.once('error', () => answer(false))
  })

it('after a power cut nothing holds the port, and the same address serves again', async () => {
  expect(await health()).toBe(200)
  await product.kill()
  await expect.poll(() => answers(product.url)).toBe(false)
  await product.restart()
  expect(await health()).toBe(200)
})

it('when only the launcher is killed, the databases end with it', async () => {
  await product.killLauncher()
  await expect.poll(() => answers(product.url)).toBe(false)
  await product.restart()
  expect(await health()).toBe(200)
})

it('a ward opened before a power cut is there after it, with who joined, and the setup key is still the same', async () => {
  const first = await openWard(product.url, product.setupKey)
  const link = parseJoinLink(first.said.match(/\S+\/tham-gia#\S+/)?.[0] ?? '')
  if (!link) throw new Error(`no invitation in: ${first.said}`)
  const joined = await enrol({ base: product.url, fetch }, link, await newSigningKeys(), 'Máy thử')
  expect(joined.ok).toBe(true)
  await product.kill()
  await product.restart()
  const again = await openWard(product.url, product.setupKey)
  expect(again).toEqual({ ok: false, said: expect.stringContaining('ward-exists') })
})
