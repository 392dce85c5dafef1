import type { Answer, Answers, Instrument, Scale } from './instrument.ts'
import { optionsOf, type Question, questionsOf } from './questions.ts'
import { bandAt, extent } from './scoring.ts'
import { type Amount, STRENGTHS, type Strength, type Theme } from './theme.ts'

/** 0 light, 1 some, 2 quite a bit, 3 heavy, 4 very heavy. */
type Weight = 0 | 1 | 2 | 3 | 4

/** A theme that weighs, with how much of it was said, and how many days the question looked back on. */
export type Named = { theme: Theme; amount: Amount; recallDays: number | null }

/**
 * What a check-in comes to in human terms, for the reply, from the items that were answered. No clinical name is in it,
 * and no instrument; its words are in `copy/reading/`.
 */
export type Reading =
  /** Nothing was answered, or nothing but “prefer not to say”. */
  | { weight: 'unsaid' }
  | {
      /** `open`: nothing heavy was said, and too little was answered to call it light. */
      weight: 'open' | Weight
      /** The two themes that weigh most, the heavier first. Empty only where nothing was above its lightest answer. */
      heaviest: readonly Named[]
      /** Another theme weighs half of what it can, or more, and is not named. */
      more: boolean
      /** Something else that held up: each of its items was answered with the lightest. Only where something weighs. */
      heldUp: Strength | null
    }

/** One question as it was answered: how many steps from its lightest answer, of how many there are. */
type Said = {
  question: Question
  answer: Answer | undefined
  /** 0 to 1; null where there is no value. */
  burden: number | null
  amount: Amount | undefined
}

/**
 * From each instrument's answers to one reading. **The weight** is the heaviest of
 *
 * - each scale's band, at the lightest total that the answers still allow: what was said weighs at least that;
 * - 1 where any item is in its upper half, or a risk item is endorsed;
 * - 2 where an item of `ALONE` has its heaviest answer.
 *
 * Each of them can only grow when an item is answered more heavily, or is answered at all; so the weight never falls.
 * **Light** is a claim about everything that was asked, so a weight of 0 also takes enough answers: three quarters of
 * each instrument, every risk item, and nothing declined. Without them it is `open`, which claims nothing. Raising an
 * answer never leads from one of these two to the other; answering more may turn `open` into light.
 *
 * The same answers always give the same reading: among equals, what was asked first leads.
 */
export function readingOf(asked: readonly { instrument: Instrument; answers: Answers }[]): Reading {
  const byId = new Map(asked.map(({ instrument, answers }) => [instrument.id, answers]))
  const said = questionsOf(asked.map(({ instrument }) => instrument)).map(question =>
    saidTo(question, byId.get(question.instrument.id)?.[question.item.id]),
  )
  if (said.every(({ burden }) => burden === null)) return { weight: 'unsaid' }
  const weight = Math.max(
    0,
    ...asked.flatMap(({ instrument, answers }) =>
      instrument.scales.map(scale => weightOf(instrument, scale, answers)),
    ),
    ...said.map(alone),
  ) as Weight
  const themes = themesIn(said)
  const weighing = themes.filter(each => each.burden > 0).toSorted((a, b) => b.burden - a.burden)
  return {
    weight: weight === 0 && !enough(asked, said) ? 'open' : weight,
    heaviest: weighing
      .slice(0, 2)
      .flatMap(({ theme, amount, recallDays }) => (amount ? [{ theme, amount, recallDays }] : [])),
    more: weighing.slice(2).some(each => each.burden >= HALF),
    heldUp: weighing.length > 0 ? heldUpIn(themes) : null,
  }
}

const HALF = 0.5

/**
 * What is heavy by itself when it was so nearly every day, or all of the time. Of the first four that is what the
 * published cut-off of PHQ-2 and GAD-2 comes to (3 of 6); the others are as grave.
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

/** How much one answer weighs, whatever else was said. */
function alone({ question, burden }: Said): Weight {
  if (burden === null) return 0
  if (question.risk) return burden > 0 ? 1 : 0
  if (burden === 1 && question.item.theme && ALONE.has(question.item.theme)) return 2
  return burden >= HALF ? 1 : 0
}

/** The lighter end of what a scale can still come to. */
function weightOf(instrument: Instrument, scale: Scale, answers: Answers): number {
  const { answered, lowest, highest } = extent(instrument, scale, answers)
  if (answered === 0) return 0
  return Math.min(bandAt(scale, lowest).weight, bandAt(scale, highest).weight)
}

/** Whether so much was answered that all of it may be called light. */
function enough(
  asked: readonly { instrument: Instrument; answers: Answers }[],
  said: readonly Said[],
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

function saidTo(question: Question, answer: Answer | undefined): Said {
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

/** Wellbeing scales weigh more the lower they are, as the order of their bands says; a reversed item turns that round. */
function lowIsHeavy({ instrument, item }: Question): boolean {
  const bands = instrument.scales.find(scale => scale.items.includes(item.id))?.bands ?? []
  return (bands[0]?.weight ?? 0) > (bands.at(-1)?.weight ?? 0) !== (item.reversed === true)
}

/** The first that was asked of those that held up. */
function heldUpIn(themes: ReturnType<typeof themesIn>): Strength | null {
  for (const { theme, lightest } of themes) {
    const strength = lightest && STRENGTHS.find(each => each === theme)
    if (strength) return strength
  }
  return null
}

/** Each theme once, in the order in which they were asked, as heavy as its heaviest item. */
function themesIn(said: readonly Said[]) {
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
