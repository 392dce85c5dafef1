import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Answer, Instrument } from '../../../functions/domain/check-in/instrument.ts'
import {
  answersByInstrument,
  type Question,
  questionsOf,
} from '../../../functions/domain/check-in/questions.ts'
import { type Reading, readingOf } from '../../../functions/domain/check-in/reading.ts'
import { instrumentsById } from '../../../functions/instruments/library.ts'
import { everyInstrument } from './answering.ts'

/**
 * Properties of every reading, over every instrument and common combinations: every pattern of answers where they are
 * few, a large random sample otherwise. A pattern has for each question a value, `declined` or nothing.
 */

const MAX_PATTERNS = 50_000
const DRAWN = process.env.EXHAUSTIVE ? 10_000 : 1_000

/** Items whose low answers are heavy, by their wording and not by the code. All others are heavier the higher. */
const LOW_WEIGHS = new Set([
  'ons4/satisfied',
  'ons4/worthwhile',
  'ons4/happy',
  'work-and-energy/control',
  'work-and-energy/support',
  'work-and-energy/switching-off',
  'work-and-energy/recovery',
  'work-and-energy/energy',
])

type Pattern = readonly (Answer | null)[]

/** How many steps an answer is from the lightest, and how many there are. */
function stepsOf({ instrument, item, options }: Question, answer: Answer | null | undefined) {
  if (typeof answer !== 'number') return null
  const top = Math.max(...options.map(({ value }) => value))
  return LOW_WEIGHS.has(`${instrument.id}/${item.id}`) ? top - answer : answer
}
const topOf = ({ options }: Question) => options.length - 1

const together: string[][] = [
  ...everyInstrument.map(({ id }) => [id]),
  ['phq-2', 'gad-2'],
  ['phq-2', 'work-and-energy'],
  ['phq-4', 'ons4'],
  ['phq-4', 'phq-9'],
  ['phq-9', 'gad-7'],
  ['k6', 'ons4'],
  ['gad-7', 'k6', 'work-and-energy'],
  ['phq-9', 'gad-7', 'k6', 'ons4', 'work-and-energy'],
]

/** The order of weights. `open` has none. */
const RANK = { light: 0, 1: 1, 2: 2, 3: 3, 4: 4 }
const rankOf = (weight: Reading['weight']): number | undefined =>
  weight === 'unsaid' || weight === 'open' ? undefined : RANK[weight === 0 ? 'light' : weight]

class Asked {
  readonly questions: Question[]
  readonly instruments: Instrument[]
  readonly #known = new Map<string, Reading>()
  patterns = 0
  pairs = 0

  constructor(ids: readonly string[]) {
    this.instruments = instrumentsById(ids)
    this.questions = questionsOf(this.instruments)
  }

  /** The possible answers to a question: each of its values, and the other choices. */
  choices(n: number, others: readonly (Answer | null)[]): (Answer | null)[] {
    return [...(this.questions[n]?.options.map(({ value }) => value) ?? []), ...others]
  }

  /** Skipping and declining while the number of patterns is small enough; else only skipping; else undefined. */
  others(): readonly (Answer | null)[] | undefined {
    const many = (others: readonly unknown[]) =>
      this.questions.reduce((all, { options }) => all * (options.length + others.length), 1)
    return ([['declined', null], [null], []] as const).find(others => many(others) <= MAX_PATTERNS)
  }

  *every(others: readonly (Answer | null)[], n = 0, before: Pattern = []): Generator<Pattern> {
    if (n === this.questions.length) yield before
    else for (const choice of this.choices(n, others)) yield* this.every(others, n + 1, [...before, choice])
  }

