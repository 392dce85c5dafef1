import { fill } from '../../copy/copy.ts'
import { de as deRoutes } from '../../copy/support-routes/de.ts'
import { en as enRoutes } from '../../copy/support-routes/en.ts'
import type { SupportRoute } from '../../domain/support/support-routes.ts'
import { type Html, html } from '../html.ts'
import {
  backLink,
  choices,
  errorSummary,
  type Filled,
  facts,
  selectField,
  table,
  textArea,
  textField,
  tick,
} from './fields.ts'
import { consolePage, type Desk, tokenField } from './frame.ts'
import { countryName, dayOf } from './moments.ts'

const isEditor = ({ viewer }: Desk) => viewer !== undefined && viewer.role !== 'viewer'
const listWords = ({ words }: Desk) => (words.locale === 'de' ? deRoutes : enRoutes).routes

export interface SupportList {
  routes: readonly (SupportRoute & { isOld: boolean; until: string })[]
  hidden: readonly { url: string; problem: string }[]
}

export function supportPage(desk: Desk, { routes, hidden }: SupportList, said?: string): string {
  const { words } = desk
  const { support: say } = words
  const edits = isEditor(desk)
  const foreign = words.locale === 'en' ? '' : html` lang="en"`
  return consolePage(desk, {
    title: say.title,
    section: 'support',
    content: html`<h1>${say.title}</h1>${said ? html`<p class="box said" role="status">${said}</p>` : ''}<p class="lead">${say.lead}</p>
${edits ? html`<p class="acts"><a class="button" href="/hr/support/new">${say.add}</a><a class="button quiet" href="/hr/support/lines">${say.lines}</a></p>` : html`<p>${words.frame.onlyLook}</p>`}
${
  routes.length === 0
    ? html`<p>${say.none}</p>`
    : table(
        say.caption,
        edits ? say.head : say.head.slice(0, -1),
        routes.map(route => [
          route.name,
          say.kinds[route.kind],
          countryName(words, route.country),
          html`${dayOf(words, route.verifiedOn)}<br><span class="soft">${fill(say.until, { day: dayOf(words, route.until) })}</span>${route.isOld ? html`<br><b>${say.stale}</b>` : ''}`,
          ...(edits
            ? [
                html`<a href="/hr/support/${route.id}">${say.edit}<span class="unseen"> ${route.name}</span></a>`,
              ]
            : []),
        ]),
      )
}
<h2>${say.lines}</h2><p>${say.linesLead}</p>${
      hidden.length > 0
        ? html`<h2>${say.hidden}</h2><p>${say.hiddenLead}</p><ul${foreign}>${hidden.map(({ url, problem }) => html`<li><code>${url}</code>: ${problem}</li>`)}</ul>`
        : ''
    }`,
  })
}

export interface RouteForm {
  /** Undefined for a new one. */
  id: string | undefined
  name: string
  filled: Filled
  /** Which list the form was made from, so that nobody's change is lost. */
  basedOn: string
  /** How it stands now, where somebody changed the list meanwhile; null where it is gone. */
  meanwhile?: SupportRoute | null
}

