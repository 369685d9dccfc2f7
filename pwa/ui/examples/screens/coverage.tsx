import { Button } from '../../button/Button.tsx'
import { IconButton } from '../../button/IconButton.tsx'
import { AppBar } from '../../frame/AppBar.tsx'
import { Dock } from '../../frame/Dock.tsx'
import { Rail } from '../../frame/Rail.tsx'
import { Screen } from '../../frame/Screen.tsx'
import { Tabs } from '../../frame/Tabs.tsx'
import { iconDownload, iconPrint, iconShare } from '../../icons/acts.ts'
import { List } from '../../list/List.tsx'
import { QuietLink, SectionHead } from '../../list/SectionHead.tsx'
import { choiceExamples } from '../choice.tsx'
import { fieldExamples } from '../field.tsx'
import { deskExamples, figureExamples, HAMLETS, hamletRow } from '../figure.tsx'
import { Ribbon, WARD_ITEMS } from './parts.tsx'

/** Coverage of the ward on a phone. */
export function CoverageScreen() {
  return (
    <Screen
      ribbon={<Ribbon />}
      bar={
        <AppBar title="Độ phủ" sub="Phường Phổ Yên · tháng 11/2026" big>
          <IconButton icon={iconShare} label="Chia sẻ, xuất" bare />
        </AppBar>
      }
      dock={<Dock tabs={<Tabs label="Chính" items={WARD_ITEMS} />} />}
    >
      <div class="stack">
        {fieldExamples['opens a sheet']?.()}
        {choiceExamples.views?.()}
        {figureExamples['a figure with all that belongs to it']?.()}
        <SectionHead title="12 tổ dân phố">
          <QuietLink>Thấp nhất trước</QuietLink>
        </SectionHead>
        <List>{HAMLETS.map(hamletRow)}</List>
      </div>
    </Screen>
  )
}

/** The same on the ward's desktop: rail, tiles, table. */
export function CoverageDesk() {
  return (
    <Screen
      width="wide"
      ribbon={<Ribbon />}
      rail={
        <Rail
          label="Chính"
          product="Tổ Số"
          items={WARD_ITEMS}
          place="Phường Phổ Yên"
          placeSub="tỉnh Thái Nguyên"
        />
      }
      bar={
        <AppBar title="Độ phủ" big>
          <Button icon={iconDownload}>Tải XLSX</Button>
          <Button icon={iconPrint}>In một trang</Button>
        </AppBar>
      }
      dock={<Dock tabs={<Tabs label="Chính, dưới" items={WARD_ITEMS} />} />}
    >
      <div class="stack">
        {deskExamples.tiles?.()}
        {deskExamples.table?.()}
      </div>
    </Screen>
  )
}
