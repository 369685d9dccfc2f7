import { useState } from 'preact/hooks'
import { CheckCard } from '../form/CheckCard.tsx'
import { ChoiceList } from '../form/ChoiceList.tsx'
import { FilterTiles } from '../form/FilterTiles.tsx'
import { SegmentedControl } from '../form/SegmentedControl.tsx'
import { type TextSize, TextSizeSwitch } from '../form/TextSizeSwitch.tsx'
import { ListRow } from '../list/ListRow.tsx'
import { type Examples, nothing } from './example.ts'

export const OUTCOMES = [
  { value: 'done', label: 'Đã xong hôm nay', sub: 'Bác tự đăng nhập được' },
  { value: 'waiting', label: 'Đang chờ duyệt' },
  { value: 'police', label: 'Hẹn bác ra công an phường' },
  { value: 'family', label: 'Cần người nhà cùng làm' },
] as const

function Outcomes() {
  const [value, setValue] = useState('done')
  return (
    <ChoiceList
      legend="Hôm nay đến đâu rồi?"
      name="outcome"
      options={OUTCOMES}
      value={value}
      onChoose={setValue}
      more={<ListRow label="Kết quả khác" onPress={nothing} opens light />}
    />
  )
}

function Views() {
  const [value, setValue] = useState<'declared' | 'output' | 'official'>('declared')
  return (
    <SegmentedControl
      label="Loại số"
      options={[
        { value: 'declared', label: 'Tự khai' },
        { value: 'output', label: 'Lượt hỗ trợ' },
        { value: 'official', label: 'Số chính thức' },
      ]}
      value={value}
      onChoose={setValue}
    />
  )
}

function Filter() {
  const [value, setValue] = useState<'all' | 'todo' | 'return' | 'done'>('all')
  return (
    <FilterTiles
      label="Lọc theo tình trạng"
      tiles={[
        { value: 'all', count: 52, label: 'Tất cả' },
        { value: 'todo', count: 18, label: 'Chưa ghé' },
        { value: 'return', count: 5, label: 'Ghé lại' },
        { value: 'done', count: 29, label: 'Đã xong' },
      ]}
      value={value}
      onChoose={setValue}
    />
  )
}

function Sizes() {
  const [value, setValue] = useState<TextSize>('usual')
  return (
    <TextSizeSwitch
      legend="Cỡ chữ"
      options={[
        { value: 'usual', label: 'Chữ thường' },
        { value: 'large', label: 'Chữ to' },
        { value: 'larger', label: 'Chữ rất to' },
      ]}
      value={value}
      onChoose={setValue}
    />
  )
}

function Reminded() {
  const [checked, setChecked] = useState(true)
  return (
    <CheckCard name="reminded" checked={checked} onChange={setChecked}>
      Đã nhắc an toàn, bác nói lại được
    </CheckCard>
  )
}

export const choiceExamples: Examples = {
  'one of several': () => <Outcomes />,
  cards: () => (
    <ChoiceList
      legend="Ai dùng máy này?"
      name="phone"
      cards
      options={[
        { value: 'own', label: 'Máy của bác' },
        { value: 'shared', label: 'Dùng chung trong nhà' },
      ]}
      value="own"
      onChoose={nothing}
      error="Chọn một câu trả lời rồi lưu lại."
    />
  ),
  ticked: () => <Reminded />,
  open: () => <CheckCard name="open">Bác đồng ý cho ghi tên</CheckCard>,
  views: () => <Views />,
  filter: () => <Filter />,
  'text size': () => <Sizes />,
}
