/** Enrol, PIN, lock, my page. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Document title, bar of the enrol screen · 24 */
  'account.join.title': 'Tham gia tổ',
  /** Enrol, heading · 40 */
  'account.join.invited': 'Bạn được mời vào {{place}}',
  /** Enrol, heading when the link does not say the place · 40 */
  'account.join.invitedPlain': 'Bạn được mời vào tổ công nghệ số',
  /** Enrol, line under the heading · 60 */
  'account.join.by': '{{by}} mời bạn làm: {{role}}',
  /** Enrol, field label above the name · 30 */
  'account.join.name': 'Tên mọi người sẽ thấy',
  /** Enrol, hint under the name · 90 */
  'account.join.nameHint': 'Tên do người mời ghi. Muốn gọi khác thì nhờ người mời sửa.',
  /** Enrol, what comes next · 80 */
  'account.join.next': 'Chọn mã PIN 6 số là xong. Không cần email, không cần mật khẩu.',
  /** Enrol, main button · 20 */
  'account.join.start': 'Chọn mã PIN',
  /** Enrol, while the phone joins · 20 */
  'account.join.joining': 'Đang ghép máy…',
  /** Enrol, done, heading · 40 */
  'account.join.done': 'Xong, chào {{name}}',
  /** Enrol, done, line under the heading · 90 */
  'account.join.doneSub': '{{role}} · {{place}}',
  /** Enrol, done: the ward's key was made on this phone · 170 */
  'account.join.keyMade':
    'Khóa giữ kín dữ liệu của phường vừa được tạo trên máy này. Mời thêm một cán bộ nữa sớm, để mất máy này vẫn còn khóa ở máy kia.',
  /** Enrol, done: the homes are on their way to the phone; they show as they come · 80 */
  'account.join.reading': 'Đang tải danh sách nhà về máy. Nhà nào về trước, làm được trước.',
  /** Enrol, done: all homes are here, the files for offline use are not yet · 60 */
  'account.join.read': 'Danh sách nhà đã ở trên máy, làm được ngay.',
  /** Enrol, done: the homes could not all be fetched; tried again by itself · 100 */
  'account.join.notRead': 'Chưa tải hết danh sách nhà. Không mất gì, có sóng máy tự tải tiếp.',
  /** Enrol, done: files for offline use are being kept, behind the homes · 80 */
  'account.join.keeping': 'Đang cất ứng dụng vào máy. Cất xong, mất sóng vẫn dùng được.',
  /** Enrol, done: homes and files are here, ready without signal · 60 */
  'account.join.kept': 'Máy đã sẵn sàng, mất sóng vẫn dùng được.',
  /** Enrol, done: not all files are there · 110 */
  'account.join.notKept':
    'Chưa cất đủ ứng dụng vào máy. Mở lại Tổ Số khi có mạng tốt, trước lúc đi vùng mất sóng.',
  /** Enrol, done, main button of a volunteer · 24 */
  'account.join.openHouseholds': 'Mở danh sách nhà',
  /** Enrol, done, main button of an official · 24 */
  'account.join.openCoverage': 'Mở độ phủ',

  /** Enrol, broken link, heading · 40 */
  'account.link.missing': 'Đường dẫn mời chưa đủ',
  /** Enrol, broken link · 150 */
  'account.link.missingWhy':
    'Đường dẫn bị cắt mất một đoạn. Chưa có gì mất. Mở lại tin nhắn mời và bấm cả đường dẫn, hoặc dán vào ô dưới.',
  /** Welcome, heading · 30 */
  'account.link.welcome': 'Mở giấy mời tham gia',
  /** Welcome, under the heading · 130 */
  'account.link.welcomeWhy':
    'Nhờ tổ trưởng hoặc cán bộ phường, xã gửi giấy mời. Bấm đường dẫn trong tin nhắn trên máy này, hoặc chép rồi dán vào ô dưới.',
  /** Field for the pasted link · 30 */
  'account.link.paste': 'Dán đường dẫn mời',
  /** Field error: what was pasted is no invitation · 90 */
  'account.link.pasteWrong': 'Chữ vừa dán không phải đường dẫn mời. Chép lại cả đường dẫn trong tin nhắn.',
  /** Button under that field · 20 */
  'account.link.open': 'Mở giấy mời',
  /** Link from welcome to the residents' pages · 30 */
  'account.link.public': 'Xem hướng dẫn cho bà con',

  /** Enrol failed, heading · 30 */
  'account.fail.title': 'Chưa tham gia được',
  /** Enrol failed: used · 150 */
  'account.fail.used':
    'Giấy mời này đã dùng trên một máy khác. Mỗi giấy mời chỉ cho một máy. Nhờ {{by}} gửi giấy mời mới.',
  /** Enrol failed: expired · 150 */
  'account.fail.expired': 'Giấy mời đã hết hạn. Chưa có gì mất. Nhờ {{by}} gửi giấy mời mới.',
  /** Enrol failed: withdrawn · 150 */
  'account.fail.withdrawn': 'Giấy mời đã được rút lại. Hỏi {{by}} nếu bạn nghĩ là nhầm.',
  /** Enrol failed: wrong or unknown · 150 */
  'account.fail.wrong':
    'Đường dẫn mời không đúng, có thể bị cắt khi chép. Mở lại tin nhắn và bấm cả đường dẫn.',
  /** Enrol failed: no network · 150 */
  'account.fail.network':
    'Ghép máy cần có mạng một lần. Ra chỗ có sóng rồi bấm thử lại. Mã PIN phải chọn lại.',
  /** Enrol failed: busy · 150 */
  'account.fail.busy': 'Máy chủ đang bận. Giấy mời còn nguyên. Đợi ít phút rồi bấm thử lại.',
  /** Enrol failed: anything else · 150 */
  'account.fail.other': 'Chưa ghép được máy này. Giấy mời còn nguyên. Thử lại; vẫn vậy thì báo {{by}}.',
  /** Enrol failed: this very phone used it · 110 */
  'account.fail.here': 'Giấy mời này đã dùng trên chính máy này. Mở bằng mã PIN đã chọn lần trước.',
  /** Button to the lock screen · 16 */
  'account.fail.unlock': 'Mở bằng mã PIN',
  /** In sentences above, when nobody is named · 24 */
  'account.fail.someone': 'người mời',
  /** Button · 12 */
  'account.fail.again': 'Thử lại',

  /** In-app browser, heading · 40 */
  'account.browser.title': 'Mở bằng {{browser}} để dùng được',
  /** In-app browser, why · 170 */
  'account.browser.why':
    'Bạn đang xem trong {{app}}. Ở đây việc đã lưu dễ bị xóa mất. Mở giấy mời bằng {{browser}} rồi làm tiếp, giấy mời còn nguyên.',
  /** In-app browser, first way · 40 */
  'account.browser.open': 'Mở bằng {{browser}}',
  /** In-app browser, steps when the button does nothing · 120 */
  'account.browser.menu': 'Bấm nút ba chấm ở góc màn hình, chọn “Mở bằng trình duyệt”.',
  /** In-app browser, second step · 80 */
  'account.browser.paste': 'Không thấy nút đó: chép đường dẫn, mở {{browser}}, dán vào ô địa chỉ.',
  /** Button · 20 */
  'account.browser.copy': 'Chép đường dẫn',
  /** Button after copying · 20 */
  'account.browser.copied': 'Đã chép',
  /** Name of an unknown app in the sentences above · 20 */
  'account.browser.thisApp': 'ứng dụng này',

  /** iPhone in a tab, heading · 46 */
  'account.install.title': 'Đặt Tổ Số ra màn hình chính trước',
  /** iPhone in a tab, why · 170 */
  'account.install.why':
    'Trên iPhone, việc lưu trong Safari có thể bị xóa sau 7 ngày không mở. Đặt ra màn hình chính thì giữ được lâu.',
  /** iPhone in a tab, step 1 · 60 */
  'account.install.step1': 'Bấm “Chép đường dẫn” ở dưới.',
  /** iPhone in a tab, step 2 · 110 */
  'account.install.step2': 'Bấm nút chia sẻ của Safari, chọn “Thêm vào MH chính”.',
  /** iPhone in a tab, step 3 · 110 */
  'account.install.step3': 'Mở Tổ Số từ màn hình chính, dán đường dẫn vào ô.',
  /** iPhone in a tab, last line · 90 */
  'account.install.keeps': 'Giấy mời chưa dùng tới, vẫn còn nguyên cho lúc mở từ màn hình chính.',

  /** My page, heading · 12 */
  'account.me.title': 'Của tôi',
  /** My page, main button · 20 */
  'account.me.lock': 'Khóa Tổ Số ngay',
  /** My page, row · 24 */
  'account.me.switch': 'Đổi người dùng',
  /** My page, row, second line · 60 */
  'account.me.switchWhy': 'Khóa lại, chọn người khác. Việc của bạn vẫn giữ kín.',
  /** My page, section of links · 20 */
  'account.me.places': 'Phần khác',
  /** My page, row · 24 */
  'account.me.coverage': 'Độ phủ',
  /** My page, row · 24 */
  'account.me.members': 'Đội ngũ',
  /** My page, row of an official · 24 */
  'account.me.keys': 'Khóa của phường',
  /** Done joining, and my page: a walk to learn by · 34 */
  'account.practice': 'Tập thử một lần, khoảng 5 phút',
  /** My page, row · 30 */
  'account.me.guides': 'Hướng dẫn cho bà con',
  /** My page, section · 20 */
  'account.me.safety': 'Khóa và mã PIN',
  /** My page, select · 40 */
  'account.me.idle': 'Tự khóa khi không dùng',
  /** My page, option of that select · 12 */
  'account.me.idleMinutes': 'sau {{n}} phút',
  /** My page, row · 20 */
  'account.me.changePin': 'Đổi mã PIN',
  /** Change PIN, first prompt · 34 */
  'account.me.oldPin': 'Nhập mã PIN đang dùng',
  /** Change PIN, toast · 30 */
  'account.me.pinChanged': 'Đã đổi mã PIN',
  /** My page, section · 20 */
  'account.me.looks': 'Chữ và màu',
  /** My page, choice · 12 */
  'account.me.theme': 'Màu nền',
  /** Theme · 12 */
  'account.me.themeAuto': 'Theo máy',
  /** Theme · 12 */
  'account.me.themeLight': 'Sáng',
  /** Theme · 12 */
  'account.me.themeDark': 'Tối',
  /** My page, choice · 12 */
  'account.me.language': 'Ngôn ngữ',
  /** My page, section · 20 */
  'account.me.phone': 'Máy này',
  /** My page, storage · 60 */
  'account.me.used': 'Đang dùng {{used}}, còn {{free}}',
  /** My page, storage unknown · 60 */
  'account.me.usedUnknown': 'Trình duyệt không cho biết bộ nhớ còn bao nhiêu.',
  /** My page, storage is protected · 70 */
  'account.me.kept': 'Trình duyệt hứa không tự xóa dữ liệu của Tổ Số.',
  /** My page, storage is not protected · 110 */
  'account.me.notKept': 'Trình duyệt có thể tự xóa khi máy đầy. Đặt Tổ Số ra màn hình chính để giữ chắc hơn.',
  /** My page, nearly full, bold; string 27 · 24 */
  'account.me.fullLead': 'Máy gần đầy bộ nhớ.',
  /** My page, nearly full; string 27 · 80 */
  'account.me.full': 'Việc đã lưu vẫn an toàn. Gửi lên khi có sóng để nhẹ máy.',
  /** My page, row · 30 */
  'account.me.install': 'Đặt ra màn hình chính',
  /** My page, row when installed · 40 */
  'account.me.installed': 'Đã ở màn hình chính',
  /** My page, last line · 30 */
  'account.me.version': 'Bản {{version}}',
  /** My page, row: the privacy rule · 110 */
  'account.me.privacy':
    'Tổ Số không giữ số căn cước, số điện thoại, mật khẩu, mã hay ảnh giấy tờ của bà con.',
} as const
