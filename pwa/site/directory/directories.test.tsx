import { describe, expect, it } from 'vitest'
import { directories, directoryOf } from '../../../content/directories.ts'
import { loadAllGuides } from '../../../content/guides/index.ts'
import { marketplaces } from '../../../content/marketplaces/index.ts'
import { contacts, dialling, reportingChannels } from '../../../content/reporting/index.ts'
import { services } from '../../../content/services/index.ts'
import { guidePath } from '../guide/publicSteps.ts'
import { renderPages } from '../pages.tsx'

const pages = renderPages({
  origin: 'https://toso.example',
  assets: { css: '/k.css', first: '/d.js', page: '/t.js', print: '/i.js' },
})
const htmlOf = (path: string) => pages.find((page) => page.path === path)?.text ?? ''
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, '').replace(/&amp;/g, '&')
/** One entry of a list, from its anchor to the end of its card. */
const entryOf = (html: string, id: string) => html.split(`id="${id}"`)[1]?.split('</article>')[0] ?? ''
const guides = await loadAllGuides()

describe('the 25 services', () => {
  const html = htmlOf(directoryOf('dich-vu-cong').path)

  it('each say who, where, what a source says of fee and time, what is not sure, and lead to their guide', () => {
    for (const { id, plain, forWhom, prepare, told, guide } of services) {
      const entry = entryOf(html, id)
      const words = wordsOf(entry)
      for (const text of [plain, forWhom, ...prepare, 'Cổng Dịch vụ công quốc gia'])
        expect(words).toContain(text)
      for (const { text, unsure = '' } of told) {
        expect(words).toContain(text.replace(/[“”]/g, ''))
        expect(words).toContain(unsure)
      }
      expect(entry).toContain(`href="${guidePath(guide)}"`)
    }
  })

  it('[G8] tell a fee only where a source does, each marked as not sure', () => {
    const withFee = services.filter(({ told }) => told.some(({ kind }) => kind === 'fee'))
    expect(withFee.map(({ id }) => id)).toEqual(['dang-ky-thuong-tru', 'dang-ky-tam-tru'])
    for (const { told } of withFee) expect(told.find(({ kind }) => kind === 'fee')?.unsure).toBeTruthy()
    expect(entryOf(html, 'ho-chieu')).not.toContain('Lệ phí')
  })
})

describe('[G8] places to sell and places to tell', () => {
  it('show state, day of the newest page, and the note of every place', () => {
    const html = htmlOf(directoryOf('noi-ban-hang').path)
    for (const { id, note } of marketplaces) expect(wordsOf(entryOf(html, id))).toContain(note)
    expect(wordsOf(entryOf(html, 'postmart'))).toContain('Chưa kiểm tra lại được')
    expect(wordsOf(entryOf(html, 'postmart'))).toContain('22/06/2023')
    expect(entryOf(html, 'shopee')).toContain('data-as-of="2026-06-22"')
  })

  it('keep apps of a province under its name, and none elsewhere', () => {
    const html = htmlOf(directoryOf('noi-bao').path)
    const thaiNguyen = html.split('id="tinh-19"')[1]?.split('id="tinh-37"')[0] ?? ''
    expect(thaiNguyen).toContain('C-Thái Nguyên')
    expect(thaiNguyen).not.toContain('PhuLy-S')
    for (const { id } of reportingChannels) expect(html.match(new RegExp(`id="${id}"`, 'g'))).toHaveLength(1)
  })

  it('dial the numbers as their sources print them', () => {
    const html = htmlOf(directoryOf('noi-bao').path)
    for (const { phone } of contacts) if (phone) expect(html).toContain(`href="${dialling(phone)}"`)
    expect(html).toContain('href="tel:19009247"')
    expect(wordsOf(entryOf(html, 'goi-156'))).toContain('Chưa kiểm tra lại được')
  })
})

describe('the card of the first minutes', () => {
  const html = htmlOf('/vua-bi-lua/')

  it('says in the words of its guide what to do, in order, with numbers that dial', () => {
    const steps = [
      'Cúp máy, dừng chuyển tiền',
      'Ngắt mạng trên máy',
      'Gọi ngân hàng bằng máy khác',
      'Báo công an ngay',
    ]
    const places = steps.map((title) => html.indexOf(`<h2>${title}`))
    expect(places.every((place, at) => place > (places[at - 1] ?? 0))).toBe(true)
    for (const number of ['tel:113', 'tel:1900545413', 'tel:19009247']) expect(html).toContain(number)
    expect(html).toContain(`href="${guidePath('an-toan-su-co')}"`)
  })

  it('is one tap from the home page and from the foot of every guide', () => {
    for (const path of ['/', ...guides.map(({ id }) => guidePath(id))]) {
      expect(htmlOf(path), path).toContain('href="/vua-bi-lua/"')
    }
  })
})

it('every list stands in the library and is searched, and steps that speak of one lead there', () => {
  const library = htmlOf('/huong-dan/')
  const index = htmlOf('/huong-dan/tim.json')
  for (const { path } of directories) {
    expect(library).toContain(`href="${path}"`)
    expect(index).toContain(`"path":"${path}"`)
  }
  for (const [guide, path] of [
    ['ban-hang-co-nen-khong', '/huong-dan/noi-ban-hang/'],
    ['khac-phan-anh-hien-truong', '/huong-dan/noi-bao/'],
    ['dvc-nop-ho-so', '/huong-dan/dich-vu-cong/'],
    ['an-toan-bao-dong-nham', '/huong-dan/noi-bao/'],
    ['an-toan-nam-phut', '/vua-bi-lua/'],
  ]) {
    expect(htmlOf(`/huong-dan/${guide}/`)).toContain(`class="entry__on" href="${path}"`)
  }
})

it('the library groups every guide by what people want to do', () => {
  const library = htmlOf('/huong-dan/')
  for (const aim of ['Quên, mất, đổi', 'Trả hóa đơn, nộp thuế, phí', 'Vừa xảy ra chuyện'])
    expect(library).toContain(`<h3>${aim}</h3>`)
  for (const { id, title } of guides)
    expect(wordsOf(library.split(`href="${guidePath(id)}"`)[1]?.slice(0, 300) ?? '')).toContain(title)
})
