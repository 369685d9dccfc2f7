import { app } from './app.ts'

export { GuideDesk } from './storage/guideDesk.ts'
export { ProvinceLedger } from './storage/provinceLedger.ts'
export { WardLedger } from './storage/wardLedger.ts'

export default app
