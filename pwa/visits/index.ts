/** Screens of homes that are fetched when needed. */
import './visits.css'

export { NewHouseholdScreen } from './add/NewHouseholdScreen.tsx'
export { ChooseGuideScreen } from './guide/ChooseGuideScreen.tsx'
export { GoOnWithScreen } from './guide/GoOnWithScreen.tsx'
export { HouseholdScreen } from './home/HouseholdScreen.tsx'
