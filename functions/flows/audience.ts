import {
  beginFreezing,
  type Campaign,
  type FrozenWave,
  freezeWave,
  frozenWaveOf,
  isInvited,
  type PausedCampaign,
  type RunningCampaign,
  type Wave,
} from '../domain/campaign/campaign.ts'
import { closingDay } from '../domain/campaign/campaign-draft.ts'
import { freezesAt, isMissed } from '../domain/campaign/plan.ts'
import { refunds } from '../domain/campaign/refunds.ts'
import { type AudienceMessage, BULK_SEND_SIZE, type PlanningMessage } from '../domain/messages.ts'
import type { Payment } from '../domain/privacy/ledger.ts'
import { FEWEST_INVITED } from '../domain/privacy/pools.ts'
import type { Report } from '../domain/report/report.ts'
import { participationOf } from '../domain/report/report-view.ts'
import { shownScales } from '../domain/report/scales.ts'
import { HALF, planWave } from '../domain/report/wave-plan.ts'
import { keptFor } from '../domain/retention.ts'
import { type Person, placeOf, segmentsOf } from '../domain/roster/person.ts'
import { type Place, placeKey } from '../domain/roster/place.ts'
import type { Receive } from '../domain/sending/claim.ts'
import type { CrisisLine } from '../domain/support/crisis-lines.ts'
import { isHelpedIn } from '../domain/support/line-gate.ts'
import type { Readers } from '../domain/support/own-links.ts'
import type { SupportMessage } from '../domain/support/support-message.ts'
import { DAY, type Instant, isoOf } from '../domain/time.ts'
import { instruments, instrumentsById } from '../instruments/library.ts'
import type { Bus } from '../ports/bus.ts'
import type { Queue } from '../ports/queue.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import { type Chunk, type ChunkStore, chunkKey } from '../store/chunks.ts'
import type { FrozenShard, FrozenWaveStore } from '../store/frozen-waves.ts'
import type { PersonStore } from '../store/people.ts'
import type { ReaderStore } from '../store/readers.ts'
import type { ReportStore } from '../store/reports.ts'
import { SHARDS } from '../store/shards.ts'
import type { SupportRouteStore } from '../store/support-routes.ts'
import { type LedgerDeps, payForWave } from './ledger.ts'

export interface FreezeDeps extends LedgerDeps {
  campaigns: Pick<CampaignStore, 'find' | 'list' | 'change'>
  people: Pick<PersonStore, 'ofShard'>
  frozen: Pick<FrozenWaveStore, 'shardsOf' | 'putShard' | 'putPlan'>
  chunks: Pick<ChunkStore, 'putMany'>
  reports: Pick<ReportStore, 'ofCampaign'>
  routes: Pick<SupportRouteStore, 'get'>
  /** The crisis lines that come with Hearten. */
  crisisLines: () => Promise<readonly CrisisLine[]>
  audience: Queue<AudienceMessage>
  readers: Pick<ReaderStore, 'put'>
  planning: Queue<PlanningMessage>
  support: Queue<SupportMessage>
  bus: Bus
  /** The language of a person's emails, as the sender will choose it. */
  languageOf: (locale: string) => string
}

/** Until the links expire, plus a day for the range of time zones. */
const KEPT_AFTER_CLOSE = keptFor('invitedLists')

/** How many people of the roster one message reads: well within the function's time limit. */
const PEOPLE_PER_MESSAGE = 5000

/**
 * Freezes a wave's part of the roster into chunks, shard by shard, lets everybody in it pay for the report, and plans
 * the report. For a large roster it continues with another message; the last shard puts the audience into the campaign.
 * A chunk names the try that froze it, and the campaign the tries that count: what a failed try or a second receiver
 * leaves over, of a roster that may have changed since, counts for nothing.
 *
 * People whom nobody could help in their country are left out. What that is judged by cannot be taken away meanwhile:
 * the campaign is marked first, and a put of support routes looks for such a mark last (flows/support-routes.ts).
 */
