import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { type Campaign, cancel, pause, resume, type Transition } from './domain/campaign.ts'
import type { PlanningMessage } from './domain/messages.ts'
import { api, ok, refuse, route } from './edges/api.ts'
import { readEnvironment } from './edges/environment.ts'
import { shownCampaign } from './edges/shown-campaign.ts'
import { AuditLog } from './store/audit-log.ts'
import { CampaignStore } from './store/campaigns.ts'

const env = readEnvironment('steer-campaign')
const campaigns = new CampaignStore(openTable(env.CAMPAIGNS_TABLE))
const audit = new AuditLog(openTable(env.DIRECTORY_TABLE))
const planning = openQueue<PlanningMessage>(env.PLANNING_QUEUE_URL)

/** The campaign is changed, and the planner told; should the telling be lost, the planner's daily round finds it. */
const steer = (
  verb: string,
  transition: (from: Campaign, act: { by: string; now: number }) => Transition<Campaign>,
) =>
  route({
    role: 'editor',
    handle: async ({ params, now, staff }) => {
      const found = await campaigns.find(params.id ?? '')
      if (!found) return refuse('not-found', 'There is no such campaign.')
      const next = transition(found.campaign, { by: staff, now })
      if (next.outcome === 'refused') return refuse('wrong-state', next.problem)
      if (next.outcome === 'changed') {
        if ((await campaigns.change(next.campaign, found)) === 'conflict')
          return refuse('conflict', 'Read it again.')
        await audit.add({ at: now, staff, action: `${verb} campaign`, subject: next.campaign.id })
      }
      await planning.send([{ body: { kind: 'campaign', campaignId: next.campaign.id, at: now } }])
      return ok(shownCampaign(next.campaign))
    },
  })

export const handler = api('steer-campaign', {
  'POST /api/campaigns/{id}/pause': steer('pause', pause),
  'POST /api/campaigns/{id}/resume': steer('resume', resume),
  'POST /api/campaigns/{id}/cancel': steer('cancel', cancel),
})
