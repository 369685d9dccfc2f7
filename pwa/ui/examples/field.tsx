import { Field } from '../form/Field.tsx'
import { PickButton } from '../form/PickButton.tsx'
import { SearchField } from '../form/SearchField.tsx'
import { SelectField } from '../form/SelectField.tsx'
import { TextArea } from '../form/TextArea.tsx'
import { type Examples, nothing } from './example.ts'

export const fieldExamples: Examples = {
  filled: () => <Field label="Tên nhà" name="house" initial="Nhà 12 – ngõ 3" />,
  wrong: () => (
    <Field
      label="Ghi chú"
      name="note"
      initial="Bác hẹn tối, số 0000 0000 0000"
      error="Ghi chú có dãy 12 số. Tổ Số không giữ số căn cước. Xóa dãy số rồi lưu lại."
    />
  ),
  'with a hint': () => (
    <Field label="Tên thường gọi" name="person" optional="(không bắt buộc)" hint="Chỉ ghi khi bác đồng ý." />
  ),
  'several lines': () => <TextArea label="Ghi chú cho lần sau" name="next" initial="Bác ở nhà buổi tối." />,
  'choose one of many': () => (
    <SelectField
      label="Tháng"
      name="month"
      value="2026-11"
      options={[
        { value: '2026-11', label: 'Tháng 11/2026' },
        { value: '2026-10', label: 'Tháng 10/2026' },
      ]}
      onChoose={nothing}
    />
  ),
  'opens a sheet': () => (
    <PickButton sub="người từ 14 tuổi" onPress={nothing}>
      Đã kích hoạt định danh mức 2
    </PickButton>
  ),
}

export const searchExamples: Examples = {
  empty: () => <SearchField label="Tìm nhà, ngõ" clearLabel="Xóa chữ tìm" placeholder="Số nhà, ngõ, tên" />,
  filled: () => <SearchField label="Tìm trong tổ" clearLabel="Xóa chữ tìm" initial="ngo 3" />,
}
