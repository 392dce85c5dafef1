import type { Campaign } from '../campaign/campaign.ts'
import type { Instrument } from '../check-in/instrument.ts'
import type { Reason } from '../reason.ts'
import { UNKNOWN_COUNTRY } from '../roster/country.ts'
import { DAY, type Instant } from '../time.ts'
import type { CrisisLine } from './crisis-lines.ts'
import { responderFor, routesFor, type SupportRoute } from './support-routes.ts'
import { isInFuture } from './verified-on.ts'

/**
 * The support that people need from before a campaign asks them how they are until it is over. The launch gate requires
 * it, and HR's list must keep meeting it while the campaign runs.
 */

export type SupportNeeds = {
  campaign: Pick<Campaign, 'instruments'>
  /** The countries of the invited people. */
  countries: readonly string[]
  routes: readonly SupportRoute[]
  /** Those that come with Hearten. */
  lines: readonly CrisisLine[]
  instruments: readonly Pick<Instrument, 'id' | 'items'>[]
  /** The present moment, when the question is about a launch. */
  launchedAt: Instant
  now: Instant
}

/** A route that nobody has tried for longer may not answer any more. CARE: 90 days. */
const VERIFIED_WITHIN = 90 * DAY

/** Until when a campaign can be launched with it, unless somebody calls there again. */
export const verifiedUntil = ({ verifiedOn }: Pick<SupportRoute, 'verifiedOn'>): Instant =>
  Date.parse(verifiedOn) + VERIFIED_WITHIN

/** Whether HR is asked to call a route again: some weeks before the launch gate would miss it. */
export const isToVerifyAgain = ({ verifiedOn }: SupportRoute, now: Instant): boolean =>
  now - Date.parse(verifiedOn) > VERIFIED_WITHIN - 30 * DAY

/** What the routes lack for a campaign in these countries. Each reason's field is `supportRoutes`. */
export const supportReasons = (of: SupportNeeds): Reason[] => [
  ...routeReasons(of),
  ...responderReasons(of),
  ...noLineReasons(of),
]

/**
 * What active campaigns would lack with these routes; `field` is a JSON pointer into HR's list. Everything that the
 * launch gate required, and each wave since, stays required until the campaign is over, as of the launch: a route that
 * has only become old since is no reason to refuse a correction to another one.
 */
export const stillNeeded = (
  campaigns: readonly Campaign[],
  list: Pick<SupportNeeds, 'routes' | 'lines' | 'instruments' | 'now'>,
): Reason[] =>
  campaigns.flatMap(campaign => {
    const { status, name } = campaign
    if (status === 'draft' || status === 'closed' || status === 'cancelled') return []
    if (campaign.freezing !== undefined)
      return [
        {
          field: '/routes',
          problem: `“${name}” is about to open: for which countries is being counted`,
          remedy: 'put the list again in some minutes',
        },
      ]
    const asked = campaign.frozenWaves.flatMap(({ places }) => places.map(({ country }) => country))
    const countries = [...new Set([...campaign.countries, ...asked])].sort()
    return supportReasons({ ...list, campaign, countries, launchedAt: campaign.launchedAt }).map(reason => ({
      ...reason,
      field: '/routes',
      problem: `“${name}” is not over: ${reason.problem}`,
    }))
  })

/** Neither the employer's own nor paid by it. */
const OUTSIDE: readonly SupportRoute['kind'][] = ['outside', 'crisis', 'community']

const isVerified = (
  { verifiedOn }: SupportRoute,
  { launchedAt, now }: Pick<SupportNeeds, 'launchedAt' | 'now'>,
): boolean => !isInFuture(verifiedOn, now) && launchedAt - Date.parse(verifiedOn) <= VERIFIED_WITHIN

const countryNames = (countries: readonly string[]): string =>
  countries.map(country => (country === 'ZZ' ? 'people whose country is unknown' : country)).join(', ')

