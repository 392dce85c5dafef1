import type { Instrument } from '../check-in/instrument.ts'
import { type Instant, isoOf } from '../time.ts'
import type { Entry } from './entry.ts'

/**
 * Everything that is under a key, as a file to keep (GDPR 15 and 20): what was sent, with the questions in the language in
 * which they were asked, as far as this build still has them.
 */
export const exported = (
  entries: readonly Entry[],
  instruments: ReadonlyMap<string, Instrument>,
  now: Instant,
): object => ({
  format: 'hearten-journey',
  formatVersion: 1,
  exportedAt: isoOf(now),
  checkIns: entries.map(({ kind: _, instruments: asked, ...entry }) => ({
    ...entry,
    instruments: asked.map(({ id, version, answers, scores }) => {
      const instrument = instruments.get(id)
      const known = instrument?.version === version ? instrument : undefined
      return {
        id,
        version,
        ...(known
          ? { name: known.fullName, recallDays: known.recallDays, attribution: known.attribution }
          : {}),
        answers: Object.entries(answers).map(([item, answer]) => ({
          item,
          ...said(known, item, answer, entry.locale),
          answer,
        })),
        scores,
      }
    }),
  })),
})

function said(instrument: Instrument | undefined, itemId: string, answer: unknown, locale: string): object {
  const item = instrument?.items.find(({ id }) => id === itemId)
  if (!instrument || !item) return {}
  const option = (item.options ?? instrument.options).find(({ value }) => value === answer)
  const worded = (text: Readonly<Record<string, string>>) => text[locale] ?? text.en
  return { question: worded(item.text), ...(option ? { said: worded(option.text) } : {}) }
}
