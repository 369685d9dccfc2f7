import { placeInBrowser } from './inBrowser.ts'
import { simulationSuite } from './simulation.suite.ts'

simulationSuite(await placeInBrowser(), 45, 6)
