import { GetAccountCommand, SESv2Client } from '@aws-sdk/client-sesv2'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { languageFor } from './copy/languages.ts'
import { crisisDirectory } from './copy/shipped-crisis-lines.ts'
import { type Campaign, launch } from './domain/campaign.ts'
import { type LaunchedOther, launchGate } from './domain/launch-gate.ts'
import type { AudienceMessage } from './domain/messages.ts'
import { staleNotes } from './domain/own-resources.ts'
import { api, ok, refuse, route } from './edges/api.ts'
import { readEnvironment } from './edges/environment.ts'
import { shownCampaign } from './edges/shown-campaign.ts'
import { instruments } from './instruments/library.ts'
import { AudienceStore } from './store/audience.ts'
import { AuditLog } from './store/audit-log.ts'
import { CampaignStore } from './store/campaigns.ts'
import { OwnResourceStore } from './store/own-resources.ts'
import { SupportRouteStore } from './store/support-routes.ts'

const env = readEnvironment('launch-campaign')
const campaigns = new CampaignStore(openTable(env.CAMPAIGNS_TABLE))
const directory = openTable(env.DIRECTORY_TABLE)
const audience = new AudienceStore(directory)
const routes = new SupportRouteStore(directory)
const ownResources = new OwnResourceStore(directory)
const audit = new AuditLog(directory)
const freezing = openQueue<AudienceMessage>(env.AUDIENCE_QUEUE_URL)
const ses = new SESv2Client({})

const NOBODY = { at: 0, people: 0, cells: [], segments: {} }

/** A draft has no report yet, this one among them; a cancelled campaign has what was published before, and writes no more. */
function launchedOther(of: Campaign): LaunchedOther[] {
  if (of.status === 'draft' || (of.status === 'cancelled' && of.closedWaves.length === 0)) return []
  return [of.status === 'cancelled' ? { ...of, waves: [] } : of]
}

export const handler = api('launch-campaign', {
  'POST /api/campaigns/{id}/launch': route({
    role: 'editor',
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

      const [people, kept, own, all, account] = await Promise.all([
        audience.get(),
        routes.read(),
        ownResources.get(),
        campaigns.list(),
        ses.send(new GetAccountCommand({})),
      ])
      const gate = launchGate({
        campaign: found.campaign,
        audience: people ?? NOBODY,
        routes: kept.routes,
        lines: crisisDirectory.lines,
        confirmations: kept.crisisLines,
        pageLanguage: language => languageFor(language, people?.defaultLocale),
        instruments: [...instruments.values()],
        sending: {
          max24Hour: account.SendQuota?.Max24HourSend ?? 0,
          sentLast24: account.SendQuota?.SentLast24Hours ?? 0,
          maxPerSecond: account.SendQuota?.MaxSendRate ?? 0,
          sandbox: !account.ProductionAccessEnabled,
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
