import { describe, expect, it } from 'vitest'
import { loadAllGuides } from '../../content/guides/index.ts'
import { runsOf } from '../../content/text.ts'
import { partIds, publicReasons, publicSteps } from './guide/publicSteps.ts'
import { renderPages } from './pages.tsx'
import type { Site } from './site.ts'

const site: Site = {
  origin: 'https://toso.example',
  assets: {
    css: '/trang/kieu-dang.css',
    first: '/trang/dau.js',
    page: '/trang/trang.js',
    print: '/trang/in.js',
  },
}
const pages = renderPages(site)
const documents = pages.filter(({ text }) => text.startsWith('<!doctype html>'))
const guides = await loadAllGuides()
const textOf = (path: string) => pages.find((page) => page.path === path)?.text ?? ''

/** What a person reads of a page: tags gone, entities back. */
const readable = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')

const spoken = (text: string) =>
  runsOf(text)
    .map((run) => run.text)
    .join('')

describe.each(guides.map((guide) => [guide.id, guide] as const))('the page of %s', (id, guide) => {
  const html = textOf(`/huong-dan/${id}/`)
  const words = readable(html)

  it('holds every step, sentence and way out before any script runs', () => {
    for (const { step } of publicSteps(guide)) {
      expect(html).toContain(`id="${step.id}"`)
      for (const text of [...step.do, step.sees, ...publicReasons(step).map((reason) => reason.whatNext)]) {
        expect(words).toContain(spoken(text))
      }
    }
  })

  it('[G3] draws every picture into the page, each with its text alternative', () => {
    const pictured = publicSteps(guide).filter(({ step }) => step.screen && guide.screens[step.screen])
    expect(html.match(/class="phone-svg[^"]*"[^>]*role="img"[^>]*aria-label="[^"]+/g) ?? []).toHaveLength(
      pictured.length,
    )
  })

  it('[G1] [G7] [G8] begins with the safety line and ends with revision, doubts and sources', () => {
    expect(words).toContain('Không đọc mã, mật khẩu cho ai, kể cả người đến giúp bác.')
    expect(words).toContain(`Bản ${guide.revision}, ngày `)
    if (!guide.labelsChecked) expect(words).toContain('Chưa kiểm tra trên máy thật.')
    for (const doubt of guide.unverified) expect(words).toContain(spoken(doubt))
    expect(words).toContain(`Nguồn đã đọc (${guide.sources.length})`)
  })

  it('gives every part of the page an anchor of its own', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(partIds(guide)))
  })

  it('prints with a code back to itself', () => {
    const paper = textOf(`/huong-dan/${id}/in/`)
    expect(paper).toContain('aria-label="Quét mã này để mở bài trên điện thoại"')
    expect(readable(paper)).toContain(spoken(publicSteps(guide)[0]?.step.do[0] ?? ''))
  })
})

describe.each(documents.map(({ path, text }) => [path, text] as const))('the document %s', (path, html) => {
  it('[P9] has nothing inline and loads nothing from elsewhere', () => {
    expect(html).not.toMatch(/ style=|<style|javascript:| on[a-z]+="/)
    expect([...html.matchAll(/<script([^>]*)>([^<]*)</g)].filter((found) => found[2] !== '')).toEqual([])
    const loaded = [...html.matchAll(/<(?:script|img|link)[^>]* (?:src|href)="([^"]+)"/g)].map(
      (found) => found[1],
    )
    expect(
      loaded.filter((address) => !address?.startsWith('/') && !address?.startsWith('https://toso.example/')),
    ).toEqual([])
  })

  it('says its language, title, description and address', () => {
    expect(html).toContain('<html lang="vi">')
    expect(html).toMatch(/<title>[^<]{8,90} – Tổ Số<\/title>/)
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    const isHidden = html.includes('content="noindex"')
    if (!isHidden) expect(html).toContain(`<link rel="canonical" href="https://toso.example${path}"`)
  })

  it('leads to no page that does not exist', () => {
    const known = new Set(pages.map((page) => page.path))
    const team = /^\/(to|tham-gia)\//
    const links = [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map((found) => found[1] ?? '')
    expect(links.filter((link) => !known.has(link) && !team.test(link))).toEqual([])
  })
})

it('draws the code on paper in the browser where the address is not known at build time', () => {
  const paper = renderPages({ ...site, origin: null }).find(({ path }) => path.endsWith('/in/'))?.text ?? ''
  expect(paper).toMatch(/data-qr="\/huong-dan\/[^"]+\/"[^>]*><\/div>/)
  expect(readable(paper)).toContain('Mở Tổ Số, tìm: ')
})

it('shows on the home page one tile for each thing people want to do, and one quiet door for the team', () => {
  const home = readable(textOf('/'))
  for (const words of [
    'Bà con cần làm việc gì?',
    'VNeID',
    'Dịch vụ công',
    'Tránh lừa đảo',
    'Dành cho tổ công nghệ số',
  ]) {
    expect(home).toContain(words)
  }
})
