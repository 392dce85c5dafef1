import { type Copy, fill, labelled } from '../copy/copy.ts'
import { inCountry } from '../copy/in-country.ts'
import {
  commaOf,
  type Phrase,
  hoursOf as routeHoursOf,
  spanOf,
  spokenLanguages,
} from '../copy/route-words.ts'
import { crisisDirectory } from '../copy/shipped-crisis-lines.ts'
import { UNKNOWN_COUNTRY } from '../domain/roster/country.ts'
import { type CrisisHelp, type CrisisLine, crisisHelpIn } from '../domain/support/crisis-lines.ts'
import {
  bytesOnAPage,
  ROOM_ON_A_PAGE,
  responderFor,
  routesFor,
  type SupportRoute,
} from '../domain/support/support-routes.ts'
import { callUri, dialOf, textUri } from '../domain/support/telephone.ts'
import { dialled } from './dialled.ts'
import { type Html, html } from './frame.ts'

/** Who is near: the person's country (`ZZ` where nobody said), and the routes that their employer keeps. */
export type Near = { country: string; routes: readonly SupportRoute[] }

/** Where nothing is known of a person: no country's own number, and the finder for every country. */
export const ANYWHERE: Near = { country: UNKNOWN_COUNTRY, routes: [] }

export const crisisHelpFor = (copy: Copy, country: string): CrisisHelp =>
  crisisHelpIn(crisisDirectory, country, copy.locale)

/** `dial` is what is dialled, where the number is printed otherwise. */
export const callButton = (copy: Copy, number: string, quiet = false, dial = number): Html =>
  html`<a class="call${quiet ? ' quiet' : ''}" href="${callUri('tel', dial)}">${fill(copy.risk.call, { number: dialled(copy, number) })}</a>`

/** "Emergency in the UK: 999": by its country, since the person may be in another. */
export const emergencyIn = (copy: Copy, country: string, number: string): string =>
  fill(copy.risk.emergency, { where: inCountry(copy, country), number: dialled(copy, number) })

/** The emergency number of a known country to press, said as what it is; for an unknown one, where to find it. */
export function emergencyCall(copy: Copy, country: string): Html {
  const { emergency } = crisisHelpFor(copy, country)
  return emergency
    ? html`<p class="calls"><a class="call quiet" href="${callUri('tel', emergency)}">${emergencyIn(copy, country, emergency)}</a></p>`
    : html`<p>${copy.checkIn.emergencyAnywhere}</p>`
}

/** Lines that answer under several numbers, with all of them together. */
const byName = (lines: readonly CrisisLine[]) => [...Map.groupBy(lines, line => line.name).entries()]

/** What a call costs, where we know, and when the line is there: "free, day and night"; its language where that is not the page's. */
export function aboutLine(copy: Copy, line: CrisisLine): string {
  const { cost, hours, daily, languages } = line
  return [
    ...(cost === 'unknown' ? [] : [copy.risk.cost[cost]]),
    daily
      ? `${copy.routes.hours.daily} ${spanOf(copy, daily)}`
      : hours === 'always'
        ? copy.risk.hours.always
        : copy.risk.hours.other,
    ...(languages.includes(copy.locale) ? [] : [spokenLanguages(copy, languages)]),
  ].join(commaOf(copy))
}

/** The same service in writing: by text message, or on its page. */
export const inWriting = (copy: Copy, { text, chat }: CrisisLine): Html =>
  html`${
    text
      ? html`<a class="call quiet" href="${callUri('sms', text)}">${fill(copy.risk.message, { number: dialled(copy, text) })}</a>`
      : ''
  }${chat ? html`<a class="call quiet" href="${chat}" rel="noreferrer">${copy.risk.chat}</a>` : ''}`

/** Where a line is not there day and night, its own page says when. */
export const ownPage = (copy: Copy, line: CrisisLine): Html | '' =>
  line.hours === 'always' || line.daily
    ? ''
    : html`<a href="${line.source}" rel="noreferrer">${copy.risk.hours.other}</a>`

const spoken = ([line]: readonly CrisisLine[]): Html | '' =>
  line?.languages[0] ? html` lang="${line.languages[0]}"` : ''

