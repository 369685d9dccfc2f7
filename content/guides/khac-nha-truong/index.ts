import { parseGuide } from '../../schema.ts'
import head from './guide.json' with { type: 'json' }
import screens from './screens.json' with { type: 'json' }
import steps from './steps.json' with { type: 'json' }

export const guide = parseGuide({ ...head, steps, screens })
