import { expect, test } from 'vitest'
import { type Language, locales } from '../../functions/copy/languages.ts'
import { answersByInstrument, questionsOf } from '../../functions/domain/check-in/questions.ts'
import { readingOf } from '../../functions/domain/check-in/reading.ts'
import { endorsesRisk } from '../../functions/domain/check-in/scoring.ts'
import { instrumentsById } from '../../functions/instruments/library.ts'
import { whatWasSaid } from '../../functions/pages/what-was-said.ts'
import { copyFor } from '../copies.ts'
import { aReply } from './sample-pages.ts'

/**
 * Replies to read: to answers that nobody gave, of the shapes that real ones have. Printed with
 *
 *   REPLIES=en npx vitest run test/pages/example-replies.test.ts
 *
 * where `en` may be any language, and `all` is every one.
 */
const wanted = process.env.REPLIES

const _ = null
const no = 'declined'
type Said = readonly (number | 'declined' | null)[]

/** What was answered, question by question, in the order of the page. */
const shapes: [string, string[], Said][] = [
  ['PHQ-9, all at nothing, as half of all people', ['phq-9'], [0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['PHQ-9, some tired days and little else', ['phq-9'], [0, 0, 1, 1, 0, 0, 0, 0, 0]],
  ['PHQ-9, sleep and tiredness nearly every day', ['phq-9'], [0, 0, 3, 3, 0, 0, 0, 0, 0]],
  [
    'PHQ-9, sleep, tiredness, eating and concentration, with mood at nothing',
    ['phq-9'],
    [0, 0, 3, 3, 3, 0, 3, 0, 0],
  ],
  ['PHQ-9, a little of everything', ['phq-9'], [1, 1, 1, 1, 1, 1, 1, 1, 0]],
  ['PHQ-9, low and joyless on most days', ['phq-9'], [2, 2, 1, 2, 1, 2, 1, 0, 0]],
  ['PHQ-9, nearly all of it nearly every day', ['phq-9'], [3, 3, 3, 3, 2, 3, 3, 2, 0]],
  ['PHQ-9, seven at nothing, mood and the last declined', ['phq-9'], [0, no, 0, 0, 0, 0, 0, 0, no]],
  ['PHQ-9, two answers and then no more', ['phq-9'], [0, 1, _, _, _, _, _, _, _]],
  ['PHQ-9, the last question alone', ['phq-9'], [0, 0, 0, 0, 0, 0, 0, 0, 1]],
  ['PHQ-9, an empty form', ['phq-9'], [_, _, _, _, _, _, _, _, _]],
  ['PHQ-4, hopeless on most days, nothing else', ['phq-4'], [0, 0, 0, 2]],
  ['PHQ-4, worry nearly every day', ['phq-4'], [2, 3, 0, 0]],
  ['GAD-7, on edge and irritable', ['gad-7'], [2, 1, 1, 2, 0, 2, 0]],
  ['K6, worthless all of the time, the rest none', ['k6'], [0, 0, 0, 0, 0, 4]],
  ['K6, everything all of the time', ['k6'], [4, 4, 4, 4, 4, 4]],
  ['ONS4, good days', ['ons4'], [8, 8, 8, 2]],
  ['ONS4, an uneasy yesterday and little that is worthwhile', ['ons4'], [6, 3, 5, 8]],
  ['Work and energy, too much to do and no switching off', ['work-and-energy'], [4, 2, 2, 0, 1, 2]],
  ['PHQ-9 and GAD-7, heavy in both', ['phq-9', 'gad-7'], [2, 2, 3, 3, 1, 2, 2, 1, 0, 3, 3, 2, 2, 1, 2, 2]],
]

function replyTo(ids: string[], said: Said, locale: Language) {
  const instruments = instrumentsById(ids)
  const questions = questionsOf(instruments)
  expect(said).toHaveLength(questions.length)
  const chosen = new Map(
    questions.flatMap(({ field }, n) => {
      const answer = said[n]
      return answer === null || answer === undefined ? [] : [[field, answer] as const]
    }),
  )
  const answers = answersByInstrument(questions, chosen)
  const asked = instruments.map(instrument => ({ instrument, answers: answers[instrument.id] ?? {} }))
  const reading = readingOf(asked)
  const risk = asked.some(each => endorsesRisk(each.instrument, each.answers))
  return {
    reading,
    risk,
    page: aReply({ locale, reading, risk, answered: { questions, chosen }, resources: [], followUps: false }),
  }
}

/** The reply as it is read, a line for each heading and paragraph, without what is folded. */
const asText = (page: string): string =>
  page
    .slice(page.indexOf('<main'), page.indexOf('<footer'))
    .replace(/<details class="answers">\s*<summary>(.*?)<\/summary>.*?<\/details>/gs, '[$1]')
    .replace(/<details class="card[^>]*>\s*<summary>(.*?)<\/summary>.*?<\/details>/gs, '[$1]')
    .replace(/<h[123][^>]*>/g, '\n# ')
    .replace(/<\/(p|h1|h2|h3|li|dd|dt|blockquote)>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')

test.each(locales)('twenty replies in %s quote what was said', locale => {
  const lines: string[] = []
  for (const [what, ids, said] of shapes) {
    const { reading, risk, page } = replyTo(ids, said, locale)
    for (const sentence of risk ? [] : whatWasSaid(copyFor(locale), reading)) expect(page).toContain(sentence)
    lines.push(`\n━━ ${what} (${reading.weight})`, asText(page))
  }
  expect(shapes).toHaveLength(20)
  if (wanted === locale || wanted === 'all') console.log(lines.join('\n'))
})
