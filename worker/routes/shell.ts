import { Hono } from 'hono'
import type { Bindings, Call } from './place.ts'

/** Paths of the team's app: one shell for all of them. */
const SHELL = /^\/(to|phuong|tinh|tham-gia|thu)(\/|$)/

/** A static file under another status or address, with headers that can be added to. */
export async function file(c: Call, path: string, status: number): Promise<Response> {
  const found = await c.env.ASSETS.fetch(new URL(path, c.req.url))
  return new Response(found.body, { status: found.ok ? status : 404, headers: found.headers })
}

/** Requests that no static file answers: the app's shell, or the page that says so. */
export const shell = new Hono<Bindings>().get('*', (c) =>
  SHELL.test(c.req.path) ? file(c, '/app', 200) : file(c, '/404', 404),
)
