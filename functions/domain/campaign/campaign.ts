import * as z from 'zod'
import { microRho } from '../privacy/budget.ts'
import { FEWEST_INVITED } from '../privacy/pools.ts'
import { country, countryOrAll, type Place, place, placeKey } from '../roster/place.ts'
import { type Instant, instant } from '../time.ts'
import {
  type Audience,
  type CampaignDraft,
  type CampaignPatch,
  campaignDraft,
  settings,
} from './campaign-draft.ts'
import { reportsAYearFor } from './reports-a-year.ts'

/**
 * A campaign's states and every transition between them. Schedules, mails and reports all follow from the state;
 * nothing else decides what happens when.
 */

/** 36 characters leave room for wave, step and place in a schedule's name, which has at most 64. */
const campaignId = z
  .string()
  .regex(/^[0-9A-Za-z-]{1,36}$/, { error: 'not a campaign id: up to 36 letters, digits and hyphens' })

/** The staff member who acted, as sign-in knows them: an opaque id, never a name or an address. */
const staffId = z.string().min(1).max(128)

const wave = z.object({
  id: z.string().regex(/^w\d{1,2}$/),
  opensOn: z.iso.date(),
  remindAfterDays: z.array(z.int()),
  closesAfterDays: z.int(),
})
export type Wave = z.infer<typeof wave>

/**
 * Counts of invited people: by place (`Europe/Berlin|DE` → 120), and by the values of each breakdown (department → Care
 * → 40).
 */
const invited = z.object({
  people: z.int().nonnegative(),
  chunks: z.int().nonnegative(),
  byPlace: z.record(z.string(), z.int().positive()),
  bySegment: z.record(z.string(), z.record(z.string(), z.int().positive())),
})

/** Looser than the draft's schema: a rule that was tightened later must not make a stored campaign unreadable. */
const storedSettings = {
  ...settings,
  name: z.string(),
  dpiaReference: z.string().optional(),
  audience: z.object({
    countries: z.array(country).optional(),
    departments: z.array(z.string()).optional(),
    sites: z.array(z.string()).optional(),
  }),
  quietDays: z.array(z.object({ country: countryOrAll, date: z.iso.date() })),
}

const base = z.object({
  id: campaignId,
  ...storedSettings,
  waves: z.array(wave).min(1),
  createdAt: instant,
  createdBy: staffId,
})
const launched = base.extend({
  launchedAt: instant,
  launchedBy: staffId,
  reportsAYear: z.int().positive(),
  /** What a person pays in a year at most, and for each wave of this campaign, whatever the stage says later. */
  privacyBudget: microRho.positive(),
  reportCost: microRho.positive(),
})
/**
 * The tries that froze the audience: each is one receive of a message. Chunks of any other try, which failed or came
 * second, are left over and count for nothing.
 */
const frozenIn = z.array(z.string()).default([])
const ready = launched.extend({
  invited,
  places: z.array(place),
  frozenIn,
  /** Waves whose report is published, in order. */
  closedWaves: z.array(z.object({ waveId: z.string(), closedAt: instant })),
  /** Times in which nothing was sent, in order. An invitation that fell into a pause is sent after it. */
  pauses: z.array(z.object({ from: instant, to: instant })),
})

const draftCampaign = base.extend({ status: z.literal('draft') })
const freezingCampaign = launched.extend({
  status: z.literal('freezing'),
  /** The shards of the roster that are frozen into chunks, and what they held so far. */
  frozenShards: z.array(z.int().min(0).max(15)),
  invited,
  places: z.array(place),
  frozenIn,
})
const runningCampaign = ready.extend({ status: z.literal('running') })
const pausedCampaign = ready.extend({ status: z.literal('paused'), pausedAt: instant, pausedBy: staffId })
const closedCampaign = ready.extend({ status: z.literal('closed'), closedAt: instant })
const cancelledCampaign = launched.extend({
  status: z.literal('cancelled'),
  invited,
  places: z.array(place),
  frozenIn,
  closedWaves: ready.shape.closedWaves,
  cancelledAt: instant,
  /** The person who cancelled; null where the frozen audience was too small for anything to be shown. */
  cancelledBy: staffId.nullable(),
})

/** A campaign as stored: one state, with the facts of that state. */
export const campaign = z.discriminatedUnion('status', [
  draftCampaign,
  freezingCampaign,
  runningCampaign,
  pausedCampaign,
  cancelledCampaign,
  closedCampaign,
])
export type Campaign = z.infer<typeof campaign>
export type DraftCampaign = z.infer<typeof draftCampaign>
export type FreezingCampaign = z.infer<typeof freezingCampaign>
export type RunningCampaign = z.infer<typeof runningCampaign>
export type PausedCampaign = z.infer<typeof pausedCampaign>
export type ClosedCampaign = z.infer<typeof closedCampaign>
export type CancelledCampaign = z.infer<typeof cancelledCampaign>

