import type { Answer, Answers, Instrument, Scale } from './instrument.ts'
import { optionsOf, type Question, questionsOf } from './questions.ts'
import { bandAt, extent } from './scoring.ts'
import { type Amount, STRENGTHS, type Strength, type Theme } from './theme.ts'

/** 0 light, 1 some, 2 quite a bit, 3 heavy, 4 very heavy. */
type Weight = 0 | 1 | 2 | 3 | 4

/** A theme that is heavy, with the answer (how much of it), and how many days the question looked back on. */
export type Named = { theme: Theme; amount: Amount; recallDays: number | null }

/**
 * What the answers of a check-in mean in human terms, for the reply. It holds no clinical name and no instrument; its
 * words are in `copy/reading/`.
 */
export type Reading =
  /** No answers, or only “prefer not to say”. */
  | { weight: 'unsaid' }
  | {
      /** `open`: no heavy answer, but too few answers to call it light. */
      weight: 'open' | Weight
      /** The two heaviest themes, the heavier first. Empty only where every answer was the lightest. */
      heaviest: readonly Named[]
      /** A theme that is not named has at least half of its possible weight. */
      more: boolean
      /** A theme that is fine: all of its items have the lightest answer. Only where another theme is heavy. */
      heldUp: Strength | null
    }

/** One answered question: how many steps above its lightest answer, out of how many. */
type AnsweredQuestion = {
  question: Question
  answer: Answer | undefined
  /** 0 to 1; null where there is no value. */
  burden: number | null
  amount: Amount | undefined
}

/**
 * Makes one reading of each instrument's answers. **The weight** is the heaviest of
 *
 * - each scale's band, at the lightest total that the answers still allow: the answers weigh at least that;
 * - 1 where any item is in its upper half, or a risk item is endorsed;
 * - 2 where an item of `ALONE` has its heaviest answer.
 *
 * Each of these only grows when an item is answered more heavily, or answered at all; so the weight never falls.
 * **Light** is a claim about everything that was asked, so a weight of 0 also needs enough answers: three quarters of
 * each instrument, every risk item, and nothing declined. Otherwise it is `open`, which claims nothing. A heavier
 * answer never turns one of these two into the other; more answers may turn `open` into light.
 *
 * The same answers always give the same reading: among equals, the first question asked wins.
 */
export function readingOf(asked: readonly { instrument: Instrument; answers: Answers }[]): Reading {
  const byId = new Map(asked.map(({ instrument, answers }) => [instrument.id, answers]))
  const said = questionsOf(asked.map(({ instrument }) => instrument)).map(question =>
    answeredQuestion(question, byId.get(question.instrument.id)?.[question.item.id]),
  )
  if (said.every(({ burden }) => burden === null)) return { weight: 'unsaid' }
  const weight = Math.max(
    0,
    ...asked.flatMap(({ instrument, answers }) =>
      instrument.scales.map(scale => weightOf(instrument, scale, answers)),
    ),
    ...said.map(weightAlone),
  ) as Weight
  const themes = themesIn(said)
  const weighing = themes.filter(each => each.burden > 0).toSorted((a, b) => b.burden - a.burden)
  return {
    weight: weight === 0 && !enoughAnswered(asked, said) ? 'open' : weight,
    heaviest: weighing
      .slice(0, 2)
      .flatMap(({ theme, amount, recallDays }) => (amount ? [{ theme, amount, recallDays }] : [])),
    more: weighing.slice(2).some(each => each.burden >= HALF),
    heldUp: weighing.length > 0 ? heldUpIn(themes) : null,
  }
}

const HALF = 0.5

/**
 * Themes that are heavy by themselves at their heaviest answer (nearly every day, or all of the time). For the first
 * four that equals the published cut-off of PHQ-2 and GAD-2 (3 of 6); the others are as grave.
 */
const ALONE: ReadonlySet<Theme> = new Set<Theme>([
  'joy',
  'mood',
  'nervousness',
  'worry',
  'self-worth',
  'hopelessness',
  'fear',
  'effort',
])

/** The weight of one answer by itself, whatever the others are. */
function weightAlone({ question, burden }: AnsweredQuestion): Weight {
  if (burden === null) return 0
  if (question.risk) return burden > 0 ? 1 : 0
  if (burden === 1 && question.item.theme && ALONE.has(question.item.theme)) return 2
  return burden >= HALF ? 1 : 0
}

/** The weight of the lightest total that a scale can still reach. */
function weightOf(instrument: Instrument, scale: Scale, answers: Answers): number {
  const { answered, lowest, highest } = extent(instrument, scale, answers)
  if (answered === 0) return 0
  return Math.min(bandAt(scale, lowest).weight, bandAt(scale, highest).weight)
}

/** Whether enough was answered to call all of it light. */
function enoughAnswered(
  asked: readonly { instrument: Instrument; answers: Answers }[],
  said: readonly AnsweredQuestion[],
): boolean {
  const mostOf = (answers: readonly (Answer | undefined)[]) =>
    answers.filter(answer => typeof answer === 'number').length >= answers.length * 0.75
  return (
    said.every(({ answer }) => answer !== 'declined') &&
    said.every(({ question, burden }) => !question.risk || burden !== null) &&
    mostOf(said.map(({ answer }) => answer)) &&
    asked.every(({ instrument, answers }) => mostOf(instrument.items.map(item => answers[item.id])))
  )
}

function answeredQuestion(question: Question, answer: Answer | undefined): AnsweredQuestion {
  if (typeof answer !== 'number') return { question, answer, burden: null, amount: undefined }
  const { instrument, item } = question
  const values = optionsOf(instrument, item)
    .map(option => option.value)
    .toSorted((a, b) => a - b)
  const top = values.length - 1
  const at = values.indexOf(answer)
  const steps = lowIsHeavy(question) ? top - at : at
  return { question, answer, burden: steps / top, amount: (item.amounts ?? instrument.amounts)[steps - 1] }
}

/** On wellbeing scales a lower score is heavier, as the order of their bands says; a reversed item inverts that. */
function lowIsHeavy({ instrument, item }: Question): boolean {
  const bands = instrument.scales.find(scale => scale.items.includes(item.id))?.bands ?? []
  return (bands[0]?.weight ?? 0) > (bands.at(-1)?.weight ?? 0) !== (item.reversed === true)
}

/** The first theme asked among those that held up. */
function heldUpIn(themes: ReturnType<typeof themesIn>): Strength | null {
  for (const { theme, lightest } of themes) {
    const strength = lightest && STRENGTHS.find(each => each === theme)
    if (strength) return strength
  }
  return null
}

/** Each theme once, in the order asked, as heavy as its heaviest item. */
function themesIn(said: readonly AnsweredQuestion[]) {
  const byTheme = Map.groupBy(said, ({ question }) => question.item.theme)
  return [...byTheme].flatMap(([theme, items]) => {
    if (theme === undefined) return []
    const burden = Math.max(...items.map(item => item.burden ?? 0))
    const lead = items.find(item => item.burden === burden)
    return [
      {
        theme,
        burden,
        amount: lead?.amount,
        recallDays: lead?.question.instrument.recallDays ?? null,
        lightest: items.every(item => item.burden === 0),
      },
    ]
  })
}
