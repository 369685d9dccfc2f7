import { uuidv7 } from '../../contract/index.ts'
import { enrol } from '../../pwa/account/enrol.ts'
import { newInvitation } from '../../pwa/account/invitation.ts'
import { newSigningKeys } from '../../pwa/account/keys.ts'
import { signIn } from '../../pwa/account/signIn.ts'
import { buildMutation } from '../../pwa/storage/mutation.ts'
import type { Written } from '../../pwa/storage/rows.ts'
import { mustSucceed, post } from '../../scripts/demo/calling.ts'
import type { Product } from '../../scripts/product.ts'
import { hamlet, province, ward } from './codes.ts'
import { LoadPhone } from './phone.ts'

/** Phones that enrol at the same time; the ward limits an address before sign-in. */
const AT_ONCE = 10

type Door = { base: string; fetch: typeof fetch }
type Invited = Awaited<ReturnType<typeof newInvitation>>

/** A ward of one hamlet on a served product, with as many phones as a test of load wants. */
export class LoadTown {
  readonly official: LoadPhone
  readonly #door: Door

  private constructor(door: Door, official: LoadPhone) {
    this.#door = door
    this.official = official
  }

  static async open({ url, setupKey }: Pick<Product, 'url' | 'setupKey'>): Promise<LoadTown> {
    const door = { base: url, fetch }
    const [operator, first] = [await invited('Quản trị thử', 'can-bo'), await invited('Cán bộ thử', 'can-bo')]
    const sent = ({ invitation: { id, secretHash, name } }: Invited) => ({ id, secretHash, name })
    await post(door, '/api/setup/provinces', {
      setupKey,
      province,
      name: 'Tỉnh thử',
      invitation: sent(operator),
    })
    const opening = { setupKey, ward, province, name: 'Phường thử', invitation: sent(first) }
    await post(door, '/api/setup/wards', opening)
    const town = new LoadTown(door, await enrolled(door, first))
    await town.official.push([town.#hamletPut()])
    return town
  }

  /** New volunteers of the hamlet, each with a phone that has signed in. */
  async phones(count: number): Promise<LoadPhone[]> {
    const phones: LoadPhone[] = []
    while (phones.length < count) {
      const some = Math.min(AT_ONCE, count - phones.length)
      phones.push(...(await Promise.all(Array.from({ length: some }, () => this.#volunteer()))))
    }
    return phones
  }

  async #volunteer(): Promise<LoadPhone> {
    const someone = await invited('Người thử', 'thanh-vien')
    await post(this.#door, `/api/wards/${ward}/invitations`, someone.invitation, this.official.token)
    return enrolled(this.#door, someone)
  }

  #hamletPut(): Written {
    const fields = { code: hamlet, name: 'Tổ 6', type: 'to-dan-pho', validFrom: '2026-01-01' }
    const { no: _, ...mutation } = buildMutation({
      ...{ no: 1, op: 'put', kind: 'hamlet', id: uuidv7(), scope: ward, fields },
      at: new Date().toISOString(),
    })
    return mutation
  }
}

const invited = (name: string, role: 'can-bo' | 'thanh-vien'): Promise<Invited> =>
  newInvitation({ name, role, hamlets: role === 'thanh-vien' ? [hamlet] : [] })

async function enrolled(door: Door, { invitation, secret }: Invited): Promise<LoadPhone> {
  const keys = await newSigningKeys()
  const link = { ward, province, invitation: invitation.id, secret }
  const { device } = mustSucceed(await enrol(door, link, keys, 'Máy thử'))
  const { token } = mustSucceed(await signIn(door, { ward, province, device }, keys))
  return new LoadPhone(door.base, token)
}
