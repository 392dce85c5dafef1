import { type Copy, fill } from '../copy/copy.ts'
import { crisisDirectory } from '../copy/shipped-crisis-lines.ts'
import type { CrisisHelp } from '../domain/crisis-lines.ts'
import { UNKNOWN_COUNTRY } from '../domain/place.ts'
import { isResponder, routesFor } from '../domain/support-routes.ts'
import { callUri, dialOf } from '../domain/telephone.ts'
import { type CallForm, callForm } from './call-request-page.ts'
import { type Html, html, paragraphs } from './frame.ts'
import { crisisHelpFor, crisisLinesOf, dialled, hoursOf, type Near, routeEntry } from './support.ts'

/** What a page has to know that may have to be there for somebody in danger. */
export type ForSomebody = {
  copy: Copy
  support: Near
  /** Left out where nobody takes requests for a call in the person's country, or by this link. */
  call?: CallForm | undefined
}

/**
 * What comes before anything else where somebody spoke of death or of hurting themselves, whatever else there is to
 * say to them. On the first screen of a small phone: a line of recognition, the crisis line of their country and its
 * emergency number, each as wide as the page. Then the one question, the employer's human routes, somebody who calls
 * them, and the choice to go on or stop. The page ends with `enoughForToday`.
 */
export function somebodyNow({ copy, support: near, call }: ForSomebody): Html {
  const { risk } = copy
  const human = routesFor(near.country, near.routes).filter(
    route =>
      route.human && (route.kind === 'eap' || route.kind === 'occupational-health' || isResponder(route)),
  )
  return html`<section class="now"><h1>${risk.title}</h1><p>${risk.now}</p>
${waysOut(copy, near.country)}${paragraphs(risk.text)}</section>
<section class="card"><h2>${risk.safeTitle}</h2><p>${risk.safeNo}</p><p>${risk.safeYes}</p></section>
${
  human.length > 0
    ? html`<section class="card"><h2>${risk.workTitle}</h2><p>${risk.workText}</p><ul class="plain">${human.slice(0, 1).map(route => routeEntry(copy, route))}</ul>${human.length > 1 ? html`<details><summary>${risk.workMore}</summary><ul class="plain">${human.slice(1, MAX_HUMAN_ROUTES).map(route => routeEntry(copy, route))}</ul></details>` : ''}</section>`
    : ''
}${call ? html`<details class="card"><summary>${copy.call.offer}</summary>${callForm(copy, call)}</details>` : ''}
<section><h2>${risk.goOnTitle}</h2>
<p class="calls"><a class="call" href="#rest">${risk.goOn}</a><a class="call quiet" href="#enough">${risk.stop}</a></p></section><hr id="rest">`
}

/** As many as a page of one size holds, whatever the employer configured; HR's order decides which. */
const MAX_HUMAN_ROUTES = 4

/** The two ways out, and every other country's behind one tap. */
function waysOut(copy: Copy, country: string): Html {
  const { risk } = copy
  const help = crisisHelpFor(copy, country)
  if (country === UNKNOWN_COUNTRY || (!help.emergency && help.lines.length === 0))
    return html`${otherCountries(copy, country, risk.chooseCountry, 'way')}
<a class="way quiet" href="${help.finder}" rel="noreferrer"><strong>${risk.finder}</strong></a><p>${risk.emergencyAnywhere}</p>`
  const [line] = help.lines
  const name = countryName(copy, country)
  const again = help.lines.filter(other => other !== line)
  return html`${line ? lineButton(copy, line, name) : html`<a class="way" href="${help.finder}" rel="noreferrer"><strong>${risk.finder}</strong></a>`}
${help.emergency ? html`<a class="way quiet" href="${callUri('tel', help.emergency)}"><strong>${fill(risk.emergencyIn, { country: name, number: dialled(copy, help.emergency) })}</strong></a>` : ''}
${line?.text || line?.chat ? html`<p class="calls">${line.text ? html`<a class="call quiet" href="${callUri('sms', line.text)}">${fill(risk.message, { number: dialled(copy, line.text) })}</a>` : ''}${line.chat ? html`<a class="call quiet" href="${line.chat}" rel="noreferrer">${risk.chat}</a>` : ''}</p>` : ''}
${line && line.hours !== 'always' && !line.daily ? html`<p><a href="${line.source}" rel="noreferrer">${risk.hours.other}</a></p>` : ''}
${again.length > 0 ? html`<details><summary>${risk.moreLines}</summary>${crisisLinesOf(copy, { ...help, lines: again })}</details>` : ''}
${otherCountries(copy, country, risk.otherCountry)}`
}

/** `Samaritans · 116 123`, and below it the country, whether it is free, and when somebody answers. */
function lineButton(copy: Copy, line: CrisisHelp['lines'][number], country: string): Html {
  const cost = copy.risk.cost[line.cost]
  return html`<a class="way" href="${callUri('tel', line.number)}"><strong><bdi lang="${line.languages[0] ?? copy.locale}">${line.name}</bdi> ${dialled(copy, line.number)}</strong><span>${[country, ...(cost ? [cost] : []), hoursOf(copy, line)].join(' · ')}</span></a>`
}

const countryName = (copy: Copy, country: string): string =>
  new Intl.DisplayNames(copy.locale, { type: 'region' }).of(country) ?? country

/** Numbers of every country that has any here: its emergency number, and its first line. */
function otherCountries(copy: Copy, but: string, title: string, className = ''): Html {
  const first = Map.groupBy(crisisDirectory.lines, line => line.country)
  const rows = crisisDirectory.emergency
    .filter(({ country }) => country !== but)
    .map(({ country, number }) => ({
      name: countryName(copy, country),
      number,
      line: first.get(country)?.[0],
    }))
    .sort((a, b) => a.name.localeCompare(b.name, copy.locale))
  return html`<details class="lands ${className}"><summary>${title}</summary><p class="soft">${copy.risk.landsHint}</p><ul class="plain">${rows.map(
    ({ name, number, line }) =>
      html`<li>${name}: ${tel(copy, number)}${line && dialOf(line.number) !== dialOf(number) ? html` · ${tel(copy, line.number)}` : ''}</li>`,
  )}</ul><p><a href="${crisisDirectory.finder.source}" rel="noreferrer">${copy.risk.finder}</a></p></details>`
}

const tel = (copy: Copy, number: string): Html =>
  html`<a href="${callUri('tel', number)}">${dialled(copy, number)}</a>`

/** Where "enough for today" leads: the end of the page, and the same numbers once more. */
export function enoughForToday({ copy, support }: ForSomebody): Html {
  const { title, text } = copy.risk.stopped
  return html`<section class="card warm" id="enough" tabindex="-1"><h2>${title}</h2><p>${text}</p>${crisisLinesOf(copy, crisisHelpFor(copy, support.country))}</section>`
}
