/** Coverage: the ward's, the own hamlet's, the province's, and the page to print. One component per screen. */
export { HamletFiguresCard } from './hamlet/HamletFiguresCard.tsx'
export { HamletFiguresScreen } from './hamlet/HamletFiguresScreen.tsx'
export { ProvinceCoverageScreen } from './province/ProvinceCoverageScreen.tsx'
export { WardReportScreen } from './report/WardReportScreen.tsx'
export { WardCoverageScreen } from './ward/WardCoverageScreen.tsx'
