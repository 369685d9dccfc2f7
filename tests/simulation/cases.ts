import type { Event } from './world/events.ts'

/** Runs that once broke an invariant, shortened: they stay, each under the name of what it found. */
export const cases: { name: string; seed: number; events: Event[] }[] = [
  {
    name: '[S7] [S8] (D10) (D16) a hamlet is taken from a phone that has not yet heard of the restored ward',
    seed: 53,
    events: [
      { what: 'help', seat: 269, pick: 62, at: 209 },
      { what: 'sync', seat: 57, pick: 113, at: 586 },
      { what: 'deliver', seat: 86, pick: 5, at: 20 },
      { what: 'answer', seat: 233, pick: 599, at: 717 },
      { what: 'restore', seat: 686, pick: 129, at: 206 },
      { what: 'take', seat: 217, pick: 369, at: 794 },
    ],
  },
  {
    name: '[P6] [S8] (D16) (D74) help for a home that was erased after the copy to which the ward goes back',
    seed: 105_539,
    events: [
      { what: 'home', seat: 464, pick: 14, at: 661 },
      { what: 'help', seat: 860, pick: 370, at: 178 },
      { what: 'eraseHome', seat: 330, pick: 336, at: 473 },
      { what: 'sync', seat: 134, pick: 231, at: 524 },
      { what: 'deliver', seat: 453, pick: 484, at: 632 },
      { what: 'restore', seat: 613, pick: 515, at: 846 },
      { what: 'answer', seat: 533, pick: 150, at: 290 },
    ],
  },
  {
    name: '[P6] [S8] (D16) (D74) the consent of somebody who was erased after the copy to which the ward goes back',
    seed: 105_408,
    events: [
      { what: 'home', seat: 632, pick: 597, at: 637 },
      { what: 'sync', seat: 300, pick: 210, at: 554 },
      { what: 'deliver', seat: 839, pick: 879, at: 864 },
      { what: 'named', seat: 476, pick: 949, at: 946 },
      { what: 'erase', seat: 348, pick: 24, at: 282 },
      { what: 'answer', seat: 729, pick: 811, at: 301 },
      { what: 'deliver', seat: 328, pick: 965, at: 986 },
      { what: 'answer', seat: 824, pick: 665, at: 509 },
      { what: 'deliver', seat: 778, pick: 89, at: 466 },
      { what: 'restore', seat: 965, pick: 551, at: 929 },
      { what: 'answer', seat: 720, pick: 358, at: 606 },
    ],
  },
  {
    name: '[S7] [S8] (D16) a member who handed in while retired, and is none any more in the restored ward',
    seed: 106_011,
    events: [
      { what: 'home', seat: 914, pick: 4, at: 142 },
      { what: 'sync', seat: 520, pick: 583, at: 745 },
      { what: 'deliver', seat: 9, pick: 856, at: 683 },
      { what: 'loseAnswer', seat: 425, pick: 699, at: 47 },
      { what: 'retire', seat: 280, pick: 975, at: 186 },
      { what: 'sync', seat: 206, pick: 409, at: 717 },
      { what: 'deliver', seat: 853, pick: 777, at: 844 },
      { what: 'answer', seat: 747, pick: 397, at: 441 },
      { what: 'restore', seat: 405, pick: 396, at: 696 },
    ],
  },
  {
    name: '[S5] (D57) a correction of a record whose time had not come keeps both its times',
    seed: 301_782,
    events: [
      { what: 'skew', seat: 247, pick: 923, at: 22 },
      { what: 'help', seat: 615, pick: 995, at: 921 },
      { what: 'sync', seat: 527, pick: 576, at: 363 },
      { what: 'reset', seat: 784, pick: 604, at: 826 },
      { what: 'answer', seat: 425, pick: 32, at: 33 },
      { what: 'correct', seat: 623, pick: 726, at: 818 },
    ],
  },
]
