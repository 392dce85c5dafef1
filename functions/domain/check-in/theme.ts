/**
 * What an item asks about, in our own words, and how much of it a person reports. The data files name both
 * (instrument-file.ts), a reading passes them on (reading.ts), and `copy/reading/` has the words in every language.
 */

/** Themes asked by frequency. */
const OFTEN_THEMES = [
  'joy',
  'mood',
  'sleep',
  'tiredness',
  'appetite',
  'self-worth',
  'concentration',
  'pace',
  'nervousness',
  'worry',
  'unwinding',
  'restlessness',
  'irritability',
  'fear',
  'hopelessness',
  'effort',
  'demands',
  'control',
  'support',
  'switching-off',
  'recovery',
  'energy',
] as const
export type OftenTheme = (typeof OFTEN_THEMES)[number]

/** Themes asked by degree, on a numeric scale. */
const DEGREE_THEMES = ['satisfaction', 'worthwhile', 'happiness', 'unease'] as const
export type DegreeTheme = (typeof DEGREE_THEMES)[number]

export const THEMES = [...OFTEN_THEMES, ...DEGREE_THEMES] as const
export type Theme = (typeof THEMES)[number]

/**
 * Themes that a reply may name as having held up where the lightest answer was given: good news by itself. That
 * somebody was not afraid, or never so low that nothing could cheer them up, says too little for that.
 */
export const STRENGTHS = [
  'joy',
  'sleep',
  'tiredness',
  'appetite',
  'concentration',
  'worry',
  'unwinding',
  'irritability',
  'hopelessness',
  'demands',
  'control',
  'support',
  'switching-off',
  'recovery',
  'energy',
  'satisfaction',
  'worthwhile',
  'happiness',
  'unease',
] as const satisfies readonly Theme[]
export type Strength = (typeof STRENGTHS)[number]

/** Frequencies, in the families that questions use, each from the lightest to the heaviest. */
const OFTEN = [
  ['several-days', 'more-than-half-the-days', 'nearly-every-day'],
  ['a-little-of-the-time', 'some-of-the-time', 'most-of-the-time', 'all-of-the-time'],
  ['rarely', 'sometimes', 'often', 'always'],
] as const
export type HowOften = (typeof OFTEN)[number][number]

const DEGREES = ['slightly', 'partly', 'largely'] as const
export type Degree = (typeof DEGREES)[number]

export type Amount = HowOften | Degree

/** Every family of amounts. The steps of one question belong to one family, and never go back in it. */
export const AMOUNT_FAMILIES: readonly (readonly Amount[])[] = [...OFTEN, DEGREES]
export const AMOUNTS = [...OFTEN[0], ...OFTEN[1], ...OFTEN[2], ...DEGREES] as const

export const isDegree = (amount: Amount): amount is Degree => DEGREES.some(each => each === amount)
export const isDegreeTheme = (theme: Theme | undefined): theme is DegreeTheme =>
  DEGREE_THEMES.some(each => each === theme)