function routeReasons({ routes, countries, ...at }: SupportNeeds): Reason[] {
  const needs = [
    { what: 'human', is: (route: SupportRoute) => route.human },
    { what: 'outside', is: (route: SupportRoute) => OUTSIDE.includes(route.kind) },
  ] as const
  const said = {
    human: { lack: 'no route to a person', add: 'a route with "human": true' },
    outside: {
      lack: 'no route outside the employer',
      add: `a route whose kind is ${OUTSIDE.join(', ').replace(/, (?=\w+$)/, ' or ')}`,
    },
  }
  return needs.flatMap(({ what, is }) => {
    const missing = countries.filter(country => !routesFor(country, routes).some(is))
    const stale = countries.filter(country => {
      const fitting = routesFor(country, routes).filter(is)
      return fitting.length > 0 && !fitting.some(route => isVerified(route, at))
    })
    const reasons: Reason[] = []
    if (missing.length > 0)
      reasons.push({
        field: 'supportRoutes',
        problem: `${said[what].lack} for ${countryNames(missing)}`,
        remedy: `add ${said[what].add} for each of them, or one for every country (*)`,
      })
    if (stale.length > 0)
      reasons.push({
        field: 'supportRoutes',
        problem: `${said[what].lack} was verified within 90 days for ${countryNames(stale)}`,
        remedy: 'make sure that it still answers, and set its verifiedOn to that day',
      })
    return reasons
  })
}

/** The instruments that ask about thoughts of self-harm. */
export const riskyOf = ({
  campaign,
  instruments,
}: Pick<SupportNeeds, 'campaign' | 'instruments'>): string[] =>
  campaign.instruments.filter(id =>
    instruments.find(instrument => instrument.id === id)?.items.some(item => item.risk),
  )

function responderReasons(of: SupportNeeds): Reason[] {
  const { routes, countries, ...at } = of
  const risky = riskyOf(of)
  if (risky.length === 0) return []
  // Checks the one responder that a request would go to: a stale one would receive it all the same.
  const lacking = countries.filter(country => {
    const responder = responderFor(country, routes)
    return !responder || !isVerified(responder, at)
  })
  if (lacking.length === 0) return []
  return [
    {
      field: 'supportRoutes',
      problem: `${risky.join(' and ')} asks about thoughts of self-harm, and nobody outside HR who calls back is verified within 90 days for ${countryNames(lacking)}`,
      remedy:
        'add a human route of kind eap, occupational-health, outside or crisis with email, hours and responder.responseTime; a draft may have an instrument without such an item instead',
    },
  ]
}

/**
 * Countries without a line to call: Hearten ships none, and the employer has none of its own there. People whose
 * country is unknown choose one, and have the international finder.
 */
export const withoutLine = ({
  countries,
  lines,
  routes,
  ...at
}: Pick<SupportNeeds, 'countries' | 'lines' | 'routes' | 'launchedAt' | 'now'>): string[] =>
  countries.filter(
    country =>
      country !== UNKNOWN_COUNTRY &&
      !lines.some(line => line.country === country) &&
      !routes.some(route => route.country === country && isOwnLine(route) && isVerified(route, at)),
  )

const isOwnLine = ({ kind, human, phone, text }: SupportRoute): boolean =>
  kind === 'crisis' && human && (phone ?? text) !== undefined

function noLineReasons(of: SupportNeeds): Reason[] {
  const risky = riskyOf(of)
  const lacking = risky.length > 0 ? withoutLine(of) : []
  if (lacking.length === 0) return []
  return [
    {
      field: 'supportRoutes',
      problem: `${risky.join(' and ')} asks about thoughts of self-harm, and there is no crisis line for ${countryNames(lacking)}`,
      remedy:
        'add a human route of kind crisis with phone or text for each of them (https://findahelpline.com/ lists lines by country), or leave the country out of the audience',
    },
  ]
}
