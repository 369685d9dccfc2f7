import { describe, expect, it } from 'vitest'
import { loadAllGuides } from './guides/index.ts'
import { fold, withoutTelex } from './search/fold.ts'
import { searchEntry, searchGuides } from './search.ts'

const entries = (await loadAllGuides()).map(searchEntry)
const firstOf = (query: string) => searchGuides(query, entries)[0]?.entry.code

describe('search without marks, as people type', () => {
  it.each([
    // as the guide says it, with and without marks
    ['kích hoạt vneid mức 2', 'VN-3'],
    ['kich hoat muc 2', 'VN-3'],
    ['kich hoat dinh danh', 'VN-3'],
    ['an toan 2 phut', 'VN-9'],
    ['vi giay to', 'VN-4'],
    ['luu tru', 'VN-12'],
    ['an sinh xa hoi', 'VN-5'],
    // what people say instead
    ['quên mật khẩu', 'VN-10'],
    ['vneid quen mk', 'VN-10'],
    ['quen pass vneid', 'VN-10'],
    ['khong dang nhap duoc vneid', 'VN-10'],
    ['quen passcode', 'VN-10'],
    ['quên mã 6 số', 'VN-10'],
    ['bang lai xe', 'VN-4'],
    ['gplx vneid', 'VN-4'],
    ['the bhyt', 'VN-4'],
    ['dua the bao hiem y te vao dien thoai', 'VN-4'],
    ['mat dien thoai', 'VN-6'],
    ['doi dien thoai moi', 'VN-6'],
    ['khoa tai khoan vneid', 'VN-6'],
    ['mat sim', 'VN-11'],
    ['doi sdt vneid', 'VN-11'],
    ['sim chinh chu', 'VN-7'],
    ['sim dung ten ai', 'VN-7'],
    ['dien thoai cuc gach', 'VN-8'],
    ['khong co smartphone', 'VN-8'],
    ['cong an goi dien', 'VN-9'],
    ['lua dao', 'VN-9'],
    ['co nguoi hoi ma otp', 'VN-9'],
    ['khach ngu lai', 'VN-12'],
    ['lam dinh danh muc 2 o dau', 'VN-2'],
    ['can giay to gi lam muc 2', 'VN-2'],
    ['nhan tro cap qua tai khoan', 'VN-5'],
    ['lien ket ngan hang vneid', 'VN-5'],
    ['bat dau tu dau', 'VN-1'],
    ['kiem tra vneid', 'VN-1'],
    // wrong order
    ['mat khau quen', 'VN-10'],
    ['muc 2 kich hoat', 'VN-3'],
    ['xe lai bang', 'VN-4'],
    // Telex and VNI left in, slips, doubled spaces, capitals
    ['quen maatj khaaur', 'VN-10'],
    ['kichs hoatj vneid', 'VN-3'],
    ['ddieenj thoaij cucj gachj', 'VN-8'],
    ['luwu tru', 'VN-12'],
    ['mat5 khau3', 'VN-10'],
    ['QUÊN  MẬT KHẨU', 'VN-10'],
    ['vnied quen mat khau', 'VN-10'],
    ['kich hoat vnid', 'VN-3'],
    ['thong bao luu trus', 'VN-12'],
    ['quen mat khua', 'VN-10'],
    // VssID and health insurance
    ['vssid la gi', 'VS-1'],
    ['co can cai vssid ko', 'VS-1'],
    ['di kham can gi', 'VS-1'],
    ['đăng nhập vssid', 'VS-2'],
    ['vao vssid bang vneid', 'VS-2'],
    ['ddawng nhaapj vssid', 'VS-2'],
    ['xem dong bhxh duoc may nam', 'VS-2'],
    ['tao tk vssid', 'VS-3'],
    ['ma so bhxh la so nao', 'VS-3'],
    ['quen mk vssid', 'VS-4'],
    ['mat khau vssid lay lai', 'VS-4'],
    ['vssid bi khoa', 'VS-4'],
    ['doi sdt vssid', 'VS-5'],
    ['vssid con cmnd cu', 'VS-5'],
    ['mat the bhyt', 'VS-6'],
    ['the bhyt sai ten', 'VS-6'],
    ['bhyt hoo gia ddinhf het han', 'VS-6'],
    // online public services
    ['dvc dang nhap', 'PS-1'],
    ['dichvucong.gov.vn', 'PS-1'],
    ['khong vao duoc dich vu cong', 'PS-1'],
    ['cong dvcqg', 'PS-1'],
    ['nopj hoof sow', 'PS-2'],
    ['ho so nop online', 'PS-2'],
    ['dang ky ket hon', 'PS-2'],
    ['nhap ho khau', 'PS-2'],
    ['ly lich tu phap', 'PS-2'],
    ['phat nguoi nop o dau', 'PS-3'],
    ['dang ky thuong tru', 'PS-2'],
    ['tru tam dang ky', 'PS-5'],
    ['nguoi gia mien le phi', 'PS-3'],
    ['hs da nop xem ket qua', 'PS-4'],
    ['trar hoof sow', 'PS-4'],
    ['ho so toi dau roi', 'PS-4'],
    ['tam tru', 'PS-5'],
    ['taamj truws', 'PS-5'],
    ['o tro dang ky gi', 'PS-5'],
    ['moi sinh em be', 'PS-6'],
    ['giaays khai sinh', 'PS-6'],
    ['the bhyt cho tre so sinh', 'PS-6'],
    ['hcc phuong', 'PS-7'],
    ['ra xa lam giay to', 'PS-7'],
    ['mot cua xa', 'PS-7'],
    // money
    ['mo tai khoan ngan hang', 'G1'],
    ['mo tk ngan hang tren dt', 'G1'],
    ['mowr taif khoanr ngaan hangf', 'G1'],
    ['cai app ngan hang', 'G1'],
    ['ekyc', 'G1'],
    ['mo tai khoan cho con', 'G2'],
    ['ra nh can mang gi', 'G2'],
    ['tai khoan chung', 'G2'],
    ['sinh tracs hocj', 'G3'],
    ['cap nhat khuon mat ngan hang', 'G3'],
    ['ko chuyen dc tien', 'G3'],
    ['con tien ma khong rut duoc', 'G3'],
    ['chuyen khoan', 'G4'],
    ['ck qr', 'G4'],
    ['chuyeenr tieenf qr', 'G4'],
    ['quet ma qr', 'G4'],
    ['ma qr ban hang', 'G5'],
    ['loa bao tien', 'G5'],
    ['khach ck gia', 'G5'],
    ['dan de ma qr', 'G5'],
    ['mobile money', 'G6'],
    ['tieenf di ddoongj', 'G6'],
    ['dung sim tra tien', 'G6'],
    ['vi momo', 'G7'],
    ['lien ket ngan hang voi vi', 'G7'],
    ['dien vi tu', 'G7'],
    ['dong tien dien', 'G8'],
    ['ma khach hang dien', 'G8'],
    ['dien luc goi dien', 'G8'],
    ['dong tien hoc', 'G9'],
    ['tien nuoc', 'G9'],
    ['vien phi', 'G9'],
    ['khong co dt nhan tro cap', 'G10'],
    ['nhan ho tien tro cap', 'G10'],
    ['nop thue', 'G11'],
    ['etax', 'G11'],
    ['can bo thue goi', 'G11'],
    ['phi nay tra cho ai', 'G12'],
    ['tra phi bang mobile money', 'G12'],
    ['ck nham', 'G13'],
    ['nham tien chuyen', 'G13'],
    ['tien la vao tai khoan', 'G13'],
    ['mat the atm', 'G14'],
    ['khoas theer', 'G14'],
    ['lo mk ngan hang', 'G14'],
  ])('%s → %s', (query, code) => {
    expect(firstOf(query)).toBe(code)
  })

  it('finds nothing for nothing and for what no guide is about', () => {
    expect(searchGuides('   ', entries)).toEqual([])
    expect(searchGuides('bóng đá', entries)).toEqual([])
  })

  it('finds while somebody is still typing', () => {
    expect(firstOf('quen pass')).toBe('VN-10')
    expect(firstOf('luu t')).toBe('VN-12')
  })

  it('gives at most as many as asked', () => {
    expect(searchGuides('vneid', entries, 3)).toHaveLength(3)
  })
})

describe('folding', () => {
  it.each([
    ['Định danh điện tử', 'dinh danh dien tu'],
    ['  Ví, giấy-tờ! ', 'vi giay to'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each([
    ['ddinhj', 'dinh'],
    ['maatj', 'mat'],
    ['khaaur', 'khau'],
    ['dduowngf', 'duong'],
    ['dinh5', 'dinh'],
    ['otp', 'otp'],
    ['sim', 'sim'],
  ])('takes Telex off %s → %s', (typed, word) => {
    expect(withoutTelex(typed)).toBe(word)
  })
})
