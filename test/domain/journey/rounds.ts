import type { Answer } from '../../../functions/domain/check-in/instrument.ts'
import { score } from '../../../functions/domain/check-in/scoring.ts'
import type { Entry } from '../../../functions/domain/journey/entry.ts'
import { instrumentsById } from '../../../functions/instruments/library.ts'

/** A round in which every item of each instrument got the same answer, unless said otherwise. */
export function aRound(
  on: string,
  ids: readonly string[],
  answer: Answer,
  { version, but = {} }: { version?: string; but?: Record<string, Answer> } = {},
): Entry {
  return {
    kind: 'check-in',
    on,
    country: 'DE',
    campaignId: 'spring',
    waveId: `w-${on}`,
    locale: 'de',
    instruments: instrumentsById(ids).map(instrument => {
      const answers = Object.fromEntries(instrument.items.map(({ id }) => [id, but[id] ?? answer]))
      return {
        id: instrument.id,
        version: version ?? instrument.version,
        answers,
        scores: score(instrument, answers),
      }
    }),
  }
}
