/** People, PIN, what an eviction took: shown before anything else is loaded. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Enrol, what the PIN is not · 60 */
  'account.pin.note': 'Mã PIN của Tổ Số, không phải mật khẩu VNeID.',
  /** PIN, prompt of the first entry · 34 */
  'account.pin.choose': 'Chọn mã PIN 6 số của bạn',
  /** PIN, prompt of the second entry · 34 */
  'account.pin.again': 'Nhập lại mã PIN lần nữa',
  /** PIN, under the first entry · 70 */
  'account.pin.chooseNote': 'Dễ nhớ với bạn, khó đoán với người khác.',
  /** PIN, after two different entries · 70 */
  'account.pin.different': 'Hai lần chưa giống nhau. Chọn lại từ đầu.',
  /** PIN, refused: all digits alike · 70 */
  'account.pin.sameDigits': 'Sáu số giống nhau dễ đoán quá. Chọn mã khác.',
  /** PIN, refused: digits in a row · 70 */
  'account.pin.inOrder': 'Dãy số liền nhau dễ đoán quá. Chọn mã khác.',
  /** PIN, refused: not six digits · 40 */
  'account.pin.notSix': 'Mã PIN có đúng 6 số.',
  /** PIN, spoken for the dots · 30 */
  'account.pin.filled': 'Đã nhập {{n}} trên 6 số',
  /** PIN, spoken name of the erase key · 16 */
  'account.pin.erase': 'Xóa một số',
  /** PIN, while the code is being tried · 14 */
  'account.pin.opening': 'Đang mở…',
  /** Lock, heading · 24 */
  'account.lock.title': 'Ai đang dùng máy?',
  /** Lock, prompt above the dots · 46 */
  'account.lock.prompt': 'Nhập mã PIN của {{name}}',
  /** Lock, wrong PIN; string 26 · 90 */
  'account.lock.wrong': 'Mã PIN chưa đúng. Dữ liệu vẫn an toàn. Còn {{n}} lần, sau đó chờ {{wait}}.',
  /** Lock, wrong PIN and a wait begins · 70 */
  'account.lock.wrongWait': 'Mã PIN chưa đúng. Dữ liệu vẫn an toàn, không mất gì.',
  /** Lock, counting down · 60 */
  'account.lock.wait': 'Để màn hình này mở {{wait}} rồi nhập lại.',
  /** A wait, whole minutes · 10 */
  'account.lock.minutes': '{{n}} phút',
  /** A wait, seconds · 10 */
  'account.lock.seconds': '{{n}} giây',
  /** Lock, the PIN is right but the server was not heard for 60 days (D50) · 190 */
  'account.lock.silent':
    'Máy đã {{days}} ngày chưa liên lạc với phường nên tạm khóa. Ra chỗ có mạng rồi nhập lại mã PIN, hoặc xin giấy mời mới. Việc chưa gửi vẫn còn nguyên.',
  /** Lock, the person is no longer on the phone · 90 */
  'account.lock.gone': 'Người này không còn trên máy. Chọn người khác, hoặc mở giấy mời mới.',
  /** Lock, key on the pad, and sheet title · 14 */
  'account.lock.forgot': 'Quên PIN',
  /** Sheet: forgotten PIN · 150 */
  'account.lock.forgotWhy':
    'Mã PIN chỉ mình bạn biết, không ai xem lại được, kể cả phường. Việc đã gửi vẫn còn nguyên ở phường.',
  /** Sheet: forgotten PIN, what to do · 170 */
  'account.lock.forgotDo':
    'Nhờ tổ trưởng hoặc cán bộ phường gửi giấy mời mới, rồi mở trên máy này và chọn mã PIN mới.',
  /** Sheet: forgotten PIN, what about unsent work · 150 */
  'account.lock.forgotUnsent':
    'Việc chưa gửi vẫn nằm kín trên máy, mở giấy mời mới trên chính máy này là thấy lại đủ.',
  /** Sheet button: unsent work in a file · 40 */
  'account.lock.carry': 'Gửi {{n}} mục chưa gửi bằng tệp',
  /** Sheet button: back to the pad · 20 */
  'account.lock.tryAgain': 'Nhập lại mã PIN',
  /** Lock, link to another invitation · 12 */
  'account.lock.other': 'Thêm người',
  /** Notice after the browser erased everything; string 28 · 150 */
  'account.evicted.lost':
    'Máy này vừa bị xóa dữ liệu. {{received}} mục đã gửi vẫn còn, {{unsent}} mục chưa gửi thì mất. Nối mạng để tải lại.',
  /** The same, when nothing was unsent · 150 */
  'account.evicted.safe':
    'Máy này vừa bị xóa dữ liệu. {{received}} mục đã gửi vẫn còn ở phường, không mất mục nào.',
  /** The same, when this phone had sent nothing · 150 */
  'account.evicted.nothing': 'Máy này vừa bị xóa dữ liệu. Không mất mục nào: máy không còn việc nào chờ gửi.',
  /** What to do after an eviction, when PIN and keys are still here · 120 */
  'account.evicted.pin': 'Nhập mã PIN của {{name}} như mọi khi để làm tiếp.',
  /** What to do after an eviction, when the person is gone from the phone too · 120 */
  'account.evicted.do': 'Nhờ tổ trưởng gửi giấy mời mới cho bạn để tải lại.',
  /** Button · 14 */
  'account.evicted.read': 'Đã hiểu',
  /** My page, choice · 12 */
  'account.me.textSize': 'Cỡ chữ',
  /** Text size · 12 */
  'account.me.textUsual': 'Thường',
  /** Text size · 12 */
  'account.me.textLarge': 'Lớn',
  /** Text size · 12 */
  'account.me.textLarger': 'Lớn hơn',
  /** Text size · 12 */
  'account.me.textLargest': 'Lớn nhất',
} as const