export async function freezeAudience(
  { campaignId, waveId, at, hops }: { campaignId: string; waveId: string; at: Instant; hops: number },
  { sqsMessageId, receiveCount }: Receive,
  deps: FreezeDeps,
): Promise<'frozen' | 'goes-on' | 'not-running' | 'too-early'> {
  // Each message freezes a shard at least.
  if (hops >= SHARDS.length) throw new Error(`an audience is not frozen after ${hops} messages`)
  const found = await deps.campaigns.find(campaignId)
  const wave = found?.campaign.waves.find(({ id }) => id === waveId)
  if (!found || !wave) return 'not-running'
  // Repeated after a crash in between: a frozen wave passes the word on again.
  const frozen = frozenWaveOf(found.campaign, waveId)
  if (frozen) return tellOf(found.campaign, frozen, at, deps)
  if (at < freezesAt(wave)) return 'too-early'
  const begun = beginFreezing(found.campaign, waveId)
  if (begun.outcome === 'refused') return 'not-running'
  if (begun.outcome === 'changed' && (await deps.campaigns.change(begun.campaign, found)) === 'conflict')
    throw new Error('the campaign was changed while its audience was to be frozen; trying again')
  const campaign = begun.campaign

  // Too late to ask anybody.
  if (isMissed(wave, at)) return finish(campaign, { wave, shards: [] }, at, deps)
  const known = await deps.frozen.shardsOf(campaignId, waveId)
  const left = SHARDS.filter(part => !known.some(({ shard }) => shard === part))
  if (left.length > 0) {
    const freeze = await prepare(campaign, wave, at, deps)
    for (let read = 0; left.length > 0 && read < PEOPLE_PER_MESSAGE; ) {
      const part = left.shift() ?? ''
      const { people, ...shard } = await freeze(part, `${part}.${sqsMessageId}.${receiveCount}`)
      await deps.frozen.putShard(campaignId, waveId, shard, keptUntil(wave))
      read += people
    }
    if (left.length > 0) {
      await deps.audience.send([{ body: { campaignId, waveId, at, hops: hops + 1 } }])
      return 'goes-on'
    }
  }
  // As they were frozen first, by this try or another.
  const shards = await deps.frozen.shardsOf(campaignId, waveId)
  return finish(campaign, { wave, shards }, at, deps)
}

/** Puts all shards together, plans the report, and puts the audience into the campaign. */
async function finish(
  of: FreezingCampaign,
  { wave, shards }: { wave: Wave; shards: readonly FrozenShard[] },
  at: Instant,
  deps: FreezeDeps,
): Promise<'frozen' | 'not-running'> {
  const frozen = summed(wave, shards, at)
  if (frozen.counted >= FEWEST_INVITED)
    await deps.frozen.putPlan(
      of.id,
      wave.id,
      planWave({
        reportCost: of.reportCost,
        breakdowns: of.breakdowns,
        scales: shownScales(instrumentsById(of.instruments), of.reportScales).map(({ planned }) => planned),
        wishes: of.reportWishes,
        invited: { people: frozen.counted, bySegment: bySegmentOf(shards) },
        expected: expectedFrom(await deps.reports.ofCampaign(of.id)),
      }),
    )
  const found = await deps.campaigns.find(of.id)
  const next = found && freezeWave(found.campaign, frozen, at)
  if (!next || next.outcome === 'refused') return 'not-running'
  if (next.outcome === 'changed' && (await deps.campaigns.change(next.campaign, found)) === 'conflict')
    throw new Error('the campaign was changed while its audience was frozen; trying again')
  return tellOf(next.campaign, frozenWaveOf(next.campaign, wave.id) ?? frozen, at, deps)
}

/** At least once. */
async function tellOf(
  campaign: Campaign,
  { waveId, invited, leftOut }: FrozenWave,
  at: Instant,
  deps: FreezeDeps,
): Promise<'frozen'> {
  const campaignId = campaign.id
  // Before anybody is written to: who may be shown which of the employer's links is decided again.
  await deps.support.send([{ body: { at } }])
  await deps.planning.send([{ body: { kind: 'campaign', campaignId, at } }])
  await deps.bus.publish('AudienceFrozen', { campaignId, waveId, invited, leftOut, at: isoOf(at) })
  return 'frozen'
}

function summed({ id: waveId }: Wave, shards: readonly FrozenShard[], frozenAt: Instant): FrozenWave {
  const leftOut = new Map<string, number>()
  for (const { country, people } of shards.flatMap(shard => shard.leftOut))
    leftOut.set(country, (leftOut.get(country) ?? 0) + people)
  return {
    waveId,
    frozenAt,
    invited: shards.reduce((sum, { invited }) => sum + invited, 0),
    counted: shards.reduce((sum, { counted }) => sum + counted, 0),
    leftOut: [...leftOut].sort().map(([country, people]) => ({ country, people })),
    places: [
      ...new Map(shards.flatMap(({ places }) => places).map(place => [placeKey(place), place])).values(),
    ],
    frozenIn: shards.map(({ frozenIn }) => frozenIn),
  }
}

/** Breakdown → value → people. */
function bySegmentOf(shards: readonly FrozenShard[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const [breakdown, value, people] of shards.flatMap(({ bySegment }) => bySegment)) {
    const values = counts.get(breakdown) ?? new Map<string, number>()
    counts.set(breakdown, values.set(value, (values.get(value) ?? 0) + people))
  }
  return counts
}

/** As many answer, probably, as the last report says; it is published, so that it tells nothing new. */
function expectedFrom(reports: readonly Report[]): number {
  const last = reports
    .filter(report => report.outcome === 'published')
    .sort((a, b) => a.publishedAt - b.publishedAt)
    .at(-1)
  const took = last && participationOf(last)
  return took ? took.percent / 100 : HALF
}

type FreezingCampaign = RunningCampaign | PausedCampaign

/** A chunk that has room for more people. */
interface OpenChunk {
  place: Place
  language: string
  entries: Chunk['entries']
  number: number
}

type Freeze = (part: string, frozenIn: string) => Promise<FrozenShard & { people: number }>