/** What one shard of the roster added to the frozen audience. */
export type ShardFacts = {
  shard: number
  invited: z.infer<typeof invited>
  places: Place[]
  frozenIn: string
}

/** Whether a person is invited: every list that the audience has must contain the person's own value. */
export function isInvited(
  to: Audience,
  person: { country: string; department?: string | undefined; site?: string | undefined },
): boolean {
  return (
    (to.countries?.includes(person.country) ?? true) &&
    (to.departments?.includes(person.department ?? '') ?? true) &&
    (to.sites?.includes(person.site ?? '') ?? true)
  )
}

/**
 * The result of a transition: the next state; the same state where the campaign is in it already, so that a repeat is
 * harmless; or a refusal that names the state.
 */
export type Transition<Next extends Campaign> =
  | { outcome: 'changed'; campaign: Next }
  | { outcome: 'unchanged'; campaign: Next }
  | { outcome: 'refused'; problem: string }

type Act = { by: string; now: Instant }

const changed = <Next extends Campaign>(next: Next) => ({ outcome: 'changed', campaign: next }) as const
const unchanged = <Next extends Campaign>(same: Next) => ({ outcome: 'unchanged', campaign: same }) as const
const refused = (campaign: Campaign, act: string, remedy: string) =>
  ({ outcome: 'refused', problem: `a ${campaign.status} campaign cannot be ${act}: ${remedy}` }) as const

const withWaveIds = ({ waves: planned, ...draft }: CampaignDraft) => ({
  ...draft,
  waves: planned.map((wave, n) => ({ id: `w${n + 1}`, ...wave })),
})

/** Makes a campaign of a checked draft. The caller makes the id. */
export const create = (draft: CampaignDraft, { id, by, now }: Act & { id: string }): DraftCampaign => ({
  status: 'draft',
  id,
  createdAt: now,
  createdBy: by,
  ...withWaveIds(draft),
})

/** Replaces some fields of a draft and checks it again as a whole. `invalid` carries zod's error, by field. */
export function edit(
  from: Campaign,
  patch: CampaignPatch,
): Transition<DraftCampaign> | { outcome: 'invalid'; error: z.ZodError } {
  if (from.status !== 'draft') return refused(from, 'edited', 'cancel it and start another')
  const { status, id, createdAt, createdBy, waves: planned, ...rest } = from
  const whole = { ...rest, waves: planned.map(({ id: _, ...wave }) => wave), ...patch }
  const checked = campaignDraft.safeParse(whole)
  if (!checked.success) return { outcome: 'invalid', error: checked.error }
  return changed({ status, id, createdAt, createdBy, ...withWaveIds(checked.data) })
}

/**
 * Records that the launch gate has opened for so many people, and what a report may cost them. The audience is frozen
 * next.
 */
export function launch(
  from: Campaign,
  { by, now, people, budget }: Act & { people: number; budget: number },
): Transition<FreezingCampaign> {
  if (from.status !== 'draft') return refused(from, 'launched', 'only a draft can')
  const reportsAYear = reportsAYearFor(from, people)
  return changed({
    ...from,
    status: 'freezing',
    launchedAt: now,
    launchedBy: by,
    reportsAYear,
    privacyBudget: budget,
    reportCost: Math.floor(budget / reportsAYear),
    frozenShards: [],
    invited: { people: 0, chunks: 0, byPlace: {}, bySegment: {} },
    places: [],
    frozenIn: [],
  })
}

/** The roster is frozen shard by shard (store/shards.ts). */
const SHARDS = 16

/** The first shard of the roster that is not frozen yet; undefined where all are. */
export function nextShard({ frozenShards }: FreezingCampaign): number | undefined {
  return Array.from({ length: SHARDS }, (_, number) => number).find(number => !frozenShards.includes(number))
}

/**
 * Adds one frozen shard of the audience; the last one starts the campaign. A shard that is added twice counts once. If
 * too few people are invited for anything to be shown, nobody is asked and the campaign is cancelled.
 */
