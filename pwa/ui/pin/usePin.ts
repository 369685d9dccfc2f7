import { useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface PinEntry {
  /** How many digits stand there. */
  count: number
  /** The code is being tried. */
  checking: boolean
  press: (digit: string) => void
  erase: () => void
}

/**
 * Collects the digits. They are held in memory until the last one is there, handed over once, then forgotten;
 * they never reach the page. While `stopped`, or while a code is tried, keys do nothing.
 */
export function usePin(
  length: number,
  stopped: boolean,
  who: string,
  onComplete: (pin: string) => unknown,
): PinEntry {
  const digits = useRef('')
  const [count, setCount] = useState(0)
  const [checking, setChecking] = useState(false)
  const keep = (next: string) => {
    digits.current = next
    setCount(next.length)
  }
  // Another person: what was typed was not theirs.
  useLayoutEffect(() => keep(''), [who])
  const check = async (pin: string) => {
    setChecking(true)
    try {
      await onComplete(pin)
    } finally {
      setChecking(false)
      keep('')
    }
  }
  const press = (digit: string) => {
    if (stopped || digits.current.length >= length) return
    keep(digits.current + digit)
    if (digits.current.length === length) void check(digits.current)
  }
  const erase = () => {
    if (!checking) keep(digits.current.slice(0, -1))
  }
  return { count, checking, press, erase }
}
