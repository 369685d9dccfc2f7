export interface FilterTile<Value extends string> {
  value: Value
  /** How many there are, already formatted: "52". */
  count: string | number
  label: string
}

export interface FilterTilesProps<Value extends string> {
  /** Spoken name of the group: "Lọc theo tình trạng". */
  label: string
  tiles: readonly FilterTile<Value>[]
  value: Value
  onChoose: (value: Value) => void
}

/** Counts that filter the list below: 52 Tất cả · 18 Chưa ghé · 5 Ghé lại · 29 Đã xong. */
export function FilterTiles<Value extends string>({
  label,
  tiles,
  value,
  onChoose,
}: FilterTilesProps<Value>) {
  return (
    <fieldset class="filter-tiles" aria-label={label}>
      {tiles.map((tile) => (
        <button
          key={tile.value}
          type="button"
          aria-pressed={tile.value === value}
          onClick={() => onChoose(tile.value)}
        >
          <b>{tile.count}</b> {tile.label}
        </button>
      ))}
    </fieldset>
  )
}
