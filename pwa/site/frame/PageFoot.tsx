import { LiveRegion } from './LiveRegion.tsx'
import { UpdateNotice } from './UpdateNotice.tsx'

/** What scripts may show at the foot of a page: that a new version waits, and sentences said for a moment. */
export function PageFoot() {
  return (
    <div class="page-foot">
      <LiveRegion />
      <UpdateNotice />
    </div>
  )
}
