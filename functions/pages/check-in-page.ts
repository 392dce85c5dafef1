import { CONSENT_VERSION } from '../copy/consent.ts'
import { type Copy, counted, dayIn, fill } from '../copy/copy.ts'
import { nameOf } from '../copy/languages.ts'
import type { SheetProblem } from '../domain/check-in/answer-sheet.ts'
import type { Answer } from '../domain/check-in/instrument.ts'
import type { Question } from '../domain/check-in/questions.ts'
import { UNKNOWN_COUNTRY } from '../domain/roster/country.ts'
import type { CallForm } from './call-request-page.ts'
import { framed, type Html, html } from './frame.ts'
import { dawn } from './motif.ts'
import { somebodyNow } from './somebody-now.ts'
import { crisisHelpFor, emergencyCall, type Near } from './support.ts'
import { langOf, ourOwn, wordingOf } from './wording.ts'

/**
 * The fields of the form that are no questions: that it was sent, the language and the consent text shown, the country; and
 * `show`, by which it asks to be shown in another language, with every choice kept and nothing stored; and, from the reply,
 * `keep` and `key`: what was sent is to be kept on a private page.
 */
export const CHECK_IN_FIELDS = ['choice', 'language', 'version', 'country', 'show', 'keep', 'key'] as const

export type CheckIn = {
  copy: Copy
  /** Where the form goes: `/c/{token}`. */
  action: string
  brief: {
    organisation: string
    /** The last day on which it is open, `2026-03-16`. */
    closesOn: string
    minutes: number
    /** Whether the report leaves this person out, who has too little left of the yearly privacy budget. */
    uncounted?: boolean | undefined
    /** What the employer gave back of the wave before: its words, and their language. */
    lastTime?: { words: string; language: string } | undefined
    /** The person's country, for the emergency number; left out or `ZZ` where nobody said. */
    country?: string
  }
  questions: readonly Question[]
  /** What was chosen before, by field: a form that comes back loses nothing. */
  entered?: ReadonlyMap<string, Answer>
  problems?: readonly SheetProblem[]
  /** True where the form was of an older version of what is agreed to, or of none: it is to be read again. */
  renewed?: boolean
  /** True where the answers could not be stored: the form comes back as it was, with a word about it. */
  trouble?: boolean
  /** True where what was sent spoke of danger: though it comes back, that is answered first. */
  risk?: boolean
  /** `risk` only: who is near, and who calls the person, if anybody does. */
  support?: Near
  call?: CallForm | undefined
  /** The languages one may change to, this page's own included. */
  languages?: readonly string[]
}

/**
 * The check-in: who asks, what becomes of it, then the questions. Each question, the last step and "not now" are steps of
 * one page: a link leads to a step, and the style shows that one alone (`:target`), so that nothing needs a script. A
 * form that comes back stands there whole.
 */
export function checkInPage(of: CheckIn): string {
  const { copy, brief, risk = false } = of
  const { country = UNKNOWN_COUNTRY } = brief
  const title = copy.checkIn.title
  const inOneGo = isBack(of)
  // What was read before is left out where somebody may be in danger, unless it has changed.
  const opening = risk && !of.renewed ? html`<h2>${title}</h2>` : start(of, inOneGo)
  const sheet = html`${inOneGo ? notices(of) : ''}${opening}${form(of, inOneGo)}${risk ? '' : later(of, inOneGo)}`
  return framed(
    copy,
    title,
    risk
      ? somebodyNow({ copy, support: of.support ?? { country, routes: [] }, call: of.call }, sheet, 'short')
      : html`<div${inOneGo ? '' : html` class=steps`}>${inOneGo ? '' : html`<i id=all></i>`}${sheet}</div>`,
  )
}

/** Whether the form comes back, with something to say about it or with choices in it. */
const isBack = ({ problems = [], renewed, trouble, risk, entered }: CheckIn): boolean =>
  problems.length > 0 || renewed === true || trouble === true || risk === true || (entered?.size ?? 0) > 0

