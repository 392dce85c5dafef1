import { type Copy, counted, fill } from '../copy/copy.ts'
import type { Answer } from '../domain/check-in/instrument.ts'
import type { Question } from '../domain/check-in/questions.ts'
import type { Reading } from '../domain/check-in/reading.ts'
import { type Html, html } from './frame.ts'
import { langOf, wordingOf } from './wording.ts'

/** The questions as they were asked, and what was chosen, by field. */
export type Answered = { questions: readonly Question[]; chosen: ReadonlyMap<string, Answer> }

/** That the reply is shown once and how to keep it; before that, what to be careful with. */
export function keepIt({ reading: { keep } }: Copy): Html {
  return html`<section class="keep"><h2>${keep.title}</h2><p><strong>${keep.careful}</strong></p><p>${keep.how}</p></section>`
}

/**
 * Something to show to somebody: how to begin, in the person's own words, and the answers to the letter. These are
 * folded, since they hold what a glance over the shoulder should not meet. Where little weighs, all of it is.
 */
export function cardToTake(copy: Copy, reading: Reading, answered: Answered, folded: boolean): Html {
  const { card } = copy.reading
  const inside = html`<p>${card.text}</p>
<blockquote>${inTheirWords(copy, reading).map(line => html`<p>${line}</p>`)}</blockquote>
${answers(copy, answered)}`
  return folded
    ? html`<section><details class="card take-along"><summary><h2>${card.title}</h2></summary>${inside}</details></section>`
    : html`<section class="card take-along"><h2>${card.title}</h2>${inside}</section>`
}

/** What to talk about, and since when. */
function inTheirWords(copy: Copy, reading: Reading): string[] {
  const { card } = copy.reading
  const [first, second] = reading.weight === 'unsaid' ? [] : reading.heaviest
  if (!first) return [card.any]
  const talk = second
    ? fill(card.two, { first: card.talkAbout[first.theme], second: card.talkAbout[second.theme] })
    : fill(card.one, { first: card.talkAbout[first.theme] })
  // Two themes of different times: neither is said to be of both.
  return second && second.recallDays !== first.recallDays ? [talk] : [talk, howLong(copy, first.recallDays)]
}

function howLong(copy: Copy, days: number | null): string {
  const { card } = copy.reading
  if (days === null) return card.lately
  return days === 14 ? card.twoWeeks : counted(copy, card.days, days)
}

/** Every question that was answered or declined, in the language in which it was asked. */
function answers(copy: Copy, { questions, chosen }: Answered): Html | '' {
  const { card } = copy.reading
  const said = questions.filter(({ field }) => chosen.has(field))
  if (said.length === 0) return ''
  return html`<details class="answers"><summary>${card.answersTitle}</summary><p class="soft">${card.answersText}</p>
${said.map((question, n) => {
  const { instrument, item } = question
  const stem = wordingOf(instrument.stem, copy.locale)
  const text = wordingOf(item.text, copy.locale)
  const first = said[n - 1]?.instrument !== instrument
  const last = said[n + 1]?.instrument !== instrument
  return html`${first ? html`<p${langOf(stem, copy)}>${stem.text}</p><dl>` : ''}<dt${langOf(text, copy)}>${text.text}</dt>${answer(copy, question, chosen.get(question.field))}${last ? html`</dl>` : ''}`
})}</details>`
}

function answer(copy: Copy, { options }: Question, said: Answer | undefined): Html {
  const option = options.find(({ value }) => value === said)
  if (!option) return html`<dd>${copy.checkIn.declined}</dd>`
  const wording = wordingOf(option.text, copy.locale)
  return html`<dd${langOf(wording, copy)}>${wording.text}</dd>`
}
