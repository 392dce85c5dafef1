import { CONSENT_VERSION } from '../copy/consent.ts'
import { type Copy, counted, dayIn, fill } from '../copy/copy.ts'
import { nameOf } from '../copy/languages.ts'
import type { SheetProblem } from '../domain/answer-sheet.ts'
import type { Answer } from '../domain/instrument.ts'
import { UNKNOWN_COUNTRY } from '../domain/place.ts'
import type { Question } from '../domain/questions.ts'
import type { CallForm } from './call-request-page.ts'
import { framed, type Html, html } from './frame.ts'
import { enoughForToday, somebodyNow } from './somebody-now.ts'
import { css, cssBehindQuestions } from './style.ts'
import { crisisHelpFor, emergencyLine, type Near } from './support.ts'

/**
 * The fields of the form that are no questions: that it was sent, the language and the consent text shown, the country; and
 * `show`, by which it asks to be shown in another language, with every choice kept and nothing stored.
 */
export const CHECK_IN_FIELDS = ['choice', 'language', 'version', 'country', 'show'] as const

export type CheckIn = {
  copy: Copy
  /** Where the form goes: `/c/{token}`. */
  action: string
  brief: {
    organisation: string
    /** The last day on which it is open, `2026-03-16`. */
    closesOn: string
    minutes: number
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

/** The check-in: what it is and who sees what, then every question, each of them optional. */
export function checkInPage(of: CheckIn): string {
  const { copy, action, brief, questions, risk = false, call } = of
  const { checkIn } = copy
  const date = dayIn(copy, brief.closesOn)
  const { country = UNKNOWN_COUNTRY } = brief
  const somebody = { copy, support: of.support ?? { country, routes: [] }, call }
  const foreign = questions.some(question => wordingOf(question.item.text, copy.locale).lang !== copy.locale)
  const later = (days: number, text: string) =>
    html`<button class="quiet" name="days" value="${days}">${text}</button>`

  return framed(
    copy,
    checkIn.title,
    html`${risk ? somebodyNow(somebody) : ''}${notices(of)}
${risk ? html`<h2>${checkIn.title}</h2>` : html`<h1>${checkIn.title}</h1>`}
${languageButtons(of)}
<p class="lead">${fill(checkIn.intro, { organisation: brief.organisation })}</p>
<ul class="facts"><li>${counted(copy, checkIn.minutes, brief.minutes)}</li><li>${fill(checkIn.openUntil, { date })}</li><li>${checkIn.optional}</li></ul>
<p><a href="#later">${checkIn.notNow.title}</a></p>
<section class="card" aria-labelledby="before"><h2 id="before">${checkIn.before.title}</h2>
<dl>${checkIn.before.points.map(
      point =>
        html`<dt>${point.title}</dt><dd>${fill(point.text, { organisation: brief.organisation })}</dd>`,
    )}</dl>
<p><strong>${emergencyLine(copy, country)}</strong><br><a href="${crisisHelpFor(copy, country).finder}" rel="noreferrer">${copy.support.finder}</a></p></section>
<form method="post" action="${action}" id="sheet" autocomplete="off">
<p class="far" id="far" data-words="${fill(checkIn.progress, { done: '#', all: questions.length })}" hidden></p>
<input type="hidden" name="language" value="${copy.locale}"><input type="hidden" name="version" value="${CONSENT_VERSION}"><input type="hidden" name="country" value="${country}">
${foreign ? inOtherWords(of) : ''}
${questions.map((question, n) => asked(of, question, n))}
<section id="end"><p>${fill(checkIn.consent, { organisation: brief.organisation })}</p>
<button class="main" name="choice" value="send">${checkIn.send}</button><p class="soft">${copy.reply.firstCounts}</p></section></form>
<section class="card" id="later"><h2>${checkIn.notNow.title}</h2><p>${fill(checkIn.notNow.text, { date })}</p>
<form method="post" action="${action}/later" class="calls"><input type="hidden" name="language" value="${copy.locale}">${later(1, checkIn.notNow.tomorrow)}${later(3, checkIn.notNow.threeDays)}${later(7, checkIn.notNow.week)}</form></section>
${risk ? enoughForToday(somebody) : ''}`,
    'employee',
    risk ? [css, cssBehindQuestions] : [css],
  )
}

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
<ul>${unread.map(({ field, item }) => {
    const wording = wordingOf(item.text, copy.locale)
    return html`<li><a href="#${field}"${langOf(wording, copy)}>${wording.text}</a></li>`
  })}</ul><p>${checkIn.problems.kept}</p></section>`
}

/**
 * Buttons of the answer form, though they stand before it: the form comes back in the other language with every choice
 * in it. The first, which nobody sees, is what the Enter key presses.
 */
function languageButtons({ copy, languages = [] }: CheckIn): Html | '' {
  const others = languages.filter(locale => locale !== copy.locale)
  return others.length === 0
    ? ''
    : html`<nav class="langs" aria-label="${copy.frame.languages}"><button form="sheet" name="choice" value="send" hidden></button>${others.map(languageButton)}</nav>`
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

/** One question: its instrument's opening line where that changes, a word of warning where it may hurt, the choices. */
function asked(of: CheckIn, question: Question, n: number): Html {
  const { copy, questions, entered } = of
  const { field, instrument, item, options, risk } = question
  const before = questions[n - 1]
  const stem = wordingOf(instrument.stem, copy.locale)
  const text = wordingOf(item.text, copy.locale)
  const chosen = entered?.get(field)
  const wrong = of.problems?.some(problem => problem.field === field) ?? false
  // The ids are only needed where something on the page points at them.
  const id = wrong ? html` id="${field}"` : ''
  const choice = (value: Answer, label: Html | string, first = false) =>
    html`<label><input type=radio name=${field} value=${value}${chosen === value ? html` checked` : ''}${first ? id : ''}>${label}</label>`
  const choices = options.map((option, m) =>
    choice(option.value, wordingOf(option.text, copy.locale).text, m === 0),
  )
  // With its number, since on a narrow screen the highest is not the one below its name.
  const end = (wording: Readonly<Record<string, string>>, option = options[0]) =>
    `${option ? `${wordingOf(option.text, copy.locale).text}: ` : ''}${wordingOf(wording, copy.locale).text}`
  const next = questions[n + 1] ? `n${n + 1}` : 'end'

  return html`${before?.instrument === instrument ? '' : html`<h2 class=stem${langOf(stem, copy)}>${stem.text}</h2>`}
${risk ? html`<p class="card warm">${copy.checkIn.sensitive.text} <a href="#${next}">${copy.checkIn.sensitive.skip}</a></p>` : ''}
<fieldset class=q${before?.risk ? html` id=n${n}` : ''}${langOf(text, copy)}><legend>${text.text}</legend>
${item.ends ? html`<p class=ends><span>${end(item.ends.lowest)}</span><span>${end(item.ends.highest, options.at(-1))}</span></p>` : ''}${
  options.length > MAX_IN_ROWS ? html`<div class=grid>${choices}</div>` : choices
}${choice('declined', ourOwn(text, copy, copy.checkIn.declined))}</fieldset>`
}

/** A scale of 0 to 10 stands in a grid of small fields, in one row where there is room; up to seven choices in words have a row each. */
const MAX_IN_ROWS = 7

/** A wording in the page's language; where the instrument has none, in English, else in the first it has. */
export function wordingOf(
  wording: Readonly<Record<string, string>>,
  locale: string,
): { text: string; lang: string } {
  const lang = [locale, 'en'].find(each => wording[each] !== undefined) ?? Object.keys(wording)[0] ?? locale
  return { text: wording[lang] ?? '', lang }
}

/** What marks wording of another language: its own language, and its direction where that differs from the page's. */
export function langOf({ lang }: { lang: string }, copy: Copy): Html | '' {
  if (lang === copy.locale) return ''
  const dir = RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr'
  return html` lang="${lang}"${dir === copy.dir ? '' : html` dir=${dir}`}`
}

/** Languages written from right to left in which an instrument may come (BCP 47). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

/** Our own words inside a question that is worded in another language. */
const ourOwn = (of: { lang: string }, copy: Copy, text: string): Html | string =>
  of.lang === copy.locale ? text : html`<span lang="${copy.locale}" dir=${copy.dir}>${text}</span>`
