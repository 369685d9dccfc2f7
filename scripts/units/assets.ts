import type { Units } from './unit.ts'

/** One file below `public/units/`. */
export type Asset = { path: string; text: string }

/**
 * What the phone loads, as small as can be: `index.json` at a fixed address names the edition and its provinces;
 * `<version>/<province>.json` holds that province's communes as [code, name] and never changes once published.
 */
export function assetsOf({ version, provinces, communes }: Units): Asset[] {
  const index = {
    version,
    provinces: provinces.map(({ code, name }) => ({ code, name, communes: inProvince(code).length })),
  }
  function inProvince(code: string): [string, string][] {
    return communes
      .filter((commune) => commune.province === code)
      .map((commune): [string, string] => [commune.code, commune.name])
      .sort(([a], [b]) => a.localeCompare(b))
  }
  const files = provinces.map(({ code, name }) => ({
    path: `${version}/${code}.json`,
    text: JSON.stringify({ version, code, name, communes: inProvince(code) }),
  }))
  return [{ path: 'index.json', text: JSON.stringify(index) }, ...files]
}
