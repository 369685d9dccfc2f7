import type { ComponentChildren } from 'preact'
import { iconArrowDown, iconArrowUp, iconSort } from '../icons/acts.ts'
import { Icon } from '../icons/Icon.tsx'

export interface Column<Row> {
  key: string
  head: string
  /** What stands in the cell; called for the total row too. */
  cell: (row: Row) => ComponentChildren
  /** Right-aligned figures. */
  figure?: boolean | undefined
  /** The figure the table is about. */
  strong?: boolean | undefined
  /** Holds a `ThreePartBar`. */
  bar?: boolean | undefined
  /** The head is only spoken. */
  hideHead?: boolean | undefined
  sortable?: boolean | undefined
}

export interface Sorting {
  key: string
  direction: 'ascending' | 'descending'
}

export interface TableProps<Row> {
  /** Spoken: what the table shows and its order. */
  caption: string
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  sort?: Sorting | undefined
  onSort?: ((key: string) => void) | undefined
  /** Last row: the whole ward. */
  total?: Row | undefined
  /** Below the rows: a `BarLegend`. */
  foot?: ComponentChildren | undefined
}

/** Figures for a wide screen; on phones use `HamletRow`s. The head stays in sight. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowKey, total, foot } = props
  return (
    <section class="table-card" aria-label={caption} tabIndex={props.onSort ? undefined : 0}>
      <table class="table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow key={rowKey(row)} columns={columns} row={row} />
          ))}
        </tbody>
        {total === undefined ? null : (
          <tfoot>
            <BodyRow columns={columns} row={total} />
          </tfoot>
        )}
      </table>
      {foot ? <div class="table-card__foot">{foot}</div> : null}
    </section>
  )
}

interface HeadCellProps<Row> {
  column: Column<Row>
  sort?: Sorting | undefined
  onSort?: ((key: string) => void) | undefined
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const { key, head } = column
  const direction = sort?.key === key ? sort.direction : undefined
  return (
    <th scope="col" class={cellClass(column)} aria-sort={direction}>
      {column.sortable && onSort ? (
        <button type="button" class="table__sort" onClick={() => onSort(key)}>
          {head}
          <Icon of={sortIcon(direction)} size="xs" />
        </button>
      ) : (
        <span class={column.hideHead ? 'visually-hidden' : undefined}>{head}</span>
      )}
    </th>
  )
}

function sortIcon(direction: Sorting['direction'] | undefined) {
  if (direction === 'ascending') return iconArrowUp
  return direction === 'descending' ? iconArrowDown : iconSort
}

function BodyRow<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  return (
    <tr>
      {columns.map((column, place) =>
        place === 0 ? (
          <th key={column.key} scope="row">
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} class={cellClass(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

function cellClass<Row>({ figure, strong, bar }: Column<Row>): string | undefined {
  const marks = [figure && 'table__figure', strong && 'table__strong', bar && 'table__bar']
  return marks.filter(Boolean).join(' ') || undefined
}
