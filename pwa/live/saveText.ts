/**
 * Hands a text over as a file: the share sheet of the phone where there is one, a download elsewhere and where the sheet
 * does not open. Browsers share plain text by that name only, so a file that should travel on ends in `.txt`.
 * @returns whether it was handed over; false when the person closed the share sheet
 */
export async function saveText(name: string, text: string): Promise<boolean> {
  const type = name.endsWith('.txt') ? 'text/plain' : 'application/json'
  const file = new File([text], name, { type })
  const shared = navigator.canShare?.({ files: [file] }) ? await share(file) : 'refused'
  if (shared === 'refused') download(file)
  return shared !== 'closed'
}

const share = (file: File): Promise<'shared' | 'closed' | 'refused'> =>
  navigator.share({ files: [file] }).then(
    () => 'shared' as const,
    ({ name }: DOMException) => (name === 'AbortError' ? 'closed' : 'refused'),
  )

function download(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  URL.revokeObjectURL(address)
}
