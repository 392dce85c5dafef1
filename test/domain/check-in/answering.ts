import fc from 'fast-check'
import type { Answers, Instrument } from '../../../functions/domain/check-in/instrument.ts'
import { optionsOf } from '../../../functions/domain/check-in/questions.ts'
import { instruments, instrumentsById } from '../../../functions/instruments/library.ts'

/** The one instrument of that id. */
export function theInstrument(id: string): Instrument {
  const [found] = instrumentsById([id])
  if (!found) throw new Error(`no ${id}`)
  return found
}

export const everyInstrument = [...instruments.values()]

/** Answers in the order of the items; `null` is skipped. */
export const answering = (
  instrument: Instrument,
  ...said: readonly (number | 'declined' | null)[]
): Answers =>
  Object.fromEntries(
    instrument.items.flatMap((item, at) => {
      const answer = said[at]
      return answer === undefined || answer === null ? [] : [[item.id, answer]]
    }),
  )

export const anyInstrument = fc.constantFrom(...everyInstrument)

/** Every item answered with one of its options. */
export const completeAnswersTo = (instrument: Instrument): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      instrument.items.map(item => [
        item.id,
        fc.constantFrom(...optionsOf(instrument, item).map(option => option.value)),
      ]),
    ),
  )

/** Any answers a person may give: a choice, “prefer not to say”, or nothing. */
const anyAnswersTo = (instrument: Instrument): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      ...instrument.items.map(item =>
        fc.constantFrom<(number | 'declined' | null)[]>(
          ...optionsOf(instrument, item).map(option => option.value),
          'declined',
          null,
        ),
      ),
    )
    .map(said => answering(instrument, ...said))

/** An instrument with some answers to it. */
export const anyAnswered = anyInstrument.chain(instrument =>
  anyAnswersTo(instrument).map(answers => ({ instrument, answers })),
)
