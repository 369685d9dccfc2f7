import { useState } from 'preact/hooks'
import { BarLegend } from '../figure/BarLegend.tsx'
import { FigureTile } from '../figure/FigureTile.tsx'
import { HamletRow, Late } from '../figure/HamletRow.tsx'
import { type Column, type Sorting, Table } from '../figure/Table.tsx'
import { type BarParts, ThreePartBar } from '../figure/ThreePartBar.tsx'
import { Icon } from '../icons/Icon.tsx'
import { iconCheck } from '../icons/states.ts'
import { List } from '../list/List.tsx'
import type { Examples } from './example.ts'

interface Hamlet extends BarParts {
  name: string
  late?: number
}

/** Made-up figures of a made-up ward. */
export const HAMLETS: readonly Hamlet[] = [
  { name: 'Tổ dân phố 10', have: 369, asked: 455, total: 948, late: 1 },
  { name: 'Tổ dân phố 5', have: 381, asked: 453, total: 731, late: 1 },
  { name: 'Tổ dân phố 7', have: 464, asked: 566, total: 797 },
  { name: 'Tổ dân phố 12', have: 450, asked: 562, total: 760 },
  { name: 'Tổ dân phố 3', have: 592, asked: 697, total: 905 },
  { name: 'Tổ dân phố 4', have: 478, asked: 605, total: 688 },
  { name: 'Tổ dân phố 6', have: 673, asked: 783, total: 842 },
  { name: 'Tổ dân phố 9', have: 560, asked: 622, total: 655 },
]

export const WARD: Hamlet = { name: 'Cả phường', have: 6267, asked: 7429, total: 9480, late: 2 }

const count = new Intl.NumberFormat('vi-VN')
const share = new Intl.NumberFormat('vi-VN', { style: 'percent', minimumFractionDigits: 1 })
const rough = new Intl.NumberFormat('vi-VN', { style: 'percent' })

export const legend = (
  <BarLegend
    have={{ label: 'Đã có', value: '6.267' }}
    notYet={{ label: 'Hỏi rồi, chưa có', value: '1.162' }}
    unasked={{ label: 'Chưa hỏi tới', value: '2.051' }}
  />
)

const asOf = (
  <>
    Tính đến <b>16:05, 22/11/2026</b>. Còn <b>2 máy</b> chưa đồng bộ.
  </>
)

export const hamletRow = ({ name, have, asked, total, late }: Hamlet) => (
  <HamletRow
    key={name}
    name={name}
    percent={share.format(have / total)}
    bar={{ have, asked, total }}
    count={`${count.format(have)} trên ${count.format(total)} người`}
    surveyed={`đã hỏi ${rough.format(asked / total)}`}
    late={late ? `${late} máy chưa đồng bộ` : undefined}
  />
)

const COLUMNS: readonly Column<Hamlet>[] = [
  { key: 'name', head: 'Tổ dân phố', cell: ({ name }) => name },
  { key: 'total', head: 'Từ 14 tuổi', figure: true, cell: ({ total }) => count.format(total) },
  { key: 'asked', head: 'Đã hỏi', figure: true, cell: ({ asked, total }) => rough.format(asked / total) },
  { key: 'have', head: 'Đã có', figure: true, cell: ({ have }) => count.format(have) },
  {
    key: 'share',
    head: 'Tỷ lệ',
    figure: true,
    strong: true,
    sortable: true,
    cell: ({ have, total }) => share.format(have / total),
  },
  { key: 'bar', head: 'Biểu đồ', hideHead: true, bar: true, cell: (row) => <ThreePartBar {...row} /> },
  { key: 'late', head: 'Máy của tổ', cell: ({ late }) => (late ? <Late>{late} máy chưa</Late> : <InStep />) },
]

const InStep = () => (
  <span class="in-step">
    <Icon of={iconCheck} size="xs" />
    đủ
  </span>
)

export function CoverageTable() {
  const [sort, setSort] = useState<Sorting>({ key: 'share', direction: 'ascending' })
  const lowestFirst = sort.direction === 'ascending'
  const rows = lowestFirst ? HAMLETS : [...HAMLETS].reverse()
  return (
    <Table
      caption={`Độ phủ theo tổ dân phố, ${lowestFirst ? 'thấp' : 'cao'} nhất trước`}
      columns={COLUMNS}
      rows={rows}
      rowKey={({ name }) => name}
      sort={sort}
      onSort={(key) => setSort({ key, direction: lowestFirst ? 'descending' : 'ascending' })}
      total={WARD}
      foot={
        <BarLegend
          inline
          have={{ label: 'đã có' }}
          notYet={{ label: 'hỏi rồi, chưa có' }}
          unasked={{ label: 'chưa hỏi tới' }}
        />
      }
    />
  )
}

export const figureExamples: Examples = {
  'a figure with all that belongs to it': () => (
    <FigureTile
      value="66,1%"
      count="6.267 trên 9.480 người"
      surveyed={
        <>
          đã hỏi <b>78,4%</b>
        </>
      }
      bar={WARD}
      legend={legend}
      asOf={asOf}
      source="Mẫu số: công an phường, 01/10/2026"
    />
  ),
  'one hamlet': () => <List>{HAMLETS.slice(0, 2).map(hamletRow)}</List>,
  'without a denominator': () => (
    <FigureTile
      missing="chưa có mẫu số"
      count="512 người còn tự làm được sau 14 ngày, trong 604 người đã hỏi."
      asOf={
        <>
          Tính đến <b>16:05, 22/11/2026</b>
        </>
      }
    />
  ),
  'last value while a new one loads, and a doubt': () => (
    <FigureTile
      title="Tổ dân phố 1"
      value="100,4%"
      count="815 trên 812 người"
      bar={{ have: 815, asked: 815, total: 812 }}
      stale="Đang tải số mới. Số này có từ 08:10, 22/11/2026."
      warning="Đã có 815 nhưng mẫu số là 812. Xem lại mẫu số ngày 01/10/2026."
    />
  ),
}

export const deskExamples: Examples = {
  tiles: () => (
    <div class="figure-row">
      <FigureTile
        compact
        emphasis
        title="Tự khai: bà con cho biết khi Tổ đến nhà"
        value="66,1%"
        count="6.267 trên 9.480 người từ 14 tuổi. "
        surveyed="Đã hỏi 78,4%. Mẫu số: công an phường, 01/10/2026."
        bar={WARD}
        asOf={asOf}
      />
      <FigureTile compact title="Lượt hỗ trợ trong tháng" value="1.284 lượt" count="cho 967 người ở 612 hộ">
        <p>Máy đếm từ sổ của các tổ</p>
      </FigureTile>
      <FigureTile compact title="Số chính thức" value="6.902 tài khoản" count="Công an phường, 01/11/2026">
        <p>Nhập tay, không cộng với hai số kia</p>
      </FigureTile>
    </div>
  ),
  table: () => <CoverageTable />,
}
