import type { Instrument } from './instrument.ts'
import type { AudienceSummary } from './roster.ts'

/**
 * How many people will be asked in another language than theirs: because Hearten does not speak it, or an instrument has
 * no wording in it that could be checked.
 */

export type AskedIn = {
  cells: readonly AudienceSummary['cells'][number][]
  /** Those of the campaign, as far as they are installed. */
  instruments: readonly Pick<Instrument, 'items'>[]
  /** The language of the pages for the language of a person. */
  pageLanguage: (language: string) => string
}

const names = new Intl.DisplayNames('en', { type: 'language' })
const nameOf = (language: string): string => names.of(language) ?? language

export function languageNotes({ cells, instruments, pageLanguage }: AskedIn): string[] {
  const people = new Map<string, number>()
  for (const { languages = {} } of cells)
    for (const [language, count] of Object.entries(languages))
      people.set(language, (people.get(language) ?? 0) + count)
  return [...people]
    .flatMap(([language, count]) => {
      const all = askedIn(pageLanguage(language), instruments)
      const asked = all.filter(other => other !== language)
      return asked.length > 0 ? [{ language, count, asked, whole: asked.length === all.length }] : []
    })
    .sort((one, other) => other.count - one.count)
    .map(
      ({ language, count, asked, whole }) =>
        `${count === 1 ? '1 person' : `${count} people`} whose language is ${nameOf(language)} will be asked ${whole ? '' : 'some questions '}in ${asked.map(nameOf).join(' and ')}.`,
    )
}

/** A question comes in the language of its page where it is worded in it, else in English, else in its first. */
function askedIn(page: string, instruments: AskedIn['instruments']): string[] {
  const worded = instruments.flatMap(({ items }) =>
    items.map(
      ({ text }) => [page, 'en'].find(each => text[each] !== undefined) ?? Object.keys(text)[0] ?? page,
    ),
  )
  return [...new Set(worded)]
}
