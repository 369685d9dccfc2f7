import type { ComponentChildren } from 'preact'
import { AppBar } from '../../ui/frame/AppBar.tsx'
import { BrandLine } from '../../ui/frame/Hero.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { Document } from '../frame/Document.tsx'
import { TextSizeButton } from '../frame/TextSizeButton.tsx'
import type { Site } from '../site.ts'
import { t } from '../words.ts'

export interface PlainPageProps {
  site: Site
  path: string
  title: string
  description: string
  hidden?: boolean | undefined
  /** A bar with the way back; else the mark, for pages that nobody chose to open. */
  back?: boolean | undefined
  children: ComponentChildren
}

/** A short page: offline, not found, who is at the door. */
export function PlainPage({ children, back, ...head }: PlainPageProps) {
  return (
    <Document {...head}>
      <Screen bar={back ? <BackBar title={head.title} /> : <MarkBar />}>
        <div class="plain" id="chinh">
          {children}
        </div>
      </Screen>
    </Document>
  )
}

function BackBar({ title }: { title: string }) {
  return (
    <AppBar title={title} as="strong" back={{ label: t('library.back'), href: '/' }}>
      <TextSizeButton bare />
    </AppBar>
  )
}

function MarkBar() {
  return (
    <header class="plain-bar">
      <BrandLine name={t('site.name')}>
        <TextSizeButton />
      </BrandLine>
    </header>
  )
}
