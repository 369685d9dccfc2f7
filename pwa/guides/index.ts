/** Guides, fetched when one is opened. */
import './guides.css'

export { OutcomeScreen } from './OutcomeScreen.tsx'
export { WalkScreen } from './WalkScreen.tsx'
