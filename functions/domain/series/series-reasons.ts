import { isOneLine } from '../plain-text.ts'
import type { Reason } from '../reason.ts'
import { addressReasons } from '../support/own-links.ts'
import type { Series, SeriesPlan, SeriesWords, StepPlan, StepWords } from './series.ts'

/**
 * What is wrong with a series that has the right shape: ids that lead nowhere, a language that says less than its plan,
 * text that is not plain. `field` is a JSON pointer into the series. An empty list is a good series.
 */
export function seriesReasons(series: Series): Reason[] {
  const languages = Object.entries(series.languages)
  const [first] = languages
  return [
    ...planReasons(series),
    ...languages.flatMap(([language, words]) => wordsReasons(`/languages/${language}`, words, series)),
    ...(first
      ? languages.slice(1).flatMap(([language, words]) => unlikeReasons(language, words, first[0], first[1]))
      : []),
    ...languages.flatMap(([language, words]) => textReasons(textsAt(`/languages/${language}`, words))),
  ]
}

function planReasons({ steps, sources }: SeriesPlan): Reason[] {
  const used = new Set(steps.flatMap(step => step.sources))
  return [
    ...twice(steps.map(({ id }) => id)).map(n => ({
      field: `/steps/${n}/id`,
      problem: 'an earlier step has this id',
      remedy: 'give each step an id of its own',
    })),
    ...steps.flatMap((step, n) =>
      step.sources.flatMap((id, m) =>
        sources[id]
          ? []
          : [
              {
                field: `/steps/${n}/sources/${m}`,
                problem: `no source is called ${id}`,
                remedy: 'add it to /sources',
              },
            ],
      ),
    ),
    ...steps.flatMap((step, n) =>
      twice(step.reflection ?? []).map(m => ({
        field: `/steps/${n}/reflection/${m}`,
        problem: 'an earlier option has this id',
        remedy: 'give each option an id of its own',
      })),
    ),
    ...Object.keys(sources)
      .filter(id => !used.has(id))
      .map(id => ({
        field: `/sources/${id}`,
        problem: 'no step names this source',
        remedy: 'name it in a step, or leave it out',
      })),
  ]
}

const twice = (ids: readonly string[]): number[] => ids.flatMap((id, n) => (ids.indexOf(id) < n ? [n] : []))

function wordsReasons(at: string, words: SeriesWords, plan: SeriesPlan): Reason[] {
  const cared = plan.steps.flatMap(({ care = [] }) => care)
  return [
    ...missing(
      `${at}/steps`,
      Object.keys(words.steps),
      plan.steps.map(({ id }) => id),
      'step',
    ),
    ...missingOnly(`${at}/care`, Object.keys(words.care), cared, 'note of care'),
    ...plan.steps.flatMap(step => {
      const said = words.steps[step.id]
      return said ? stepReasons(`${at}/steps/${step.id}`, said, step) : []
    }),
  ]
}

function stepReasons(
  at: string,
  { practice, reflection }: StepWords,
  { eyes, reflection: wanted }: StepPlan,
): Reason[] {
  return [
    ...(eyes === 'may-close' && practice.eyesOpen === undefined
      ? [
          {
            field: `${at}/practice/eyesOpen`,
            problem: 'the practice may be done with eyes closed, and says no other way',
            remedy: 'say how it goes with open eyes, or plan the step with eyes open',
          },
        ]
      : []),
    ...missing(`${at}/reflection/options`, Object.keys(reflection?.options ?? {}), wanted ?? [], 'option'),
  ]
}

/** Practices offer the same variants, and a series the same notes of care, in every language. */
function unlikeReasons(language: string, words: SeriesWords, like: string, first: SeriesWords): Reason[] {
  const at = `/languages/${language}`
  const kinds = (step: StepWords) => Object.keys(step.practice)
  const from = `as in ${like}`
  return [
    ...missing(`${at}/care`, Object.keys(words.care), Object.keys(first.care), `note of care ${from}`),
    ...Object.entries(words.steps).flatMap(([id, step]) => {
      const same = first.steps[id]
      return same ? missing(`${at}/steps/${id}/practice`, kinds(step), kinds(same), `variant ${from}`) : []
    }),
  ]
}

const missing = (at: string, found: readonly string[], wanted: readonly string[], what: string): Reason[] => [
  ...missingOnly(at, found, wanted, what),
  ...found
    .filter(id => !wanted.includes(id))
    .map(id => ({ field: `${at}/${id}`, problem: `there is no such ${what}`, remedy: 'leave it out' })),
]

const missingOnly = (
  at: string,
  found: readonly string[],
  wanted: readonly string[],
  what: string,
): Reason[] =>
  [...new Set(wanted)]
    .filter(id => !found.includes(id))
    .map(id => ({
      field: `${at}/${id}`,
      problem: `this ${what} is missing`,
      remedy: 'write it in this language too',
    }))

/** Every text in nested objects and lists, by its JSON pointer. */
export const textsAt = (at: string, value: unknown): [field: string, text: string][] =>
  typeof value === 'string'
    ? [[at, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => textsAt(`${at}/${key}`, inner))
      : []

/** Text that is not one plain line, or holds an address. */
export const textReasons = (texts: readonly (readonly [field: string, text: string])[]): Reason[] => [
  ...texts
    .filter(([, text]) => !isOneLine(text))
    .map(([field]) => ({
      field,
      problem: 'holds a line end, a tab or a character that is not seen',
      remedy: 'write one paragraph without them; a new paragraph is a new entry of the list',
    })),
  ...addressReasons(texts),
]
