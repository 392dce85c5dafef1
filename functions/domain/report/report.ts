import * as z from 'zod'
import { microRho } from '../privacy/budget.ts'
import { reportPlan } from '../privacy/report-plan.ts'
import { tables } from '../privacy/tables.ts'
import { instant } from '../time.ts'
import { CONCERNS } from './scales.ts'

/**
 * What is published of a wave once it has closed, once and for good: facts that HR knows, what was counted, and the
 * counts with their noise. Every figure is computed from these when a report is read (report-view.ts), which costs
 * nobody any more.
 */

/** What stands in the Vault of a wave: its noise is drawn once. */
export const draw = z.object({ plan: reportPlan, tables, drawnAt: instant })
export type Draw = z.infer<typeof draw>

const facts = {
  campaignId: z.string(),
  campaign: z.string(),
  waveId: z.string(),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  publishedAt: instant,
  /** Who was asked; no list: everybody. */
  audience: z.object({
    countries: z.array(z.string()).optional(),
    departments: z.array(z.string()).optional(),
    sites: z.array(z.string()).optional(),
  }),
  invited: z.int().nonnegative(),
  asked: z.array(
    z.object({ instrument: z.string(), name: z.string(), recallDays: z.int().positive().nullable() }),
  ),
  /** What HR wished to see apart; the plan says what can be. */
  breakdowns: z.array(z.string()),
  reportsAYear: z.int().positive(),
  privacyBudget: microRho.positive(),
  reportCost: microRho.positive(),
}
export const reportFacts = z.object(facts)
export type ReportFacts = z.infer<typeof reportFacts>

/** `lost`: the wave is over, and its draw is gone. A second draw would tell more than people were promised. */
export const report = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('published'),
    ...facts,
    /** In the plan's order. */
    scales: z
      .array(z.object({ title: z.string(), concern: z.enum(CONCERNS), weights: z.array(z.int()).min(2) }))
      .min(1),
    plan: reportPlan,
    tables,
  }),
  z.object({ outcome: z.literal('lost'), ...facts }),
])
export type Report = z.infer<typeof report>
export type PublishedReport = Extract<Report, { outcome: 'published' }>
