import { type Copy, fill } from '../copy/copy.ts'
import { hoursOf, languageName, responseTimeOf } from '../copy/route-words.ts'
import {
  type CallField,
  type CallProblem,
  type CallWords,
  LONGEST,
  PARTS_OF_DAY,
  VOICEMAIL,
} from '../domain/call-request.ts'
import { type Responder, responderFor } from '../domain/support/support-routes.ts'
import { framed, type Html, html, paragraphs } from './frame.ts'
import { type Near, phrasesOf, supportNear } from './support.ts'

export type CallForm = {
  /** Where it goes: `/c/{token}/call`. */
  action: string
  responder: Responder
  /** What was typed before: a form that comes back loses nothing. */
  words?: CallWords
  problems?: Partial<Record<CallField, CallProblem>>
}

/** The form as it is first offered: empty, and telling nothing of what was asked before. */
export const offeredCall = (token: string, responder: Responder): CallForm => ({
  action: `/c/${token}/call`,
  responder,
})

/** The same where one of those who are near calls people; undefined where nobody does. */
export function callNear(token: string, { country, routes }: Near): CallForm | undefined {
  const responder = responderFor(country, routes)
  return responder && offeredCall(token, responder)
}

/**
 * "Someone calls me": first who gets it and what they get, then what there is to fill in. On a page that has more to say
 * it is short: the parts of the day and other languages are on the page of its own, and the page's language is asked for.
 */
export function callForm(copy: Copy, of: CallForm, length: 'short' | 'whole' = 'short'): Html {
  const { call } = copy
  return html`<form method="post" action="${of.action}" id="call" class="card warm" autocomplete="off"><h2>${call.title}</h2>
${paragraphs(call.text)}
<p><strong>${call.toTitle}</strong><br>${whoGetsIt(copy, of.responder)}</p><p>${call.only}</p>
<input type="hidden" name="language" value="${copy.locale}"><input type="hidden" name="to" value="${of.responder.email}">
${field(copy, of, 'reach')}${length === 'whole' ? wholeFields(copy, of) : shortFields(copy, of)}
<button class="main">${call.send}</button></form>`
}

const wholeFields = (copy: Copy, of: CallForm): Html =>
  html`${field(copy, of, 'name')}${whenField(copy, of)}${voicemailField(copy, of)}${field(copy, of, 'cover')}${languageField(copy, of)}`

/** What is safe to do is asked all the same: a voicemail is fine only where it is ticked. */
const shortFields = (copy: Copy, of: CallForm): Html =>
  html`${field(copy, of, 'name', { hint: '' })}${field(copy, of, 'time', { label: copy.call.when.title, hint: '' })}
${choice('checkbox', 'voicemail', 'yes', copy.call.voicemail.fine, false)}${field(copy, of, 'cover')}${
  of.responder.languages.includes(copy.locale)
    ? html`<input type="hidden" name="speak" value="${copy.locale}">`
    : ''
}`

/** The employer's own words stand in lines of their own: they may be in another language than the page. */
function whoGetsIt(copy: Copy, route: Responder): Html {
  const { call } = copy
  const { name, email, responder } = route
  const hours = phrasesOf(copy, hoursOf(copy, route))
  const time = phrasesOf(copy, responseTimeOf(copy, responder))
  return html`${filled(call.to, { name, address: email })}<br>${filled(call.hours, { hours })}<br>${filled(call.soon, { time })}`
}

/** Parts of the day to tick, and the person's own words beside them. */
function whenField(copy: Copy, of: CallForm): Html {
  const { title, options } = copy.call.when
  return html`<fieldset><legend>${title} <span>(${copy.call.optional})</span></legend><div class="pair">${PARTS_OF_DAY.map(
    part => choice('checkbox', 'when', part, options[part], of.words?.when.includes(part) ?? false),
  )}</div>${field(copy, of, 'time')}</fieldset>`
}

/** Nothing is chosen for the person, and who chooses nothing is left no message. */
function voicemailField({ call }: Copy, { words }: CallForm): Html {
  const { title, hint, options } = call.voicemail
  return html`<fieldset aria-describedby="call-voicemail-hint"><legend>${title}</legend><p class="soft" id="call-voicemail-hint">${hint}</p><div class="pair">${VOICEMAIL.map(
    each => choice('radio', 'voicemail', each, options[each], words?.voicemail === each),
  )}</div></fieldset>`
}

