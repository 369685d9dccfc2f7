/** A reason to stop that the person at the keyboard can act on; shown as one line, without a stack. */
export class Stop extends Error {}

/** Megabytes that installing, building and a demo ward take together, with some air. */
export const ROOM_TO_INSTALL = 1200
/** Megabytes below which the databases cannot be trusted to grow. */
export const ROOM_TO_RUN = 50

/** @param {number} port */
export const portBusy = (port) =>
  `Cổng ${port} đang có chương trình khác dùng. Chạy ở cổng khác: PORT=${port + 1} npm start. / Port ${port} is busy; set PORT to another one.`

/** @param {string | undefined} value */
export const badPort = (value) =>
  `PORT phải là số từ 1 đến 65535, đang là "${value}". / PORT must be a number from 1 to 65535.`

/** @param {string} folder @param {number} free @param {number} needed megabytes, both */
export const diskFull = (folder, free, needed) =>
  `Ổ đĩa chứa ${folder} chỉ còn ${free} MB, cần khoảng ${needed} MB. Dọn bớt rồi chạy lại. / Disk full: ${free} MB free, about ${needed} MB needed.`

export const diskFilledUp =
  'Ổ đĩa đã đầy khi đang chạy. Dọn bớt rồi chạy lại, dữ liệu đã lưu vẫn còn. / The disk filled up; free some space and run again.'

export const installFailed =
  'Không cài được các gói cần thiết. Kiểm tra mạng rồi chạy lại. / npm could not install the packages; check the network and run again.'

export const nodeMissing =
  'Cài xong nhưng không thấy Node đi kèm (gói "node"). Chạy: npm rebuild. / The pinned Node did not install; run: npm rebuild.'

/** @param {number} port */
export const stillRunning = (port) =>
  `Tổ Số đang chạy ở cổng ${port}. Dừng nó (Ctrl-C) rồi chạy lại. / Already running on port ${port}; stop it first.`

/** @param {string | undefined} task */
export const unknownTask = (task) => `Không có việc "${task}". / Unknown task "${task}".`

/**
 * What to say about an error: one line where we know what a person can do, the error itself where we do not.
 * @param {unknown} error
 */
export function sentenceFor(error) {
  if (error instanceof Stop) return error.message
  const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
  return isFull ? diskFilledUp : error
}
