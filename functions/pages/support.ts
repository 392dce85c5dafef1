import { type Copy, fill } from '../copy/copy.ts'
import {
  commaOf,
  type Phrase,
  hoursOf as routeHoursOf,
  spanOf,
  spokenLanguages,
} from '../copy/route-words.ts'
import { crisisDirectory } from '../copy/shipped-crisis-lines.ts'
import { type CrisisHelp, crisisHelpIn } from '../domain/crisis-lines.ts'
import { UNKNOWN_COUNTRY } from '../domain/place.ts'
import { responderFor, routesFor, type SupportRoute } from '../domain/support-routes.ts'
import { callUri, dialOf } from '../domain/telephone.ts'
import { type Html, html } from './frame.ts'

/** Who is near: the person's country (`ZZ` where nobody said), and the routes that their employer keeps. */
export type Near = { country: string; routes: readonly SupportRoute[] }

/** Where nothing is known of a person: no country's own number, and the finder for every country. */
export const ANYWHERE: Near = { country: UNKNOWN_COUNTRY, routes: [] }

export const crisisHelpFor = (copy: Copy, country: string): CrisisHelp =>
  crisisHelpIn(crisisDirectory, country, copy.locale)

/**
 * A number as it is dialled, also within a line that runs from right to left: there its groups would change
 * places. Wrapped in U+2066 LEFT-TO-RIGHT ISOLATE and U+2069 POP DIRECTIONAL ISOLATE, which are not seen.
 */
export const dialled = ({ dir }: Copy, number: string): string =>
  dir === 'rtl' ? `\u2066${number}\u2069` : number

export const callButton = (copy: Copy, number: string, quiet = false): Html =>
  html`<a class="call${quiet ? ' quiet' : ''}" href="${callUri('tel', number)}">${fill(copy.risk.call, { number: dialled(copy, number) })}</a>`

/**
 * The emergency number of a known country, by the name of the country, since the person may be in another; where we
 * know none, which one to call.
 */
export function emergencyLine(copy: Copy, country: string): string {
  const { emergency } = crisisHelpFor(copy, country)
  if (!emergency) return copy.checkIn.emergencyAnywhere
  const name = new Intl.DisplayNames(copy.locale, { type: 'region' }).of(country) ?? country
  return fill(copy.checkIn.emergencyNumber, { country: name, number: dialled(copy, emergency) })
}

/** The emergency number of a known country to press, said as what it is; for an unknown one, where to find it. */
export const emergencyCall = (copy: Copy, { emergency }: CrisisHelp): Html =>
  emergency
    ? html`<p class="calls"><a class="call quiet" href="${callUri('tel', emergency)}">${fill(copy.risk.emergency, { number: dialled(copy, emergency) })}</a></p>`
    : html`<p>${copy.checkIn.emergencyAnywhere}</p>`

/** Lines that answer under several numbers, with all of them together. */
const byName = (lines: CrisisHelp['lines']) => [...Map.groupBy(lines, line => line.name).entries()]

/** The crisis lines of the person's country, each with its numbers to press, and the international finder. */
export const crisisLinesOf = (copy: Copy, help: CrisisHelp): Html =>
  html`${byName(help.lines).map(
    ([
      name,
      lines,
    ]) => html`<p><strong><bdi${spoken(lines)}>${name}</bdi></strong> · ${hoursOrPage(copy, lines)}</p>
<p class="calls">${lines.map(
      line =>
        html`${callButton(copy, line.number)}${
          line.text
            ? html`<a class="call quiet" href="${callUri('sms', line.text)}">${fill(copy.risk.message, { number: dialled(copy, line.text) })}</a>`
            : ''
        }`,
    )}</p>`,
  )}<p><a href="${help.finder}" rel="noreferrer">${copy.risk.finder}</a></p>`

/** When a line is there. */
export function hoursOf(copy: Copy, { daily, hours }: CrisisHelp['lines'][number]): string {
  return daily ? `${copy.routes.hours.daily}${commaOf(copy)}${spanOf(copy, daily)}` : copy.risk.hours[hours]
}

/** Where only its own page says so, the way to that page. */
function hoursOrPage(copy: Copy, [line]: CrisisHelp['lines']): Html | string {
  if (!line) return ''
  const hours = hoursOf(copy, line)
  return line.hours === 'always' ? hours : html`<a href="${line.source}" rel="noreferrer">${hours}</a>`
}

const spoken = ([line]: CrisisHelp['lines']): Html | '' =>
  line?.languages[0] ? html` lang="${line.languages[0]}"` : ''

const INDEPENDENT: readonly SupportRoute['kind'][] = ['outside', 'crisis', 'community']

/** The employer's words stand apart from the writing direction of the line, in their own language. */
export const phrasesOf = (copy: Copy, phrases: readonly Phrase[]): Html =>
  html`${phrases.map(
    ({ words, lang }, n) =>
      html`${n > 0 ? commaOf(copy) : ''}<bdi${lang ? html` lang="${lang}"` : ''}>${words}</bdi>`,
  )}`

/** One route that the employer keeps: who it is, whose it is, when, and every way to reach it. */
export const routeEntry = (copy: Copy, route: SupportRoute): Html => html`<li>
<h3><bdi>${route.name}</bdi></h3>
<p class="soft">${INDEPENDENT.includes(route.kind) ? copy.support.independent : copy.support.fromEmployer} · ${phrasesOf(copy, routeHoursOf(copy, route))} · ${spokenLanguages(copy, route.languages)}</p>
<p class="calls">${route.phone ? callButton(copy, route.phone, true) : ''}${
  route.text
    ? html`<a class="call quiet" href="${callUri('sms', route.text)}">${fill(copy.risk.message, { number: dialled(copy, route.text) })}</a>`
    : ''
}${
  route.email
    ? html`<a class="call quiet" href="mailto:${route.email}">${fill(copy.support.write, { address: route.email })}</a>`
    : ''
}${route.url ? html`<a class="call quiet" href="${route.url}" rel="noreferrer">${copy.support.visit}</a>` : ''}</p></li>`

/** As many of the employer's routes as a page of one size holds, whatever was configured. */
const MAX_ROUTES = 6

/** The first ones by country and HR's order, and by nothing else; whoever takes requests for a call is always among them. */
export function shownRoutes({ country, routes }: Near): SupportRoute[] {
  const near = routesFor(country, routes)
  const responder = responderFor(country, routes)
  const first = near.slice(0, MAX_ROUTES)
  return responder && !first.includes(responder) ? [...first.slice(0, -1), responder] : first
}

/** Without the employer's routes, but for whoever takes requests for a call. */
export function leanNear({ country, routes }: Near): Near {
  const responder = responderFor(country, routes)
  return { country, routes: responder ? [responder] : [] }
}

/** Everyone a person can turn to: the employer's routes for the country, the country's own lines, the finder. */
export function supportNear(copy: Copy, near: Near): Html {
  const help = crisisHelpFor(copy, near.country)
  const routes = shownRoutes(near)
  const known = new Set(routes.map(route => dialOf(route.phone ?? '')))
  return html`<ul class="plain">${routes.map(route => routeEntry(copy, route))}${byName(
    help.lines.filter(line => !known.has(dialOf(line.number))),
  ).map(
    ([name, lines]) => html`<li><h3><bdi${spoken(lines)}>${name}</bdi></h3>
<p class="soft">${copy.support.independent} · ${hoursOrPage(copy, lines)}</p>
<p class="calls">${lines.map(line => callButton(copy, line.number, true))}</p></li>`,
  )}<li><a href="${help.finder}" rel="noreferrer">${copy.support.finder}</a></li></ul>`
}
