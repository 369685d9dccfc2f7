import { Button } from '../button/Button.tsx'
import { ButtonRow } from '../button/ButtonRow.tsx'
import { IconButton } from '../button/IconButton.tsx'
import { iconPause, iconShare, iconTextSize, iconTrash } from '../icons/acts.ts'
import { iconSpeak } from '../icons/people.ts'
import { iconFolderUp } from '../icons/places.ts'
import { iconCheck } from '../icons/states.ts'
import type { Examples } from './example.ts'

export const buttonExamples: Examples = {
  main: () => (
    <Button kind="main" icon={iconCheck} wide>
      Lưu kết quả
    </Button>
  ),
  busy: () => (
    <Button kind="main" icon={iconCheck} busy="Đang lưu…" wide>
      Lưu kết quả
    </Button>
  ),
  blocked: () => (
    <Button kind="main" blocked="Chưa gửi được: chọn ít nhất một tổ dân phố." wide>
      Gửi cho phường
    </Button>
  ),
  seconds: () => (
    <ButtonRow>
      <Button>Chưa được</Button>
      <Button kind="tint" icon={iconSpeak}>
        Nghe đọc
      </Button>
      <Button kind="quiet">Đổi ngày</Button>
      <Button kind="danger" icon={iconTrash}>
        Xóa hẳn
      </Button>
    </ButtonRow>
  ),
  link: () => (
    <Button href="#houses" wide>
      Mở danh sách hộ
    </Button>
  ),
  'in the sheet that asks again': () => (
    <Button kind="danger-filled" icon={iconTrash} wide>
      Xóa dữ liệu trên máy
    </Button>
  ),
  'in a bar': () => (
    <ButtonRow>
      <IconButton icon={iconPause} label="Tạm dừng" />
      <IconButton icon={iconFolderUp} label="Gửi bằng tệp" href="#file" />
      <IconButton icon={iconTextSize} label="Cỡ chữ" bare />
      <IconButton icon={iconShare} label="Gửi cho người thân" bare />
    </ButtonRow>
  ),
}
