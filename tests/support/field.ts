import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { SyncAnswer } from '../../contract/sync.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { Phone } from '../visit/phone.ts'
import { hamlet, openPlace, type Place, ward } from '../visit/place.ts'
import { join } from '../visit/volunteer.ts'
import { type Network, networkTo } from './network.ts'

/** So many of the paths that were asked for are told where a test failed. */
const ASKED_LAST = 20

/** A served ward behind a line that can be cut, and phones that come and go; for the tests of one file. */
class Field {
  #product: Product | undefined
  #line: Network | undefined
  #place: Place | undefined
  readonly #phones: Phone[] = []

  async open(): Promise<void> {
    this.#product = await startProduct()
    this.#line = await networkTo(this.#product.url)
    this.#place = await openPlace(this.#line.url, this.#product.setupKey)
  }

  async close(): Promise<void> {
    for (const phone of this.#phones) await phone.throwAway()
    await this.#line?.close()
    await this.#product?.stop()
  }

  /** What stands on every phone and was asked last over the line: printed where a test failed. */
  async tell(): Promise<void> {
    for (const phone of this.#phones) console.error(await phone.look())
    console.error('asked last:', this.#line?.asked.slice(-ASKED_LAST))
  }

  get product(): Product {
    return opened(this.#product)
  }
  get line(): Network {
    return opened(this.#line)
  }
  get place(): Place {
    return opened(this.#place)
  }

  async newPhone(): Promise<Phone> {
    const phone = await Phone.bought()
    this.#phones.push(phone)
    return phone
  }

  /** A new phone whose volunteer has just enrolled, at the list of homes. */
  async volunteer(name: string) {
    const phone = await this.newPhone()
    const page = await phone.open(await this.place.invite(name, 'thanh-vien', [hamlet]))
    await join(page)
    await page.getByRole('button', { name: 'Mở danh sách nhà' }).click()
    return { phone, page }
  }

  /** Everything of one kind that the ward holds for the hamlet, asked past the line. */
  async heldByWard(kind: string): Promise<string[]> {
    const answer = await fetch(`${this.product.url}/api/wards/${ward}/sync`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.place.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ v: 1, app: 'test', epoch: null, scopes: { [hamlet]: null }, muts: [] }),
    })
    const { scopes } = v.parse(SyncAnswer, await answer.json())
    return (scopes[hamlet]?.rows ?? []).filter((row) => row.kind === kind && !row.del).map(({ id }) => id)
  }
}

function opened<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('nothing is served before the first test')
  return part
}

/** Opens a ward before the tests of the file that calls this, and closes it after them. */
export function openField(): Field {
  const field = new Field()
  beforeAll(() => field.open())
  beforeEach(({ onTestFailed }) => onTestFailed(() => field.tell()))
  afterAll(() => field.close())
  return field
}
