import { Button } from '../../button/Button.tsx'
import { AppBar } from '../../frame/AppBar.tsx'
import { Dock } from '../../frame/Dock.tsx'
import { Screen } from '../../frame/Screen.tsx'
import { iconPlay, iconReturn } from '../../icons/acts.ts'
import { iconDoor, iconPhoneCheck } from '../../icons/places.ts'
import { Card } from '../../list/Card.tsx'
import { List } from '../../list/List.tsx'
import { ListRow } from '../../list/ListRow.tsx'
import { QuietLink, SectionHead } from '../../list/SectionHead.tsx'
import { Toast } from '../../notice/Toast.tsx'
import { Chip } from '../../status/Chip.tsx'
import { StatusLine } from '../../status/StatusLine.tsx'
import { SyncBadge } from '../../status/SyncBadge.tsx'
import { DayPath } from '../../step/DayPath.tsx'
import { nothing } from '../example.ts'
import { Ribbon, TeamTabs } from './parts.tsx'

/** The first screen of the team: the day, what is unfinished, who is next. */
export function TodayScreen({ toast }: { toast?: boolean }) {
  return (
    <Screen
      ribbon={<Ribbon />}
      bar={
        <AppBar title="Hôm nay" sub="Chủ nhật, 22/11 · Tổ dân phố 6" big>
          <SyncBadge state="waiting" href="#sync">
            3 mục chờ gửi
          </SyncBadge>
        </AppBar>
      }
      dock={
        <Dock tabs={<TeamTabs current="today" />} toast={toast ? <Dropped /> : undefined}>
          <Button kind="main" icon={iconPlay} href="#step" wide>
            Làm tiếp Nhà 12 – ngõ 3
          </Button>
        </Dock>
      }
    >
      <div class="stack stack--wide">
        <DayPath houses={['done', 'done', 'now', 'todo', 'todo', 'todo']} words="Đã ghé 2 trên 6 nhà" />
        <Card edge="look">
          <Chip state="draft">Đang làm dở</Chip>
          <h2>Nhà 12 – ngõ 3</h2>
          <p>Kích hoạt mức 2 · bước 5 trên 10</p>
          <StatusLine icon={iconPhoneCheck}>Đã lưu trên máy lúc 14:32</StatusLine>
        </Card>
        <Rest />
      </div>
    </Screen>
  )
}

const Dropped = () => (
  <Toast words="Đã bỏ hẹn ngày 06/12" undo={{ label: 'Hoàn tác', onUndo: nothing }} onGone={nothing} />
)

const Rest = () => (
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
        href="#7"
        label="Nhà 7 – ngõ 1"
        why="Xem bác còn tự mở được VNeID không"
        chip={
          <Chip state="plain" icon={iconReturn}>
            Đủ 14 ngày
          </Chip>
        }
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
)
