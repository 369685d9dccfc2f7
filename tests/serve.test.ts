import { expect, it } from 'vitest'

it('runs', () => expect(process.version).toMatch(/^v24/))