/** The languages spoken there to choose from, the page's own first chosen; any other one can be typed. */
function languageField(copy: Copy, of: CallForm): Html {
  const { call, locale } = copy
  const { languages } = of.responder
  const spoken = of.words ? of.words.speak : locale
  const typed = of.words && !languages.includes(of.words.speak) ? of.words.speak : ''
  return html`<div class="field"><label for="call-speak-there">${call.speakThere}</label><select id="call-speak-there" name="speak"><option value="">${call.speakAny}</option>${languages.map(
    tag =>
      html`<option value=${tag} lang=${tag}${tag === spoken ? html` selected` : ''}>${languageName(tag, tag)}</option>`,
  )}</select></div>${field(copy, { ...of, ...(of.words ? { words: { ...of.words, speak: typed } } : {}) }, 'speak')}`
}

const choice = (type: 'checkbox' | 'radio', name: string, value: string, label: string, checked: boolean) =>
  html`<label><input type=${type} name=${name} value=${value}${checked ? html` checked` : ''}><span>${label}</span></label>`

function field(
  { call }: Copy,
  { words, problems = {} }: CallForm,
  name: CallField,
  said: { label?: string; hint?: string } = {},
): Html {
  const { label, hint } = { ...call.fields[name], ...said }
  const problem = problems[name]
  const described = [...(problem ? [`call-${name}-problem`] : []), ...(hint ? [`call-${name}-hint`] : [])]
  // No `type=email` or `tel`, which would refuse the other one; and no `required`, whose words are the browser's.
  return html`<div class="field"><label for="call-${name}">${label}${name === 'reach' ? '' : html` <span>(${call.optional})</span>`}</label>
${hint ? html`<p class="soft" id="call-${name}-hint">${hint}</p>` : ''}${
  problem
    ? html`<p class="problem" id="call-${name}-problem">${fill(call.problems[problem], { count: LONGEST[name] })}</p>`
    : ''
}<input id="call-${name}" name="${name}" dir="auto" value="${words?.[name] ?? ''}"${described.length > 0 ? html` aria-describedby="${described.join(' ')}"` : ''}${name === 'reach' ? html` aria-required="true"` : ''}${problem ? html` aria-invalid="true"` : ''}></div>`
}

export type CallPage = {
  copy: Copy
  support: Near
  call: CallForm
  /** Why it comes back, where that is none of the fields' fault. */
  because?: 'changed' | 'trouble'
}

/** The form as a page of its own, with what there is to say about it first. */
export function callPage(of: CallPage): string {
  const { copy, support, call } = of
  return framed(
    copy,
    copy.reply.supportTitle,
    html`${notices(of)}<h1>${copy.reply.supportTitle}</h1>${callForm(copy, call, 'whole')}
<section class="card"><h2>${copy.support.title}</h2>${supportNear(copy, support)}</section>`,
  )
}

function notices({ copy, call: { problems = {} }, because }: CallPage): Html | '' {
  const { call, notice } = copy
  if (because === 'changed')
    return html`<section class="card warm" role="alert"><p>${call.changed}</p><p>${call.problems.kept}</p></section>`
  if (because === 'trouble')
    return html`<section class="card warm" role="alert"><h2>${notice.trouble.title}</h2>${paragraphs(notice.trouble.text)}<p>${call.problems.kept}</p></section>`
  const wrong = Object.keys(problems) as CallField[]
  if (wrong.length === 0) return ''
  return html`<section class="card warm" role="alert"><h2>${call.problems.title}</h2>
<ul>${wrong.map(name => html`<li><a href="#call-${name}">${call.fields[name].label}</a></li>`)}</ul><p>${call.problems.kept}</p></section>`
}

/** It is on its way: to whom, how soon they get in touch, and who is there until then. */
export function callAskedPage({
  copy,
  support,
  responder: { name, responder },
}: {
  copy: Copy
  support: Near
  responder: Responder
}): string {
  const { title, text } = copy.call.asked
  const values = { name, time: phrasesOf(copy, responseTimeOf(copy, responder)) }
  return framed(
    copy,
    title,
    html`<h1>${title}</h1><section>${text.map(line => html`<p>${filled(line, values)}</p>`)}</section>
<section class="card"><h2>${copy.support.title}</h2>${supportNear(copy, support)}</section>`,
  )
}

/** As `fill`, with each value kept apart from the writing direction of the phrase around it. */
function filled(phrase: string, values: Record<string, string | Html>): Html[] {
  return phrase.split(/(\{\w+\})/).map(part => {
    const value = /^\{\w+\}$/.test(part) ? values[part.slice(1, -1)] : undefined
    if (value === undefined) return html`${part}`
    return typeof value === 'string' ? html`<bdi>${value}</bdi>` : value
  })
}
