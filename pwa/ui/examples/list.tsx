import { iconShieldCheck } from '../icons/people.ts'
import { iconDocument, iconDoor, iconHealth, iconIdCard } from '../icons/places.ts'
import { iconQuestion } from '../icons/states.ts'
import { Card } from '../list/Card.tsx'
import { List } from '../list/List.tsx'
import { ListRow } from '../list/ListRow.tsx'
import { QuietLink, SectionHead } from '../list/SectionHead.tsx'
import { Tile, TileGrid } from '../list/Tile.tsx'
import { Chip } from '../status/Chip.tsx'
import type { Examples } from './example.ts'

export const listExamples: Examples = {
  houses: () => (
    <section>
      <SectionHead title="Còn 3 nhà">
        <QuietLink href="#lane">Xếp theo ngõ</QuietLink>
      </SectionHead>
      <List>
        <ListRow
          href="#21"
          label="Nhà 21 – ngõ 5"
          why="Hỏi bác đã ra công an phường chưa"
          chip={<Chip state="late">Trễ 2 ngày</Chip>}
        />
        <ListRow
          href="#9"
          label="Nhà 9 – ngõ 3"
          why="Lần trước cả nhà đi vắng"
          chip={
            <Chip state="plain" icon={iconDoor}>
              Ghé lần 2
            </Chip>
          }
        />
      </List>
    </section>
  ),
  found: () => (
    <List label="Nhà tìm thấy">
      <ListRow
        href="#12"
        label={
          <>
            Nhà 12 – <mark>ngõ 3</mark>
          </>
        }
        chip={<Chip state="draft">Đang làm dở</Chip>}
        meta="bước 5 trên 10"
      />
      <ListRow icon={iconQuestion} href="#help" label="Máy báo sai, không gửi được?" why="Xem ba cách gỡ" />
      <ListRow label="Gửi lần cuối" why="16:05, 22/11/2026" />
      <ListRow label="Đặt câu hỏi bảo mật" why="Bỏ qua: bác đã đặt từ trước" muted />
    </List>
  ),
  'unfinished card': () => (
    <Card edge="look">
      <Chip state="draft">Đang làm dở</Chip>
      <h2>Nhà 12 – ngõ 3</h2>
      <p>Kích hoạt mức 2 · bước 5 trên 10</p>
    </Card>
  ),
  tiles: () => (
    <TileGrid>
      <Tile icon={iconIdCard} label="VNeID" sub="Định danh điện tử" href="#vneid" />
      <Tile icon={iconDocument} label="Dịch vụ công" sub="Nộp, tra hồ sơ" href="#service" />
      <Tile icon={iconHealth} label="Bảo hiểm y tế" sub="Thẻ BHYT, VssID" href="#health" />
      <Tile icon={iconShieldCheck} label="Tránh lừa đảo" sub="Năm điều cần nhớ" href="#fraud" />
    </TileGrid>
  ),
}
