import {
  addFrozenShard,
  type Campaign,
  isInvited,
  nextShard,
  type ShardFacts,
} from '../domain/campaign/campaign.ts'
import { closingDay } from '../domain/campaign/campaign-draft.ts'
import { type AudienceMessage, BULK_SEND_SIZE, type PlanningMessage } from '../domain/messages.ts'
import { type Person, placeOf, segmentsOf } from '../domain/roster/person.ts'
import { type Place, placeKey } from '../domain/roster/place.ts'
import type { Receive } from '../domain/sending/claim.ts'
import type { Readers } from '../domain/support/own-links.ts'
import type { SupportMessage } from '../domain/support/support-message.ts'
import { DAY, type Instant, isoOf } from '../domain/time.ts'
import type { Bus } from '../ports/bus.ts'
import type { Queue } from '../ports/queue.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import { type Chunk, type ChunkStore, chunkKey } from '../store/chunks.ts'
import type { PersonStore } from '../store/people.ts'
import type { ReaderStore } from '../store/readers.ts'
import { SHARDS } from '../store/shards.ts'

export interface FreezeDeps {
  campaigns: Pick<CampaignStore, 'find' | 'change'>
  people: Pick<PersonStore, 'ofShard'>
  chunks: Pick<ChunkStore, 'putMany'>
  audience: Queue<AudienceMessage>
  readers: Pick<ReaderStore, 'put'>
  planning: Queue<PlanningMessage>
  support: Queue<SupportMessage>
  bus: Bus
  /** The language of a person's emails, as the sender will choose it. */
  languageOf: (locale: string) => string
}

/** Until the links expire, plus a day for the range of time zones. */
const KEPT_AFTER_CLOSE = 31 * DAY

/** How many people of the roster one message reads: well within the function's time limit. */
const PEOPLE_PER_MESSAGE = 5000

/**
 * Freezes a launching campaign's part of the roster into chunks, shard by shard, and records the finished shards in one
 * change of the campaign. For a large roster it continues with another message; the last shard starts the campaign. A
 * chunk names the receive that froze it, and the campaign those that it counted: what a failed try or a second receiver
 * leaves over, of a roster that may have changed since, counts for nothing.
 */
export async function freezeAudience(
  { campaignId, at, hops }: { campaignId: string; at: Instant; hops: number },
  { sqsMessageId, receiveCount }: Receive,
  deps: FreezeDeps,
): Promise<void> {
  // Each message freezes a shard at least.
  if (hops >= SHARDS.length) throw new Error(`an audience is not frozen after ${hops} messages`)
  const found = await deps.campaigns.find(campaignId)
  if (!found) return
  let { campaign } = found
  for (let read = 0; campaign.status === 'freezing' && read < PEOPLE_PER_MESSAGE; ) {
    const shard = nextShard(campaign)
    if (shard === undefined) throw new Error('a campaign is freezing with nothing left to freeze')
    const { people, ...facts } = await freeze(campaign, shard, `${sqsMessageId}.${receiveCount}`, deps)
    const next = addFrozenShard(campaign, facts, at)
    if (next.outcome !== 'changed') throw new Error(`shard ${shard} of the roster was not counted`)
    campaign = next.campaign
    read += people
  }
  if (campaign !== found.campaign && (await deps.campaigns.change(campaign, found)) === 'conflict')
    throw new Error('the campaign was changed while its audience was frozen; trying again')
  if (campaign.status === 'freezing')
    return deps.audience.send([{ body: { campaignId, at, hops: hops + 1 } }])
  // Repeated after a crash in between: a running campaign passes the word on again.
  if (campaign.status === 'running') {
    // Before anybody is written to: who may be shown which of the employer's links is decided again.
    await deps.support.send([{ body: { at } }])
    await deps.planning.send([{ body: { kind: 'campaign', campaignId, at } }])
    const { name, waves } = campaign
    await deps.bus.publish('CampaignLaunched', { campaignId, name, waves: waves.length, at: isoOf(at) })
  }
}

