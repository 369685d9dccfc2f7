import { afterAll, beforeAll, expect, it } from 'vitest'
import { findWebKit } from '../../scripts/browsers/webkit.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { hamlet, openPlace, ward } from './place.ts'
import { PIN } from './volunteer.ts'
import { WebKitPhone } from './webkitPhone.ts'

/** What is asked once before the steps, and what this resident says. */
const replies = [
  ['Bác có điện thoại thông minh của mình không?', 'Có'],
  ['Máy của bác là loại nào?', 'iPhone'],
  ['Bác đã có tin nhắn báo duyệt mức 2 chưa?', 'Rồi'],
  ['Máy đã có VNeID tải từ CH Play hoặc App Store chưa?', 'Rồi'],
  ['Sim nhận tin nhắn đang ở máy nào?', 'Ở máy này'],
] as const

const webkit = findWebKit()
const missing = 'missing' in webkit ? webkit.missing : null
if (missing) process.stdout.write(`WebKit journey not run: ${missing}\n`)

let product: Product
let phone: WebKitPhone

beforeAll(async () => {
  if ('missing' in webkit) return
  product = await startProduct()
  phone = await WebKitPhone.switchedOn(webkit)
})
afterAll(async () => {
  if (missing) return
  await phone.switchOff()
  await product.stop()
})

async function typePin(prompt: string): Promise<void> {
  await phone.reads(prompt)
  for (const digit of PIN) await phone.press(digit)
}

it.skipIf(missing !== null)(
  '(D38) the volunteer’s journey on WebKit: enrol, a visit without the server, sync when it is back',
  async () => {
    const place = await openPlace(product.url, product.setupKey)
    await phone.open(await place.invite('Chị Thử', 'thanh-vien', [hamlet]))
    if (await phone.shows('Vẫn dùng trong Safari')) await phone.press('Vẫn dùng trong Safari')
    await phone.press('Chọn mã PIN')
    await typePin('Chọn mã PIN 6 số của bạn')
    await typePin('Nhập lại mã PIN lần nữa')
    await phone.reads('Máy đã sẵn sàng, mất sóng vẫn dùng được.')
    await phone.press('Mở danh sách nhà')

    await product.kill()
    await phone.press('Thêm nhà')
    await phone.type('Tên nhà', 'Nhà 7 – ngõ 1')
    await phone.press('Lưu nhà này')
    await phone.press('Thêm người')
    await phone.press('60 tuổi trở lên')
    await phone.press('Không ghi tên')
    await phone.press('Lưu người này')
    await phone.press('Giúp ở nhà này')
    await phone.press('Người 60 tuổi trở lên')
    await phone.press('Kích hoạt VNeID mức 2')
    await phone.press('Bắt đầu làm')
    for (const [question, reply] of replies) {
      await phone.reads(question)
      await phone.press(reply)
    }
    for (let place = 1; place <= 9; place++) {
      await phone.reads(`Bước ${place} trên 9`)
      await phone.press((await phone.shows('Bác làm xong')) ? 'Bác làm xong' : 'Xong bước này')
    }
    await phone.press('Đã xong hôm nay')
    await phone.press('Lưu kết quả')
    await phone.reads('Có sóng sẽ tự gửi.')

    await product.restart()
    await phone.press('Về hôm nay')
    await phone.press('Đồng bộ')
    await phone.reads('Máy chủ đã nhận')
    const answer = await fetch(`${product.url}/api/wards/${ward}/recount`, {
      headers: { authorization: `Bearer ${place.token}` },
    })
    expect(await answer.json()).toMatchObject({ records: 1, differences: [] })
  },
  600_000,
)
