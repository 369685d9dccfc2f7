import type { Guide } from '../../content/schema.ts'
import { renderSite } from '../build/sitePages.ts'

/** The finished public page of a guide and the one that is printed. */
export type GuidePages = { page: string; print: string }

/**
 * Renders the pages of guides exactly as the build does. @param origin address of the deployment, for links that must be
 * whole; null leaves them out
 */
export async function guidePages(
  guides: readonly Guide[],
  origin: string | null,
): Promise<ReadonlyMap<string, GuidePages>> {
  const rendered = new Map((await renderSite(origin)).map(({ path, text }) => [path, text]))
  return new Map(
    guides.map(({ id }) => {
      const [page, print] = [`/huong-dan/${id}/`, `/huong-dan/${id}/in/`].map((path) => rendered.get(path))
      if (!page || !print) throw new Error(`${id}: không dựng được trang`)
      return [id, { page, print }]
    }),
  )
}
