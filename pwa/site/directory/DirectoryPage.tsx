import type { ComponentChildren } from 'preact'
import { type DirectoryCode, directoryOf } from '../../../content/directories.ts'
import { sources } from '../../../content/sources/index.ts'
import { Button } from '../../ui/button/Button.tsx'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { AppBar } from '../../ui/frame/AppBar.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { iconPrint, iconShare } from '../../ui/icons/acts.ts'
import { Document } from '../frame/Document.tsx'
import { InAppNotice } from '../frame/InAppNotice.tsx'
import { SourceList } from '../frame/SourceList.tsx'
import { TextSizeButton } from '../frame/TextSizeButton.tsx'
import { Points } from '../guide/Points.tsx'
import type { Site } from '../site.ts'
import { t } from '../words.ts'

export interface DirectoryPageProps {
  site: Site
  code: DirectoryCode
  /** What search engines and the preview card of Zalo show. */
  description: string
  /** [G8] What could not be confirmed, said at the foot. */
  unsure?: readonly string[] | undefined
  /** Codes of what was read. */
  refs: readonly string[]
  children: ComponentChildren
}

/** A list to look something up in: bar with a way back, the list, what is not sure, what was read, paper. */
export function DirectoryPage({ site, code, description, unsure = [], refs, children }: DirectoryPageProps) {
  const { path, title } = directoryOf(code)
  return (
    <Document site={site} path={path} title={title} description={description}>
      <Screen bar={<DirectoryBar title={title} />}>
        <div class="directory" id="chinh">
          <InAppNotice />
          {children}
          <span class="js-only" data-act="print">
            <Button icon={iconPrint} wide>
              {t('directory.print')}
            </Button>
          </span>
          <Origin unsure={unsure} refs={refs} />
        </div>
      </Screen>
    </Document>
  )
}

function DirectoryBar({ title }: { title: string }) {
  return (
    <AppBar title={title} back={{ label: t('guide.back'), href: '/huong-dan/' }}>
      <TextSizeButton bare />
      <span
        class="js-only"
        data-act="share"
        data-title={title}
        data-copied={t('guide.share.copied')}
        data-failed={t('guide.share.failed')}
      >
        <IconButton icon={iconShare} label={t('guide.share')} bare />
      </span>
    </AppBar>
  )
}

function Origin({ unsure, refs }: Pick<DirectoryPageProps, 'refs'> & { unsure: readonly string[] }) {
  const read = [...new Set(refs)].flatMap((code) => sources.get(code) ?? [])
  return (
    <div class="origin">
      {unsure.length > 0 ? (
        <>
          <h2>{t('guide.origin.unsure')}</h2>
          <Points points={unsure} />
        </>
      ) : null}
      <SourceList sources={read} />
    </div>
  )
}
