import { placeInNode } from './inNode.ts'
import { simulationSuite } from './simulation.suite.ts'

simulationSuite(await placeInNode(), 1, 1_000)
