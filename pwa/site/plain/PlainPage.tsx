import type { ComponentChildren } from 'preact'
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
  children: ComponentChildren
}

/** A short page with the mark on top: offline, not found, who is at the door. */
export function PlainPage({ children, ...head }: PlainPageProps) {
  return (
    <Document {...head}>
      <Screen
        bar={
          <header class="plain-bar">
            <BrandLine name={t('site.name')}>
              <TextSizeButton />
            </BrandLine>
          </header>
        }
      >
        <div class="plain" id="chinh">
          {children}
        </div>
      </Screen>
    </Document>
  )
}
