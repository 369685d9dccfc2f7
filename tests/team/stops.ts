import type { Page } from 'playwright-core'

/** A screen to look at: the route it belongs to, its address, and what stands there once everything is read. */
export interface Stop {
  route: string
  /** Default: the route. */
  at?: string
  sees: RegExp
  /** Opens what lies over the screen: a sheet, a second page of the same address. */
  opens?: (page: Page) => Promise<void>
}

const press = (name: RegExp) => async (page: Page) =>
  page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click()

/** What a volunteer's phone shows. @param household one that is in the list */
export const volunteerStops = (household: string): Stop[] => [
  { route: '/to', sees: /^Tổ dân phố 6, tháng/ },
  { route: '/to/ho', sees: /^Nhà 1 – ngõ 1$/ },
  { route: '/to/ho/them', sees: /^Tên nhà$/ },
  { route: '/to/ho/:household', at: `/to/ho/${household}`, sees: /^Người trong nhà$/ },
  {
    route: '/to/ho/:household',
    at: `/to/ho/${household}?`,
    sees: /^Bao nhiêu tuổi\?$/,
    opens: press(/^Thêm người$/),
  },
  { route: '/to/ho/:household/giup', at: `/to/ho/${household}/giup`, sees: /^Không ghi ai$/ },
  { route: '/to/ho/:household/giup', at: `/to/ho/${household}/giup?nguoi=khong`, sees: /^Kiểm tra VNeID$/ },
  { route: '/to/tiep/:guide/:step', at: '/to/tiep/vneid-kiem-tra/kiem-the?ban=1', sees: /^Nhà 1 – ngõ 1$/ },
  { route: '/to/lam/:draft', at: '/to/lam/tap-thu', sees: /^Nói với bác$/ },
  {
    route: '/to/lam/:draft',
    at: '/to/lam/tap-thu?',
    sees: /^Bác có điện thoại thông minh/,
    opens: press(/^Bắt đầu làm$/),
  },
  { route: '/to/lam/:draft/ket-qua', at: '/to/lam/tap-thu/ket-qua', sees: /^Đã nhắc an toàn/ },
  { route: '/to/so-lieu', sees: /^Bà con cho biết$/ },
  { route: '/to/dong-bo', sees: /^Mất sóng lâu ngày$/ },
  { route: '/to/cua-toi', sees: /^Máy này$/ },
]

/** What an official's phone shows. */
export const officialStops: Stop[] = [
  { route: '/phuong', sees: /^Tổ dân phố 12$/ },
  { route: '/phuong', at: '/phuong?', sees: /^Xem chỉ tiêu nào\?$/, opens: press(/định danh mức 2/) },
  { route: '/phuong/khoa', sees: /^Tờ khôi phục$/ },
  { route: '/phuong/bao-cao', sees: /^Cả phường, xã$/ },
  { route: '/phuong/doi-ngu', sees: /^Bác Lâm \(mẫu\)$/ },
  { route: '/phuong/doi-ngu', at: '/phuong/doi-ngu?', sees: /^Anh Tuấn/, opens: press(/^Anh Tuấn/) },
  { route: '/phuong/doi-ngu/moi', sees: /^Ở địa bàn nào\?$/ },
  { route: '/phuong/da-xoa', sees: /^Chưa xóa dữ liệu của ai$/ },
  { route: '/phuong/dia-ban', sees: /^Tổ dân phố 12$/ },
  { route: '/phuong/dia-ban/them', sees: /^Loại nào\?$/ },
  { route: '/phuong/dia-ban/mau-so', sees: /^Tổ dân phố 12$/ },
  { route: '/phuong/man-hinh', sees: /^Chưa ai báo bước nào khác$/ },
]

export const provinceStops: Stop[] = [{ route: '/tinh', sees: /^Phường Phổ Yên$/ }]
