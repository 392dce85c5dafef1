import { type Payment, pay, together } from '../domain/privacy/ledger.ts'
import { type Account, type Holder, isPaid, type LedgerStore } from '../store/ledger.ts'
import { optimisticUpdate } from '../store/optimistic-update.ts'

export interface LedgerDeps {
  ledger: Pick<LedgerStore, 'ofMany' | 'putMany' | 'backOff'>
}

/** DynamoDB reads up to a hundred items at once: two for each person. */
const AT_ONCE = 50

/**
 * Lets everybody who is invited to a wave pay for its report, each once, before the first email goes out. Returns the
 * ids of those who have too little left in some window of 350 days: they are invited and answered as ever, and stand in
 * no table. A repeat charges nobody twice and gives the same answer. What was refunded counts as never paid.
 */
export async function payForWave(
  holders: readonly Holder[],
  payment: Payment,
  isRefunded: (wave: string) => boolean,
  { ledger }: LedgerDeps,
): Promise<Set<string>> {
  const cannotPay = new Set<string>()
  for (let from = 0; from < holders.length; from += AT_ONCE) {
    let open = holders.slice(from, from + AT_ONCE)
    await optimisticUpdate(ledger, async () => {
      const accounts = await ledger.ofMany(open)
      const decided = open.map((holder, n) => decide(holder, accounts[n] ?? NOTHING, payment, isRefunded))
      const lost = new Set<Holder>()
      // A payment that a crash left under the id alone is decided again by all that stands under both.
      for (const under of ['person', 'address'] as const)
        for (const holder of await ledger.putMany(
          under,
          decided.filter(of => !lost.has(of.holder)).flatMap(of => of.changes[under] ?? []),
        ))
          lost.add(holder)
      for (const { holder, canPay } of decided)
        if (!canPay && !lost.has(holder)) cannotPay.add(holder.personId)
      open = open.filter(holder => lost.has(holder))
      return open.length === 0 ? 'done' : 'conflict'
    })
  }
  return cannotPay
}

const NOTHING = { person: { payments: [], version: 0 }, address: { payments: [], version: 0 } }

/**
 * What is to stand under a person's id and address. Somebody who cannot pay carries their payments along too: they may
 * come back under the new address with a new id.
 */
function decide(
  holder: Holder,
  { person, address }: { person: Account; address: Account },
  payment: Payment,
  isRefunded: (wave: string) => boolean,
) {
  if (isPaid(person, payment) && isPaid(address, payment)) return { holder, canPay: true, changes: {} }
  const known = together(person.payments, address.payments).filter(({ wave }) => !isRefunded(wave))
  const next = pay(
    known.filter(({ wave }) => wave !== payment.wave),
    payment,
  )
  // Refused with the payment under one of the two: it stays there. Too much is charged, never too little.
  const payments = next.outcome === 'paid' ? next.payments : known
  const changeOf = ({ payments: before, version }: Account) =>
    payments.every(of => before.some(({ wave }) => wave === of.wave))
      ? undefined
      : { holder, account: { payments, version } }
  return {
    holder,
    canPay: next.outcome === 'paid',
    changes: { person: changeOf(person), address: changeOf(address) },
  }
}
