import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fromTop } from '../../paths.ts'
import { addressIn, CALLER, withCaller } from './caller.ts'

function heard(peer: string, said: string | null, proxy = ''): string | null {
  const headers = new Headers(said === null ? {} : { [CALLER]: said })
  return withCaller(new Request('http://to-so.example/api/health', { headers }), peer, proxy).headers.get(
    CALLER,
  )
}

it.each([
  ['[::ffff:203.0.113.7]:50844', '203.0.113.7'],
  ['203.0.113.7:80', '203.0.113.7'],
  ['[2001:db8::1]:443', '2001:db8::1'],
])('%s is the connection of %s', (peer, address) => expect(addressIn(peer)).toBe(address))

it.each(['[::ffff:127.0.0.1]:50844', '127.0.0.1:80', '[::1]:443'])(
  '[P9] behind the proxy of this machine (%s) each phone counts by itself',
  (peer) => {
    expect(heard(peer, '203.0.113.7')).toBe('203.0.113.7')
    expect(heard(peer, null)).toBeNull()
  },
)

it('[P9] without a proxy nobody gets round the limits by making up an address', () => {
  for (const said of ['1.2.3.4', '5.6.7.8', '127.0.0.1', null])
    expect(heard('[::ffff:203.0.113.7]:50844', said)).toBe('203.0.113.7')
  expect(heard('', '1.2.3.4')).toBeNull()
})

it('[P9] a proxy on another machine is believed when it was named, and nobody else', () => {
  expect(heard('[::ffff:10.0.0.2]:50844', '203.0.113.7', '10.0.0.2')).toBe('203.0.113.7')
  expect(heard('[::ffff:10.0.0.3]:50844', '203.0.113.7', '10.0.0.2')).toBe('10.0.0.3')
})

it('[P9] the proxy of the instructions says who calls, over whatever came along', () => {
  const text = readFileSync(fromTop('docs/self-host.md'), 'utf8')
  expect(text).toContain(`header_up ${CALLER} {remote_host}`)
})
