import * as z from 'zod'
import { HOUR, type Instant } from '../time.ts'

/**
 * Directories tell of leavers one by one, so that nobody sees that a wrong rule takes everybody out. So those of a day are
 * counted, and beyond the share that an import may take off unasked the others stay until an admin says yes.
 */
const WINDOW = 24 * HOUR
/** As for an import (domain/roster/roster.ts). */
const MAX_LEAVING = 0.4
/** So few may leave in any case: a small team, or somebody who tries the connection out. */
const ALWAYS = 5

export const leaving = z.object({
  /** The hour → how many have left in it. */
  hours: z.array(z.tuple([z.int(), z.int()])),
  /** Active people of the connection, as last counted. */
  active: z.int(),
  countedAt: z.int(),
  /** Since when people stay until an admin says yes; undefined where nobody does. */
  heldSince: z.int().optional(),
  held: z.int(),
  /** An admin has said yes to those who were held until then. */
  confirmedAt: z.int().optional(),
})
export type Leaving = z.infer<typeof leaving>

export const NOBODY_LEAVES: Leaving = { hours: [], active: 0, countedAt: 0, held: 0 }

const within = (hours: Leaving['hours'], now: Instant) => hours.filter(([hour]) => hour > now - WINDOW)
const sum = (hours: Leaving['hours']) => hours.reduce((all, [, count]) => all + count, 0)

/** One more person leaves: whether they may, and what stands after it. */
export function oneLeaves(of: Leaving, now: Instant): { held: boolean; next: Leaving } {
  const hours = within(of.hours, now)
  const left = sum(hours) + 1
  // Those of the window were active at its beginning. What was counted within it may lack them, so the share errs to ask.
  const before = Math.max(of.active, left)
  if (of.heldSince !== undefined || (left > ALWAYS && left > before * MAX_LEAVING))
    return { held: true, next: { ...of, hours, heldSince: of.heldSince ?? now, held: of.held + 1 } }
  const hour = now - (now % HOUR)
  const before0 = hours.find(([at]) => at === hour)?.[1] ?? 0
  const others = hours.filter(([at]) => at !== hour)
  return { held: false, next: { ...of, hours: [...others, [hour, before0 + 1]] } }
}

/** Somebody who was held stays after all. */
export function oneStays(of: Leaving): Leaving {
  const held = Math.max(0, of.held - 1)
  const { heldSince, ...rest } = of
  return held === 0 ? { ...rest, held } : { ...rest, heldSince, held }
}

/** An admin says yes: who was held leaves, and the count begins again. */
export function allLeave(of: Leaving, now: Instant): Leaving {
  const { heldSince: _, ...rest } = of
  return { ...rest, hours: [], held: 0, confirmedAt: now }
}
