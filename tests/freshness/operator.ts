import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { fromTop } from '../../scripts/paths.ts'
import type { Product } from '../../scripts/product.ts'

const FILES = ['content', 'contract', 'pwa', 'scripts', 'package.json', 'tsconfig.base.json', 'tsconfig.json']
const Head = v.looseObject({
  revision: v.number(),
  revisions: v.array(v.unknown()),
  migrations: v.array(v.unknown()),
})
const Steps = v.array(v.looseObject({ id: v.string() }))

/** Somebody who corrects guides: a checkout of their own, and the two commands. */
export class Operator {
  readonly #folder = mkdtempSync(join(tmpdir(), 'to-so-operator-'))
  readonly #product: Product

  constructor(product: Product) {
    this.#product = product
    for (const name of FILES) cpSync(fromTop(name), join(this.#folder, name), { recursive: true })
    symlinkSync(fromTop('node_modules'), join(this.#folder, 'node_modules'))
  }

  /** Writes the next revision of a guide, in which one step has other words. */
  correct(guide: string, step: string, words: Record<string, unknown>, tell: string): void {
    const file = (name: string) => join(this.#folder, 'content/guides', guide, name)
    const read = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8'))
    const write = (name: string, data: unknown) => writeFileSync(file(name), JSON.stringify(data, null, 2))
    const head = v.parse(Head, read('guide.json'))
    const revision = head.revision + 1
    write('guide.json', {
      ...head,
      revision,
      revisions: [...head.revisions, { revision, date: '2026-11-23', changed: tell }],
      migrations: [...head.migrations, { from: head.revision, to: revision, changes: [] }],
    })
    const steps = v.parse(Steps, read('steps.json'))
    write(
      'steps.json',
      steps.map((each) => (each.id === step ? { ...each, ...words } : each)),
    )
  }

  publish(...words: string[]): Promise<string> {
    return this.#run('publish.ts', ...words)
  }

  rollBack(guide: string): Promise<string> {
    return this.#run('rollback.ts', '--guide', guide)
  }

  stuck(): Promise<string> {
    return this.#run('stuck.ts')
  }

  leave(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** What a command said; its exit is told when it failed. */
  #run(script: string, ...words: string[]): Promise<string> {
    const file = join(this.#folder, 'scripts/content', script)
    const env = { ...process.env, CONTENT_KEY: this.#product.contentKey }
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [file, '--url', this.#product.url, ...words],
        { cwd: this.#folder, env },
        (error, stdout, stderr) => resolve(error ? `exit ${error.code}\n${stderr}` : stdout),
      )
    })
  }
}
