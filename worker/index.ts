import { Hono } from 'hono'
import type { Env } from './env.ts'

export { ProvinceLedger } from './storage/province.ts'
export { WardLedger } from './storage/ward.ts'

const SHELL = /^\/(to|phuong|tinh|tham-gia|thu)(\/|$)/

const app = new Hono<{ Bindings: Env }>()
app.get('/api/health', (c) => c.json({ ok: true }))
app.all('/api/*', (c) => c.json({ code: 'not_found', message: 'Không có địa chỉ này.' }, 404))
app.get('*', (c) => {
  const isShell = SHELL.test(new URL(c.req.url).pathname)
  if (isShell) return c.env.ASSETS.fetch(new URL('/app', c.req.url))
  return c.html('<!doctype html><title>Không thấy trang</title>', 404)
})

export default app
