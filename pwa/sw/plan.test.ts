import { describe, expect, it } from 'vitest'
import { type KeptFile, keyOf, type Tier, urlOfKey } from './manifest.ts'
import {
  addressesToDrop,
  addressesToShed,
  filesToRenew,
  missingFrom,
  olderRevision,
  pageFor,
} from './plan.ts'

const file = (url: string, tier: Tier, revision: string | null = 'r2'): KeptFile => ({ url, revision, tier })
const home = file('/', 'public')
const guide = file('/huong-dan/a/', 'guides')
const paper = file('/huong-dan/a/in/', 'paper')
const otherGuide = file('/huong-dan/b/', 'guides')
const shell = file('/app', 'team')
const script = file('/assets/app-2.js', 'team', null)
const charts = file('/assets/charts-2.js', 'later', null)
const units = file('/units/19.json', 'on-use')
const files = [home, guide, paper, otherGuide, shell, script, charts, units]

describe('which page answers an address', () => {
  it('(D67) opens the shell for every deep link of the team, with or without slash', () => {
    const links = ['/to', '/to/nha/0190-ab', '/phuong/bao-cao', '/tinh', '/tham-gia', '/thu']
    expect(links.map(pageFor)).toEqual(links.map(() => '/app'))
  })
  it('does not mistake a public page for the team', () => {
    expect(['/', '/huong-dan/a', '/toan-bo/', '/the/05860/06-03'].map(pageFor)).toEqual([
      '/',
      '/huong-dan/a/',
      '/toan-bo/',
      '/the/05860/06-03/',
    ])
  })
})

describe('what a new version fetches before it may take over', () => {
  it('asks a resident for public files and the guides this phone has, never for the team', () => {
    expect(filesToRenew(files, new Set(['/?rev=r1', '/huong-dan/a/?rev=r1']))).toEqual([home, guide])
  })
  it('(D22) brings printed guides along where the phone has them', () => {
    expect(filesToRenew(files, new Set(['/huong-dan/a/in/?rev=r1']))).toEqual([home, paper])
  })
  it('(D22) asks a volunteer for the whole team app, parts loaded on need included', () => {
    expect(filesToRenew(files, new Set(['/app?rev=r1']))).toEqual([home, shell, script, charts])
  })
  it('(D03) fetches no file twice', () => {
    expect(missingFrom([home, script], new Set(['/assets/app-2.js', '/?rev=r1']))).toEqual([home])
  })
})

describe('what may be dropped', () => {
  const old = ['/?rev=r1', '/huong-dan/a/?rev=r1', '/assets/app-1.js', '/app?rev=r1']
  it('(D22) nothing at all while the new version is incomplete', () => {
    const stored = new Set([...old, keyOf(home), keyOf(guide), keyOf(shell)])
    expect(addressesToDrop(files, stored, [])).toEqual([])
  })
  it('the old version once the new one is whole', () => {
    const stored = new Set([...old, ...[home, guide, shell, script, charts].map(keyOf)])
    expect(addressesToDrop(files, stored, [])).toEqual(old)
  })
  it('not the version just before, which an open tab may still run', () => {
    const stored = new Set([...old, '/assets/app-0.js', ...[home, guide, shell, script, charts].map(keyOf)])
    expect(addressesToDrop(files, stored, old)).toEqual(['/assets/app-0.js'])
  })
})

describe('(D31) what a full phone lets go', () => {
  const shot = file('/hinh/dang-nhap.webp', 'on-use', null)
  const all = [...files, shot]
  const stored = new Set([...all.map(keyOf), '/huong-dan/a/?rev=r1'])
  it('guides nobody is in the middle of, and paper and pictures; never the team’s app, public files or unit lists', () => {
    expect(addressesToShed(all, stored, ['/huong-dan/a/'])).toEqual(
      [paper, otherGuide, shot].map((each) => keyOf(each)),
    )
  })
  it('no guide at all when nobody said which are needed', () => {
    expect(addressesToShed(all, stored, null)).toEqual([paper, shot].map((each) => keyOf(each)))
  })
})

it('finds an older copy of a page when this version of it is not there', () => {
  const stored = ['/huong-dan/a/?rev=r0', '/?rev=r2', '/huong-dan/a/?rev=r1']
  expect(olderRevision('/huong-dan/a/', stored)).toBe('/huong-dan/a/?rev=r1')
  expect(olderRevision('/huong-dan/c/', stored)).toBeUndefined()
})

it('goes from a stored address back to the file', () => {
  for (const each of files) expect(urlOfKey(keyOf(each))).toBe(each.url)
})
