import { readFile } from 'node:fs/promises'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { Plugin, ViteDevServer } from 'vite'
import { buildIfNeeded } from '../build.ts'
import { fromTop } from '../paths.ts'

/** Addresses that the team's shell answers, as in the Worker. */
const SHELL = /^\/(app|to|phuong|tinh|tham-gia|thu)(\/|\?|$)/
/** Sources of what is only built, never served live. */
const BUILT = /\/(content|public|pwa\/(site|sw))\//

/** While developing nothing may come from yesterday's cache: a service worker that is there says good-bye. */
const LEAVE = 'addEventListener("activate", () => registration.unregister())\nskipWaiting()\n'

function passTo(target: string, incoming: IncomingMessage, answer: ServerResponse): void {
  const { url = '/', method, headers } = incoming
  const outgoing = request(new URL(url, target), { method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers)
    reply.pipe(answer)
  })
  outgoing.on('error', () => answer.writeHead(502).end())
  incoming.pipe(outgoing)
}

async function answerShell(vite: ViteDevServer, url: string, answer: ServerResponse): Promise<void> {
  // One page at many addresses: what it names beside itself is named from the top.
  const page = (await readFile(fromTop('pwa/app/app.html'), 'utf8')).replaceAll('"./', '"/')
  const html = await vite.transformIndexHtml(url, page)
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
}

/** Rebuilds dist/ when a source of a built page changes, and reloads whoever looks. */
function rebuildOnChange(vite: ViteDevServer): void {
  let last = Promise.resolve()
  vite.watcher.add([fromTop('content'), fromTop('pwa/site'), fromTop('pwa/sw')])
  vite.watcher.on('change', (file) => {
    if (!BUILT.test(file)) return
    last = last.then(buildIfNeeded).then(
      () => vite.ws.send({ type: 'full-reload' }),
      (error: unknown) => vite.config.logger.error(String(error)),
    )
  })
}

/** What Vite does not serve itself: the shell's many addresses, and everything that the Worker answers. */
export const liveSources = (worker: string): Plugin => ({
  name: 'live-sources',
  configureServer(vite) {
    rebuildOnChange(vite)
    vite.middlewares.use((incoming, answer, next) => {
      const url = incoming.url ?? '/'
      if (url === '/sw.js') answer.writeHead(200, { 'content-type': 'text/javascript' }).end(LEAVE)
      else if (SHELL.test(url)) answerShell(vite, url, answer).catch(next)
      else next()
    })
    return () => {
      vite.middlewares.use((incoming, answer) => passTo(worker, incoming, answer))
    }
  },
})
