import type { Answer, Answers, Instrument, Item, Option } from './instrument.ts'

/** One question on the page: asked once, counted in every instrument that contains it. */
export type Question = {
  /** Its name in the form: `q.<instrument>.<item>` of the first instrument that asks it. */
  field: string
  /** The first instrument that asks it: its stem introduces the question. */
  instrument: Instrument
  item: Item
  options: readonly Option[]
  /** Whether it is a risk item in any of the instruments that ask it. */
  risk: boolean
  /** Every instrument and item that this answer counts in, including the first that asks it. */
  countsIn: readonly { instrument: string; item: string }[]
}

/** The options of one item: its own, or the instrument's. */
export const optionsOf = (of: Instrument, item: Item): readonly Option[] => item.options ?? of.options

/** The form field of an item that this instrument is the first to ask. */
export const fieldOf = (instrument: Instrument, item: Item): string => `q.${instrument.id}.${item.id}`

/** Where a question comes from: equal for the same question in every instrument. */
const homeOf = (instrument: Instrument, item: Item): string => item.sameAs ?? `${instrument.id}/${item.id}`

/** The questions of some instruments, in order. A shared question appears once, at its first place. */
export function questionsOf(instruments: readonly Instrument[]): Question[] {
  const byHome = new Map<string, Question>()
  for (const instrument of instruments)
    for (const item of instrument.items) {
      const home = homeOf(instrument, item)
      const place = { instrument: instrument.id, item: item.id }
      const asked = byHome.get(home)
      byHome.set(
        home,
        asked
          ? {
              ...asked,
              risk: asked.risk || item.risk === true,
              countsIn: [...asked.countsIn, place],
            }
          : {
              field: fieldOf(instrument, item),
              instrument,
              item,
              options: optionsOf(instrument, item),
              risk: item.risk === true,
              countsIn: [place],
            },
      )
    }
  return [...byHome.values()]
}

/**
 * Copies one answer per question (by field) to every instrument that asks it: instrument id → its answers. Every
 * instrument is in the result, with no answers where none were given.
 */
export function answersByInstrument(
  questions: readonly Question[],
  said: ReadonlyMap<string, Answer>,
): Record<string, Answers> {
  const byInstrument: Record<string, Answers> = {}
  for (const { field, countsIn } of questions)
    for (const { instrument, item } of countsIn) {
      byInstrument[instrument] ??= {}
      const answer = said.get(field)
      if (answer !== undefined) byInstrument[instrument][item] = answer
    }
  return byInstrument
}

/** The languages in which all the instruments have their wording, in the order of the first. */
export const languagesOf = ([first, ...rest]: readonly Instrument[]): string[] =>
  Object.keys(first?.languages ?? {}).filter(language => rest.every(each => language in each.languages))
