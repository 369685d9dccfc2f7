import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { language } from '../live/language.ts'
import { platformOf } from '../site/install/platform.ts'

/** The public page's pictures of how to put the icon on the home screen, for this kind of phone; fetched when asked for. */
export function InstallPictures() {
  const [pictures, setPictures] = useState<VNode | null>(null)
  useEffect(() => {
    // Without the file the numbered words beside it still say what to do.
    loadPictures().then(setPictures, () => setPictures(null))
  }, [])
  return pictures
}

async function loadPictures(): Promise<VNode> {
  const [{ InstallGuide }, { words }] = await Promise.all([
    import('../site/install/InstallGuide.tsx'),
    language() === 'vi' ? import('../site/install/words.vi.ts') : import('../site/install/words.en.ts'),
  ])
  const platform = platformOf(navigator.userAgent, navigator.maxTouchPoints)
  return <InstallGuide words={words} platform={platform === 'other' ? 'both' : platform} />
}
