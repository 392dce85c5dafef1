import * as z from 'zod'
import type { Resource } from '../follow-up/resource.ts'
import { FEWEST_INVITED } from '../privacy/pools.ts'
import type { Reason } from '../reason.ts'
import { bytesOnAPage, ROOM_ON_A_PAGE, routesFor, type SupportRoute } from './support-routes.ts'

/**
 * Web addresses that the employer adds lead to servers of its own, or of whom it pays. A link that one person alone is
 * shown names them with one click, or with none, where an email gateway follows links. So a link is shown only where
 * those who are shown the same links are enough. Telephone numbers and email addresses stay: to use them is to speak.
 */
const ENOUGH_READERS = FEWEST_INVITED

/** How many people share what decides which links they are shown. `language` is that of their pages. */
export const readers = z.object({
  country: z.string(),
  site: z.string(),
  language: z.string(),
  people: z.int().positive(),
})
export type Readers = z.infer<typeof readers>

/** Everybody who may be shown the lists: the roster, or those whom one wave invited. */
export type Population = readonly Readers[]

interface Lists {
  routes: readonly SupportRoute[]
  resources: readonly Resource[]
}

/** A link that is not shown to anybody, and how many people it would have told apart from all others. */
export interface HiddenLink {
  url: string
  people: number
  /** Whether it alone would reach enough people, and only together with other links too few. */
  together: boolean
}

/**
 * Which links are shown to nobody. What counts is the set of links that a person is shown: a combination tells as much
 * as a link. As long as a set is shared by too few of a population, the link of it that reaches fewest is hidden. A link
 * that reaches too few of the roster is hidden, though nobody may be there yet. The same address is the same link,
 * wherever it stands.
 */
export function hiddenLinks(lists: Lists, roster: Population, waves: readonly Population[]): HiddenLink[] {
  const shownTo = linksBy(lists)
  const groups = [roster, ...waves].map(population => groupsOf(population, shownTo))
  const reach = (url: string, of: readonly Group[]) => total(of.filter(({ urls }) => urls.has(url)))
  const [ofRoster = [], ...ofWaves] = groups
  const reachOf = new Map(
    allLinks(lists).map(url => [
      url,
      Math.min(reach(url, ofRoster), ...ofWaves.map(each => reach(url, each)).filter(people => people > 0)),
    ]),
  )
  const hidden: HiddenLink[] = []
  const hide = (url: string, people: number, together: boolean) => {
    hidden.push({ url, people, together })
    for (const { urls } of groups.flat()) urls.delete(url)
  }
  for (const [url, people] of reachOf) if (people < ENOUGH_READERS) hide(url, people, false)
  for (;;) {
    const few = groups.flatMap(each => tooFew(each))
    const [narrowest] = few
      .flatMap(({ urls, people }) => [...urls].map(url => ({ url, people, reach: reachOf.get(url) ?? 0 })))
      .toSorted((a, b) => a.reach - b.reach || a.people - b.people || (a.url < b.url ? -1 : 1))
    if (!narrowest) return hidden
    hide(narrowest.url, narrowest.people, true)
  }
}

/** People who are shown the same links. `apart` keeps those of a country together whose pages have no room for all. */
interface Group {
  urls: Set<string>
  apart: string
  people: number
}

const total = (groups: readonly Group[]): number => groups.reduce((sum, { people }) => sum + people, 0)

/** The sets of links, some of them the same by now, that too few people share. */
const tooFew = (groups: readonly Group[]): Group[] =>
  [...Map.groupBy(groups, ({ urls, apart }) => JSON.stringify([apart, ...[...urls].sort()])).values()]
    .filter(same => total(same) < ENOUGH_READERS)
    .flatMap(([one, ...others]) =>
      one && one.urls.size > 0 ? [{ ...one, people: total([one, ...others]) }] : [],
    )

function groupsOf(population: Population, shownTo: ReturnType<typeof linksBy>): Group[] {
  const groups = new Map<string, Group>()
  for (const of of population) {
    const { urls, apart } = shownTo(of)
    const key = JSON.stringify([apart, ...[...urls].sort()])
    const group = groups.get(key)
    if (group) group.people += of.people
    else groups.set(key, { urls, apart, people: of.people })
  }
  return [...groups.values()]
}

const allLinks = ({ routes, resources }: Lists): string[] => [
  ...new Set([
    ...routes.flatMap(({ url }) => url ?? []),
    ...resources.flatMap(({ languages }) => Object.values(languages).flatMap(({ url }) => url ?? [])),
  ]),
]

