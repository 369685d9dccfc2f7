import type { EnglishFor } from '../../live/words.ts'
import type { words as vi } from './words.vi.ts'

export const words: EnglishFor<typeof vi> = {
  'ward.demo.title': 'Try Tổ Số',
  'ward.demo.lead':
    'Choose a role to look around. All names, households and figures here are made up; there are no real people.',
  'ward.demo.pinLead': 'PIN for trying: {{pin}}.',
  'ward.demo.pin': 'It opens the app again later. Outside the demo everybody chooses their own.',
  'ward.demo.role.thanh-vien': 'Visit homes, step by step, save without signal',
  'ward.demo.role.to-truong': 'As a member, plus invite people and see the whole team',
  'ward.demo.role.can-bo': 'Coverage, team, hamlets, report of the ward',
  'ward.demo.role.lanh-dao': 'See the figures of the ward',
  'ward.demo.role.tinh': 'See the figures of the wards of the province',
  'ward.demo.entering': 'Entering…',
  'ward.demo.failed': 'Could not enter.',
  'ward.demo.looking': 'Opening the demo…',
  'ward.demo.closed': 'There is no demo here',
  'ward.demo.closedWhy': 'Tổ Số runs with real data here. To join, an invitation of the ward is needed.',
  'ward.demo.home': 'To the home page',
  'ward.demo.name.thanh-vien': 'Chị Hạnh (demo)',
  'ward.demo.name.to-truong': 'Bác Tuấn (demo)',
  'ward.demo.name.can-bo': 'Chị Ngọc (demo)',
  'ward.demo.name.lanh-dao': 'Anh Sơn (demo)',
  'ward.demo.name.tinh': 'Chị Lan (demo)',
}
