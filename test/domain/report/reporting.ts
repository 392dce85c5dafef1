import type { Instrument } from '../../../functions/domain/check-in/instrument.ts'
import {
  buildReport,
  type PublishedReport,
  type Report,
  type ReportMaterial,
  type ReportResponse,
} from '../../../functions/domain/report/report.ts'
import { instrumentsById } from '../../../functions/instruments/library.ts'

/** A response whose total of each instrument falls into the band of this number, from the lightest. */
export function aResponse(
  instruments: readonly Instrument[],
  band: number,
  overrides: Partial<ReportResponse> = {},
): ReportResponse {
  return {
    participant: 'p',
    segments: { department: 'Care', site: 'Leeds' },
    scores: Object.fromEntries(
      instruments.map(instrument => [
        instrument.id,
        instrument.scales.map(scale => {
          const lightFirst = scale.bands.toSorted((a, b) => a.weight - b.weight)
          const chosen = lightFirst[Math.min(band, lightFirst.length - 1)]
          return { scale: scale.id, score: chosen?.from ?? null, band: chosen?.id ?? null, prorated: false }
        }),
      ]),
    ),
    ...overrides,
  }
}

/** `[['Care', 'Leeds', [20, 5, 3, 1]], …]`: how many of each department and site fall into each band. */
export type Cells = readonly (readonly [string, string, readonly number[]])[]

export function material(
  cells: Cells,
  { instrumentIds = ['phq-9'], ...overrides }: Partial<ReportMaterial> & { instrumentIds?: string[] } = {},
): ReportMaterial {
  const instruments = instrumentsById(instrumentIds)
  const responses = cells.flatMap(([department, site, bands], cell) =>
    bands.flatMap((count, band) =>
      Array.from({ length: count }, (_, n) =>
        aResponse(instruments, band, {
          participant: `${cell}-${band}-${n}`,
          segments: { department, site },
        }),
      ),
    ),
  )
  const bySegment: Record<string, Record<string, number>> = { department: {}, site: {} }
  for (const { segments } of responses)
    for (const [dimension, counts] of Object.entries(bySegment)) {
      const segment = segments[dimension] ?? ''
      counts[segment] = (counts[segment] ?? 0) + 2
    }
  return {
    campaign: { id: 'spring', name: 'Spring check-in' },
    wave: { id: 'w1', opensOn: '2026-03-02', closesOn: '2026-03-12' },
    instruments,
    responses,
    invited: { people: 2 * responses.length, bySegment },
    breakdowns: ['department', 'site'],
    k: 10,
    now: Date.parse('2026-03-12T21:00:00Z'),
    earlier: [],
    ...overrides,
  }
}

export const published = (from: ReportMaterial): PublishedReport => {
  const built: Report = buildReport(from)
  if (built.outcome !== 'published') throw new Error(`the report was withheld: ${built.reason}`)
  return built
}
