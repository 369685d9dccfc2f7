import { directoryOf } from '../../../content/directories.ts'
import { safetyLine } from '../../../content/safety.ts'
import type { Guide } from '../../../content/schema.ts'
import { Button } from '../../ui/button/Button.tsx'
import { IconButton } from '../../ui/button/IconButton.tsx'
import { AppBar } from '../../ui/frame/AppBar.tsx'
import { Dock } from '../../ui/frame/Dock.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { iconArrowRight, iconBack, iconShare } from '../../ui/icons/acts.ts'
import { SafetyLine } from '../../ui/notice/Notice.tsx'
import { Document } from '../frame/Document.tsx'
import { InAppNotice } from '../frame/InAppNotice.tsx'
import { PageFoot } from '../frame/PageFoot.tsx'
import { TextSizeButton } from '../frame/TextSizeButton.tsx'
import type { Site } from '../site.ts'
import { t } from '../words.ts'
import { AskPart } from './AskPart.tsx'
import { publicAsks } from './asks.ts'
import { CardBar } from './CardBar.tsx'
import { EndPart } from './EndPart.tsx'
import { NewerNotice } from './NewerNotice.tsx'
import { NoVoice } from './NoVoice.tsx'
import { guidePath, publicSteps, START } from './publicSteps.ts'
import { ReadingBar } from './ReadingBar.tsx'
import { StartPart } from './StartPart.tsx'
import { StepList } from './StepList.tsx'
import { StepPart } from './StepPart.tsx'
import { type GuideTitles, HelpCode } from './Stuck.tsx'

export interface GuidePageProps {
  site: Site
  guide: Guide
  titles: GuideTitles
}

/** A guide: all steps in one page. Scripts show one part at a time; without them everything is there to read. */
export function GuidePage({ site, guide, titles }: GuidePageProps) {
  const path = guidePath(guide.id)
  return (
    <Document
      ownFoot
      site={site}
      path={path}
      title={guide.title}
      description={guide.summary}
      preview={`/chia-se/${guide.id}.png`}
    >
      <Screen
        width="page"
        bar={<GuideBar guide={guide} />}
        band={
          <aside aria-label={t('guide.safety.label')} data-safety>
            <SafetyLine lead={safetyLine.stress}>{safetyLine.rest}</SafetyLine>
          </aside>
        }
        dock={<GuideDock guide={guide} />}
      >
        <div
          class="guide"
          id="chinh"
          data-guide={guide.id}
          data-revision={guide.revision}
          data-title={guide.title}
          data-at={START}
        >
          <CardBar />
          <InAppNotice />
          <NewerNotice />
          <NoVoice />
          <StepList guide={guide} />
          <StartPart guide={guide} />
          {publicAsks(guide).map((fact, at, all) => (
            <AskPart key={fact.id} fact={fact} number={at + 1} of={all.length} />
          ))}
          {publicSteps(guide).map((each) => (
            <StepPart key={each.step.id} guide={guide} titles={titles} {...each} />
          ))}
          <EndPart guide={guide} titles={titles} />
          <IncidentLink />
          <HelpCode />
        </div>
      </Screen>
    </Document>
  )
}

/** At the foot of every part: whoever reads this because it has happened already is one tap from the card. */
function IncidentLink() {
  const { path } = directoryOf('vua-bi-lua')
  return (
    <p class="guide__foot">
      <a href={path}>{t('incident.link')}</a>
    </p>
  )
}

function GuideBar({ guide }: { guide: Guide }) {
  return (
    <AppBar title={guide.title} back={{ label: t('guide.back'), href: '/huong-dan/' }}>
      <TextSizeButton bare />
      <span
        class="js-only"
        data-act="share"
        data-title={guide.title}
        data-copied={t('guide.share.copied')}
        data-failed={t('guide.share.failed')}
      >
        <IconButton icon={iconShare} label={t('guide.share')} bare />
      </span>
    </AppBar>
  )
}

/** Back and on; the script sets where they lead and hides what leads nowhere. */
function GuideDock({ guide }: { guide: Guide }) {
  const [first] = publicSteps(guide)
  return (
    <nav
      class="js-only guide-dock"
      aria-label={t('guide.dock.label')}
      data-begin={t('guide.begin')}
      data-next={t('guide.next')}
      data-skip={t('guide.ask.skip')}
      data-last={t('guide.last')}
      data-to-library={t('guide.end.library')}
    >
      <Dock pair stay toast={<PageFoot />}>
        <ReadingBar />
        <span class="guide-dock__back" data-go="back" hidden>
          <Button href={`#${START}`} icon={iconBack} label={t('guide.previous')}>
            {t('guide.previous')}
          </Button>
        </span>
        <span class="guide-dock__on" data-go="on">
          <Button kind="main" wide href={`#${first?.step.id}`} iconAfter={iconArrowRight}>
            {t('guide.begin')}
          </Button>
        </span>
      </Dock>
    </nav>
  )
}