/** The links that people of a country, a site and a language are shown. */
function linksBy({ routes, resources }: Lists) {
  const inCountry = new Map<string, { urls: string[]; apart: string }>()
  const ofRoutes = (country: string) => {
    const known = inCountry.get(country)
    if (known) return known
    const near = routesFor(country, routes)
    const bytes = near.reduce((sum, route) => sum + bytesOnAPage(route), 0)
    // Which routes a page leaves out differs by country then.
    const full = near.length > ROOM_ON_A_PAGE.routes || bytes > ROOM_ON_A_PAGE.bytes
    const found = { urls: near.flatMap(({ url }) => url ?? []), apart: full ? country : '' }
    inCountry.set(country, found)
    return found
  }
  return ({ country, site, language }: Readers): { urls: Set<string>; apart: string } => {
    const { urls, apart } = ofRoutes(country)
    const ofResources = resources
      .filter(({ countries }) => countries.includes('*') || countries.includes(country))
      .filter(({ sites }) => sites === undefined || sites.includes(site))
      .flatMap(({ languages }) => languages[language]?.url ?? [])
    return { urls: new Set([...urls, ...ofResources]), apart }
  }
}

/** The lists as pages and emails show them. What nobody could reach without its link is left out. */
export function withoutLinks<Of extends Lists>({ routes, resources }: Of, hidden: readonly HiddenLink[]) {
  const gone = new Set(hidden.map(({ url }) => url))
  return {
    routes: routes.flatMap((route): SupportRoute[] => {
      const { url, ...rest } = route
      if (url === undefined || !gone.has(url)) return [route]
      return rest.phone || rest.text || rest.email ? [rest] : []
    }),
    resources: resources.flatMap((resource): Resource[] => {
      const languages = Object.fromEntries(
        Object.entries(resource.languages).flatMap(([language, words]) => {
          const { url, ...rest } = words
          if (url === undefined || !gone.has(url)) return [[language, words]]
          return rest.steps ? [[language, rest]] : []
        }),
      )
      return Object.keys(languages).length > 0 ? [{ ...resource, languages }] : []
    }),
  }
}

/** For HR: one sentence on why a link is not shown. It counts people, of whom HR keeps the roster. */
export const whyHidden = ({ people, together }: HiddenLink): string =>
  together
    ? `this link is not shown: together with others it would be shown to ${people} people; at least ${ENOUGH_READERS} are needed`
    : `this link is not shown: it would be shown to ${people} people; at least ${ENOUGH_READERS} are needed`

/** The same for a list of links, each by its address. */
export const hiddenNotes = (hidden: readonly HiddenLink[]): string[] =>
  hidden.map(each => `${each.url}: ${whyHidden(each)}.`)

/**
 * Something that email programs make a link of, and gateways follow: a web address, or words with a dot between. It
 * would pass by what counts the links. An email address is none.
 */
const ADDRESS =
  /\bhttps?:|\bwww\.|(?<![\p{L}\p{N}@._-])[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?![\p{L}\p{N}@])/iu

export const addressReasons = (texts: readonly (readonly [field: string, text: string])[]): Reason[] =>
  texts.flatMap(([field, text]) =>
    ADDRESS.test(text)
      ? [
          {
            field,
            problem: 'holds a web address, or a word with a dot in it that email programs make one of',
            remedy: 'put the address into url, and a blank after each full stop',
          },
        ]
      : [],
  )

const textsOf = (field: string, by: Readonly<Record<string, string>> = {}) =>
  Object.entries(by).map(([language, text]) => [`${field}/${language}`, text] as const)

export const addressesInRoutes = (routes: readonly SupportRoute[]): Reason[] =>
  addressReasons(
    routes.flatMap(({ name, hoursText, responder }, n) => [
      [`/routes/${n}/name`, name] as const,
      ...textsOf(`/routes/${n}/hoursText`, hoursText),
      ...textsOf(`/routes/${n}/responder/responseText`, responder?.responseText),
    ]),
  )

export const addressesInResource = ({ languages }: Resource): Reason[] =>
  addressReasons(
    Object.entries(languages).flatMap(([language, { title, summary, steps = [] }]) => [
      [`/languages/${language}/title`, title] as const,
      [`/languages/${language}/summary`, summary] as const,
      ...steps.map((step, n) => [`/languages/${language}/steps/${n}`, step] as const),
    ]),
  )
