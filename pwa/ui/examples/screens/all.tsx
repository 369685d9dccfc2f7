import type { VNode } from 'preact'
import { CoverageDesk, CoverageScreen } from './coverage.tsx'
import { BadgeScreen, HomeScreen } from './home.tsx'
import { HousesScreen } from './houses.tsx'
import { LockScreen } from './lock.tsx'
import { OutcomeScreen } from './outcome.tsx'
import { PictureScreen } from './picture.tsx'
import { StepScreen } from './step.tsx'
import { TodayScreen } from './today.tsx'

const WRONG = 'Mã PIN chưa đúng. Dữ liệu vẫn an toàn. Còn 3 lần, sau đó chờ 1 phút.'

/** Whole screens put together from the vocabulary, by the name the preview page takes: `?screen=today`. */
export const screens: Readonly<Record<string, () => VNode>> = {
  today: () => <TodayScreen />,
  'today-undo': () => <TodayScreen toast />,
  houses: () => <HousesScreen />,
  step: () => <StepScreen />,
  'step-why': () => <StepScreen reasons />,
  picture: () => <PictureScreen />,
  outcome: () => <OutcomeScreen />,
  lock: () => <LockScreen />,
  'lock-wrong': () => <LockScreen wrong={WRONG} />,
  'lock-wait': () => <LockScreen wrong={WRONG} wait="Chờ 42 giây rồi nhập lại." />,
  coverage: () => <CoverageScreen />,
  'coverage-desk': () => <CoverageDesk />,
  home: () => <HomeScreen />,
  badge: () => <BadgeScreen />,
}
