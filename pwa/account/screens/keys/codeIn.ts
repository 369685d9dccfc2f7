/** What browsers with a reader of codes offer (Chrome on Android, Safari on a Mac); elsewhere the groups are typed. */
type Detector = { detect: (image: ImageBitmap) => Promise<{ rawValue: string }[]> }
type WithDetector = { BarcodeDetector: new (options: { formats: string[] }) => Detector }

const hasDetector = (scope: object): scope is WithDetector => 'BarcodeDetector' in scope

export const canReadCodes = (): boolean => hasDetector(globalThis)

/** The text of the QR code in a picture, or null. Nothing of the picture is kept. */
export async function codeIn(picture: Blob): Promise<string | null> {
  const scope: object = globalThis
  if (!hasDetector(scope)) return null
  try {
    const image = await createImageBitmap(picture)
    const [code] = await new scope.BarcodeDetector({ formats: ['qr_code'] }).detect(image)
    image.close()
    return code?.rawValue ?? null
  } catch {
    return null
  }
}
