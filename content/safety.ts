/** [G7] The line every guide begins with, on every surface. Words of the public page; `stress` is set in bold. */
export const safetyLine = {
  stress: 'Không đọc mã, mật khẩu cho ai',
  rest: ', kể cả người đến giúp bác.',
} as const

/** The same as one sentence, for speech, print and text alternatives. */
export const safetySentence = `${safetyLine.stress}${safetyLine.rest}`

/** What the helper sees at a step that only the resident may touch (★) [G2]. */
export const ownHandsWords = {
  title: 'Chỉ bác được bấm, gõ',
  helper: 'Bạn quay đi. Không hỏi, không ghi mã.',
  legend: 'chỉ bác tự bấm, tự gõ',
} as const

/** Under every picture while nobody has walked the guide on a real phone [G1]. */
export const labelsWords = {
  sketch: 'Hình vẽ phác, chữ trên máy có thể khác.',
  unchecked: 'Chưa kiểm tra trên máy thật.',
  checkedOn: 'Đã kiểm tra trên máy thật ngày',
} as const
