import * as z from 'zod'
import type { Queue } from '../../aws/queues.ts'
import type { SupportMessage } from '../../domain/messages.ts'
import { stillNeeded } from '../../domain/support-gate.ts'
import { supportRoute, supportRoutes, wrongAsPut } from '../../domain/support-routes.ts'
import { type Instant, isoOf } from '../../domain/time.ts'
import { instruments } from '../../instruments/library.ts'
import type { AuditLog } from '../../store/audit-log.ts'
import type { CampaignStore } from '../../store/campaigns.ts'
import type { SupportRouteStore } from '../../store/support-routes.ts'
import { refuse } from '../refusal.ts'
import { ok, type Routes, route } from '../route.ts'
import { time } from './time.ts'

export interface SupportRouteDeps {
  campaigns: CampaignStore
  routes: SupportRouteStore
  audit: AuditLog
  support: Queue<SupportMessage>
}

/** `changedAt` as the list came with it: whoever gives it back learns of a list that somebody else put meanwhile. */
const list = z.strictObject({
  routes: supportRoutes,
  changedAt: z
    .string({ error: 'must be as it was read, such as 2026-03-02T08:00:00Z; or leave it out' })
    .nullable()
    .optional(),
})
const keptRoutes = z
  .strictObject({ routes: z.array(supportRoute.meta({ id: 'SupportRoute' })), changedAt: time.nullable() })
  .meta({ id: 'SupportRoutes' })

const shown = (changedAt: Instant) => (changedAt ? isoOf(changedAt) : null)
const MEANWHILE =
  'The list was put, or a campaign launched, meanwhile. Read it again, and put yours on top of it.'

export const supportListRoutes = ({ campaigns, routes, audit, support }: SupportRouteDeps): Routes => ({
  'GET /api/support-routes': route({
    summary: 'Who people can turn to',
    answers: { 200: keptRoutes },
    role: 'viewer',
    handle: async () => {
      const kept = await routes.get()
      return ok({ routes: kept.routes, changedAt: shown(kept.changedAt) })
    },
  }),

  'PUT /api/support-routes': route({
    summary: 'Replace the list of whom people can turn to',
    answers: { 200: keptRoutes },
    refusals: ['still-needed', 'conflict'],
    role: 'editor',
    body: list,
    handle: async ({ body, now, staff }) => {
      const wrong = wrongAsPut(body.routes, now)
      if (wrong.length > 0) return refuse('wrong-fields', undefined, wrong)
      // Before the campaigns: one that is launched behind this look at them marks the list, and this one is not put.
      const before = await routes.read()
      if (body.changedAt !== undefined && body.changedAt !== shown(before.changedAt))
        return refuse('conflict', MEANWHILE)
      const lacking = stillNeeded(
        (await campaigns.list()).map(({ campaign }) => campaign),
        { routes: body.routes, instruments: [...instruments.values()], now },
      )
      if (lacking.length > 0)
        return refuse(
          'still-needed',
          'Nothing was replaced. Leave what it needs on the list, or put another in its place.',
          lacking,
        )
      const next = { routes: body.routes, changedAt: now }
      if (before.changedAt > now || (await routes.change(next, before)) === 'conflict')
        return refuse('conflict', MEANWHILE)
      // Before it is told on: a change that SQS keeps from the pages is a change of HR's all the same.
      await audit.add({
        at: now,
        staff,
        action: 'put support routes',
        subject: `${body.routes.length} routes`,
      })
      await support.send([{ body: { kind: 'routes', routes: body.routes, at: now } }])
      return ok({ routes: body.routes, changedAt: isoOf(now) })
    },
  }),
})
