import * as v from 'valibot'
import { MemberList } from '../../../contract/index.ts'

const id = (tail: number) => `0193f000-0000-7000-8000-${String(tail).padStart(12, '0')}`
const phone = (tail: number, lastContact: string | null) => ({
  id: id(tail),
  label: 'Samsung Galaxy A14',
  state: 'active',
  lastContact,
})

/** Made-up people of a ward with two hamlets; names are examples. */
export const members: MemberList = v.parse(MemberList, {
  members: [
    {
      id: id(1),
      name: 'Chị Ngọc',
      role: 'can-bo',
      hamlets: [],
      state: 'active',
      devices: [phone(101, '2026-11-22T08:40:00.000Z')],
    },
    {
      id: id(2),
      name: 'Chị Hạnh',
      role: 'thanh-vien',
      hamlets: ['05860-06'],
      state: 'active',
      devices: [phone(102, '2026-11-22T09:05:00.000Z')],
    },
    {
      id: id(3),
      name: 'Bác Tuấn',
      role: 'to-truong',
      hamlets: ['05860-06', '05860-10'],
      state: 'active',
      devices: [phone(103, '2026-11-19T02:00:00.000Z'), phone(104, null)],
    },
    {
      id: id(4),
      name: 'Anh Bình',
      role: 'thanh-vien',
      hamlets: ['05860-10'],
      state: 'retired',
      devices: [],
    },
  ],
  invitations: [
    {
      id: id(11),
      name: 'Em Linh',
      role: 'thanh-vien',
      hamlets: ['05860-10'],
      expiresAt: '2026-11-25T09:05:00.000Z',
      state: 'open',
    },
    {
      id: id(12),
      name: 'Anh Sơn',
      role: 'thanh-vien',
      hamlets: ['05860-06'],
      expiresAt: '2026-11-20T09:05:00.000Z',
      state: 'expired',
    },
    {
      id: id(13),
      name: 'Chị Hạnh',
      role: 'thanh-vien',
      hamlets: ['05860-06'],
      expiresAt: '2026-11-12T09:05:00.000Z',
      state: 'used',
    },
  ],
})

/** The two hamlets of those people. */
export const hamlets = [
  { code: '05860-10', name: 'Tổ dân phố 10' },
  { code: '05860-06', name: 'Tổ dân phố 6' },
  { code: '05860-02', name: 'Tổ dân phố 2' },
]
