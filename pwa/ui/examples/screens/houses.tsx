import { Button } from '../../button/Button.tsx'
import { SearchField } from '../../form/SearchField.tsx'
import { AppBar } from '../../frame/AppBar.tsx'
import { Dock } from '../../frame/Dock.tsx'
import { Screen } from '../../frame/Screen.tsx'
import { iconPlus } from '../../icons/acts.ts'
import { List } from '../../list/List.tsx'
import { ListRow } from '../../list/ListRow.tsx'
import { Chip, type ChipState } from '../../status/Chip.tsx'
import { choiceExamples } from '../choice.tsx'
import { Ribbon, TeamTabs } from './parts.tsx'

const FOUND: readonly { house: number; state: ChipState; word: string; meta: string }[] = [
  { house: 9, state: 'return', word: 'Ghé lại', meta: 'lần trước đi vắng' },
  { house: 10, state: 'done', word: 'Đã xong', meta: '2 người, 12/11' },
  { house: 12, state: 'draft', word: 'Đang làm dở', meta: 'bước 5 trên 10' },
  { house: 14, state: 'todo', word: 'Chưa ghé', meta: 'chưa có ai đến' },
  { house: 15, state: 'look', word: 'Cần xem', meta: 'máy chủ chưa nhận' },
  { house: 18, state: 'declined', word: 'Không đồng ý', meta: '18/10' },
]

/** The houses of a hamlet, searched without marks. */
export function HousesScreen() {
  return (
    <Screen
      ribbon={<Ribbon />}
      bar={<AppBar title="Hộ" sub="52 nhà của bạn · Tổ dân phố 6" big />}
      dock={
        <Dock tabs={<TeamTabs current="houses" />}>
          <Button icon={iconPlus} wide>
            Không thấy? Thêm nhà mới
          </Button>
        </Dock>
      }
    >
      <div class="stack">
        <SearchField label="Tìm nhà, ngõ" clearLabel="Xóa chữ tìm" initial="ngo 3" />
        {choiceExamples.filter?.()}
        <List flush label="6 nhà có “ngõ 3”">
          {FOUND.map(({ house, state, word, meta }) => (
            <ListRow
              key={house}
              href={`#${house}`}
              label={
                <>
                  Nhà {house} – <mark>ngõ 3</mark>
                </>
              }
              chip={<Chip state={state}>{word}</Chip>}
              meta={meta}
            />
          ))}
        </List>
      </div>
    </Screen>
  )
}
