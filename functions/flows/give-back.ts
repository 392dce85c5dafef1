import { languageFor, locales } from '../copy/languages.ts'
import type { Campaign } from '../domain/campaign/campaign.ts'
import { giveBackMornings } from '../domain/campaign/give-back-plan.ts'
import type { PlanningMessage } from '../domain/messages.ts'
import type { Reason } from '../domain/reason.ts'
import {
  type GiveBack,
  isShared,
  languagesOf,
  missingReasons,
  type WordsByLanguage,
  whyNot,
  wordReasons,
  written,
} from '../domain/report/give-back.ts'
import type { Instant } from '../domain/time.ts'
import type { Queue } from '../ports/queue.ts'
import type { AudienceStore } from '../store/audience.ts'
import type { AuditLog } from '../store/audit-log.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import type { GiveBackStore, VersionedGiveBack } from '../store/give-backs.ts'

export interface GiveBackDeps {
  campaigns: Pick<CampaignStore, 'find'>
  giveBacks: Pick<GiveBackStore, 'read' | 'change'>
  audience: Pick<AudienceStore, 'get'>
  audit: Pick<AuditLog, 'add'>
  planning: Queue<PlanningMessage>
  defaultLocale: string
}

type OfWave = { campaignId: string; waveId: string }
interface Act {
  by: string
  now: Instant
  /** Whether it is still as it was read, by its version; 0 where nothing is written. */
  isAsRead?: (version: number) => boolean
}

/** How a wave's words stand: what HR sees before and after it shares them. */
export interface Standing {
  campaign: Campaign
  giveBack: GiveBack | undefined
  /** For the optimistic lock; 0 where nothing is written. */
  version: number
  /** The languages that the audience reads. */
  languages: string[]
  /** The first and last morning of the emails, as shared, or if it were shared now; undefined where none would go. */
  emails: { first: Instant; last: Instant } | undefined
}

type Refused =
  | { outcome: 'unknown' }
  | { outcome: 'wrong-state'; problem: string }
  | { outcome: 'wrong'; errors: Reason[] }
  | { outcome: 'conflict' }
type Done = { outcome: 'done' } & Standing

export async function readGiveBack(
  { campaignId, waveId }: OfWave,
  now: Instant,
  deps: Omit<GiveBackDeps, 'audit' | 'planning'>,
): Promise<({ outcome: 'found' } & Standing) | { outcome: 'unknown' }> {
  const campaign = (await deps.campaigns.find(campaignId))?.campaign
  if (!campaign?.waves.some(({ id }) => id === waveId)) return { outcome: 'unknown' }
  const found = await deps.giveBacks.read(campaignId, waveId)
  return {
    outcome: 'found',
    ...(await standing(campaign, { waveId, found, now }, deps)),
  }
}

/** Keeps a draft, or corrects what is shared: the page says the new words from then on, and no second email goes out. */
export async function writeGiveBack(
  of: OfWave,
  words: WordsByLanguage,
  act: Act,
  deps: GiveBackDeps,
): Promise<Refused | Done> {
  const { now } = act
  return noted(of, act, deps, 'write what is given back', async campaign => {
    const before = await deps.giveBacks.read(of.campaignId, of.waveId)
    if (!isAsRead(before, act)) return { outcome: 'conflict' }
    const stands = await standing(campaign, { ...of, found: before, now }, deps)
    // Once it is shared, nobody's language may be taken away.
    const needed = isShared(before?.giveBack)
      ? [...new Set([...stands.languages, ...Object.keys(before.giveBack.words)])]
      : []
    const errors = [...wordReasons(words, locales), ...missingReasons(words, needed)]
    if (errors.length > 0) return { outcome: 'wrong', errors }
    const next = written(before?.giveBack, { waveId: of.waveId, words, now })
    if ((await deps.giveBacks.change(of.campaignId, next, before)) === 'conflict')
      return { outcome: 'conflict' }
    return { outcome: 'done', ...stands, giveBack: next, version: stands.version + 1 }
  })
}

