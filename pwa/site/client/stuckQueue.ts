import { recall, remember } from './remembered.ts'

/** Somebody did not get on at a step. Says nothing about who; the id only lets the server count a repeat once. */
export interface StuckEvent {
  id: string
  guide: string
  revision: number
  step: string
  reason: string | null
  /** Day in Vietnam. */
  day: string
}

const KEY = 'toso-stuck'
/** More than this a phone without signal does not gather; the oldest go. */
const MOST_KEPT = 50
/** What one call carries (contract/stuck.ts). */
const PER_CALL = 20

const isEvent = (data: unknown): data is StuckEvent =>
  typeof data === 'object' &&
  data !== null &&
  'id' in data &&
  'guide' in data &&
  'step' in data &&
  'day' in data

/** What was kept on this phone; unreadable text counts as nothing. */
export function eventsFrom(text: string | null): StuckEvent[] {
  try {
    const data: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(data) ? data.filter(isEvent) : []
  } catch {
    return []
  }
}

/** The queue with one more; the oldest go when it is full. */
export const withEvent = (events: readonly StuckEvent[], event: StuckEvent): StuckEvent[] =>
  [...events, event].slice(-MOST_KEPT)

/** Whether an answer settles what was sent: counted, or never to be. Otherwise it is kept for later. */
export const isSettled = (status: number): boolean => status < 500 && status !== 429 && status !== 408

/** When this phone's storage is full or off, events wait here for as long as the page is open. */
let unkept: StuckEvent[] = []

const waiting = (): StuckEvent[] => {
  const kept = eventsFrom(recall(KEY))
  return [...kept, ...unkept.filter(({ id }) => kept.every((other) => other.id !== id))]
}

function keep(events: StuckEvent[]): void {
  const text = JSON.stringify(events)
  remember(KEY, text)
  unkept = recall(KEY) === text ? [] : events
}

export function add(event: StuckEvent): void {
  keep(withEvent(waiting(), event))
}

let isSending = false

/** Sends what waits, twenty at a time; what did not arrive waits for the next time. */
export async function sendWaiting(): Promise<void> {
  const events = waiting().slice(0, PER_CALL)
  if (events.length === 0 || isSending) return
  isSending = true
  const settled = await arrives(events)
  isSending = false
  if (!settled) return
  keep(waiting().filter(({ id }) => events.every((sent) => sent.id !== id)))
  await sendWaiting()
}

async function arrives(events: StuckEvent[]): Promise<boolean> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify({ v: 1, events })
    // Finishes even when the page is left meanwhile.
    const { status } = await fetch('/api/guides/stuck', { method: 'POST', headers, body, keepalive: true })
    return isSettled(status)
  } catch {
    return false
  }
}
