import { languageFor } from '../copy/languages.ts'
import type { Campaign } from '../domain/campaign/campaign.ts'
import { linkExpiresAt } from '../domain/campaign/plan.ts'
import type { Resource } from '../domain/follow-up/resource.ts'
import type { AudienceSummary } from '../domain/roster/roster.ts'
import {
  type HiddenLink,
  hiddenLinks,
  type Population,
  type Readers,
  withoutLinks,
} from '../domain/support/own-links.ts'
import type { SupportRoute } from '../domain/support/support-routes.ts'
import type { Instant } from '../domain/time.ts'
import type { AudienceStore } from '../store/audience.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import type { OwnResourceStore } from '../store/own-resources.ts'
import type { ReaderStore } from '../store/readers.ts'
import type { SupportRouteStore } from '../store/support-routes.ts'

/** What decides which of the employer's links are shown: both lists, the roster's counts, and the waves' own. */
export interface ListDeps {
  routes: Pick<SupportRouteStore, 'get'>
  own: Pick<OwnResourceStore, 'get'>
  audience: Pick<AudienceStore, 'get'>
  campaigns: Pick<CampaignStore, 'list'>
  readers: Pick<ReaderStore, 'ofWave'>
}

export interface ShareDeps {
  lists: ListDeps
  copies: { routes: Pick<SupportRouteStore, 'share'>; own: Pick<OwnResourceStore, 'share'> }
}

/**
 * Copies HR's lists to where pages and emails read them, without the links that too few people would be shown. It
 * compares states and does not carry changes: a lost message is repaired by the next one, at the latest by the daily
 * one. Each copy is read before what it is made of, so that of two runs at once the one with older facts loses.
 */
export async function shareSupport(now: Instant, { lists, copies }: ShareDeps): Promise<void> {
  const shown = async () => {
    const known = await readLists(lists)
    return withoutLinks(known, await hiddenIn(known, now, lists))
  }
  await copies.routes.share(async () => (await shown()).routes, now)
  await copies.own.share(async () => (await shown()).resources)
}

/** The links of both lists that are shown to nobody, as things stand. */
export async function linksNotShown(now: Instant, lists: ListDeps): Promise<HiddenLink[]> {
  return hiddenIn(await readLists(lists), now, lists)
}

interface Lists {
  routes: SupportRoute[]
  resources: Resource[]
}

async function readLists({ routes, own }: ListDeps): Promise<Lists> {
  const [kept, { resources }] = await Promise.all([routes.get(), own.get()])
  return { routes: kept.routes, resources }
}

async function hiddenIn(lists: Lists, now: Instant, deps: ListDeps): Promise<HiddenLink[]> {
  const [audience, all] = await Promise.all([deps.audience.get(), deps.campaigns.list()])
  const invited = await Promise.all(
    all.flatMap(({ campaign }) =>
      wavesWithLinks(campaign, now).map(waveId => deps.readers.ofWave(campaign.id, waveId)),
    ),
  )
  const inTheirLanguage = (of: Readers) => ({
    ...of,
    language: languageFor(of.language, audience?.defaultLocale),
  })
  return hiddenLinks(
    lists,
    readersIn(audience),
    invited.map(population => population.map(inTheirLanguage)),
  )
}

/** The waves of which a link may still work, or is yet to be sent. */
function wavesWithLinks(of: Campaign, now: Instant): string[] {
  if (!('frozenWaves' in of)) return []
  return of.frozenWaves.flatMap(({ waveId, places }) => {
    const wave = of.waves.find(({ id }) => id === waveId)
    return wave && places.some(place => linkExpiresAt(wave, place) > now) ? [waveId] : []
  })
}

/** The roster's active people, by what decides which links they are shown. */
export function readersIn(
  audience: Pick<AudienceSummary, 'cells' | 'defaultLocale'> | undefined,
): Population {
  return (audience?.cells ?? []).flatMap(({ country, site, people, languages = { '': people } }) =>
    Object.entries(languages).map(([language, speaking]) => ({
      country,
      site,
      language: languageFor(language, audience?.defaultLocale),
      people: speaking,
    })),
  )
}