  read(pattern: Pattern): Reading {
    const key = pattern.join()
    const known = this.#known.get(key)
    if (known) return known
    const said = new Map(
      this.questions.flatMap(({ field }, n): [string, Answer][] => {
        const answer = pattern[n]
        return answer === null || answer === undefined ? [] : [[field, answer]]
      }),
    )
    const answers = answersByInstrument(this.questions, said)
    const reading = readingOf(
      this.instruments.map(instrument => ({ instrument, answers: answers[instrument.id] ?? {} })),
    )
    if (this.#known.size < 4 * MAX_PATTERNS) this.#known.set(key, reading)
    return reading
  }

  /** Everything that is wrong in the reading of one pattern, in words. */
  flaws(pattern: Pattern): string[] {
    this.patterns++
    const reading = this.read(pattern)
    const { weight } = reading
    const items = this.questions.map((question, n) => ({ question, steps: stepsOf(question, pattern[n]) }))
    const answered = items.filter(({ steps }) => steps !== null)
    if (weight === 'unsaid') return answered.length > 0 ? ['unsaid, though something was'] : []
    const risky = items.some(({ question, steps }) => question.risk && (steps ?? 0) > 0)
    const quoted = items.filter(({ question }) => !question.risk)
    const share = ({ question, steps }: (typeof items)[number]) => (steps ?? 0) / topOf(question)
    const most = Math.max(...quoted.map(share))
    const heavier = items.some(item => share(item) >= 0.5)
    const themes = reading.heaviest.map(({ theme }) => theme)
    const of = (theme: string) => quoted.filter(({ question }) => question.item.theme === theme)
    const flaws: string[] = []
    if (answered.length === 0) flaws.push('says something of nothing')
    if (weight === 0 && heavier) flaws.push('light, with an item in its upper half')
    if (weight === 0 && answered.length < 0.75 * items.length) flaws.push('light, with too few answered')
    if (weight === 0 && pattern.includes('declined')) flaws.push('light, with an answer declined')
    if (weight === 0 && items.some(({ question, steps }) => question.risk && steps === null))
      flaws.push('light, with a risk item left out')
    if (weight === 0 && risky) flaws.push('light, with a risk item endorsed')
    if (weight === 'open' && (heavier || risky)) flaws.push('open, though something heavy was said')
    if (themes.length > 2 || new Set(themes).size < themes.length) flaws.push('more than two themes')
    for (const { theme, amount, recallDays } of reading.heaviest) {
      const heaviest = of(theme).toSorted((a, b) => share(b) - share(a))[0]
      if (!heaviest || share(heaviest) === 0) flaws.push(`${theme} weighs, and was all at its lightest`)
      else {
        const { instrument, item } = heaviest.question
        if (amount !== (item.amounts ?? instrument.amounts)[(heaviest.steps ?? 0) - 1])
          flaws.push(`${theme} was not said as ${amount}`)
        if (recallDays !== instrument.recallDays) flaws.push(`${theme} was not of ${recallDays} days`)
      }
    }
    if (most > 0 && !of(themes[0] ?? '').some(item => share(item) === most))
      flaws.push('what weighs most is not named first')
    const unnamed = quoted.filter(({ question }) => !themes.includes(question.item.theme ?? 'joy'))
    if (themes.length < 2 && unnamed.some(item => share(item) > 0)) flaws.push('a theme left out')
    if (themes.length === 2) {
      const second = Math.max(...of(themes[1] ?? '').map(share))
      if (unnamed.some(item => share(item) > second)) flaws.push('a heavier theme left out')
    }
    if (reading.more !== unnamed.some(item => share(item) >= 0.5))
      flaws.push('more, or no more, than was said')
    if (reading.heldUp && !of(reading.heldUp).every(({ steps }) => steps === 0))
      flaws.push(`${reading.heldUp} held up, and did not`)
    return [...flaws, ...this.lighter(pattern, reading)]
  }

  /** Every heavier answer to one item, or answer to a skipped one, that makes the reply lighter. */
  lighter(pattern: Pattern, before: Reading): string[] {
    return this.questions.flatMap((question, n) => {
      const steps = stepsOf(question, pattern[n])
      return question.options
        .map(({ value }) => value)
        .filter(value => steps === null || (stepsOf(question, value) ?? 0) > steps)
        .flatMap(value => {
          this.pairs++
          const after = this.read(pattern.with(n, value))
          const [was, is] = [rankOf(before.weight), rankOf(after.weight)]
          const say = `${question.field}: ${pattern[n]} to ${value}: ${before.weight} to ${after.weight}`
          if (was !== undefined && (is === undefined || is < was)) return [say]
          // Open may become light only by an answer that was missing and is not in its upper half.
          if (before.weight === 'open' && is === 0) {
            const heavy = (stepsOf(question, value) ?? 0) / topOf(question) >= 0.5
            return steps === null && !heavy ? [] : [say]
          }
          return after.weight === 'unsaid' ? [say] : []
        })
    })
  }
}

describe('no reading', () => {
  const counts: string[] = []
  afterAll(() => console.log(['patterns read, and heavier neighbours of them:', ...counts].join('\n  ')))

  test.each(together.map(ids => [ids.join(' + '), ids] as const))(
    'of %s is light despite a heavy answer, names a theme that was not reported, or becomes lighter with heavier answers',
    (name, ids) => {
      const asked = new Asked(ids)
      const others = asked.others()
      if (others)
        for (const pattern of asked.every(others))
          expect([pattern, asked.flaws(pattern)]).toEqual([pattern, []])
      const all = others ? asked.patterns : 0
      if (others?.length !== 2) {
        const any = fc.tuple(
          ...asked.questions.map((_, n) => fc.constantFrom(...asked.choices(n, ['declined', null]))),
        )
        // Mostly light, mostly heavy, mostly answered: a uniform sample would hardly ever contain these.
        const shaped = fc
          .tuple(any, fc.integer({ min: 0, max: 2 ** 30 }), fc.constantFrom(0, 0.2, 0.5, 1))
          .map(([pattern, seed, share]) =>
            pattern.map((answer, n) => {
              const question = asked.questions[n]
              const lightest = question?.options.find(({ value }) => stepsOf(question, value) === 0)
              return ((seed >> (n % 30)) * 0.618) % 1 < share ? answer : (lightest?.value ?? answer)
            }),
          )
        fc.assert(
          fc.property(shaped, pattern => {
            expect(asked.flaws(pattern)).toEqual([])
          }),
          { numRuns: DRAWN },
        )
      }
      counts.push(
        `${name}: ${all > 0 ? `all ${all}` : 'none of all'}${asked.patterns > all ? `, ${asked.patterns - all} drawn` : ''}; ${asked.pairs} neighbours`,
      )
    },
    600_000,
  )

  test('differs between two people with the same answers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...together), fc.nat(), (ids, seed) => {
        const [one, other] = [new Asked(ids), new Asked(ids)]
        const pattern = one.questions.map((_, n) => {
          const choices = one.choices(n, ['declined', null])
          return choices[(seed >> (n % 20)) % choices.length] ?? null
        })
        expect(one.read(pattern)).toEqual(other.read(pattern))
      }),
    )
  })
})
