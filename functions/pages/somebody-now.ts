import type { Copy } from '../copy/copy.ts'
import { isResponder, routesFor } from '../domain/support-routes.ts'
import { type CallForm, callForm } from './call-request-page.ts'
import { type Html, html, paragraphs } from './frame.ts'
import { callButton, crisisHelpFor, crisisLinesOf, type Near, routeEntry } from './support.ts'

/** What a page has to know that may have to be there for somebody in danger. */
export type ForSomebody = {
  copy: Copy
  support: Near
  /** Left out where nobody takes requests for a call in the person's country, or by this link. */
  call?: CallForm | undefined
}

/**
 * What comes before anything else where somebody spoke of death or of hurting themselves, whatever else there is to
 * say to them: recognition, the one question, a number to call in their own country, the employer's human routes,
 * someone who calls them, and the choice to go on or stop. The page ends with `enoughForToday`.
 *
 * @param rest what is said of the rest of the page, where there is something to say
 */
export function somebodyNow({ copy, support: near, call }: ForSomebody, rest?: string): Html {
  const { risk } = copy
  const help = crisisHelpFor(copy, near.country)
  const human = routesFor(near.country, near.routes).filter(
    route =>
      route.human && (route.kind === 'eap' || route.kind === 'occupational-health' || isResponder(route)),
  )
  return html`<section><h1>${risk.title}</h1>${paragraphs(risk.text)}
<section class="card warm"><h2>${risk.safeTitle}</h2><p>${risk.safeNo}</p>
<p class="calls">${help.emergency ? callButton(copy, help.emergency) : html`<strong>${risk.emergencyAnywhere}</strong>`}</p>
<p>${risk.safeYes}</p>${crisisLinesOf(copy, help)}</section>
${
  human.length > 0
    ? html`<section class="card"><h2>${risk.workTitle}</h2><p>${risk.workText}</p><ul class="plain">${human.map(route => routeEntry(copy, route))}</ul></section>`
    : ''
}${call ? callForm(copy, call) : ''}
<h2>${risk.goOnTitle}</h2>${rest ? html`<p>${rest}</p>` : ''}
<p class="calls"><a class="call" href="#rest">${risk.goOn}</a><a class="call quiet" href="#enough">${risk.stop}</a></p></section><hr id="rest">`
}

/** Where "enough for today" leads: the end of the page, and the same numbers once more. */
export function enoughForToday({ copy, support }: ForSomebody): Html {
  const { title, text } = copy.risk.stopped
  return html`<section class="card warm" id="enough" tabindex="-1"><h2>${title}</h2><p>${text}</p>${crisisLinesOf(copy, crisisHelpFor(copy, support.country))}</section>`
}
