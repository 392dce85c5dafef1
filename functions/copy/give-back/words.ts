import type { Trend } from '../../domain/report/report-view.ts'

/** What the page says that gives a wave's results back to everybody. */
export type GiveBackWords = {
  title: string
  lead: string
  saidTitle: string
  /** What a change means for the group: said to all of them, with no count of persons. */
  trend: Record<Trend, string>
  /** Where the headline share is told. */
  notAlone: string
  unsure: string
  lost: string
  /** What the figures are, and what they are not. */
  note: string
  wavesTitle: string
  wave: { told: string; unsure: string; lost: string }
  doTitle: string
  /** Before the employer's own words. */
  writes: string
  corrected: string
  /** Where the words are in another language than the page. */
  otherLanguage: string
  /** The card on the page of the next check-in. */
  lastTime: string
}
