import * as z from 'zod'

/**
 * What Hearten tells the employer's other systems, on its own event bus: that campaigns move, never who took part or
 * what anyone said. `detail-type` is the kind; the schema of each detail is published here.
 */
const wave = { campaignId: z.string(), waveId: z.string(), at: z.iso.datetime() }

export const eventDetails = {
  CampaignLaunched: z.strictObject({
    campaignId: z.string(),
    name: z.string(),
    waves: z.int(),
    at: z.iso.datetime(),
  }),
  WaveOpened: z.strictObject(wave),
  WaveClosed: z.strictObject(wave),
  ReportPublished: z.strictObject({ ...wave, groupsPublished: z.int() }),
} as const

export type EventKind = keyof typeof eventDetails
export type EventDetail<Kind extends EventKind> = z.infer<(typeof eventDetails)[Kind]>
