import type { Campaign } from '../../functions/domain/campaign/campaign.ts'
import type { AudienceMessage, PlanningMessage } from '../../functions/domain/messages.ts'
import type { Person } from '../../functions/domain/roster/person.ts'
import type { SupportMessage } from '../../functions/domain/support/support-message.ts'
import type { SupportRoute } from '../../functions/domain/support/support-routes.ts'
import { type FreezeDeps, freezeAudience } from '../../functions/flows/audience.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { ChunkStore } from '../../functions/store/chunks.ts'
import { FrozenWaveStore } from '../../functions/store/frozen-waves.ts'
import { LedgerStore } from '../../functions/store/ledger.ts'
import { PersonStore } from '../../functions/store/people.ts'
import { ReaderStore } from '../../functions/store/readers.ts'
import { ReportStore } from '../../functions/store/reports.ts'
import { SupportRouteStore } from '../../functions/store/support-routes.ts'
import { aLaunchedCampaign, aSupportRoute } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedBus, aRecordedQueue } from './recorded.ts'

/** When the audience of the wave that opens on 2 March 2026 is frozen. */
export const FREEZE_TIME = Date.UTC(2026, 2, 1, 4)

/** A roster, a launched campaign and what help there is, before a wave's audience is frozen. */
export async function aFreeze(
  people: Person[],
  campaign: Campaign = aLaunchedCampaign({ breakdowns: ['department', 'shift'] }),
  routes: SupportRoute[] = [aSupportRoute()],
) {
  const table = memoryTable()
  const directory = memoryTable()
  const campaigns = new CampaignStore(table)
  await campaigns.create(campaign)
  const roster = new PersonStore(directory)
  await roster.putMany(people)
  const supportRoutes = new SupportRouteStore(directory)
  await supportRoutes.change({ routes, crisisLines: [], changedAt: 1 }, await supportRoutes.read())
  const audience = aRecordedQueue<AudienceMessage>()
  const planning = aRecordedQueue<PlanningMessage>()
  const support = aRecordedQueue<SupportMessage>()
  const bus = aRecordedBus()
  const chunks = new ChunkStore(table)
  const readers = new ReaderStore(table)
  const frozen = new FrozenWaveStore(table)
  const reports = new ReportStore(table)
  const ledger = new LedgerStore(directory)
  const deps: FreezeDeps = {
    campaigns,
    people: roster,
    chunks,
    readers,
    frozen,
    reports,
    ledger,
    routes: supportRoutes,
    crisisLines: async () => [],
    audience,
    planning,
    support,
    bus,
    languageOf: locale => locale.slice(0, 2),
  }
  return {
    deps,
    table,
    roster,
    campaigns,
    audience,
    planning,
    support,
    bus,
    ledger,
    reports,
    /** HR makes sure again that the routes answer, and says so. */
    verify: async (at: number) => {
      const verifiedOn = new Date(at).toISOString().slice(0, 10)
      const verified = routes.map(route => ({ ...route, verifiedOn }))
      await supportRoutes.change(
        { routes: verified, crisisLines: [], changedAt: at },
        await supportRoutes.read(),
      )
    },
    readers: (waveId = 'w1') => readers.ofWave('c1', waveId),
    plan: (waveId = 'w1') => frozen.planOf('c1', waveId),
    freeze: (
      { waveId = 'w1', at = FREEZE_TIME, hops = 0, receiveCount = 1 } = {},
      changed: Partial<FreezeDeps> = {},
    ) =>
      freezeAudience(
        { campaignId: 'c1', waveId, at, hops },
        { sqsMessageId: 'm1', receiveCount },
        { ...deps, ...changed },
      ),
    /** Freezes until no further message is sent: gives how many it took. */
    async freezeAll(waveId = 'w1', at = FREEZE_TIME) {
      for (let messages = 1; messages < 40; messages++) {
        await this.freeze({ waveId, at, hops: messages - 1 })
        const next = audience.sent.splice(0)
        if (next.length === 0) return messages
      }
      throw new Error('it never ends')
    },
    chunks: (waveId = 'w1') => table.dump().filter(({ pk }) => pk === `AUDIENCE#c1#${waveId}`),
    /** The entries of a place that count. */
    async entries(place: { timeZone: string; country: string }, waveId = 'w1') {
      const wave = await this.wave(waveId)
      if (!wave) return []
      return (await Array.fromAsync(chunks.ofPlace('c1', wave, place))).flat().flatMap(of => of.entries)
    },
    campaign: async () => (await campaigns.find('c1'))?.campaign,
    async wave(waveId = 'w1') {
      const found = await this.campaign()
      return found && 'frozenWaves' in found
        ? found.frozenWaves.find(frozen => frozen.waveId === waveId)
        : undefined
    },
  }
}
