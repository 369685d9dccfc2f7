import * as v from 'valibot'
import { GuideTexts } from '../schema/translation.ts'

/** Further languages of guides, loaded on need; `<guide>.<language>`. People who speak the language write them, never a machine. */
const loaders: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  'vneid-an-toan.en': () => import('./vneid-an-toan/texts.en.json', { with: { type: 'json' } }),
}

/** The words of a guide in a language, or null when there are none. */
export async function loadTexts(guide: string, language: string): Promise<GuideTexts | null> {
  const load = loaders[`${guide}.${language}`]
  return load ? v.parse(GuideTexts, (await load()).default) : null
}
