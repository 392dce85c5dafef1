import type { Instrument } from '../check-in/instrument.ts'
import type { AudienceSummary } from '../roster/roster.ts'

/**
 * Counts the people who will be asked in a language other than theirs: Hearten does not speak it, or an instrument has
 * no checked wording in it.
 */

export type AskedIn = {
  cells: readonly AudienceSummary['cells'][number][]
  /** The campaign's instruments, as far as they are installed. */
  instruments: readonly Pick<Instrument, 'items'>[]
  /** The language of the pages that a person with this language sees. */
  pageLanguage: (language: string) => string
}

const names = new Intl.DisplayNames('en', { type: 'language' })
const nameOf = (language: string): string => names.of(language) ?? language

/** For each language of the audience, the largest first: how many people, and the languages that they are asked in. */
export function languagesOf({ cells, instruments, pageLanguage }: AskedIn): {
  language: string
  people: number
  askedIn: string[]
}[] {
  const people = new Map<string, number>()
  for (const { languages = {} } of cells)
    for (const [language, count] of Object.entries(languages))
      people.set(language, (people.get(language) ?? 0) + count)
  return [...people]
    .map(([language, count]) => ({
      language,
      people: count,
      askedIn: askedIn(pageLanguage(language), instruments),
    }))
    .sort((one, other) => other.people - one.people)
}

export const languageNotes = (of: AskedIn): string[] =>
  languagesOf(of)
    .flatMap(({ language, people, askedIn: all }) => {
      const asked = all.filter(other => other !== language)
      return asked.length > 0 ? [{ language, count: people, asked, whole: asked.length === all.length }] : []
    })
    .map(
      ({ language, count, asked, whole }) =>
        `${count === 1 ? '1 person' : `${count} people`} whose language is ${nameOf(language)} will be asked ${whole ? '' : 'some questions '}in ${asked.map(nameOf).join(' and ')}.`,
    )

/** A question is asked in the page's language if it has that wording, else in English, else in its first language. */
function askedIn(page: string, instruments: AskedIn['instruments']): string[] {
  const worded = instruments.flatMap(({ items }) =>
    items.map(
      ({ text }) => [page, 'en'].find(each => text[each] !== undefined) ?? Object.keys(text)[0] ?? page,
    ),
  )
  return [...new Set(worded)]
}
