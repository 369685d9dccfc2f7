/** The team's list. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Title of the people's list · 8 */
  'ward.members.title': 'Đội ngũ',
  /** Below the title · 40 */
  'ward.members.sub': '{{people}} người · {{late}} máy lâu chưa liên lạc',
  /** The same when every phone was heard of · 40 */
  'ward.members.subAll': '{{people}} người · mọi máy đã liên lạc',
  /** While the list is fetched for the first time · 24 */
  'ward.members.fetching': 'Đang lấy danh sách…',
  /** Empty state: no network yet · 40 */
  'ward.members.unreachable': 'Chưa lấy được danh sách',
  /** Notice: an older list is shown · 70 */
  'ward.members.stale': 'Chưa lấy được danh sách mới. Đây là danh sách lúc {{when}}.',
  /** Button · 12 */
  'ward.members.again': 'Thử lại',
  /** Empty state: only the official so far · 40 */
  'ward.members.alone': 'Chưa có ai khác trong đội',
  /** Why · 110 */
  'ward.members.aloneWhy': 'Mời tổ trưởng trước. Tổ trưởng tự mời được thành viên của tổ mình.',
  /** Empty state: hamlets first · 40 */
  'ward.members.hamletsFirst': 'Thêm địa bàn trước đã',
  /** Why · 110 */
  'ward.members.hamletsFirstWhy': 'Mỗi thành viên thuộc một tổ, một thôn. Thêm địa bàn rồi mới mời.',
  /** Group of who serves the ward as a whole · 24 */
  'ward.members.ofWard': 'Cả phường, xã',
  /** Row of a hamlet without anybody · 24 */
  'ward.members.nobody': 'Chưa có ai',
  /** Quiet link beside a hamlet's name · 12 */
  'ward.members.inviteHere': 'Mời vào tổ',
  /** Heading · 20 */
  'ward.members.invited': 'Đang mời',
  /** Row of an invitation · 50 */
  'ward.members.until': 'Dùng được đến {{when}}',
  /** Row of an invitation that ran out · 30 */
  'ward.members.expired': 'Hết hạn, chưa dùng',
  /** Row: no phone yet · 24 */
  'ward.members.noPhone': 'Chưa có máy',
  /** Last contact of a phone · 36 */
  'ward.contact.today': 'liên lạc hôm nay {{clock}}',
  /** Last contact of a phone · 36 */
  'ward.contact.yesterday': 'liên lạc hôm qua {{clock}}',
  /** Last contact of a phone · 36 */
  'ward.contact.days': '{{n}} ngày chưa liên lạc',
  /** Last contact of a phone · 36 */
  'ward.contact.never': 'chưa liên lạc lần nào',
  /** Row: several phones; the newest contact follows · 50 */
  'ward.contact.phones': '{{n}} máy, {{contact}}',
  /** Close of the member sheet, spoken · 30 */
  'ward.member.close': 'Đóng, về danh sách',
  /** Line of the sheet · 30 */
  'ward.member.hamlets': 'Địa bàn',
  /** Line of the sheet · 30 */
  'ward.member.phones': 'Máy đang dùng',
  /** Opens the actions that cannot be taken back · 8 */
  'ward.member.other': 'Khác',
  /** Action behind "Khác" · 24 */
  'ward.member.retire': 'Cho nghỉ',
  /** Action behind "Khác" · 24 */
  'ward.member.move': 'Đổi địa bàn',
  /** Action behind "Khác": forgotten PIN, another phone · 30 */
  'ward.member.again': 'Mời lại (quên PIN, đổi máy)',
  /** Title of the sheet that moves somebody · 40 */
  'ward.move.title': 'Địa bàn của {{name}}',
  /** What happens · 150 */
  'ward.move.why': 'Lần liên lạc tới, máy gửi nốt việc ở địa bàn cũ, gỡ danh sách cũ, rồi tải danh sách mới.',
  /** Error: nothing chosen · 50 */
  'ward.move.none': 'Chọn ít nhất một địa bàn.',
  /** Main button · 16 */
  'ward.move.go': 'Lưu địa bàn',
  /** While the call runs · 16 */
  'ward.move.busy': 'Đang lưu…',
  /** Toast · 50 */
  'ward.move.done': 'Đã đổi địa bàn của {{name}}.',
  /** Title after somebody was retired · 40 */
  'ward.retired.title': 'Đã cho {{name}} nghỉ',
  /** Why the key should be changed now · 190 */
  'ward.retired.key':
    'Nên đổi khóa của phường ngay: máy vừa cho nghỉ không nhận được khóa mới, nên việc ghi từ nay máy đó không đọc được.',
  /** Main button · 24 */
  'ward.retired.change': 'Đổi khóa của phường',
  /** Button · 16 */
  'ward.retired.later': 'Để sau',
  /** Title of the confirm sheet · 36 */
  'ward.retire.title': 'Cho {{name}} nghỉ?',
  /** What happens, first sentence · 140 */
  'ward.retire.first': 'Lần liên lạc tới, máy gửi nốt việc còn lại rồi mới gỡ dữ liệu của tổ khỏi máy.',
  /** What happens, second sentence · 120 */
  'ward.retire.second': 'Những lần đã hỗ trợ vẫn giữ trong sổ và trong số liệu.',
  /** What happens, of somebody who may invite others · 120 */
  'ward.retire.invitations': 'Giấy mời {{name}} đã gửi mà chưa ai dùng thì hết hiệu lực.',
  /** What happens, third sentence · 120 */
  'ward.retire.third': 'Muốn làm lại thì mời lại từ đầu.',
  /** Filled danger button · 20 */
  'ward.retire.confirm': 'Cho nghỉ',
  /** Button beside it · 20 */
  'ward.retire.keep': 'Giữ lại',
  /** While the call runs · 16 */
  'ward.retire.busy': 'Đang cho nghỉ…',
  /** Toast · 50 */
  'ward.retire.done': 'Đã cho {{name}} nghỉ.',
  /** Failure: the last official · 120 */
  'ward.retire.last': 'Đây là cán bộ cuối cùng của phường, xã. Mời thêm một cán bộ rồi mới cho nghỉ được.',
  /** Row of a phone that was retired · 30 */
  'ward.phone.retired': 'đã ngừng dùng',
  /** Title of the confirm sheet for one phone · 40 */
  'ward.phone.title': 'Ngừng máy “{{phone}}”?',
  /** What happens, first sentence · 150 */
  'ward.phone.first':
    'Lần liên lạc tới, máy này gửi nốt việc chưa gửi cho phường, rồi tự xóa dữ liệu của tổ và không mở được nữa.',
  /** What happens, second sentence · 120 */
  'ward.phone.second': '{{name}} vẫn ở trong đội, máy khác của {{name}} vẫn dùng bình thường.',
  /** What happens, third sentence · 120 */
  'ward.phone.third': 'Muốn dùng lại máy này thì mời lại {{name}}.',
  /** Filled danger button · 20 */
  'ward.phone.confirm': 'Ngừng máy này',
  /** While the call runs · 16 */
  'ward.phone.busy': 'Đang ngừng…',
  /** Toast, and title of the sheet after it · 50 */
  'ward.phone.done': 'Đã ngừng máy “{{phone}}”',
  /** Failure: the last phone of the last official · 140 */
  'ward.phone.last':
    'Đây là máy cuối cùng của cán bộ phường, xã. Thêm một cán bộ hoặc một máy rồi mới ngừng máy này được.',
  /** Title of the sheet of an open invitation · 36 */
  'ward.invitation.title': 'Giấy mời cho {{name}}',
  /** In that sheet · 160 */
  'ward.invitation.once': 'Mã QR chỉ hiện lúc tạo giấy mời. Làm mất thì thu hồi giấy này rồi mời lại.',
  /** Button · 24 */
  'ward.invitation.withdraw': 'Thu hồi giấy mời',
  /** While the call runs · 16 */
  'ward.invitation.busy': 'Đang thu hồi…',
  /** Toast · 50 */
  'ward.invitation.done': 'Đã thu hồi giấy mời cho {{name}}.',
  /** Failure: used already · 90 */
  'ward.invitation.used': 'Giấy mời này đã có người dùng. Lấy danh sách mới rồi xem lại.',
} as const
