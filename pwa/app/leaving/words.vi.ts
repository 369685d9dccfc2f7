/** Somebody whose phone was retired. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Heading while work is being handed in, or waits for a network · 46 */
  'leaving.going.title': '{{name}} đã thôi làm trên máy này',
  /** Line: what has happened · 150 */
  'leaving.going.why': '{{ward}} đã cho máy này nghỉ. Những gì {{name}} xem được trên máy đã khóa lại.',
  /** While unsent work goes up · 60 */
  'leaving.going.busy': 'Đang gửi nốt việc còn lại cho phường…',
  /** No network: nothing was erased · 170 */
  'leaving.going.offline':
    'Chưa có mạng nên chưa gửi nốt được. Việc còn lại vẫn nằm kín trên máy, chưa xóa gì. Ra chỗ có mạng rồi bấm thử lại.',
  /** Button · 12 */
  'leaving.going.again': 'Thử lại',
  /** Button when others use the phone too · 24 */
  'leaving.others': 'Người khác dùng máy',
  /** Heading when all is done · 46 */
  'leaving.gone.title': 'Đã gỡ dữ liệu của {{name}}',
  /** Line when all is done: something was handed in · 150 */
  'leaving.gone.handedIn': 'Máy đã gửi nốt {{n}} việc cho phường giữ, rồi gỡ sạch dữ liệu của tổ khỏi máy.',
  /** Line when all is done: nothing waited · 130 */
  'leaving.gone.nothing': 'Mọi việc đã gửi từ trước. Máy đã gỡ sạch dữ liệu của tổ.',
  /** Line: unfinished guides went too · 110 */
  'leaving.gone.drafts': '{{n}} bài đang hướng dẫn dở đã bỏ, vì chưa thành việc để gửi.',
  /** Line: what stays · 130 */
  'leaving.gone.kept': 'Những lần đã hỗ trợ vẫn còn ở phường. Muốn làm lại thì xin giấy mời mới.',
  /** Line when others use the phone too · 80 */
  'leaving.gone.others': 'Dữ liệu của người khác trên máy không bị động tới.',
  /** Button · 14 */
  'leaving.gone.read': 'Đã hiểu',
} as const
