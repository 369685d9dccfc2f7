import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Product, startProduct } from '../../scripts/product.ts'

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

it('the secrets of the data stay the same over restarts', async () => {
  const before = product.setupKey
  await product.kill()
  await product.restart()
  expect(product.setupKey).toBe(before)
})