export function addFrozenShard(
  from: Campaign,
  facts: ShardFacts,
  now: Instant,
): Transition<FreezingCampaign | RunningCampaign | CancelledCampaign> {
  if (from.status === 'draft') return refused(from, 'frozen', 'launch it first')
  if (from.status === 'paused' || from.status === 'closed')
    return refused(from, 'frozen', 'its audience is frozen already')
  if (from.status !== 'freezing' || from.frozenShards.includes(facts.shard)) return unchanged(from)

  const { frozenShards: before, ...rest } = from
  const frozenShards = [...before, facts.shard].sort((a, b) => a - b)
  const known = new Set(from.places.map(placeKey))
  const all = {
    ...rest,
    places: [...from.places, ...facts.places.filter(place => !known.has(placeKey(place)))],
    frozenIn: [...new Set([...from.frozenIn, facts.frozenIn])],
    invited: {
      people: from.invited.people + facts.invited.people,
      chunks: from.invited.chunks + facts.invited.chunks,
      byPlace: summed(from.invited.byPlace, facts.invited.byPlace),
      bySegment: Object.fromEntries(
        [...new Set([...Object.keys(from.invited.bySegment), ...Object.keys(facts.invited.bySegment)])].map(
          segment => [
            segment,
            summed(from.invited.bySegment[segment] ?? {}, facts.invited.bySegment[segment] ?? {}),
          ],
        ),
      ),
    },
  }
  if (frozenShards.length < SHARDS) return changed({ ...all, status: 'freezing', frozenShards })
  if (all.invited.people < FEWEST_INVITED)
    return changed({ ...all, status: 'cancelled', closedWaves: [], cancelledAt: now, cancelledBy: null })
  return changed({ ...all, status: 'running', closedWaves: [], pauses: [] })
}

function summed(one: Record<string, number>, other: Record<string, number>): Record<string, number> {
  // A Map, since a department may be called "constructor", a property that every object has.
  const sum = new Map(Object.entries(one))
  for (const [key, count] of Object.entries(other)) sum.set(key, (sum.get(key) ?? 0) + count)
  return Object.fromEntries(sum)
}

/** Sends nothing until it is resumed. Open links keep working. */
export function pause(from: Campaign, { by, now }: Act): Transition<PausedCampaign> {
  if (from.status === 'paused') return unchanged(from)
  if (from.status !== 'running') return refused(from, 'paused', 'only a running one can')
  return changed({ ...from, status: 'paused', pausedAt: now, pausedBy: by })
}

/** Goes on; `plan` schedules again what the pause held back. */
export function resume(from: Campaign, { now }: Act): Transition<RunningCampaign> {
  if (from.status === 'running') return unchanged(from)
  if (from.status !== 'paused') return refused(from, 'resumed', 'only a paused one can')
  return changed(resumed(from, now))
}

function resumed({ pausedAt, pausedBy, ...rest }: PausedCampaign, now: Instant): RunningCampaign {
  return { ...rest, status: 'running', pauses: [...rest.pauses, { from: pausedAt, to: now }] }
}

/** Sends nothing more, ever. Published reports stay. */
export function cancel(from: Campaign, { by, now }: Act): Transition<CancelledCampaign> {
  switch (from.status) {
    case 'cancelled':
      return unchanged(from)
    case 'draft':
      return refused(from, 'cancelled', 'delete it instead')
    case 'closed':
      return refused(from, 'cancelled', 'it is over')
    case 'freezing': {
      const { frozenShards, ...rest } = from
      return changed({ ...rest, status: 'cancelled', closedWaves: [], cancelledAt: now, cancelledBy: by })
    }
    case 'running': {
      const { pauses, ...rest } = from
      return changed({ ...rest, status: 'cancelled', cancelledAt: now, cancelledBy: by })
    }
    case 'paused': {
      const { pauses, pausedAt, pausedBy, ...rest } = from
      return changed({ ...rest, status: 'cancelled', cancelledAt: now, cancelledBy: by })
    }
  }
}

/** Marks a wave's report as published. The last wave closes the campaign. */
export function closeWave(
  from: Campaign,
  waveId: string,
  now: Instant,
): Transition<RunningCampaign | PausedCampaign | ClosedCampaign> {
  if (from.status !== 'running' && from.status !== 'paused' && from.status !== 'closed')
    return refused(from, 'closed', 'it is not running')
  if (from.closedWaves.some(wave => wave.waveId === waveId)) return unchanged(from)
  if (!from.waves.some(wave => wave.id === waveId))
    return refused(from, `closed in ${waveId}`, `its waves are ${from.waves.map(wave => wave.id).join(', ')}`)
  const closedWaves = [...from.closedWaves, { waveId, closedAt: now }]
  if (closedWaves.length < from.waves.length) return changed({ ...from, closedWaves })
  const { status, ...rest } = from.status === 'paused' ? resumed(from, now) : from
  return changed({ ...rest, status: 'closed', closedAt: now, closedWaves })
}
