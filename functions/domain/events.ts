import * as z from 'zod'

/**
 * The events that Hearten publishes to the employer's systems, on its own event bus. They say that campaigns progress,
 * never who took part or what anyone answered. `detail-type` is the kind; each detail's schema is here.
 */
const wave = { campaignId: z.string(), waveId: z.string(), at: z.iso.datetime() }

export const eventDetails = {
  CampaignLaunched: z.strictObject({
    campaignId: z.string(),
    name: z.string(),
    waves: z.int(),
    at: z.iso.datetime(),
  }),
  /** Who is asked in a wave is fixed. `leftOut`: people whom nobody could help in their country, who are not asked. */
  AudienceFrozen: z.strictObject({
    ...wave,
    invited: z.int(),
    leftOut: z.array(z.strictObject({ country: z.string(), people: z.int() })),
  }),
  WaveOpened: z.strictObject(wave),
  WaveClosed: z.strictObject(wave),
  ReportPublished: z.strictObject({ ...wave, groupsPublished: z.int() }),
} as const

export type EventKind = keyof typeof eventDetails
export type EventDetail<Kind extends EventKind> = z.infer<(typeof eventDetails)[Kind]>
