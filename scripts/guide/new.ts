import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { Slug } from '../../content/schema.ts'
import { moduleText, template, withLoader } from './template.ts'

/** `npm run guide:new -- vssid-dang-nhap VS-2 "Đăng nhập VssID"`: a folder with a whole small guide to write over. */
const { positionals } = parseArgs({ allowPositionals: true })
const [id = '', code = '', title = ''] = positionals
const guides = new URL('../../content/guides/', import.meta.url)

function refuse(reason: string): never {
  console.error(`${reason}\nCách dùng: npm run guide:new -- ten-khong-dau VN-13 "Tên bài"`)
  process.exit(1)
}

if (!v.is(Slug, id) || !code || !title) refuse('Cần ba thứ: tên không dấu, mã bài, tên bài.')
const folder = new URL(`${id}/`, guides)
if (existsSync(folder)) refuse(`Đã có bài ${id}.`)

const { head, steps, screens } = template(id, code, title, new Date().toISOString().slice(0, 10))
const put = (name: string, text: string) => writeFileSync(new URL(name, folder), text)
mkdirSync(folder)
put('guide.json', `${JSON.stringify(head, null, 2)}\n`)
put('steps.json', `${JSON.stringify(steps, null, 2)}\n`)
put('screens.json', `${JSON.stringify(screens, null, 2)}\n`)
put('index.ts', moduleText)
const list = new URL('index.ts', guides)
writeFileSync(list, withLoader(readFileSync(list, 'utf8'), id))
console.log(
  `Đã tạo content/guides/${id}/. Sửa ba tệp .json, rồi chạy: npm run guide:heads && npm run guide:check`,
)
