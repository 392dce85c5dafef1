import * as z from 'zod'
import {
  type Campaign,
  cancel,
  create,
  edit,
  pause,
  resume,
  type Transition,
} from '../../domain/campaign/campaign.ts'
import { campaignDraft } from '../../domain/campaign/campaign-draft.ts'
import type { PlanningMessage } from '../../domain/messages.ts'
import type { Queue } from '../../ports/queue.ts'
import type { AuditLog } from '../../store/audit-log.ts'
import type { CampaignStore, Versioned } from '../../store/campaigns.ts'
import { entityTag, isAsRead, notAsRead, told } from '../entity-tag.ts'
import { MOST, nextCursor, pageOf, pageQuery, placeByTime } from '../page-of-list.ts'
import { fieldProblems, refuse } from '../refusal.ts'
import { done, ok, type Route, type Routes, route } from '../route.ts'
import { campaignPatchBody, patchIn } from './campaign-patch.ts'
import { campaignShape, noSuchCampaign, shownCampaign } from './shown-campaign.ts'

export interface CampaignRouteDeps {
  campaigns: Pick<CampaignStore, 'create' | 'list' | 'find' | 'change' | 'remove'>
  audit: Pick<AuditLog, 'add'>
  planning: Queue<PlanningMessage>
  newId: () => string
}

/** Drafts, and the steering of running campaigns. Launching is in launch.ts. */
export const campaignRoutes = (deps: CampaignRouteDeps): Routes => ({
  ...draftRoutes(deps),
  'POST /api/campaigns/{id}/pause': steering(
    'pause',
    'Send nothing more until it is resumed; links go on working',
    pause,
    deps,
  ),
  'POST /api/campaigns/{id}/resume': steering('resume', 'Go on', resume, deps),
  'POST /api/campaigns/{id}/cancel': steering(
    'cancel',
    'Send nothing more, ever; what is published stays',
    cancel,
    deps,
  ),
})

