import type { Instrument } from '../domain/check-in/instrument.ts'
import { type Question, questionsOf } from '../domain/check-in/questions.ts'
import gad2 from './gad-2.json' with { type: 'json' }
import gad7 from './gad-7.json' with { type: 'json' }
import k6 from './k6.json' with { type: 'json' }
import ons4 from './ons4.json' with { type: 'json' }
import { packs } from './packs.ts'
import phq2 from './phq-2.json' with { type: 'json' }
import phq4 from './phq-4.json' with { type: 'json' }
import phq8 from './phq-8.json' with { type: 'json' }
import phq9 from './phq-9.json' with { type: 'json' }
import workAndEnergy from './work-and-energy.json' with { type: 'json' }

/**
 * Every instrument of this build, ours and the employer's content packs, by id. The files are part of the build
 * and are checked there, whole and against each other (test/instruments); at a cold start they are taken as they
 * are: the whole import takes 1.5 ms, where building the schema (5 ms) and validating (9 ms) would come on top.
 */
export const instruments: ReadonlyMap<string, Instrument> = new Map(
  ([workAndEnergy, ons4, phq2, gad2, phq4, phq8, phq9, gad7, k6, ...packs] as Instrument[]).map(
    instrument => [instrument.id, instrument],
  ),
)

/** The instruments of these ids, in their order. Throws on an id this build lacks: campaigns are checked before. */
export const instrumentsById = (ids: readonly string[]): Instrument[] =>
  ids.map(id => {
    const instrument = instruments.get(id)
    if (!instrument) throw new Error(`this build has no instrument ${id}`)
    return instrument
  })

/** The questions to ask for these instruments, each shared one once (see `questionsOf`). */
export const combine = (ids: readonly string[]): Question[] => questionsOf(instrumentsById(ids))
