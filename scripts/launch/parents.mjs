import { readFileSync } from 'node:fs'

/** How often to look, in milliseconds: a stopped `npm start` frees its port within this time. */
const PERIOD = 300

/** @param {number} pid */
const parentOf = (pid) => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
    return Number(fields?.[1])
  } catch {
    return null // not Linux, or the process is gone
  }
}

/**
 * npm runs us through a shell. Killing npm kills neither the shell nor us, and nobody tells us: the only
 * trace is that we, or the shell, get another parent.
 * @param {() => void} stop called once when npm is gone
 */
export function whenNpmIsGone(stop) {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const npm = parentOf(shell)
  const timer = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return
    clearInterval(timer)
    stop()
  }, PERIOD)
  timer.unref()
}
