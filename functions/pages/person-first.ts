import type { Copy } from '../copy/copy.ts'
import { personToCall } from '../domain/support-routes.ts'
import type { CallForm } from './call-request-page.ts'
import { type Html, html } from './frame.ts'
import { callButton, crisisHelpFor, type Near } from './support.ts'

/**
 * One person to talk to, one tap away: a telephone number, or someone who calls. Never an address on the employer's own
 * server, which would tell its log who came.
 */
export function personFirst(copy: Copy, near: Near, call?: CallForm): Html {
  const { title, text } = copy.reading.person
  const someoneCalls = call
    ? html`<p class="calls"><a class="call quiet" href="${call.action}">${copy.call.offer}</a></p>`
    : ''
  return html`<section class="card warm person"><h2>${title}</h2><p>${text}</p>${oneNumber(copy, near, call === undefined)}${someoneCalls}</section>`
}

/** Whom the employer pays to listen, or who is there for everybody in the country; else where to find a line. */
function oneNumber(copy: Copy, { country, routes }: Near, needed: boolean): Html | '' {
  const { support } = copy
  const route = personToCall(country, copy.locale, routes)
  if (route)
    return html`<h3><bdi>${route.name}</bdi></h3>
<p class="soft">${route.independent ? support.independent : support.fromEmployer} · <bdi>${route.hours}</bdi></p>
<p class="calls">${callButton(copy, route.phone)}</p>`
  if (!needed) return ''
  const { lines, finder } = crisisHelpFor(copy, country)
  const [line] = lines
  return line
    ? html`<h3><bdi>${line.name}</bdi></h3><p class="soft">${support.independent}</p>
<p class="calls">${callButton(copy, line.number)}</p>`
    : html`<p><a href="${finder}" rel="noreferrer">${support.finder}</a></p>`
}
