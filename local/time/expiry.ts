import * as z from 'zod'
import { HOUR } from '../../functions/domain/time.ts'
import type { Emulators } from '../aws/emulators.ts'
import type { GatewayHooks } from '../aws/gateway/gateway.ts'
import { Agenda } from './agenda.ts'
import type { TimeSource } from './clock.ts'

/** DynamoDB's time to live: deletes items some time after they expire, as the service does. */
export interface Expiry extends TimeSource {
  expirySet: GatewayHooks['expirySet']
  entries(): [key: string, at: number][]
  restore(entries: [key: string, at: number][]): void
  reset(): void
}

const agendaKey = z.tuple([z.string(), z.record(z.string(), z.unknown())])

/**
 * AWS deletes within days of the expiry. Here it happens at the next full hour, so that moving the clock by months does
 * not stop once for each item.
 */
export function startExpiry(emulators: Pick<Emulators, 'expireItem'>): Expiry {
  const agenda = new Agenda()
  return {
    expirySet: ({ tableName, key, expiresAt }) => {
      agenda.put(JSON.stringify([tableName, key]), Math.ceil((expiresAt * 1000) / HOUR) * HOUR)
    },
    next: () => agenda.next(),
    fire: async now => {
      for (let due = agenda.take(now); due; due = agenda.take(now)) {
        const [tableName, key] = agendaKey.parse(JSON.parse(due.key))
        await emulators.expireItem(tableName, key, now)
      }
    },
    entries: () => agenda.entries(),
    restore: entries => {
      for (const [key, at] of entries) agenda.put(key, at)
    },
    reset: () => agenda.clear(),
  }
}
