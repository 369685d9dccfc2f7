/** Every address of the app in one place: features meet here and in storage, never in each other. */
export const paths = {
  join: '/tham-gia',
  today: '/to',
  households: '/to/ho',
  newHousehold: '/to/ho/them',
  household: (id: string) => `/to/ho/${id}`,
  /** Choosing a guide in a home, for somebody there or for nobody named. */
  chooseGuide: (household: string, person?: string | null) =>
    `/to/ho/${household}/giup${person ? `?nguoi=${person}` : ''}`,
  /** The same, with the guide chosen already: it begins at once. */
  startGuide: (household: string, person: string | null, guide: string) =>
    `/to/ho/${household}/giup?bai=${guide}${person ? `&nguoi=${person}` : ''}`,
  /** Choosing the home for a guide that a resident's code named, to go on at its step. */
  goOnWith: (guide: string, step: string) => `/to/tiep/${guide}/${step}`,
  /** The same with the home chosen: whom, then the guide opens at that step. */
  goOnAt: (household: string, { guide, step, revision }: { guide: string; step: string; revision: number }) =>
    `/to/ho/${household}/giup?bai=${guide}&buoc=${step}&ban=${revision}`,
  draft: (id: string) => `/to/lam/${id}`,
  /** A walk to learn by: the address of a draft that is none. */
  practice: '/to/lam/tap-thu',
  outcome: (draft: string) => `/to/lam/${draft}/ket-qua`,
  sync: '/to/dong-bo',
  me: '/to/cua-toi',
  figures: '/to/so-lieu',
  demo: '/thu',
  ward: {
    coverage: '/phuong',
    report: '/phuong/bao-cao',
    members: '/phuong/doi-ngu',
    keys: '/phuong/khoa',
    hamlets: '/phuong/dia-ban',
    addHamlets: '/phuong/dia-ban/them',
    denominators: '/phuong/dia-ban/mau-so',
    marks: '/phuong/man-hinh',
    invite: '/phuong/doi-ngu/moi',
    erased: '/phuong/da-xoa',
  },
  province: '/tinh',
} as const

/** Links that the app's router answers; every other address is a page of its own. */
export const appScope = /^\/(to|phuong|tinh|tham-gia|thu)(?=[/?#]|$)/
