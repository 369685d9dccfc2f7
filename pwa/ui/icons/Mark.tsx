/** The app mark: a roof and a tick. Always beside the name, so it stays silent. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" focusable="false" aria-hidden="true">
      <rect class="mark__ground" width="32" height="32" rx="9" />
      <path class="mark__line" d="M5.5 14.8 16 6.3l10.5 8.5M11 20l3.9 3.9 6.3-7.1" />
    </svg>
  )
}
