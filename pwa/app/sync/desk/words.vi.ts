/** What a team leader or the ward decides, on the sync page. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Card of two edits, chip · 30 */
  'desk.lost.chip': 'Hai người cùng sửa',
  /** Its heading: which field of which home · 60 */
  'desk.lost.title': '{{label}}: {{field}}',
  /** First value · 30 */
  'desk.lost.before': 'Bị ghi đè',
  /** Second value · 30 */
  'desk.lost.now': 'Đang dùng',
  /** A value and who wrote it · 120 */
  'desk.lost.value': '“{{value}}”, {{name}} ghi',
  /** A value sealed under a key that this phone lacks · 60 */
  'desk.lost.shut': 'máy này chưa mở được, {{name}} ghi',
  /** A value that cannot be said in words · 40 */
  'desk.lost.other': 'một lựa chọn khác, {{name}} ghi',
  /** An empty value · 40 */
  'desk.lost.empty': 'để trống, {{name}} ghi',
  /** Who wrote it, not known any more · 24 */
  'desk.lost.somebody': 'người trong tổ',
  /** Button · 24 */
  'desk.lost.keep': 'Dùng lại bản bị đè',
  /** Button · 16 */
  'desk.lost.seen': 'Để như đang dùng',
  /** Field names · 24 */
  'desk.field.label': 'tên nhà',
  /** The same · 24 */
  'desk.field.name': 'tên gọi',
  /** The same · 24 */
  'desk.field.note': 'ghi chú',
  /** The same · 24 */
  'desk.field.state': 'còn ở hay đã đi',
  /** The same · 24 */
  'desk.field.ageBand': 'độ tuổi',
  /** The same · 24 */
  'desk.field.other': 'một mục',
  /** Values of "còn ở hay đã đi" · 16 */
  'desk.state.here': 'còn ở đây',
  /** The same · 16 */
  'desk.state.gone': 'đã đi',
  /** A document without a home · 30 */
  'desk.plain': 'Mục của tổ',
  /** Toast after either · 50 */
  'desk.lost.done': 'Đã ghi nhận, {{what}}',
  /** The same · 50 */
  'desk.lost.doneKeep': 'dùng lại bản bị đè',
  /** The same · 50 */
  'desk.lost.doneSeen': 'giữ bản đang dùng',
  /** Card of the quarantine, chip · 30 */
  'desk.held.chip': 'Chờ phường quyết định',
  /** Its heading · 60 */
  'desk.held.title': '{{kind}}, {{hamlet}}',
  /** Why it is here · 150 */
  'desk.held.why':
    'Người ghi không còn phụ trách nơi này, hoặc máy đã ngừng dùng. Bản ghi còn nguyên ở phường.',
  /** Button · 20 */
  'desk.held.accept': 'Nhận bản ghi này',
  /** Button · 16 */
  'desk.held.return': 'Không nhận',
  /** Toast · 40 */
  'desk.held.accepted': 'Phường đã nhận bản ghi',
  /** Toast · 50 */
  'desk.held.returned': 'Không tính vào số liệu. Người ghi sẽ được biết.',
  /** The ward cannot take it for another reason · 120 */
  'desk.held.still': 'Chưa nhận được: bản ghi này còn thiếu hoặc sai. Hỏi lại người ghi rồi ghi bản mới.',
} as const
