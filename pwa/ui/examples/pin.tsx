import { useState } from 'preact/hooks'
import { PinPad, type PinPadProps } from '../pin/PinPad.tsx'
import { type Examples, nothing } from './example.ts'

const PEOPLE = [
  { id: 'hanh', initial: 'H', name: 'Chị Hạnh', place: 'Tổ dân phố 6' },
  { id: 'tuan', initial: 'T', name: 'Anh Tuấn', place: 'Tổ dân phố 6' },
]

/** The pad as the lock screen shows it; `props` change one thing at a time. */
export function LockPad(props: Partial<PinPadProps>) {
  const [chosen, setChosen] = useState('hanh')
  return (
    <PinPad
      title="Ai đang dùng máy?"
      people={PEOPLE}
      chosen={chosen}
      onChoose={setChosen}
      prompt={`Nhập mã PIN của ${chosen === 'hanh' ? 'chị Hạnh' : 'anh Tuấn'}`}
      note="Mã PIN của Tổ Số, không phải mật khẩu VNeID."
      filled={(count) => `Đã nhập ${count} trên 6 số`}
      onComplete={nothing}
      checking="Đang mở…"
      forgotten={{ label: 'Quên PIN', onPress: nothing }}
      eraseLabel="Xóa một số"
      {...props}
    />
  )
}

const WRONG = 'Mã PIN chưa đúng. Dữ liệu vẫn an toàn. Còn 3 lần, sau đó chờ 1 phút.'

export const pinExamples: Examples = {
  'people first': () => <LockPad />,
  wrong: () => <LockPad wrong={WRONG} />,
  waiting: () => (
    <LockPad wrong="Mã PIN chưa đúng nhiều lần. Dữ liệu vẫn an toàn." wait="Chờ 42 giây rồi nhập lại." />
  ),
}
