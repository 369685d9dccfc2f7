import { placeInWorkerd } from './inWorkerd.ts'
import { simulationSuite } from './simulation.suite.ts'

simulationSuite(await placeInWorkerd(), 53, 6)