const INDEPENDENT: readonly SupportRoute['kind'][] = ['outside', 'crisis', 'community']

/** Whether the employer pays for a route or has nothing to do with it. */
export const whoseIs = ({ support }: Copy, { kind }: SupportRoute): string =>
  INDEPENDENT.includes(kind) ? support.independent : support.fromEmployer

/** The employer's words stand apart from the writing direction of the line, in their own language. */
export const phrasesOf = (copy: Copy, phrases: readonly Phrase[]): Html =>
  html`${phrases.map(
    ({ words, lang }, n) =>
      html`${n > 0 ? commaOf(copy) : ''}<bdi${lang ? html` lang="${lang}"` : ''}>${words}</bdi>`,
  )}`

/** "Text 85258: HELLO". */
function textLabel(copy: Copy, number: string, word?: string): Html {
  const to = fill(copy.risk.message, { number: dialled(copy, number) })
  return word === undefined ? html`${to}` : html`${labelled(copy, to)} <bdi>${word}</bdi>`
}

/** One route that the employer keeps: who it is, whose it is, when, and every way to reach it. */
export const routeEntry = (copy: Copy, route: SupportRoute): Html => html`<li>
<h3><bdi>${route.name}</bdi></h3>
<p class="soft">${whoseIs(copy, route)} · ${phrasesOf(copy, routeHoursOf(copy, route))} · ${spokenLanguages(copy, route.languages)}</p>
<p class="calls">${route.phone ? callButton(copy, route.phone, true, route.phoneDial) : ''}${
  route.text
    ? html`<a class="call quiet" href="${textUri(route.textDial ?? route.text, route.textWord)}">${textLabel(copy, route.text, route.textWord)}</a>`
    : ''
}${
  route.email
    ? html`<a class="call quiet" href="mailto:${route.email}">${fill(copy.support.write, { address: route.email })}</a>`
    : ''
}${route.url ? html`<a class="call quiet" href="${route.url}" rel="noreferrer">${copy.support.visit}</a>` : ''}</p></li>`

/**
 * The employer's routes that a page has room for: by the order of the list and by country alone, so that what is left out
 * tells nothing of an answer. The route that calls people is always among them.
 */
export function routesWithRoom(
  { country, routes }: Near,
  wanted: (route: SupportRoute) => boolean = () => true,
): SupportRoute[] {
  const responder = responderFor(country, routes)
  const bytes = (route: SupportRoute) => (route === responder ? 0 : bytesOnAPage(route))
  const shown: SupportRoute[] = []
  let room = ROOM_ON_A_PAGE.bytes
  for (const route of routesFor(country, routes).filter(wanted)) {
    const needed = bytes(route)
    if (needed > room || (shown.length >= ROOM_ON_A_PAGE.routes && route !== responder)) continue
    room -= needed
    shown.push(route)
  }
  return shown
}

/** Without the employer’s routes, except the one that takes requests for a call. */
export function leanNear({ country, routes }: Near): Near {
  const responder = responderFor(country, routes)
  return { country, routes: responder ? [responder] : [] }
}

/** Everyone a person can turn to: the employer's routes for the country, the country's own lines, the finder. */
export function supportNear(copy: Copy, near: Near): Html {
  const help = crisisHelpFor(copy, near.country)
  const routes = routesWithRoom(near)
  const known = new Set(routes.map(route => dialOf(route.phoneDial ?? route.phone ?? '')))
  return html`<ul class="plain">${routes.map(route => routeEntry(copy, route))}${byName(
    help.lines.filter(line => !known.has(dialOf(line.number))),
  ).map(
    ([name, lines]) => html`<li><h3><bdi${spoken(lines)}>${name}</bdi></h3>
<p class="soft">${copy.support.independent}${lines.slice(0, 1).map(line => html` · ${ownPage(copy, line) || aboutLine(copy, line)}`)}</p>
<p class="calls">${lines.map(line => callButton(copy, line.number, true))}${lines.slice(0, 1).map(line => inWriting(copy, line))}</p></li>`,
  )}<li><a href="${help.finder}" rel="noreferrer">${copy.support.finder}</a></li></ul>`
}