/** Reads what all shards of a message are judged by. Each shard then tells how many people are in it, invited or not. */
async function prepare(
  campaign: FreezingCampaign,
  wave: Wave,
  at: Instant,
  deps: FreezeDeps,
): Promise<Freeze> {
  const [{ routes, crisisLines }, lines, all] = await Promise.all([
    deps.routes.get(),
    deps.crisisLines(),
    deps.campaigns.list(),
  ])
  const isHelped = isHelpedIn({
    campaign,
    routes,
    lines,
    confirmations: crisisLines,
    instruments: [...instruments.values()],
    launchedAt: at,
    now: at,
  })
  const payment: Payment = {
    wave: `${campaign.id}#${wave.id}`,
    // A wave that was held up opens later than it was to.
    day: Math.floor(Math.max(at, Date.parse(wave.opensOn)) / DAY),
    paid: campaign.reportCost,
    promised: campaign.privacyBudget,
  }
  const isRefunded = refunds(all.map(each => each.campaign))
  const cannotPay = (people: Person[]) => payForWave(people, payment, isRefunded, deps)
  return (part, frozenIn) => freeze({ campaign, wave, part, frozenIn }, { isHelped, cannotPay }, deps)
}

async function freeze(
  {
    campaign,
    wave,
    part,
    frozenIn,
  }: { campaign: FreezingCampaign; wave: Wave; part: string; frozenIn: string },
  by: { isHelped: (country: string) => boolean; cannotPay: (people: Person[]) => Promise<Set<string>> },
  deps: FreezeDeps,
): Promise<FrozenShard & { people: number }> {
  const readers = new Map<string, Readers>()
  const leftOut = new Map<string, number>()
  const counts = new Map<string, [string, string, number]>()
  let [invited, counted, read] = [0, 0, 0]
  // By place and language: a bulk send has one template, and a template one language.
  const open = new Map<string, OpenChunk>()
  const close = ({ place, language, number, entries }: OpenChunk): Chunk => ({
    key: chunkKey(place, language, part, number, frozenIn),
    language,
    frozenIn,
    entries,
  })
  const write = async (chunks: Chunk[]) => {
    if (chunks.length > 0) await deps.chunks.putMany(campaign.id, wave.id, chunks, keptUntil(wave))
  }

  for await (const people of deps.people.ofShard(part)) {
    read += people.length
    const full: Chunk[] = []
    const inAudience = people.filter(
      person => person.status === 'active' && isInvited(campaign.audience, person),
    )
    for (const { country } of inAudience)
      if (!by.isHelped(country)) leftOut.set(country, (leftOut.get(country) ?? 0) + 1)
    const asked = inAudience.filter(({ country }) => by.isHelped(country))
    const uncounted = await by.cannotPay(asked)
    for (const person of asked) {
      const { personId } = person
      const place = placeOf(person)
      const language = deps.languageOf(person.locale)
      const key = `${placeKey(place)}#${language}`
      const chunk = open.get(key) ?? { place, language, entries: [], number: 0 }
      open.set(key, chunk)
      const segments = segmentsIn(campaign, person)
      invited++
      countReader(readers, person)
      if (uncounted.has(personId)) chunk.entries.push({ personId, segments, uncounted: true })
      else {
        counted++
        for (const [breakdown, value] of Object.entries(segments)) {
          const group = JSON.stringify([breakdown, value])
          counts.set(group, [breakdown, value, (counts.get(group)?.[2] ?? 0) + 1])
        }
        chunk.entries.push({ personId, segments })
      }
      if (chunk.entries.length === BULK_SEND_SIZE) {
        full.push(close(chunk))
        open.set(key, { ...chunk, entries: [], number: chunk.number + 1 })
      }
    }
    await write(full)
  }
  await write([...open.values()].filter(({ entries }) => entries.length > 0).map(close))
  await deps.readers.put(campaign.id, wave.id, part, [...readers.values()], keptUntil(wave))
  return {
    shard: part,
    frozenIn,
    invited,
    counted,
    leftOut: [...leftOut].map(([country, people]) => ({ country, people })),
    places: [...new Map([...open.values()].map(({ place }) => [placeKey(place), place])).values()],
    bySegment: [...counts.values()],
    people: read,
  }
}

function countReader(readers: Map<string, Readers>, { country, site, locale }: Person): void {
  const { language } = new Intl.Locale(locale)
  const key = JSON.stringify([country, site, language])
  readers.set(key, { country, site, language, people: (readers.get(key)?.people ?? 0) + 1 })
}

const keptUntil = (wave: Wave) => Date.parse(closingDay(wave)) + KEPT_AFTER_CLOSE

/** The segments of a person that the campaign breaks down by, and no others. */
function segmentsIn({ breakdowns }: FreezingCampaign, person: Person): Record<string, string> {
  const all = new Map(Object.entries(segmentsOf(person)))
  return Object.fromEntries(
    breakdowns.flatMap(breakdown => {
      const value = all.get(breakdown)
      return value === undefined ? [] : [[breakdown, value]]
    }),
  )
}
