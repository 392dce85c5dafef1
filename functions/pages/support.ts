import { type Copy, fill } from '../copy/copy.ts'
import crisisLines from '../copy/crisis-lines.json' with { type: 'json' }
import { type CrisisDirectory, type CrisisHelp, crisisHelpIn } from '../domain/crisis-lines.ts'
import { routesFor, type SupportRoute } from '../domain/support-routes.ts'
import { type Html, html } from './frame.ts'

/** Who is near: the person's country (`ZZ` where nobody said), and the routes that their employer keeps. */
export type Near = { country: string; routes: readonly SupportRoute[] }

/** Part of the build, and checked there (test/copy/crisis-lines.test.ts). */
const directory = crisisLines as CrisisDirectory

export const crisisHelpFor = (copy: Copy, country: string): CrisisHelp =>
  crisisHelpIn(directory, country, copy.locale)

const digits = (number: string): string => number.replace(/[^\d+]/g, '')

export const callButton = (copy: Copy, number: string, quiet = false): Html =>
  html`<a class="call${quiet ? ' quiet' : ''}" href="tel:${digits(number)}">${fill(copy.risk.call, { number })}</a>`

/** The emergency number of a known country in a sentence; for an unknown one, where to find it. */
export const emergencyLine = (copy: Copy, { emergency }: CrisisHelp): string =>
  emergency ? fill(copy.checkIn.emergencyNumber, { number: emergency }) : copy.checkIn.emergencyAnywhere

/** The crisis lines of the person's country, each with its number to press, and the international finder. */
export const crisisLinesOf = (copy: Copy, help: CrisisHelp): Html =>
  html`${help.lines.map(
    line => html`<p><strong lang="${line.languages[0] ?? ''}">${line.name}</strong>, ${copy.risk.hours[line.hours]}</p>
<p class="calls">${callButton(copy, line.number)}${
      line.text
        ? html`<a class="call quiet" href="sms:${digits(line.number)}">${fill(copy.risk.message, { number: line.number })}</a>`
        : ''
    }</p>`,
  )}<p><a href="${help.finder}" rel="noreferrer">${copy.risk.finder}</a></p>`

const INDEPENDENT: readonly SupportRoute['kind'][] = ['outside', 'crisis', 'community']

/** One route that the employer keeps: who it is, whose it is, when, and every way to reach it. */
export const routeEntry = (copy: Copy, route: SupportRoute): Html => html`<li>
<h3>${route.name}</h3>
<p class="soft">${INDEPENDENT.includes(route.kind) ? copy.support.independent : copy.support.fromEmployer} · ${route.hours}</p>
<p class="calls">${route.phone ? callButton(copy, route.phone, true) : ''}${
  route.email
    ? html`<a class="call quiet" href="mailto:${route.email}">${fill(copy.support.write, { address: route.email })}</a>`
    : ''
}${route.url ? html`<a class="call quiet" href="${route.url}" rel="noreferrer">${copy.support.visit}</a>` : ''}</p></li>`

/** Everyone a person can turn to: the employer's routes for the country, the country's own lines, the finder. */
export function supportNear(copy: Copy, near: Near): Html {
  const help = crisisHelpFor(copy, near.country)
  const routes = routesFor(near.country, near.routes)
  const known = new Set(routes.map(route => digits(route.phone ?? '')))
  return html`<ul class="plain">${routes.map(route => routeEntry(copy, route))}${help.lines
    .filter(line => !known.has(line.number.replaceAll(' ', '')))
    .map(
      line => html`<li><h3 lang="${line.languages[0] ?? ''}">${line.name}</h3>
<p class="soft">${copy.support.independent} · ${copy.risk.hours[line.hours]}</p>
<p class="calls">${callButton(copy, line.number, true)}</p></li>`,
    )}<li><a href="${help.finder}" rel="noreferrer">${copy.support.finder}</a></li></ul>`
}
