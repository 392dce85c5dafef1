import { type Copy, fill } from '../copy/copy.ts'
import { countryName, inCountry } from '../copy/in-country.ts'
import type { CrisisLine } from '../domain/support/crisis-lines.ts'
import { isResponder, type SupportRoute } from '../domain/support/support-routes.ts'
import { callUri } from '../domain/support/telephone.ts'
import { type CallForm, callForm } from './call-request-page.ts'
import { dialled } from './dialled.ts'
import { everyCountry } from './every-country.ts'
import { type Html, html, paragraphs } from './frame.ts'
import {
  aboutLine,
  callButton,
  crisisHelpFor,
  emergencyIn,
  inWriting,
  type Near,
  ownPage,
  routeEntry,
  routesWithRoom,
} from './support.ts'

/** What a page has to know that may have to be there for somebody in danger. */
export type ForSomebody = {
  copy: Copy
  support: Near
  /** Left out where nobody takes requests for a call in the person's country, or by this link. */
  call?: CallForm | undefined
}

/**
 * What comes before anything else where somebody spoke of death or of hurting themselves, whatever else there is to say
 * to them: one line of recognition, two ways out, the one question, the employer's human routes, and the choice to stop or
 * go on. All the rest of the page stands folded behind "read on"; the page ends with the same ways out.
 */
export function somebodyNow(of: ForSomebody, rest: Html, countries: 'whole' | 'short' = 'whole'): Html {
  const { copy } = of
  const { risk } = copy
  return html`<section class=now><h1>${risk.title}</h1>${waysOut(of, countries)}</section>
<section class=card><h2>${risk.safeTitle}</h2><p>${risk.safeNo}</p><p>${risk.safeYes}</p>
<p class=soft>${risk.text}</p></section>
${atWork(of)}<section class=choice><h2>${risk.goOnTitle}</h2>
<p class=calls><a class="call quiet" href="#enough">${risk.stop}</a></p>
<details class=rest><summary>${risk.goOn}</summary><div id="rest">${rest}</div></details></section>
${enoughForToday(of)}`
}

/** Two ways out of danger in the person's own country; where nobody knows it, choosing comes first. */
function waysOut({ copy, support: near }: ForSomebody, countries: 'whole' | 'short'): Html {
  const { risk } = copy
  const { emergency, lines, finder } = crisisHelpFor(copy, near.country)
  const { first, more } = lineFor(near, lines)
  const toFind = html`<a class="call way" href="${finder}" rel="noreferrer"><b>${risk.finder}</b></a>`
  if (!emergency && !first)
    return html`<details class=lands-fold><summary class="call way"><b>${risk.chooseCountry}</b></summary>${everyCountry(copy, countries)}</details>
${toFind}<p>${risk.emergencyAnywhere}</p>`
  return html`${first ? way(copy, near.country, first) : toFind}
${emergency ? html`<a class="call way" href="${callUri('tel', emergency)}"><b>${emergencyIn(copy, near.country, emergency)}</b></a>` : html`<p>${risk.emergencyAnywhere}</p>`}
${beside(copy, first, more)}<details class=lands-fold><summary>${fill(risk.elsewhere, { where: inCountry(copy, near.country) })}</summary>${everyCountry(copy, countries)}</details>`
}

type First = Pick<CrisisLine, 'name' | 'number'> & {
  line?: CrisisLine | undefined
  route?: SupportRoute
  dial?: string | undefined
}

/** The country's own line that speaks the person's language; without any, one that the employer keeps for danger. */
function lineFor(
  near: Near,
  [line, ...more]: readonly CrisisLine[],
): { first: First | undefined; more: CrisisLine[] } {
  if (line) return { first: { ...line, line }, more }
  const route = near.routes.find(
    each => each.kind === 'crisis' && each.human && each.phone && each.country === near.country,
  )
  return {
    first: route?.phone ? { name: route.name, number: route.phone, dial: route.phoneDial, route } : undefined,
    more,
  }
}

/** One line as wide as the page: whose it is, the number, what it costs and when. */
const way = (copy: Copy, country: string, { name, number, line, dial = number }: First): Html =>
  html`<a class="call way" href="${callUri('tel', dial)}"><span><bdi${line?.languages[0] ? html` lang="${line.languages[0]}"` : ''}>${name}</bdi> · ${countryName(copy, country)}</span>
<b>${fill(copy.risk.call, { number: dialled(copy, number) })}</b>${line ? html`<span>${aboutLine(copy, line)}</span>` : ''}</a>`

/** The same service in writing, its page where that says when, and what other lines the country has. */
function beside(copy: Copy, first: First | undefined, more: readonly CrisisLine[]): Html | '' {
  const line = first?.line
  if (!line) return ''
  return html`<p class=calls>${inWriting(copy, line)}${ownPage(copy, line)}${more.map(
    other =>
      html`${
        other.name === line.name
          ? html`<a class="call quiet" href="${callUri('tel', other.number)}">${dialled(copy, other.number)}</a>`
          : html`<a class="call quiet" href="${callUri('tel', other.number)}"><span><bdi lang="${other.languages[0]}">${other.name}</bdi> ${dialled(copy, other.number)}</span></a>`
      }`,
  )}</p>`
}

/** The employer's people outside HR, the first of them open; and someone who calls, where anybody does. */
function atWork({ copy, support, call }: ForSomebody): Html | '' {
  const { risk } = copy
  const [first, ...more] = routesWithRoom(
    support,
    route =>
      route.human && (route.kind === 'eap' || route.kind === 'occupational-health' || isResponder(route)),
  )
  if (!first && !call) return ''
  return html`<section class=card>${
    first
      ? html`<h2>${risk.workTitle}</h2><p>${risk.workText}</p><ul class=plain>${routeEntry(copy, first)}</ul>`
      : ''
  }${more.length > 0 ? html`<details><summary>${risk.moreAtWork}</summary><ul class=plain>${more.map(route => routeEntry(copy, route))}</ul></details>` : ''}${
    call ? html`<details><summary>${copy.call.offer}</summary>${callForm(copy, call)}</details>` : ''
  }</section>`
}

/** Where "enough for today" leads: the end of the page, and the same numbers once more. */
function enoughForToday({ copy, support: { country } }: ForSomebody): Html {
  const { title, text } = copy.risk.stopped
  const { emergency, lines, finder } = crisisHelpFor(copy, country)
  return html`<section class=card id="enough" tabindex="-1"><h2>${title}</h2>${paragraphs([text])}
<p class=calls>${lines.slice(0, 1).map(({ number }) => callButton(copy, number, true))}${
    emergency
      ? html`<a class="call quiet" href="${callUri('tel', emergency)}">${emergencyIn(copy, country, emergency)}</a>`
      : html`<a href="${finder}" rel="noreferrer">${copy.risk.finder}</a>`
  }</p></section>`
}
