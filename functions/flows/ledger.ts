import { type Payment, pay, together } from '../domain/privacy/ledger.ts'
import { type Holder, isPaid, type LedgerStore } from '../store/ledger.ts'
import { optimisticUpdate } from '../store/optimistic-update.ts'

export interface LedgerDeps {
  ledger: Pick<LedgerStore, 'ofMany' | 'put' | 'backOff'>
}

/** DynamoDB reads up to a hundred items at once: two for each person. */
const AT_ONCE = 50

/**
 * Lets everybody who is invited to a wave pay for its report, each once, before the first email goes out. Returns the
 * ids of those who have too little left in some window of 350 days: they are invited and answered as ever, and stand in
 * no table. A repeat charges nobody twice and gives the same answer. What was given back counts as never paid.
 */
export async function payForWave(
  holders: readonly Holder[],
  payment: Payment,
  isGivenBack: (wave: string) => boolean,
  deps: LedgerDeps,
): Promise<Set<string>> {
  const cannotPay = new Set<string>()
  for (let from = 0; from < holders.length; from += AT_ONCE) {
    const batch = holders.slice(from, from + AT_ONCE)
    const accounts = await deps.ledger.ofMany(batch)
    await Promise.all(
      batch.map(async (holder, n) => {
        let known = accounts[n]
        const outcome = await optimisticUpdate(deps.ledger, async () => {
          const { person, address } = known ?? (await deps.ledger.ofMany([holder]))[0] ?? nobody
          known = undefined
          return payOnce(holder, { person, address }, { payment, isGivenBack }, deps)
        })
        if (outcome === 'too-little-left') cannotPay.add(holder.personId)
      }),
    )
  }
  return cannotPay
}

const nobody = { person: { payments: [], version: 0 }, address: { payments: [], version: 0 } }

type Accounts = Awaited<ReturnType<LedgerStore['ofMany']>>[number]

/**
 * Writes the payment under the id and then under the address. Whoever finds it under one alone, after a crash or beside
 * somebody else with the address, decides again by all that stands under both. Somebody who cannot pay carries their
 * payments along too: they may come back under the new address with a new id.
 */
async function payOnce(
  holder: Holder,
  { person, address }: Accounts,
  { payment, isGivenBack }: { payment: Payment; isGivenBack: (wave: string) => boolean },
  { ledger }: LedgerDeps,
): Promise<'paid' | 'too-little-left' | 'conflict'> {
  if (isPaid(person, payment) && isPaid(address, payment)) return 'paid'
  const known = together(person.payments, address.payments).filter(({ wave }) => !isGivenBack(wave))
  const next = pay(
    known.filter(({ wave }) => wave !== payment.wave),
    payment,
  )
  // Refused with the payment under one of the two: it stays there. Too much is charged, never too little.
  const payments = next.outcome === 'paid' ? next.payments : known
  for (const [under, account] of [
    ['person', person],
    ['address', address],
  ] as const) {
    if (payments.every(of => isPaid(account, of))) continue
    if ((await ledger.put(holder, under, { payments, version: account.version })) === 'conflict')
      return 'conflict'
  }
  return next.outcome === 'paid' ? 'paid' : 'too-little-left'
}
