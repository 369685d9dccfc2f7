import {
  type Action,
  type Erasure,
  type NewDemoInvitation,
  type OpenProvince,
  type Uuid,
  uuidv7,
  type WardCode,
  type WardTotals,
} from '../../contract/index.ts'
import { demoTerms } from '../domain/demo.ts'
import type { WardKey } from '../domain/keys/keys.ts'
import { activeAuthorOf, reachFor } from '../domain/people/author.ts'
import { type Enrolment, enrol } from '../domain/people/enrol.ts'
import { identityOf, type Place } from '../domain/people/identity.ts'
import { openInvitation } from '../domain/people/invitations.ts'
import { openProvince, provinceCoverageFor, takeTotals } from '../domain/province.ts'
import type { Beside } from '../domain/putBack.ts'
import { done, given, type Reply, replyOf } from '../domain/reply.ts'
import { cutoffs } from '../domain/retention/times.ts'
import { type Signed, signIn } from '../domain/signIn/device.ts'
import { LedgerObject } from './ledgerObject.ts'
import { provinceSteps } from './migrations/province.ts'
import { SqlProvince } from './sqlProvince.ts'

/** One province: its administrators, and the sums that its wards push. It holds no document of any ward [W4]. */
export class ProvinceLedger extends LedgerObject<SqlProvince> {
  protected readonly unknown = 'province-unknown'

  protected steps() {
    return provinceSteps
  }

  protected ledgerOn(sql: SqlStorage): SqlProvince {
    return new SqlProvince(sql)
  }

  /** Opens the province; the same call again is the same. Its wards may have pushed before. */
  async open(province: Omit<OpenProvince, 'setupKey'>): Promise<Reply> {
    return replyOf(() => {
      const { opened, isNew } = this.foundWith((ledger) =>
        openProvince(ledger, province, ledger.isNamed(), this.now()),
      )
      return given(opened, isNew ? 201 : 200)
    })
  }

  async enrol(address: string, enrolment: Enrolment): Promise<Reply> {
    // Only a ward is put back from a copy.
    const { was, ...asked } = enrolment
    return this.forAddress(address, () =>
      this.transact((ledger) => {
        const { author, isNew } = enrol(ledger, asked, this.now(), uuidv7)
        return given(identityOf(placeOf(ledger), author), isNew ? 201 : 200)
      }),
    )
  }

  async signIn(address: string, signed: Signed): Promise<Reply> {
    return this.forAddress(address, async () => {
      const ledger = this.ledgerOn(this.ctx.storage.sql)
      const author = await signIn(ledger.people, signed, this.now())
      return given(identityOf(placeOf(ledger), author))
    })
  }

  async coverage(device: Uuid): Promise<Reply> {
    return this.forDevice(device, () =>
      this.transact((ledger) =>
        given(provinceCoverageFor(ledger, activeAuthorOf(ledger.people, device), this.now())),
      ),
    )
  }

  /** Whether the role of the device's member may do this at all. */
  async allows(device: Uuid, action: Action): Promise<Reply> {
    return this.forDevice(device, () =>
      this.transact((ledger) => {
        reachFor(activeAuthorOf(ledger.people, device), action)
        return done
      }),
    )
  }

  /** Demo only: an invitation without sign-in. */
  async demoInvite(address: string, asked: NewDemoInvitation): Promise<Reply> {
    return this.forAddress(address, () =>
      this.transact((ledger) => {
        const { invitation } = openInvitation(ledger, demoTerms(asked, null), null, this.now())
        return given({ ward: null, province: ledger.facts().province, invitation }, 201)
      }),
    )
  }

  /** A ward pushes its sums. Only wards call this; no route leads here. */
  async takeTotals(totals: WardTotals): Promise<void> {
    this.foundWith((ledger) => {
      takeTotals(ledger, totals)
      // [P7] Every ward pushes once a day at least.
      ledger.audit.expire(cutoffs(this.now()).twoYears)
    })
  }

  /** [P6] What a ward erased for somebody: ids without content, kept apart from the ward's backups. Again is the same. */
  async takeErased(ward: WardCode, erased: readonly Erasure[]): Promise<void> {
    this.foundWith((ledger) => ledger.erased.add(ward, erased))
  }

  /** [P3] Likewise which of its members and phones left. */
  async takeRetired(ward: WardCode, ids: readonly string[]): Promise<void> {
    this.foundWith((ledger) => ledger.retired.add(ward, ids))
  }

  /** [P1] Likewise the keys that it has had. */
  async takeKeys(ward: WardCode, keys: readonly WardKey[]): Promise<void> {
    this.foundWith((ledger) => ledger.keys.add(ward, keys))
  }

  /** All of it, for a ward that is put back. */
  async besideOf(ward: WardCode): Promise<Beside> {
    return this.foundWith(({ erased, retired, keys, totals }) => ({
      erased: erased.of(ward),
      retired: retired.of(ward),
      keys: keys.of(ward),
      version: totals.versionOf(ward) ?? 0,
    }))
  }
}

const placeOf = (ledger: SqlProvince): Place => ({ ward: null, scopeVersion: 0, ...ledger.facts() })
