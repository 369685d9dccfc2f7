/** The ward's people, hamlets and denominators, and the demo door: one component per screen. */
export { DemoScreen } from './demo/DemoScreen.tsx'
export { DenominatorsScreen } from './denominators/DenominatorsScreen.tsx'
export { ErasedScreen } from './erased/ErasedScreen.tsx'
export { AddHamletsScreen } from './hamlets/AddHamletsScreen.tsx'
export { HamletsScreen } from './hamlets/HamletsScreen.tsx'
export { InviteScreen } from './invite/InviteScreen.tsx'
export { MarksScreen } from './marks/MarksScreen.tsx'
export { MembersScreen } from './people/MembersScreen.tsx'
