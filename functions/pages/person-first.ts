import { hoursOf } from '../copy/route-words.ts'
import type { Resource } from '../domain/follow-up/resource.ts'
import { personToCall } from '../domain/support/support-routes.ts'
import { type Html, html } from './frame.ts'
import type { ForSomebody } from './somebody-now.ts'
import { callButton, crisisHelpFor, phrasesOf, whoseIs } from './support.ts'

export type ForOneTap = ForSomebody & { lines?: readonly Resource[] }

/**
 * One person to talk to, one tap away: a telephone number, or someone who calls. Never an address on the employer's own
 * server, which would tell its log who came.
 */
export function personFirst(of: ForOneTap): Html {
  const { copy, call } = of
  const { title, text } = copy.reading.person
  const someoneCalls = call
    ? html`<p class="calls"><a class="call quiet" href="${call.action}">${copy.call.offer}</a></p>`
    : ''
  return html`<section class="card warm person"><h2>${title}</h2><p>${text}</p>${oneNumber(of)}${someoneCalls}</section>`
}

/**
 * Whom the employer pays to listen; without them, unless someone calls, a line of the country: one that listens before
 * one for a crisis, which may be more than what was said calls for. Without any, where to find one.
 */
function oneNumber({ copy, support: { country, routes }, call, lines = [] }: ForOneTap): Html | '' {
  const { support } = copy
  const route = personToCall(country, copy.locale, routes)
  if (route)
    return html`<h3><bdi>${route.name}</bdi></h3>
<p class="soft">${whoseIs(copy, route)} · ${phrasesOf(copy, hoursOf(copy, route))}</p>
<p class="calls">${callButton(copy, route.phone, false, route.phoneDial)}</p>`
  if (call) return ''
  const help = crisisHelpFor(copy, country)
  const known = new Set(help.lines.map(line => line.number.replaceAll(' ', '')))
  const listening = lines.find(({ phone = '' }) => !known.has(phone.replaceAll(' ', '')))
  const words = listening?.languages[copy.locale]
  const [crisis] = help.lines
  const name = words?.title ?? crisis?.name
  const number = words ? listening?.phone : crisis?.number
  return name && number
    ? html`<h3><bdi>${name}</bdi></h3><p class="soft">${support.independent}</p>${words ? html`<p>${words.summary}</p>` : ''}
<p class="calls">${callButton(copy, number)}</p>`
    : html`<p><a href="${help.finder}" rel="noreferrer">${support.finder}</a></p>`
}
