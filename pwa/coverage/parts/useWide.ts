import { useEffect, useState } from 'preact/hooks'

/** From this many letter widths on, a table reads better than a list: 1200 px at the usual text size. */
const WIDE_REM = 75

/** In rem, so that large text on a wide screen gets the list too. */
const isWide = (): boolean =>
  window.innerWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize) >= WIDE_REM

/** Whether there is room for the desk: tiles side by side, table beside panels. */
export function useWide(): boolean {
  const [wide, setWide] = useState(isWide)
  useEffect(() => {
    const read = () => setWide(isWide())
    window.addEventListener('resize', read)
    return () => window.removeEventListener('resize', read)
  }, [])
  return wide
}