const isAsRead = (before: VersionedGiveBack | undefined, act: Act): boolean =>
  act.isAsRead?.(before?.version ?? 0) ?? true

/**
 * Shares the draft, once: the page opens, and the planner makes the schedules of the emails. A repeat changes nothing and
 * tells the planner again, in case the first message was lost.
 */
export async function shareGiveBack(of: OfWave, act: Act, deps: GiveBackDeps): Promise<Refused | Done> {
  const { now } = act
  return noted(of, act, deps, 'share what is given back', async campaign => {
    const before = await deps.giveBacks.read(of.campaignId, of.waveId)
    if (!before)
      return { outcome: 'wrong-state', problem: 'Nothing is written yet: write what will be done first.' }
    if (!isAsRead(before, act)) return { outcome: 'conflict' }
    const plan = () =>
      deps.planning.send([{ body: { kind: 'campaign', campaignId: of.campaignId, at: now } }])
    const stands = await standing(campaign, { ...of, found: before, now }, deps)
    if (isShared(before.giveBack)) {
      await plan()
      return { outcome: 'done', ...stands }
    }
    const errors = missingReasons(before.giveBack.words, stands.languages)
    if (errors.length > 0) return { outcome: 'wrong', errors }
    if (isTooLate(campaign, of.waveId, now))
      return {
        outcome: 'wrong-state',
        problem:
          'It is too late: the links of this wave end within days, and with them the list of whom to write to. Tell people in another way.',
      }
    const next = { ...before.giveBack, sharedAt: now }
    if ((await deps.giveBacks.change(of.campaignId, next, before)) === 'conflict')
      return { outcome: 'conflict' }
    await plan()
    return { outcome: 'done', ...stands, giveBack: next, version: stands.version + 1 }
  })
}

/** Does one act on a wave whose report is published, and notes it in the audit log, refused or not. */
async function noted(
  { campaignId, waveId }: OfWave,
  { by, now }: Act,
  deps: GiveBackDeps,
  action: string,
  act: (campaign: Campaign) => Promise<Refused | Done>,
): Promise<Refused | Done> {
  const campaign = (await deps.campaigns.find(campaignId))?.campaign
  if (!campaign?.waves.some(({ id }) => id === waveId)) return { outcome: 'unknown' }
  const problem = whyNot(campaign, waveId)
  const done: Refused | Done = problem ? { outcome: 'wrong-state', problem } : await act(campaign)
  await deps.audit.add({
    at: now,
    staff: by,
    action: done.outcome === 'done' ? action : `try to ${action}`,
    subject: `${campaignId} ${waveId}`,
  })
  return done
}

async function standing(
  campaign: Campaign,
  { waveId, found, now }: { waveId: string; found: VersionedGiveBack | undefined; now: Instant },
  deps: Pick<GiveBackDeps, 'audience' | 'defaultLocale'>,
): Promise<Standing> {
  const summary = await deps.audience.get()
  const spoken = (language: string) => languageFor(language, summary?.defaultLocale ?? deps.defaultLocale)
  return {
    campaign,
    giveBack: found?.giveBack,
    version: found?.version ?? 0,
    languages: languagesOf(summary, campaign.audience, spoken),
    emails: morningsFrom(campaign, waveId, found?.giveBack.sharedAt ?? now),
  }
}

function morningsFrom(campaign: Campaign, waveId: string, sharedAt: Instant): Standing['emails'] {
  const wave = campaign.waves.find(({ id }) => id === waveId)
  // While it is paused nobody knows: they go out once it is resumed.
  if (!wave || (campaign.status !== 'running' && campaign.status !== 'closed')) return undefined
  if (whyNot(campaign, waveId)) return undefined
  return giveBackMornings(campaign, wave, sharedAt)
}

function isTooLate(campaign: Campaign, waveId: string, now: Instant): boolean {
  const wave = campaign.waves.find(({ id }) => id === waveId)
  if (!wave || !('pauses' in campaign)) return true
  return giveBackMornings(campaign, wave, now) === undefined
}
