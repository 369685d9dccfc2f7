import { useEffect, useState } from 'preact/hooks'

/**
 * Seconds still to wait, counting down once a second; 0 when over.
 * @returns the seconds, and `start` to begin a wait
 */
export function useCountdown(): { left: number; start: (seconds: number) => void } {
  const [until, setUntil] = useState(0)
  const [now, setNow] = useState(() => performance.now())
  const left = Math.max(0, Math.ceil((until - now) / 1_000))
  const isWaiting = left > 0
  useEffect(() => {
    if (!isWaiting) return
    const beat = setInterval(() => setNow(performance.now()), 1_000)
    return () => clearInterval(beat)
  }, [isWaiting])
  const start = (seconds: number) => {
    const from = performance.now()
    setNow(from)
    setUntil(from + seconds * 1_000)
  }
  return { left, start }
}
