import { DemoRibbon } from '../../frame/DemoRibbon.tsx'
import { Tabs } from '../../frame/Tabs.tsx'
import { iconPeople, iconPerson } from '../../icons/people.ts'
import { iconChart, iconHouses, iconMap, iconReport, iconToday } from '../../icons/places.ts'
import { iconSync } from '../../icons/states.ts'

/** On top of every example screen. */
export const Ribbon = () => <DemoRibbon lead="Dữ liệu mẫu">– không có người thật</DemoRibbon>

const TEAM = [
  { href: '#today', label: 'Hôm nay', icon: iconToday },
  { href: '#houses', label: 'Hộ', icon: iconHouses },
  { href: '#sync', label: 'Đồng bộ', icon: iconSync, count: { figure: 3, words: 'mục chờ gửi' } },
  { href: '#mine', label: 'Của tôi', icon: iconPerson },
]

export function TeamTabs({ current }: { current: 'today' | 'houses' | 'sync' | 'mine' }) {
  return (
    <Tabs label="Chính" items={TEAM.map((item) => ({ ...item, current: item.href === `#${current}` }))} />
  )
}

export const WARD_ITEMS = [
  { href: '#coverage', label: 'Độ phủ', icon: iconChart, current: true },
  { href: '#report', label: 'Báo cáo', icon: iconReport },
  { href: '#people', label: 'Đội ngũ', icon: iconPeople },
  { href: '#areas', label: 'Địa bàn', icon: iconMap },
]
