import { describe, expect, it } from 'vitest'
import { checkPerson } from './newPerson.ts'
import { personLine, personWords } from './personWords.ts'

describe('[P6] a name only after asking', () => {
  it('keeps nothing before the question was answered', () => {
    expect(checkPerson({ ageBand: '60+', answer: null, name: 'bà Tư' })).toEqual({ ok: false })
  })

  it('keeps a name together with the consent that was spoken', () => {
    expect(checkPerson({ ageBand: '60+', answer: 'given', name: ' bà Tư ' })).toEqual({
      ok: true,
      person: {
        name: 'bà Tư',
        consent: { decision: 'given', text: 'ghi-ten.1', language: 'vi', how: 'spoken' },
      },
    })
  })

  it('keeps a no, and forgets a name typed before it', () => {
    const checked = checkPerson({ ageBand: '18-59', answer: 'declined', name: 'bà Tư' })
    expect(checked).toMatchObject({ ok: true, person: { consent: { decision: 'declined' } } })
    expect(JSON.stringify(checked)).not.toContain('Tư')
  })

  it('under 16 nobody is asked and nobody is named', () => {
    expect(checkPerson({ ageBand: '15', answer: 'given', name: 'cháu An' })).toEqual({ ok: true, person: {} })
  })
})

describe('how somebody is called in lists', () => {
  it('by the name when there is one', () => {
    expect(personWords({ name: 'bà Tư', ageBand: '60+' })).toBe('bà Tư')
    expect(personLine({ name: 'bà Tư', ageBand: '60+' })).toBe('60 tuổi trở lên')
  })

  it('by the age when there is none', () => {
    expect(personWords({ name: null, ageBand: '18-59' })).toBe('Người 18–59 tuổi')
    expect(personLine({ name: null, ageBand: '18-59' })).toBeUndefined()
  })
})
