import { describe, expect, it } from 'vitest'
import { directories, directoryOf } from './directories.ts'
import { loadAllGuides } from './guides/index.ts'
import { fold, withoutTelex } from './search/fold.ts'
import { directoryEntry, searchEntry, searchGuides, serviceEntry } from './search.ts'
import { services } from './services/index.ts'

const entries = [
  ...(await loadAllGuides()).map((guide) => searchEntry(guide)),
  ...directories.map(directoryEntry),
  ...services.map((service) => serviceEntry(service, directoryOf('dich-vu-cong').path)),
]
const foundFor = (query: string) => searchGuides(query, entries).map(({ entry }) => entry)
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
    // fraud
    ['vua bi lua chuyen tien', 'F3'],
    ['bi lua mat tien', 'F3'],
    ['lo bam link la', 'F3'],
    ['lo doc ma otp', 'F3'],
    ['bij luwaf phair lamf gif', 'F3'],
    ['hack tk ngan hang', 'F3'],
    ['lay lai tien bi lua', 'F3'],
    ['man hinh tu chay', 'F3'],
    ['bi ld phai lam gi', 'F3'],
    ['kiem tra dt co virus', 'F2'],
    ['may co bi theo doi k', 'F2'],
    ['ung dung la trong may', 'F2'],
    ['kieemr tra mays', 'F2'],
    ['virus dien thoai', 'F2'],
    ['tap tranh lua', 'F1'],
    ['gia giong nguoi than', 'F1'],
    ['mat khau gia dinh', 'F1'],
    ['dieenj luwcj goij hoanf tieenf', 'F1'],
    ['luu so tong dai nh', 'F1'],
    ['tin nhan that hay gia', 'F4'],
    ['so la goi', 'F4'],
    ['tin nhawns lạ', 'F4'],
    ['thật hay giả', 'F4'],
    ['co dung la ngan hang khong', 'F4'],
    // digital signatures
    ['co can chu ky so k', 'S1'],
    ['chu ki so la gi', 'S1'],
    ['chuwx kys soos', 'S1'],
    ['chu ky dien tu', 'S1'],
    ['dang ky chu ky so', 'S2'],
    ['chu ky so vneid', 'S2'],
    ['chung thu so', 'S2'],
    ['smartca', 'S3'],
    ['vnpt smartca', 'S3'],
    ['mysign viettel', 'S3'],
    ['gia chu ky so', 'S3'],
    ['ky so ho so', 'S4'],
    ['ki ho so dvc', 'S4'],
    ['ho so ky dien tu', 'S4'],
    ['quen pin chu ky so', 'S5'],
    ['doi dt chu ky so', 'S5'],
    ['quen ma pin smartca', 'S5'],
    // selling
    ['ban hang tren mang', 'E-A'],
    ['ban nong san', 'E-A'],
    ['postmart', 'E-A'],
    ['vo so', 'E-A'],
    ['ban hang co dong thue k', 'E-A'],
    ['mo gian hang', 'E-B'],
    ['dang ky shopee', 'E-B'],
    ['mowr shop', 'E-B'],
    ['tao shop tiktok', 'E-B'],
    ['dang san pham len san', 'E-C'],
    ['chup anh san pham', 'E-C'],
    ['nhan hang ghi gi', 'E-C'],
    ['ddawng hangf leen sanf', 'E-C'],
    ['don hang dau tien', 'E-D'],
    ['goi hang gui khach', 'E-D'],
    ['chua thay tien hang', 'E-D'],
    ['ho so ocop', 'E-E'],
    ['ocop 3 sao', 'E-E'],
    ['lamf ocop', 'E-E'],
    ['truy xuat nguon goc', 'E-F'],
    ['tem truy xuat', 'E-F'],
    ['ma truy xuat', 'E-F'],
    ['livestream ban hang', 'E-G'],
    ['ban hang live', 'E-G'],
    ['phat truc tiep ban hang', 'E-G'],
    // other things
    ['bao duong hong', 'K-1'],
    ['phan anh hien truong', 'K-1'],
    ['phanr anhs hienej truongwf', 'K-1'],
    ['c thai nguyen', 'K-1'],
    ['phuly s', 'K-1'],
    ['so lien lac dien tu', 'K-2'],
    ['xem diem cua con', 'K-2'],
    ['app nha truong', 'K-2'],
    ['enetviet', 'K-2'],
    ['so suc khoe', 'K-3'],
    ['xem don thuoc vneid', 'K-3'],
    ['soor suwcs khoer', 'K-3'],
    ['kham benh tu xa', 'K-4'],
    ['hoi bac si online', 'K-4'],
    ['so tay dang vien', 'K-5'],
    ['app dang vien', 'K-5'],
    ['nhom zalo thon', 'K-6'],
    ['zalo bi hack', 'K-6'],
    ['mat zalo', 'K-6'],
    ['wifi cong cong', 'K-7'],
    ['wifi mien phi', 'K-7'],
    ['wifi quan', 'K-7'],
    // a service that is called by its own name, or by what has happened to the card
    ['doi the can cuoc', 'Z-dvc-02'],
    ['doi cccd', 'Z-dvc-02'],
    ['lam lai can cuoc', 'Z-dvc-02'],
    ['lam can cuoc', 'Z-dvc-02'],
    ['lam cccd', 'Z-dvc-02'],
    ['mat can cuoc', 'Z-dvc-02'],
    ['mat the can cuoc', 'Z-dvc-02'],
    ['can cuoc het han', 'Z-dvc-02'],
    ['cccd het han', 'Z-dvc-02'],
    ['ngan hang khoa the can cuoc het han', 'G3'],
    ['lam can cuoc cho con', 'PS-6'],
    ['lam the can cuoc cho chau', 'PS-6'],
    ['dang ky ket hon', 'Z-dvc-16'],
    ['nop phat xe', 'Z-dvc-08'],
    ['nop phat nguoi', 'Z-dvc-08'],
    ['ho chieu', 'Z-dvc-09'],
    ['so do', 'Z-dvc-19'],
    ['sang ten so do', 'PS-2'],
    ['dat dai', 'PS-2'],
    ['lap dien', 'Z-dvc-22'],
    ['that nghiep', 'Z-dvc-25'],
    ['khai tu', 'Z-dvc-15'],
    ['tam tru', 'PS-5'],
    ['lam giay khai sinh', 'PS-6'],
    // one word, or a few that many guides say
    ['vneid', 'VN-1'],
    ['vneid la gi', 'VN-1'],
    ['cai vneid', 'VN-3'],
    ['dang ky vneid', 'VN-3'],
    ['dang nhap vneid', 'VN-10'],
    ['mat khau', 'VN-10'],
    ['doi mat khau', 'VN-10'],
    ['tro cap', 'G10'],
    ['xin tro cap', 'G10'],
    ['tro cap nguoi gia', 'VN-5'],
    ['tro cap nguoi cao tuoi', 'VN-5'],
    ['luong huu', 'VN-5'],
    ['tinh luong huu', 'VN-5'],
    ['sim', 'VN-7'],
    ['doi sim', 'VN-11'],
    ['sim moi', 'VN-11'],
    ['so dien thoai moi', 'VN-11'],
    ['doi so dien thoai', 'VN-11'],
    ['khoa sim', 'VN-7'],
    ['ma qr', 'G4'],
    ['ma qr cua toi', 'G4'],
    ['tao ma qr', 'G5'],
    ['tien dien', 'G8'],
    ['tien dien thang nay', 'G8'],
    ['hoc phi', 'G9'],
    ['hoc phi cua chau', 'G9'],
    ['nop thue dat', 'G11'],
    ['bi hack', 'F3'],
    ['bi lua', 'F3'],
    ['bam vao link la roi', 'F3'],
    ['ban rau tren mang', 'E-A'],
    ['ban ca phe tren mang', 'E-A'],
    ['zalo', 'K-6'],
    ['cai zalo', 'K-6'],
    ['the bao hiem y te', 'VN-4'],
    ['mat the bao hiem', 'VS-6'],
    ['gia han bhyt', 'VS-6'],
    ['bang lai xe het han', 'VN-4'],
    ['smart phone', 'VN-8'],
    ['khong biet dung dien thoai', 'VN-8'],
  ])('%s → %s', (query, code) => {
    expect(firstOf(query)).toBe(code)
  })

  it.each([
    ['bi lua goi so nao', '/vua-bi-lua/'],
    ['cap cuu bi lua', '/vua-bi-lua/'],
    ['bao lua dao o dau', '/huong-dan/noi-bao/'],
    ['tong dai bhxh', '/huong-dan/noi-bao/'],
    ['tong dai vneid', '/huong-dan/noi-bao/'],
    ['goi 156', '/huong-dan/noi-bao/'],
    ['baos tin nhawns racs', '/huong-dan/noi-bao/'],
    ['danh sach dvc', '/huong-dan/dich-vu-cong/'],
    ['25 dich vu cong', '/huong-dan/dich-vu-cong/'],
    ['thu tuc nao lam truc tuyen', '/huong-dan/dich-vu-cong/'],
    ['danh sach san', '/huong-dan/noi-ban-hang/'],
    ['san nao con hoat dong', '/huong-dan/noi-ban-hang/'],
    ['cac san ban hang', '/huong-dan/noi-ban-hang/'],
    ['doi bang lai', '/huong-dan/dich-vu-cong/#giay-phep-lai-xe'],
    ['con dau', '/huong-dan/dich-vu-cong/#con-dau'],
    ['gia han the bhyt', '/huong-dan/dich-vu-cong/#gia-han-bhyt'],
  ])('%s → the page %s', (query, path) => {
    expect(foundFor(query)[0]?.path).toBe(path)
  })

  it.each([
    ['lam ho chieu', '/huong-dan/dich-vu-cong/#ho-chieu'],
    ['nhap ho khau', '/huong-dan/dich-vu-cong/#dang-ky-thuong-tru'],
    ['bien so xe may', '/huong-dan/dich-vu-cong/#bien-so-xe-may'],
    ['tro cap that nghiep', '/huong-dan/dich-vu-cong/#tro-cap-that-nghiep'],
    ['giay khai sinh', '/huong-dan/dich-vu-cong/#khai-sinh'],
    ['mat the cccd', '/huong-dan/dich-vu-cong/#doi-the-can-cuoc'],
    ['lap dien moi', '/huong-dan/dich-vu-cong/#cap-dien-moi'],
    ['bhyt ho gia dinh', '/huong-dan/dich-vu-cong/#gia-han-bhyt'],
    ['vua bi lua', '/vua-bi-lua/'],
    ['lua dao', '/huong-dan/noi-bao/'],
  ])('%s also finds %s', (query, path) => {
    expect(foundFor(query).map((entry) => entry.path)).toContain(path)
  })

  it.each([
    ['kich hoat vneid', ['K-6', 'S5', 'VN-11', 'E-A']],
    ['kich hoat dinh danh', ['K-6', 'S5', 'PS-1']],
    ['ddinhj danh', ['K-6', 'S5', 'E-A', 'PS-1']],
    ['dinh danh', ['Z-noi-ban-hang', 'F1', 'F2']],
    ['vneid quen mk', ['VN-3', 'VN-9', 'S5', 'G14']],
    ['mk quen vneid', ['VN-3', 'VN-9', 'S5', 'G14']],
    ['luu tru', ['F1', 'G14', 'G7']],
    ['tien nuoc', ['G8', 'G13', 'K-7']],
    ['dang nhap vssid', ['PS-1', 'F2', 'K-6']],
    ['ho so ocop', ['PS-2', 'PS-4', 'S4']],
    ['nhom zalo thon', ['VN-3', 'F2']],
    ['chup anh san pham', ['PS-6', 'K-1']],
    ['kham benh tu xa', ['G9', 'VS-6']],
    ['wifi cong cong', ['PS-1', 'G12']],
    ['danh sach san', ['VN-1', 'PS-2']],
    ['vi momo', ['VN-4', 'G1']],
    ['can cuoc', ['F1', 'F4']],
    ['xin tro cap', ['F2', 'VN-9']],
  ])('%s does not list what only shares a chance word', (query, noise) => {
    const found = foundFor(query).map(({ code }) => code)
    expect(found.filter((code) => noise.includes(code))).toEqual([])
    expect(found.length).toBeGreaterThan(0)
  })

  it.each(['xổ số', 'lịch âm', 'xem phim', 'mua vé tàu', 'tiêm chủng', 'sửa ống nước', 'học tiếng Anh', 'v'])(
    'finds nothing for “%s”: a chance word is no answer',
    (query) => {
      expect(foundFor(query)).toEqual([])
    },
  )

  it.each(['vneid', 'vnid', 'vned', 'vnied', 'vi neid', 'vn eid'])(
    'lists the journeys of VNeID in their order for “%s”',
    (query) => {
      const codes = foundFor(query).map(({ code }) => code)
      expect(codes).toEqual(['VN-1', 'VN-2', 'VN-3', 'VN-4', 'VN-5', 'VN-6', 'VN-7', 'VN-10'])
    },
  )

  it('leaves pages that fit as well in the order of the entries', () => {
    const codesIn = (list: typeof entries) => searchGuides('ky so', list).map(({ entry }) => entry.code)
    const signing = entries.filter(({ code }) => code.startsWith('S'))
    expect(codesIn(signing)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5'])
    expect(codesIn([...signing].reverse())).toEqual(['S5', 'S4', 'S3', 'S2', 'S1'])
  })

  it('finds nothing for nothing and for what no guide is about', () => {
    expect(searchGuides('constructor', entries)).toEqual([])
    expect(searchGuides('   ', entries)).toEqual([])
    expect(searchGuides('bóng đá', entries)).toEqual([])
  })

  it('finds while somebody is still typing', () => {
    expect(firstOf('quen pass')).toBe('VN-10')
    expect(firstOf('luu t')).toBe('VN-12')
    expect(firstOf('mat the bhy')).toBe('VS-6')
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
