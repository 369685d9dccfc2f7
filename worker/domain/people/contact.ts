/** Contact is noted at most once an hour, so that calls without news write nothing (sync.md §3: rows cost). */
const NOTED_EVERY_MS = 3_600_000

/** Whether a device's last contact is old enough to be noted again. Both ISO instants. */
export const isContactDue = (lastContact: string | null, now: string): boolean =>
  lastContact === null || Date.parse(now) - Date.parse(lastContact) >= NOTED_EVERY_MS
