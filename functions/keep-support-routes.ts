import * as z from 'zod'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { crisisDirectory } from './copy/shipped-crisis-lines.ts'
import { lineConfirmations, wrongConfirmations } from './domain/crisis-lines.ts'
import { stillNeeded } from './domain/support-gate.ts'
import type { SupportMessage } from './domain/support-message.ts'
import { supportRoutes, wrongAsPut } from './domain/support-routes.ts'
import { type Instant, isoOf } from './domain/time.ts'
import { api, ok, refuse, route } from './edges/api.ts'
import { readEnvironment } from './edges/environment.ts'
import { instruments } from './instruments/library.ts'
import { AuditLog } from './store/audit-log.ts'
import { CampaignStore } from './store/campaigns.ts'
import { SupportRouteStore } from './store/support-routes.ts'

const env = readEnvironment('keep-support-routes')
const campaigns = new CampaignStore(openTable(env.CAMPAIGNS_TABLE))
const directory = openTable(env.DIRECTORY_TABLE)
const routes = new SupportRouteStore(directory)
const audit = new AuditLog(directory)
const support = openQueue<SupportMessage>(env.SUPPORT_QUEUE_URL)

/** `changedAt` as the list came with it: whoever gives it back learns of a list that somebody else put meanwhile. */
const list = z.strictObject({
  routes: supportRoutes,
  /** The shipped lines that HR had called; left out, those that are kept stay. */
  crisisLines: lineConfirmations.optional(),
  changedAt: z
    .string({ error: 'must be as it was read, such as 2026-03-02T08:00:00Z; or leave it out' })
    .nullable()
    .optional(),
})
const shown = (changedAt: Instant) => (changedAt ? isoOf(changedAt) : null)
const MEANWHILE =
  'The list was put, or a campaign launched, meanwhile. Read it again, and put yours on top of it.'

export const handler = api('keep-support-routes', {
  'GET /api/support-routes': route({
    role: 'viewer',
    handle: async () => {
      const kept = await routes.get()
      return ok({ ...kept, changedAt: shown(kept.changedAt) })
    },
  }),

  'PUT /api/support-routes': route({
    role: 'editor',
    body: list,
    handle: async ({ body, now, staff }) => {
      const { lines } = crisisDirectory
      const wrong = [
        ...wrongAsPut(body.routes, now),
        ...wrongConfirmations(body.crisisLines ?? [], lines, now),
      ]
      if (wrong.length > 0) return refuse('wrong-fields', undefined, wrong)
      // Before the campaigns: one that is launched behind this look at them marks the list, and this one is not put.
      const before = await routes.read()
      if (body.changedAt !== undefined && body.changedAt !== shown(before.changedAt))
        return refuse('conflict', MEANWHILE)
      const lacking = stillNeeded(
        (await campaigns.list()).map(({ campaign }) => campaign),
        { routes: body.routes, lines, instruments: [...instruments.values()], now },
      )
      if (lacking.length > 0)
        return refuse(
          'still-needed',
          'Nothing was replaced. Leave what it needs on the list, or put another in its place.',
          lacking,
        )
      const crisisLines = body.crisisLines ?? before.crisisLines
      const next = { routes: body.routes, crisisLines, changedAt: now }
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
      return ok({ ...next, changedAt: isoOf(now) })
    },
  }),
})
