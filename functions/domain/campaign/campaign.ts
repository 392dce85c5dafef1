import * as z from 'zod'
import { microRho } from '../privacy/budget.ts'
import { FEWEST_INVITED } from '../privacy/pools.ts'
import { country, countryOrAll, place } from '../roster/place.ts'
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
 * A wave's audience, once it is frozen: who joined until then is in it, and who left is not. The counts by group are
 * elsewhere (store/frozen-waves.ts), since they can be large.
 */
const frozenWave = z.object({
  waveId: z.string(),
  frozenAt: instant,
  /** Everybody who is asked; 0 where too few are left, and nobody is. */
  invited: z.int().nonnegative(),
  /** Those of them whom the report counts: the others have too little left of their yearly privacy budget. */
  counted: z.int().nonnegative(),
  /** People of the audience who are not asked, since nobody could help them in their country. */
  leftOut: z.array(z.object({ country, people: z.int().positive() })),
  places: z.array(place),
  /**
   * The tries that froze it, one for each shard of the roster. Chunks of any other try, which failed or came second,
   * are left over and count for nothing.
   */
  frozenIn: z.array(z.string()),
})
export type FrozenWave = z.infer<typeof frozenWave>

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
  /** Where its people were at the launch: what help there is for them stays until the campaign is over. */
  countries: z.array(country),
})
const ready = launched.extend({
  /** Waves whose audience is frozen, in order. */
  frozenWaves: z.array(frozenWave),
  /** The wave whose audience is being frozen. Meanwhile HR may not take away what its people may need. */
  freezing: z.string().optional(),
  /** Waves that are over, in order: their report is published, or nobody was asked. */
  closedWaves: z.array(z.object({ waveId: z.string(), closedAt: instant })),
  /** Times in which nothing was sent, in order. An invitation that fell into a pause is sent after it. */
  pauses: z.array(z.object({ from: instant, to: instant })),
})

const draftCampaign = base.extend({ status: z.literal('draft') })
const runningCampaign = ready.extend({ status: z.literal('running') })
const pausedCampaign = ready.extend({ status: z.literal('paused'), pausedAt: instant, pausedBy: staffId })
const closedCampaign = ready.extend({ status: z.literal('closed'), closedAt: instant })
const cancelledCampaign = ready
  .omit({ pauses: true, freezing: true })
  .extend({ status: z.literal('cancelled'), cancelledAt: instant, cancelledBy: staffId })

/** A campaign as stored: one state, with the facts of that state. */
export const campaign = z.discriminatedUnion('status', [
  draftCampaign,
  runningCampaign,
  pausedCampaign,
  cancelledCampaign,
  closedCampaign,
])
export type Campaign = z.infer<typeof campaign>
export type DraftCampaign = z.infer<typeof draftCampaign>
export type RunningCampaign = z.infer<typeof runningCampaign>
export type PausedCampaign = z.infer<typeof pausedCampaign>
export type ClosedCampaign = z.infer<typeof closedCampaign>
export type CancelledCampaign = z.infer<typeof cancelledCampaign>

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
 * Records that the launch gate has opened for so many people in these countries, and what a report may cost them. Each
 * wave's audience is frozen as the wave opens.
 */
export function launch(
  from: Campaign,
  { by, now, people, countries, budget }: Act & { people: number; countries: string[]; budget: number },
): Transition<RunningCampaign> {
  if (from.status !== 'draft') return refused(from, 'launched', 'only a draft can')
  const reportsAYear = reportsAYearFor(from, people)
  return changed({
    ...from,
    status: 'running',
    launchedAt: now,
    launchedBy: by,
    reportsAYear,
    privacyBudget: budget,
    reportCost: Math.floor(budget / reportsAYear),
    countries,
    frozenWaves: [],
    closedWaves: [],
    pauses: [],
  })
}

/** What is known of a wave's audience; undefined until it is frozen. */
export const frozenWaveOf = (of: Campaign, waveId: string): FrozenWave | undefined =>
  'frozenWaves' in of ? of.frozenWaves.find(frozen => frozen.waveId === waveId) : undefined

/** Says that a wave's audience is being frozen. */
export function beginFreezing(from: Campaign, waveId: string): Transition<RunningCampaign | PausedCampaign> {
  // Begun before the pause: it comes to its end.
  if ((from.status === 'running' || from.status === 'paused') && from.freezing === waveId)
    return unchanged(from)
  if (from.status !== 'running') return refused(from, 'frozen', 'only a running one can')
  return changed({ ...from, freezing: waveId })
}

/**
 * Adds a wave's frozen audience. If the report would count too few people for any result to be told, nobody is asked,
 * and the wave is over; so is the campaign after its last one.
 */
export function freezeWave(
  from: Campaign,
  frozen: FrozenWave,
  now: Instant,
): Transition<RunningCampaign | PausedCampaign | ClosedCampaign> {
  if (from.status !== 'running' && from.status !== 'paused')
    return refused(from, 'frozen', 'it is not running')
  if (frozenWaveOf(from, frozen.waveId)) return unchanged(from)
  const { freezing, ...rest } = from
  const withWave = (of: FrozenWave) => ({ ...rest, frozenWaves: [...from.frozenWaves, of] })
  if (frozen.counted >= FEWEST_INVITED) return changed(withWave(frozen))
  return closeWave(withWave({ ...frozen, invited: 0, counted: 0, places: [] }), frozen.waveId, now)
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
    case 'running': {
      const { pauses, freezing, ...rest } = from
      return changed({ ...rest, status: 'cancelled', cancelledAt: now, cancelledBy: by })
    }
    case 'paused': {
      const { pauses, freezing, pausedAt, pausedBy, ...rest } = from
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
  const { status, freezing, ...rest } = from.status === 'paused' ? resumed(from, now) : from
  return changed({ ...rest, status: 'closed', closedAt: now, closedWaves })
}
