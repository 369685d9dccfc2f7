/**
 * Hands a text over as a file: the share sheet of the phone where there is one, a download elsewhere. Browsers share plain
 * text by that name only, so a file that should travel on ends in `.txt`.
 */
export async function saveText(name: string, text: string): Promise<void> {
  const type = name.endsWith('.txt') ? 'text/plain' : 'application/json'
  const file = new File([text], name, { type })
  if (navigator.canShare?.({ files: [file] })) {
    await navigator.share({ files: [file] }).catch(() => undefined)
    return
  }
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
