import * as z from 'zod'
import { microRho } from '../domain/privacy/budget.ts'
import { KEPT_DAYS, type Payment } from '../domain/privacy/ledger.ts'
import { DAY } from '../domain/time.ts'
import { type Condition, expiry, type Item, type Key, type Table } from '../ports/table.ts'
import { sha256 } from './hash.ts'
import { shardOf } from './shards.ts'

const payment = z.object({ wave: z.string(), day: z.int(), paid: microRho, promised: microRho })
const account = z.object({ payments: z.array(payment), version: z.int() })

/** What stands under a person's id, or under their address. */
export type Account = z.infer<typeof account>

/** A person is an id and an address: a payment counts for everybody who has either. */
export type Holder = { personId: string; email: string }

/** Hashes, since the ledger outlives the person's row on the roster. */
const keyOf = (kind: 'P' | 'A', of: string): Key => {
  const hash = sha256(of).toString('base64url')
  return { pk: `LEDGER#${shardOf(hash)}`, sk: `${kind}#${hash}` }
}
const byPerson = ({ personId }: Holder): Key => keyOf('P', personId)
const byAddress = ({ email }: Holder): Key => keyOf('A', email.toLowerCase())

/**
 * The ledger of the privacy budget, in Directory: who was invited to which wave, at what cost. It knows no answer and
 * no silence. It outlives a person's row on the roster, so that leaving and coming back buys nothing.
 */
export class LedgerStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  backOff(tries: number): Promise<void> {
    return this.#table.backOff(tries)
  }

  /** The accounts of up to fifty people, in their order: under the id, and under the address. */
  async ofMany(holders: readonly Holder[]): Promise<{ person: Account; address: Account }[]> {
    const keys = holders.flatMap(holder => [byPerson(holder), byAddress(holder)])
    const distinct = [...new Map(keys.map(key => [key.sk, key])).values()]
    const found = new Map((await this.#table.getMany(distinct)).map(item => [item.sk, read(item)]))
    const of = (key: Key) => found.get(key.sk) ?? { payments: [], version: 0 }
    return holders.map(holder => ({ person: of(byPerson(holder)), address: of(byAddress(holder)) }))
  }

  /** Replaces payments under ids or addresses. Returns those where somebody else did since they were read. */
  async putMany(
    under: 'person' | 'address',
    changes: readonly { holder: Holder; account: Account }[],
  ): Promise<Holder[]> {
    const keyFor = under === 'person' ? byPerson : byAddress
    // Two people of one batch may share an address: one of them comes again.
    const distinct = [...Map.groupBy(changes, ({ holder }) => keyFor(holder).sk).values()]
    const lost = await this.#table.putEach(
      distinct.flatMap(([first]) => (first ? [toPut(keyFor(first.holder), first.account)] : [])),
    )
    const keys = new Set(lost.map(({ sk }) => sk))
    return distinct.flatMap(([first, ...others]) => [
      ...(first && keys.has(keyFor(first.holder).sk) ? [first.holder] : []),
      ...others.map(({ holder }) => holder),
    ])
  }
}

function toPut(key: Key, { payments, version }: Account): { item: Item; condition: Condition } {
  const lastDay = Math.max(...payments.map(({ day }) => day))
  const item = {
    ...key,
    payments: payments.filter(({ day }) => day > lastDay - KEPT_DAYS),
    version: version + 1,
    expiresAt: expiry((lastDay + KEPT_DAYS) * DAY),
  }
  return { item, condition: version === 0 ? 'absent' : { field: 'version', equals: version } }
}

const read = (item: Item): Account => account.parse(item)

export const isPaid = ({ payments }: Account, { wave }: Payment): boolean =>
  payments.some(payment => payment.wave === wave)
