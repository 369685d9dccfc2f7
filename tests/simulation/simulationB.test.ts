import { placeInNode } from './inNode.ts'
import { simulationSuite } from './simulation.suite.ts'

// A second file, so that both cores of a small machine have half of the runs.
simulationSuite(await placeInNode(), 1_001, 1_000)
