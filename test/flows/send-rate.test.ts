import { expect, test } from 'vitest'
import { MINUTE } from '../../functions/domain/time.ts'
import { sendRate } from '../../functions/flows/send-rate.ts'
import { SendRateStore } from '../../functions/store/send-rate.ts'
import { memoryTable } from '../memory-table.ts'
import { MORNING } from './sender.ts'

/** An account that answers GetAccount once a second, as AWS documents it, with `perSecond`. */
function anAccount(perSecond = 14) {
  const account = {
    perSecond,
    asked: 0,
    turns: 0,
    refuses: false,
    rates: new SendRateStore(memoryTable()),
    newReservation: () => String(account.turns++),
    sendingQuota: async () => {
      account.asked++
      if (account.refuses) throw Object.assign(new Error('slow down'), { name: 'TooManyRequestsException' })
      return { max24Hour: 50_000, maxPerSecond: account.perSecond, sandbox: false }
    },
  }
  return account
}

test('of fourteen places that open in the same second, one asks, and all know the rate', async () => {
  const account = anAccount()
  await account.rates.put({ perSecond: 14, askedAt: MORNING - 60 * MINUTE })
  account.perSecond = 20
  const rates = await Promise.all(Array.from({ length: 14 }, () => sendRate(MORNING, account)))
  expect(account.asked).toBe(1)
  expect(rates.filter(rate => rate === 20)).toHaveLength(1)
  expect(rates.filter(rate => rate === 14)).toHaveLength(13)
  expect(await sendRate(MORNING + 9 * MINUTE, account)).toBe(20)
  expect(account.asked).toBe(1)
  await sendRate(MORNING + 10 * MINUTE, account)
  expect(account.asked).toBe(2)
})

test('where SES refuses to tell, the last known rate counts, and the next asks in ten minutes', async () => {
  const account = anAccount()
  await account.rates.put({ perSecond: 14, askedAt: MORNING - 60 * MINUTE })
  account.refuses = true
  expect(await sendRate(MORNING, account)).toBe(14)
  expect(await sendRate(MORNING + MINUTE, account)).toBe(14)
  expect(account.asked).toBe(1)
})

test('where nothing is known and SES tells nothing, the message fails and is retried', async () => {
  const account = anAccount(0)
  await expect(sendRate(MORNING, account)).rejects.toThrow('SES tells no sending rate')
  account.perSecond = 1
  expect(await sendRate(MORNING, account)).toBe(1)
})
