import * as v from 'valibot'
import { SyncAnswer } from '../../contract/sync.ts'
import { type Product, startProduct } from '../../scripts/product.ts'
import { type Network, networkTo } from '../support/network.ts'
import { Phone } from '../visit/phone.ts'
import { hamlet, openPlace, type Place, ward } from '../visit/place.ts'
import { join } from '../visit/volunteer.ts'

/** A served ward behind a line that can be cut, and phones that come and go. */
export class Field {
  readonly product: Product
  readonly line: Network
  readonly place: Place
  readonly #phones: Phone[] = []

  private constructor(product: Product, line: Network, place: Place) {
    this.product = product
    this.line = line
    this.place = place
  }

  static async opened(): Promise<Field> {
    const product = await startProduct()
    const line = await networkTo(product.url)
    return new Field(product, line, await openPlace(line.url, product.setupKey))
  }

  async close(): Promise<void> {
    for (const phone of this.#phones) await phone.throwAway()
    await this.line.close()
    await this.product.stop()
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