const draftRoutes = ({ campaigns, audit, newId }: CampaignRouteDeps): Routes => ({
  'POST /api/campaigns': route({
    summary: 'Draft a campaign',
    role: 'editor',
    scope: 'campaigns:write',
    body: campaignDraft,
    answers: { 201: campaignShape },
    etag: true,
    handle: async ({ body, now, staff, keyedId }) => {
      const campaign = create(body, { id: keyedId ?? newId(), by: staff, now })
      const stands = await made(campaign, campaigns)
      await audit.add({ at: now, staff, action: 'create campaign', subject: campaign.id })
      const { headers, ...answer } = told(shownCampaign(stands.campaign), entityTag(stands.version), 201)
      return { ...answer, headers: { ...headers, location: `/api/v1/campaigns/${campaign.id}` } }
    },
  }),

  'GET /api/campaigns': route({
    summary: 'All campaigns, newest first',
    role: 'viewer',
    scope: 'campaigns:read',
    query: pageQuery(MOST),
    answers: { 200: z.strictObject({ campaigns: z.array(campaignShape), next: nextCursor }) },
    refusals: ['wrong-fields'],
    handle: async ({ query }) => {
      const found = (await campaigns.list()).map(({ campaign }) => campaign)
      const placeOf = ({ createdAt, id }: Campaign) => placeByTime(createdAt, id)
      const read = pageOf(found, query, { placeOf, order: 'descending' })
      if ('refusal' in read) return read.refusal
      return ok({ campaigns: read.page.map(shownCampaign), next: read.next })
    },
  }),

  'GET /api/campaigns/{id}': route({
    summary: 'One campaign',
    role: 'viewer',
    scope: 'campaigns:read',
    answers: { 200: campaignShape },
    etag: true,
    handle: async ({ params }) => {
      const found = await campaigns.find(params.id ?? '')
      return found ? told(shownCampaign(found.campaign), entityTag(found.version)) : noSuchCampaign()
    },
  }),

  'PATCH /api/campaigns/{id}': route({
    summary: 'Change a draft: the fields that are named, each of them whole. What GET gives it takes',
    role: 'editor',
    scope: 'campaigns:write',
    body: campaignPatchBody,
    answers: { 200: campaignShape },
    etag: true,
    ifMatch: true,
    refusals: ['wrong-state', 'conflict'],
    handle: async ({ params, body, headers, now, staff }) => {
      const found = await campaigns.find(params.id ?? '')
      if (!found) return noSuchCampaign()
      if (!isAsRead(headers, entityTag(found.version))) return notAsRead(headers)
      const read = patchIn(body, shownCampaign(found.campaign))
      if (read.errors.length > 0) return refuse('wrong-fields', undefined, read.errors)
      const edited = edit(found.campaign, read.patch)
      if (edited.outcome === 'invalid') return refuse('wrong-fields', undefined, fieldProblems(edited.error))
      if (edited.outcome === 'refused') return refuse('wrong-state', edited.problem)
      if ((await campaigns.change(edited.campaign, found)) === 'conflict') return notAsRead(headers)
      await audit.add({ at: now, staff, action: 'edit campaign', subject: found.campaign.id })
      return told(shownCampaign(edited.campaign), entityTag(found.version + 1))
    },
  }),

  'DELETE /api/campaigns/{id}': route({
    summary: 'Delete a draft',
    role: 'editor',
    scope: 'campaigns:write',
    answers: { 204: null },
    ifMatch: true,
    refusals: ['wrong-state', 'conflict'],
    handle: async ({ params, headers, now, staff }) => {
      const found = await campaigns.find(params.id ?? '')
      if (!found) return noSuchCampaign()
      if (!isAsRead(headers, entityTag(found.version))) return notAsRead(headers)
      const { id, status } = found.campaign
      if (status !== 'draft')
        return refuse('wrong-state', `Only a draft can be deleted; this campaign is ${status}.`)
      if ((await campaigns.remove(found)) === 'conflict') return notAsRead(headers)
      await audit.add({ at: now, staff, action: 'delete campaign', subject: id })
      return done()
    },
  }),
})

/** What stands: this one, or the one that an earlier try of the same request made before it died. */
async function made(campaign: Campaign, campaigns: CampaignRouteDeps['campaigns']): Promise<Versioned> {
  const put = await campaigns.create(campaign)
  const stands = put === 'put' ? { campaign, version: 1 } : await campaigns.find(campaign.id)
  if (!stands) throw new Error('a campaign was deleted while it was made')
  return stands
}

/** Changes the campaign and informs the planner. If that message is lost, the planner's daily run catches up. */
const steering = (
  verb: string,
  summary: string,
  transition: (from: Campaign, act: { by: string; now: number }) => Transition<Campaign>,
  { campaigns, audit, planning }: CampaignRouteDeps,
): Route<z.ZodType> =>
  route({
    summary,
    role: 'editor',
    scope: 'campaigns:launch',
    answers: { 200: campaignShape },
    etag: true,
    ifMatch: true,
    refusals: ['wrong-state', 'conflict'],
    handle: async ({ params, headers, now, staff }) => {
      const found = await campaigns.find(params.id ?? '')
      if (!found) return noSuchCampaign()
      if (!isAsRead(headers, entityTag(found.version))) return notAsRead(headers)
      const next = transition(found.campaign, { by: staff, now })
      if (next.outcome === 'refused') return refuse('wrong-state', next.problem)
      if (next.outcome === 'changed') {
        if ((await campaigns.change(next.campaign, found)) === 'conflict') return notAsRead(headers)
        await audit.add({ at: now, staff, action: `${verb} campaign`, subject: next.campaign.id })
      }
      await planning.send([{ body: { kind: 'campaign', campaignId: next.campaign.id, at: now } }])
      const version = next.outcome === 'changed' ? found.version + 1 : found.version
      return told(shownCampaign(next.campaign), entityTag(version))
    },
  })
