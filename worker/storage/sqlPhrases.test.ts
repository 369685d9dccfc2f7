import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { uuidv7 } from '../../contract/index.ts'
import { migrate } from './migrations/migrate.ts'
import { wardSteps } from './migrations/ward.ts'
import { SqlPhrases } from './sqlPhrases.ts'

const inEmptyWard = <T>(run: (sql: SqlStorage) => T): Promise<T> =>
  runInDurableObject(env.WARD.getByName(uuidv7()), (_, { storage: { sql } }) => {
    migrate(sql, wardSteps)
    return run(sql)
  })

it('thousands of phrases, many with the same first number, each keep one of their own, also for who reads anew', async () => {
  const texts = Array.from({ length: 4_000 }, (_, at) => `phrase ${at}`)
  const [numbers, again, read] = await inEmptyWard((sql) => {
    const phrases = new SqlPhrases(sql)
    const given = texts.map((text) => phrases.numberOf(text))
    const fresh = new SqlPhrases(sql)
    return [
      given,
      texts.map((text) => fresh.numberOf(text)),
      given.map((no) => new SqlPhrases(sql).textOf(no ?? -1)),
    ]
  })
  expect(new Set(numbers).size).toBe(texts.length)
  expect(again).toEqual(numbers)
  expect(read).toEqual(texts)
})

it('when others have all the numbers that it could have, a phrase gets none, and those there keep theirs', async () => {
  const [late, known, first] = await inEmptyWard((sql) => {
    const phrases = new SqlPhrases(sql)
    const no = phrases.numberOf('known')
    sql.exec(
      `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 16383)
       INSERT OR IGNORE INTO phrase (no, text) SELECT i, 'filled ' || i FROM n`,
    )
    phrases.forget()
    return [phrases.numberOf('late'), phrases.numberOf('known'), no]
  })
  expect(late).toBeNull()
  expect(known).toBe(first)
})

it('a number that nothing was written under is no phrase', async () => {
  await inEmptyWard((sql) => expect(() => new SqlPhrases(sql).textOf(7)).toThrow('no phrase 7'))
})
