import * as z from 'zod'
import { type EventKind, eventDetails } from '../../functions/domain/events.ts'

const campaignId = 'b2f6a3de-4d0e-4c7f-9f63-0c9f1f0a4a11'
const wave = { campaignId, waveId: 'w1' }

/** What each event looks like, for people who write rules for it. Never a person: ids are of campaigns and waves. */
export const specimens: { [Kind in EventKind]: z.input<(typeof eventDetails)[Kind]> } = {
  CampaignLaunched: { campaignId, name: 'How are we doing', waves: 4, at: '2026-03-02T09:00:00Z' },
  AudienceFrozen: {
    ...wave,
    invited: 412,
    leftOut: [{ country: 'NZ', people: 3 }],
    at: '2026-03-02T22:00:00Z',
  },
  WaveOpened: { ...wave, at: '2026-03-03T08:00:00Z' },
  WaveClosed: { ...wave, at: '2026-03-13T23:00:00Z' },
  ReportPublished: { ...wave, groupsPublished: 6, at: '2026-03-13T23:00:00Z' },
}

/** The files of docs/events: a JSON Schema of each event as EventBridge delivers it, with a specimen. */
export function eventDocuments(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(eventDetails).map(([kind, detail]) => {
      const schema = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: kind,
        type: 'object',
        required: ['source', 'detail-type', 'time', 'detail'],
        properties: {
          source: { const: 'hearten' },
          'detail-type': { const: kind },
          time: { type: 'string', format: 'date-time' },
          detail: schemaOf(detail),
        },
        examples: [
          {
            source: 'hearten',
            'detail-type': kind,
            time: specimens[kind as EventKind].at,
            detail: specimens[kind as EventKind],
          },
        ],
      }
      return [`${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]
    }),
  )
}

/** A subscriber takes fields that it does not know, since some may be added; the publisher does not. */
function schemaOf(detail: z.ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(detail, {
    io: 'input',
    override({ jsonSchema }) {
      for (const limit of ['additionalProperties', 'pattern', 'minimum', 'maximum'] as const)
        delete jsonSchema[limit]
    },
  })
  return schema
}
