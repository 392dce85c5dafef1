import type { Step } from '../../functions/domain/sending/step.ts'
import type { Instant } from '../../functions/domain/time.ts'
import type { Item } from '../../functions/ports/table.ts'
import { addressHashOf } from '../../functions/store/pseudonyms.ts'
import type { Ledger } from './ledger.ts'

/** Who had which address when, and what Outreach notes of it. */
export class Addresses {
  readonly #ledger: Ledger
  readonly #outreach: ReadonlyMap<string, Item>
  readonly #key: Buffer

  constructor(ledger: Ledger, outreach: ReadonlyMap<string, Item>, enrolmentKey: Buffer) {
    this.#ledger = ledger
    this.#outreach = outreach
    this.#key = enrolmentKey
  }

  hashOf = (address: string): string => addressHashOf(this.#key, address)

  /** The addresses that the roster may have had of a person in this time: one, but while an import is under way. */
  mayBe(personId: string, { from, to }: { from: Instant; to: Instant }): string[] {
    const given = this.#ledger.addresses.filter(of => of.personId === personId && of.begun <= to)
    const sure = given.findLastIndex(({ confirmed }) => confirmed !== undefined && confirmed <= from)
    return given.slice(Math.max(0, sure)).map(({ address }) => address)
  }

  /** The address at which a wave's first email was due. */
  boundTo(enrolmentId: string): string | undefined {
    return this.#outreach.get(`E#${enrolmentId} ENROLMENT`)?.addressHash as string | undefined
  }

  linksExpireAt({ enrolmentId }: { enrolmentId: string }): Instant {
    const enrolment = this.#outreach.get(`E#${enrolmentId} ENROLMENT`)
    return (enrolment?.linksExpireAt as Instant | undefined) ?? Number.POSITIVE_INFINITY
  }

  /** The first address at which an email was due to a person. */
  firstOf(personId: string): string | undefined {
    return this.#outreach.get(`P#${personId} CONTACT`)?.first as string | undefined
  }

  /** The enrolment whose confirmation email went to an address. */
  askedBy(personId: string, address: string): string | undefined {
    return this.#outreach.get(`P#${personId} AT#${this.hashOf(address)}`)?.by as string | undefined
  }

  /** Whether the person had said that they want emails there. */
  agreed(personId: string, address: string, by: Instant): boolean {
    return this.#ledger.agreed.some(
      of => of.personId === personId && of.address === address && (of.confirmed ?? by + 1) <= by,
    )
  }
}

/**
 * Whether an email was left out because of where it would have gone: this wave's emails go elsewhere, or nobody has said
 * yes at an address that has changed. An invitation is left out there only if another wave's confirmation has gone.
 */
export function isAskedFirst(
  { personId, enrolmentId, step }: { personId: string; enrolmentId: string; step: Step },
  addresses: Addresses,
  span: { from: Instant; to: Instant },
): boolean {
  const [address, another] = addresses.mayBe(personId, span)
  if (address === undefined || another !== undefined) return true
  const bound = addresses.boundTo(enrolmentId)
  if (bound !== undefined && bound !== addresses.hashOf(address)) return true
  const first = addresses.firstOf(personId)
  if (first === undefined || first === addresses.hashOf(address)) return false
  if (addresses.agreed(personId, address, span.from)) return false
  const by = addresses.askedBy(personId, address)
  return step !== 'invitation' || (by !== undefined && by !== enrolmentId)
}