/** A chunk that has room for more people. */
interface OpenChunk {
  place: Place
  language: string
  entries: Chunk['entries']
  number: number
}

/** Freezes one shard. Returns how many people are in it, invited or not. */
async function freeze(
  campaign: Campaign,
  shard: number,
  frozenIn: string,
  deps: FreezeDeps,
): Promise<ShardFacts & { people: number }> {
  const part = SHARDS[shard] ?? ''
  const facts: ShardFacts = {
    shard,
    invited: { people: 0, chunks: 0, byPlace: {}, bySegment: {} },
    places: [],
    frozenIn,
  }
  const readers = new Map<string, Readers>()
  // By place and language: a bulk send has one template, and a template one language.
  const open = new Map<string, OpenChunk>()
  const close = ({ place, language, number, entries }: OpenChunk): Chunk => ({
    key: chunkKey(place, language, part, number, frozenIn),
    language,
    frozenIn,
    entries,
  })
  const write = async (chunks: Chunk[]) => {
    if (chunks.length === 0) return
    facts.invited.chunks += chunks.length
    for (const wave of campaign.waves)
      await deps.chunks.putMany(campaign.id, wave.id, chunks, Date.parse(closingDay(wave)) + KEPT_AFTER_CLOSE)
  }

  let read = 0
  for await (const people of deps.people.ofShard(part)) {
    read += people.length
    const full: Chunk[] = []
    for (const person of people) {
      if (person.status !== 'active' || !isInvited(campaign.audience, person)) continue
      const place = placeOf(person)
      const language = deps.languageOf(person.locale)
      const key = `${placeKey(place)}#${language}`
      const chunk = open.get(key) ?? { place, language, entries: [], number: 0 }
      open.set(key, chunk)
      const segments = countIn(facts, campaign, person, placeKey(place))
      countReader(readers, person)
      chunk.entries.push({ personId: person.personId, segments })
      if (chunk.entries.length === BULK_SEND_SIZE) {
        full.push(close(chunk))
        open.set(key, { ...chunk, entries: [], number: chunk.number + 1 })
      }
    }
    await write(full)
  }
  const rest = [...open.values()].filter(({ entries }) => entries.length > 0)
  await write(rest.map(close))
  await deps.readers.put(campaign.id, part, [...readers.values()], keptUntil(campaign))
  facts.places = [...new Map([...open.values()].map(({ place }) => [placeKey(place), place])).values()]
  return { ...facts, people: read }
}

function countReader(readers: Map<string, Readers>, { country, site, locale }: Person): void {
  const { language } = new Intl.Locale(locale)
  const key = JSON.stringify([country, site, language])
  readers.set(key, { country, site, language, people: (readers.get(key)?.people ?? 0) + 1 })
}

const keptUntil = ({ waves }: Campaign) =>
  Math.max(...waves.map(wave => Date.parse(closingDay(wave)))) + KEPT_AFTER_CLOSE

/** Counts a person, and returns the segments that the campaign breaks down by, and no others. */
function countIn(
  { invited }: ShardFacts,
  campaign: Campaign,
  person: Person,
  key: string,
): Record<string, string> {
  invited.people++
  invited.byPlace[key] = (invited.byPlace[key] ?? 0) + 1
  const all = new Map(Object.entries(segmentsOf(person)))
  const segments: Record<string, string> = {}
  for (const breakdown of campaign.breakdowns) {
    const value = all.get(breakdown)
    if (value === undefined) continue
    segments[breakdown] = value
    const counts = own(invited.bySegment, breakdown) ?? {}
    invited.bySegment[breakdown] = counts
    counts[value] = (own(counts, value) ?? 0) + 1
  }
  return segments
}

/** Own properties only: a department may be called "constructor", which every object has. */
const own = <Value>(of: Record<string, Value>, key: string): Value | undefined =>
  Object.hasOwn(of, key) ? of[key] : undefined
