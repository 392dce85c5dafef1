import type { GetAccountResponse } from '@aws-sdk/client-sesv2'
import * as z from 'zod'
import type { Queue } from '../../aws/queues.ts'
import { type Campaign, launch } from '../../domain/campaign.ts'
import { type LaunchedOther, launchGate } from '../../domain/launch-gate.ts'
import type { AudienceMessage } from '../../domain/messages.ts'
import { staleNotes } from '../../domain/own-resources.ts'
import { instruments } from '../../instruments/library.ts'
import type { AudienceStore } from '../../store/audience.ts'
import type { AuditLog } from '../../store/audit-log.ts'
import type { CampaignStore } from '../../store/campaigns.ts'
import type { OwnResourceStore } from '../../store/own-resources.ts'
import type { SupportRouteStore } from '../../store/support-routes.ts'
import { refuse } from '../refusal.ts'
import { ok, type Routes, route } from '../route.ts'
import { campaignShape, shownCampaign } from './shown-campaign.ts'

export interface LaunchRouteDeps {
  campaigns: CampaignStore
  audience: AudienceStore
  routes: SupportRouteStore
  ownResources: OwnResourceStore
  audit: AuditLog
  freezing: Queue<AudienceMessage>
  /** What SES allows the account. */
  account: () => Promise<GetAccountResponse>
}

const range = z.strictObject({ least: z.int(), most: z.int() })
const launched = campaignShape.extend({
  expectations: z.strictObject({
    invited: z.int(),
    answers: range,
    askForSupport: range.describe('so that you can staff for it'),
    busiestMorningMinutes: z.int(),
    basis: z.string(),
    notes: z
      .array(z.string())
      .describe(
        'what wants a look and keeps nothing back: other campaigns that write on the same mornings, stale resources',
      ),
  }),
})

const NOBODY = { at: 0, people: 0, cells: [], segments: {} }

/** A draft has no report yet, this one among them; a cancelled campaign has what was published before, and writes no more. */
function launchedOther(of: Campaign): LaunchedOther[] {
  if (of.status === 'draft' || (of.status === 'cancelled' && of.closedWaves.length === 0)) return []
  return [of.status === 'cancelled' ? { ...of, waves: [] } : of]
}

export const launchRoutes = ({
  campaigns,
  audience,
  routes,
  ownResources,
  audit,
  freezing,
  account,
}: LaunchRouteDeps): Routes => ({
  'POST /api/campaigns/{id}/launch': route({
    summary: 'Launch a draft, or learn all that is missing',
    role: 'editor',
    answers: { 202: launched },
    refusals: ['wrong-state', 'not-ready', 'conflict'],
    handle: async ({ params, now, staff }) => {
      const found = await campaigns.find(params.id ?? '')
      if (!found) return refuse('not-found', 'There is no such campaign.')
      const next = launch(found.campaign, { by: staff, now })
      if (next.outcome === 'refused' || found.campaign.status !== 'draft') {
        // An earlier try may have died before it told anybody: told again it is told once, and waits for no daily round.
        if (found.campaign.status === 'freezing')
          await freezing.send([{ body: { campaignId: found.campaign.id, at: now } }])
        return refuse('wrong-state', next.outcome === 'refused' ? next.problem : 'it is launched already')
      }

      const [people, kept, own, all, sending] = await Promise.all([
        audience.get(),
        routes.read(),
        ownResources.get(),
        campaigns.list(),
        account(),
      ])
      const gate = launchGate({
        campaign: found.campaign,
        audience: people ?? NOBODY,
        routes: kept.routes,
        instruments: [...instruments.values()],
        sending: {
          max24Hour: sending.SendQuota?.Max24HourSend ?? 0,
          sentLast24: sending.SendQuota?.SentLast24Hours ?? 0,
          maxPerSecond: sending.SendQuota?.MaxSendRate ?? 0,
          sandbox: !sending.ProductionAccessEnabled,
        },
        others: all.flatMap(other => launchedOther(other.campaign)),
        now,
      })
      if (gate.outcome === 'refused')
        return refuse(
          'not-ready',
          'All that is missing is listed; nothing was sent and nothing was changed.',
          gate.reasons.map(({ field, ...rest }) => ({ field: `/${field.replaceAll('.', '/')}`, ...rest })),
        )

      if ((await campaigns.change(next.campaign, found)) === 'conflict')
        return refuse('conflict', 'Read it again.')
      // Whoever puts a list has looked at the campaigns before: from here on either they see this one, or their put fails.
      if ((await routes.change(kept, kept)) === 'conflict') {
        await campaigns.change(found.campaign, { ...found, version: found.version + 1 })
        return refuse('conflict', 'The support routes were changed in the same moment. Launch it again.')
      }
      await audit.add({ at: now, staff, action: 'launch campaign', subject: next.campaign.id })
      await freezing.send([{ body: { campaignId: next.campaign.id, at: now } }])
      // Old resources are told of here, where somebody looks; they keep no check-in from going out.
      const notes = [...gate.expectations.notes, ...staleNotes(own.resources, now)]
      const expectations = { ...gate.expectations, notes }
      return ok({ ...shownCampaign(next.campaign), expectations }, 202)
    },
  }),
})