export function routePage(desk: Desk, { id, name, filled, basedOn, meanwhile }: RouteForm): string {
  const { words, viewer } = desk
  const { support: say } = words
  const { form } = say
  const { hours, response } = listWords(desk)
  const title = id === undefined ? form.newTitle : fill(form.title, { name })
  const field = (of: Omit<Parameters<typeof textField>[0], 'filled'>): Html => textField({ ...of, filled })
  return consolePage(desk, {
    title,
    section: 'support',
    failed: filled.errors.length > 0 || meanwhile !== undefined,
    content: html`${backLink('/hr/support', say.title)}${errorSummary(words, filled.errors, form)}${meanwhile !== undefined ? conflict(desk, meanwhile) : ''}<h1>${title}</h1>
<form method="post" action="/hr/support/${id ?? 'new'}" novalidate>${tokenField(viewer)}<input type="hidden" name="basedOn" value="${basedOn}">
${field({ name: 'name', label: form.name })}
${selectField({ name: 'kind', label: form.kind, options: Object.entries(say.kinds).map(([value, label]) => ({ value, label })), filled })}
${choices({
  name: 'human',
  type: 'radio',
  label: form.human,
  options: [
    { value: 'yes', label: form.humanYes },
    { value: 'no', label: form.humanNo },
  ],
  filled,
})}
${field({ name: 'country', short: true, label: form.country, hint: form.countryHint })}
<h2>${form.reach}</h2><p class="hint">${form.reachHint}</p>
<div class="pair">${field({ name: 'phone', type: 'tel', label: form.phone })}${field({ name: 'phoneDial', type: 'tel', label: form.phoneDial })}${field({ name: 'text', type: 'tel', label: form.text })}${field({ name: 'textWord', label: form.textWord })}</div>
${field({ name: 'url', type: 'url', label: form.url, hint: form.urlHint })}${field({ name: 'email', type: 'email', label: form.email })}
${selectField({ name: 'hours', label: form.hours, options: [...Object.entries(hours).map(([value, label]) => ({ value, label })), { value: 'other', label: form.hoursOther }], filled })}
<fieldset><legend class="unseen">${form.hours}</legend><p class="hint">${form.betweenHint}</p><div class="pair">${field({ name: 'between.from', type: 'time', short: true, label: form.from })}${field({ name: 'between.to', type: 'time', short: true, label: form.to })}</div></fieldset>
${textArea({ name: 'hoursText', label: form.hoursText, hint: form.wordsHint, filled })}
${field({ name: 'languages', short: true, label: form.languages, hint: form.languagesHint })}
${field({ name: 'verifiedOn', type: 'date', short: true, label: form.verifiedOn, hint: form.verifiedOnHint })}
<h2>${form.responder}</h2><p class="hint">${form.responderHint}</p>
${tick({ name: 'responder', label: form.responderYes, filled })}
${selectField({ name: 'responder.responseTime', label: form.responseTime, options: Object.entries(response).map(([value, label]) => ({ value, label })), filled })}
${field({ name: 'responder.acknowledgeWithinHours', short: true, inputmode: 'numeric', label: form.acknowledge, hint: form.acknowledgeHint })}
<p class="acts"><button>${words.frame.save}</button>${id === undefined ? '' : html`<button class="grave" name="then" value="delete">${form.delete}</button>`}</p></form>`,
  })
}

function conflict(desk: Desk, stands: SupportRoute | null): Html {
  const { form, kinds } = desk.words.support
  const reached = stands && [stands.phone, stands.text, stands.url, stands.email].filter(Boolean).join(' · ')
  return html`<div class="box summary" role="alert"><h2>${form.conflictTitle}</h2><p>${stands ? form.conflict : form.conflictGone}</p>${
    stands
      ? html`<h3>${form.stands}</h3>${facts([
          [form.name, stands.name],
          [form.kind, kinds[stands.kind]],
          [form.reach, reached ?? ''],
          [form.verifiedOn, dayOf(desk.words, stands.verifiedOn)],
        ])}`
      : ''
  }</div>`
}

export interface LineShown {
  country: string
  name: string
  number: string
  by: string
  on: string
}

export function linesPage(
  desk: Desk,
  {
    lines,
    hasRoster,
    filled,
    basedOn,
    said,
  }: { lines: readonly LineShown[]; hasRoster: boolean; filled: Filled; basedOn: string; said?: string },
): string {
  const { words, viewer } = desk
  const { linesPage: say } = words.support
  const form = html`<form method="post" action="/hr/support/lines" novalidate>${tokenField(viewer)}<input type="hidden" name="basedOn" value="${basedOn}">${lines.map(
    ({ country, name, number }, n) =>
      html`<fieldset><legend>${countryName(words, country)}: ${name}, ${number}</legend><div class="pair">${textField({ name: `crisisLines.${n}.confirmedBy`, label: say.by, filled })}${textField({ name: `crisisLines.${n}.confirmedOn`, type: 'date', label: say.on, filled })}</div></fieldset>`,
  )}<p class="acts"><button>${words.frame.save}</button></p></form>`
  return consolePage(desk, {
    title: say.title,
    section: 'support',
    failed: filled.errors.length > 0,
    content: html`${backLink('/hr/support', words.support.title)}${errorSummary(words, filled.errors, { confirmedBy: say.by, confirmedOn: say.on })}<h1>${say.title}</h1>${said ? html`<p class="box said" role="status">${said}</p>` : ''}<p class="lead">${say.lead}</p>${hasRoster ? (lines.length > 0 ? form : html`<p>${say.none}</p>`) : html`<p class="box warn">${say.noRoster}</p>`}`,
  })
}
