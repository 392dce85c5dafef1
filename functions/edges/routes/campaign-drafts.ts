import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { create, edit } from '../../domain/campaign.ts'
import { campaignDraft, campaignPatch } from '../../domain/campaign-draft.ts'
import type { AuditLog } from '../../store/audit-log.ts'
import type { CampaignStore } from '../../store/campaigns.ts'
import { fieldProblems, ok, type Route, refuse, route } from '../api.ts'
import { shownCampaign } from '../shown-campaign.ts'

export const campaignDraftRoutes = ({
  campaigns,
  audit,
}: {
  campaigns: CampaignStore
  audit: AuditLog
}): Record<string, Route<z.ZodType>> => ({
  'POST /api/campaigns': route({
    role: 'editor',
    body: campaignDraft,
    handle: async ({ body, now, staff }) => {
      const campaign = create(body, { id: randomUUID(), by: staff, now })
      await campaigns.create(campaign)
      await audit.add({ at: now, staff, action: 'create campaign', subject: campaign.id })
      return { ...ok(shownCampaign(campaign), 201), headers: { location: `/api/campaigns/${campaign.id}` } }
    },
  }),

  'GET /api/campaigns': route({
    role: 'viewer',
    handle: async () => {
      const found = (await campaigns.list()).map(({ campaign }) => campaign)
      return ok({ campaigns: found.sort((a, b) => b.createdAt - a.createdAt).map(shownCampaign) })
    },
  }),

  'GET /api/campaigns/{id}': route({
    role: 'viewer',
    handle: async ({ params }) => {
      const found = await campaigns.find(params.id ?? '')
      return found ? ok(shownCampaign(found.campaign)) : refuse('not-found', 'There is no such campaign.')
    },
  }),

  'PATCH /api/campaigns/{id}': route({
    role: 'editor',
    body: campaignPatch,
    handle: async ({ params, body, now, staff }) => {
      const found = await campaigns.find(params.id ?? '')
      if (!found) return refuse('not-found', 'There is no such campaign.')
      const edited = edit(found.campaign, body)
      if (edited.outcome === 'invalid') return refuse('wrong-fields', undefined, fieldProblems(edited.error))
      if (edited.outcome === 'refused') return refuse('wrong-state', edited.problem)
      if ((await campaigns.change(edited.campaign, found)) === 'conflict')
        return refuse('conflict', 'Read it again.')
      await audit.add({ at: now, staff, action: 'edit campaign', subject: found.campaign.id })
      return ok(shownCampaign(edited.campaign))
    },
  }),

  'DELETE /api/campaigns/{id}': route({
    role: 'editor',
    handle: async ({ params, now, staff }) => {
      const found = await campaigns.find(params.id ?? '')
      if (!found) return refuse('not-found', 'There is no such campaign.')
      if (found.campaign.status !== 'draft')
        return refuse(
          'wrong-state',
          `Only a draft can be deleted; this campaign is ${found.campaign.status}.`,
        )
      if ((await campaigns.remove(found)) === 'conflict') return refuse('conflict', 'Read it again.')
      await audit.add({ at: now, staff, action: 'delete campaign', subject: found.campaign.id })
      return { status: 204, body: undefined }
    },
  }),
})