/** Who asks and why, how long it takes, what holds; one way on. */
function start(of: CheckIn, inOneGo: boolean): Html {
  const { copy, brief, questions, risk = false } = of
  const { checkIn, frame } = copy
  const { country = UNKNOWN_COUNTRY, organisation } = brief
  const facts = [
    counted(copy, checkIn.minutes, brief.minutes),
    checkIn.optional,
    fill(checkIn.openUntil, { date: dayIn(copy, brief.closesOn) }),
  ]
  const onward = html`<p class=calls><a class="call main" href="#n1">${checkIn.start}</a></p>`
  return html`<div class=start>${inOneGo ? '' : dawn}
${risk ? html`<h2>${checkIn.title}</h2>` : html`<h1>${checkIn.title}</h1>`}
${inOneGo ? '' : lastTime(of)}<p class=lead>${fill(checkIn.intro, { organisation })}</p><p class=soft>${facts.join(' · ')}</p>
${inOneGo ? '' : onward}<ul class=promises>${checkIn.before.promises.map(each => html`<li>${each}</li>`)}</ul>
${brief.uncounted ? html`<p class=note>${checkIn.uncounted}</p>` : ''}
${questions.some(question => question.risk) ? html`<p class=note>${checkIn.contentNote}</p>` : ''}
${inOneGo ? '' : html`<p class=calls><a class=calm href="#later">${checkIn.notNow.title}</a><a class="calm modern" href="#all">${checkIn.allAtOnce}</a></p>`}
${languageButtons(of)}
<section class="card folds"><h2>${checkIn.before.title}</h2>
${checkIn.before.points.map(
  ({ title, text }, n) =>
    html`<details><summary>${title}</summary><p>${fill(text, { organisation })}</p>${n === checkIn.before.points.length - 1 ? html`${emergencyCall(copy, country)}<p><a href="${crisisHelpFor(copy, country).finder}" rel=noreferrer>${copy.support.finder}</a></p>` : ''}</details>`,
)}<p><a href="/about?language=${copy.locale}">${frame.whoSeesWhat}</a></p></section></div>`
}

/** What came of the wave before, in the employer's words. */
function lastTime({ copy, brief: { organisation, lastTime } }: CheckIn): Html | '' {
  if (!lastTime) return ''
  return html`<section class=card><p class=soft>${fill(copy.giveBack.lastTime, { organisation })}</p><blockquote${langOf({ lang: lastTime.language }, copy)}>${lastTime.words}</blockquote></section>`
}

function form(of: CheckIn, inOneGo: boolean): Html {
  const { copy, action, brief, questions } = of
  const { checkIn } = copy
  const foreign = questions.some(question => wordingOf(question.item.text, copy.locale).lang !== copy.locale)
  return html`<form method="post" action="${action}" id="sheet" autocomplete="off">
<input type="hidden" name="language" value="${copy.locale}"><input type="hidden" name="version" value="${CONSENT_VERSION}"><input type="hidden" name="country" value="${brief.country ?? UNKNOWN_COUNTRY}">
${foreign ? html`<div class=start>${inOtherWords(of)}</div>` : ''}
${questions.map((question, n) => asked(of, question, n, inOneGo))}
<section class=step id=end tabindex=-1><h2>${checkIn.endTitle}</h2><p>${fill(checkIn.consent, { organisation: brief.organisation })}</p>
<button class="main" name="choice" value="send">${checkIn.send}</button><p class="soft">${copy.reply.firstCounts}</p>
${inOneGo ? '' : html`<p class="nav"><a href="#n${questions.length}">${checkIn.back}</a></p>`}</section></form>`
}

/** To be written to again another day. */
function later({ copy, action, brief }: CheckIn, inOneGo: boolean): Html {
  const { notNow, back } = copy.checkIn
  const button = (days: number, text: string) =>
    html`<button class="quiet" name="days" value="${days}">${text}</button>`
  return html`<section class="step card" id="later" tabindex=-1><h2>${notNow.title}</h2><p>${fill(notNow.text, { date: dayIn(copy, brief.closesOn) })}</p>
<form method="post" action="${action}/later" class="calls"><input type="hidden" name="language" value="${copy.locale}">${button(1, notNow.tomorrow)}${button(3, notNow.threeDays)}${button(7, notNow.week)}</form>${inOneGo ? '' : html`<p class="nav"><a href="#main">${back}</a></p>`}</section>`
}

/** No person’s browser spoils more; whatever there is to say of the others stands at each of them. */
const MOST_NAMED = 8

/** What there is to say before anything else: that it could not be saved, or which answers to look at again. */
function notices({ copy, questions, problems = [], trouble = false, renewed = false }: CheckIn): Html | '' {
  const { checkIn, notice } = copy
  if (trouble)
    return html`<section class="card warm" role="alert"><h2>${notice.trouble.title}</h2><p>${notice.trouble.text[0]}</p><p>${checkIn.problems.allKept}</p>
<button form="sheet" name="choice" value="send">${checkIn.send}</button></section>`
  if (renewed)
    return html`<section class="card warm" role="alert"><h2>${checkIn.problems.title}</h2><p>${fill(checkIn.renewed, { title: checkIn.before.title })}</p><p>${checkIn.problems.allKept}</p></section>`
  if (problems.length === 0) return ''
  const unread = questions.filter(question => problems.some(problem => problem.field === question.field))
  return html`<section class="card warm" role="alert"><h2>${checkIn.problems.title}</h2>
${unread.length > 0 ? html`<p>${checkIn.problems.unreadable}</p>` : ''}
<ul>${unread.slice(0, MOST_NAMED).map(({ field, item }) => {
    const wording = wordingOf(item.text, copy.locale)
    return html`<li><a href="#${field}"${langOf(wording, copy)}>${wording.text}</a></li>`
  })}</ul><p>${checkIn.problems.kept}</p></section>`
}

/**
 * Buttons of the answer form, though they stand before it: the form comes back in the other language with every choice
 * in it. The first, which nobody sees, is what the Enter key presses: so it sends nothing half way, and loses nothing.
 */
function languageButtons({ copy, languages = [] }: CheckIn): Html {
  const others = languages.filter(locale => locale !== copy.locale)
  return html`<button form="sheet" name="show" value="${copy.locale}" hidden></button>${
    others.length === 0
      ? ''
      : html`<nav class="langs" aria-label="${copy.frame.languages}">${others.map(languageButton)}</nav>`
  }`
}

/** Where a question has no wording in the page's language: that it is so, and the languages that have them all. */
function inOtherWords({ copy, questions, languages = [] }: CheckIn): Html {
  const whole = languages.filter(locale =>
    questions.every(({ instrument, item }) => instrument.stem[locale] && item.text[locale]),
  )
  return html`<p class="soft">${copy.checkIn.otherLanguage}${whole.length > 0 ? ` ${copy.checkIn.allInOne}` : ''}</p>
${whole.length > 0 ? html`<p class="langs">${whole.map(languageButton)}</p>` : ''}`
}

/** The form comes back in that language, with every choice in it. */
const languageButton = (locale: string): Html =>
  html`<button form="sheet" name="show" value="${locale}" lang="${locale}">${nameOf(locale)}</button>`

/** One question as one step: where one stands, the line that opens its instrument, the choices, back and on. */
function asked(of: CheckIn, question: Question, n: number, inOneGo: boolean): Html {
  const { copy, questions, entered } = of
  const { checkIn } = copy
  const { field, instrument, item, options, risk } = question
  const stem = wordingOf(instrument.stem, copy.locale)
  const text = wordingOf(item.text, copy.locale)
  const chosen = entered?.get(field)
  const wrong = of.problems?.some(problem => problem.field === field) ?? false
  // The ids are only needed where something on the page points at them.
  const id = wrong ? html` id="${field}" aria-describedby="${field}.p"` : ''
  const choice = (value: Answer, label: Html | string, first = false, kind: Html | '' = '') =>
    html`<label${kind}><input type=radio name=${field} value=${value}${chosen === value ? html` checked` : ''}${first ? id : ''}>${label}</label>`
  const choices = options.map((option, m) =>
    choice(option.value, wordingOf(option.text, copy.locale).text, m === 0),
  )
  // With its number, since on a narrow screen the highest is not the one below its name.
  const end = (wording: Readonly<Record<string, string>>, option = options[0]) =>
    `${option ? `${wordingOf(option.text, copy.locale).text}: ` : ''}${wordingOf(wording, copy.locale).text}`
  const goesOn = questions[n - 1]?.instrument === instrument
  const onward = html`href="#${questions[n + 1] ? `n${n + 2}` : 'end'}"`
  const set = html`<fieldset class=q${langOf(text, copy)}><legend>${text.text}</legend>
${wrong ? html`<p class=problem id="${field}.p">${ourOwn(text, copy, checkIn.problems.here)}</p>` : ''}${
  item.ends
    ? html`<p class=ends><span>${end(item.ends.lowest)}</span><span>${end(item.ends.highest, options.at(-1))}</span></p>`
    : ''
}${
  options.length > MOST_IN_ROWS ? html`<div class=grid>${choices}</div>` : choices
}${choice('declined', ourOwn(text, copy, checkIn.declined), false, html` class=not`)}</fieldset>`

  // A form that stands there whole says it once.
  const opening =
    inOneGo && goesOn
      ? ''
      : html`<h2 class="stem${goesOn ? ' again' : ''}"${langOf(stem, copy)}>${stem.text}</h2>`
  const inside = risk
    ? html`<p>${checkIn.sensitive.text}</p><p><a ${onward}>${checkIn.sensitive.skip}</a></p><details class=heavy${chosen !== undefined || wrong ? html` open` : ''}><summary>${checkIn.sensitive.open}</summary>${set}</details>`
    : set
  const nav = inOneGo
    ? ''
    : html`<p class=nav><a href="#${n > 0 ? `n${n}` : 'main'}">${checkIn.back}</a><a class=call ${onward}>${checkIn.next}</a></p>`
  return html`<section class=step id=n${n + 1} tabindex=-1><p class=at>${fill(checkIn.position, { n: n + 1, all: questions.length })}</p>
${opening}${inside}${nav}</section>`
}

/** A scale of 0 to 10 stands in a grid of small fields, in one row where there is room; up to seven choices in words have a row each. */
const MOST_IN_ROWS = 7
