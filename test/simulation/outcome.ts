import { type Campaign, campaign as campaignShape } from '../../functions/domain/campaign/campaign.ts'
import type { Report } from '../../functions/domain/report/report.ts'
import type { Place } from '../../functions/domain/roster/place.ts'
import type { Delivery } from '../../functions/domain/sending/claim.ts'
import type { Step } from '../../functions/domain/sending/step.ts'
import { reportRoutes } from '../../functions/edges/routes/report.ts'
import type { Item } from '../../functions/ports/table.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import type { FollowUp } from '../../functions/store/follow-ups.ts'
import type { Journey } from '../../functions/store/journeys.ts'
import { enrolmentIdOf, participantIdOf } from '../../functions/store/pseudonyms.ts'
import { ReportStore } from '../../functions/store/reports.ts'
import type { Response } from '../../functions/store/responses.ts'
import { type Ledger, type MailMessageSeen, waveKey } from './ledger.ts'
import type { Scenario } from './scenario.ts'
import type { Stage } from './stage.ts'
import { type Sent, type State, stateOf } from './state.ts'

/** What is there when nothing is left to do: gathered from the tables, the queues and the ledger, for the invariants. */

/** One step to one invited person, and how it ended. */
export interface StepOutcome extends Sent {
  state: State
}

export interface WaveOutcome {
  campaign: Campaign
  waveId: string
  invited: { personId: string; place: Place }[]
  steps: StepOutcome[]
  responses: Response[]
  report: Report | undefined
  /** Whether HR's API shows it. */
  shown: boolean
}

export interface Outcome {
  scenario: Scenario
  ledger: Ledger
  campaigns: Campaign[]
  waves: WaveOutcome[]
  /** Emails that people asked for, by the choice that counts. */
  followUps: { followUp: FollowUp; personId: string; delivery: Delivery | undefined; brought: boolean }[]
  deadLetters: { queue: string; body: unknown }[]
  waitingSchedules: string[]
  waitingMessages: { queue: string; body: unknown }[]
  participantOf: (personId: string) => string
  counts: Record<string, number>
}

export async function whatHappened(stage: Stage, scenario: Scenario): Promise<Outcome> {
  const { ledger, tables, queues, scheduler, world } = stage
  const outreach = new Map(tables.outreach.dump().map(item => [`${item.pk} ${item.sk}`, item]))
  const vault = tables.vault.dump()
  const stored = tables.campaigns.dump()
  const keyIn = (items: Iterable<Item>, sk: string) =>
    Buffer.from(String([...items].find(item => item.pk === 'KEY' && item.sk === sk)?.secret), 'base64url')
  const enrolmentKey = keyIn(outreach.values(), 'ENROLMENT')
  const linkKey = keyIn(vault, 'LINK')
  const participants = new Map(
    scenario.people.map(({ personId }) => [personId, participantIdOf(linkKey, personId)]),
  )

  const deadLetters = Object.entries(queues).flatMap(([queue, { dead }]) =>
    dead.map(({ body }) => ({ queue, body })),
  )
  const mailsOf = Map.groupBy(ledger.mails, of => `${waveKey(of)} ${of.step} ${of.personId}`)
  const messagesOf = new Map<string, MailMessageSeen[]>()
  for (const message of ledger.mailMessages)
    for (const personId of new Set(message.personIds)) {
      const key = `${waveKey(message)} ${message.step} ${personId}`
      const known = messagesOf.get(key)
      if (known) known.push(message)
      else messagesOf.set(key, [message])
    }
  const deliveryOf = (enrolmentId: string, step: Step) =>
    outreach.get(`E#${enrolmentId} SENT#${step}`)?.delivery as Delivery | undefined

  const campaigns = stored
    .filter(({ pk }) => pk === 'CAMPAIGNS')
    .map(item => campaignShape.parse(item.campaign))
  const routes = reportRoutes({
    campaigns: new CampaignStore(tables.campaigns),
    reports: new ReportStore(tables.campaigns),
    organisation: 'An employer',
  })
  const waves: WaveOutcome[] = []
  for (const campaign of campaigns)
    for (const wave of campaign.waves) {
      const of = { campaignId: campaign.id, waveId: wave.id }
      const invited = stored
        .filter(({ pk }) => pk === `AUDIENCE#${campaign.id}#${wave.id}`)
        .flatMap(({ sk, entries }) => {
          const [timeZone = '', country = ''] = (sk.split('#')[0] ?? '').split('|')
          return (entries as { personId: string }[]).map(({ personId }) => ({
            personId,
            place: { timeZone, country },
          }))
        })
      const steps: Step[] = ['invitation', ...wave.remindAfterDays.map((_, n) => `reminder-${n + 1}` as Step)]
      const asked = await routes['GET /api/campaigns/{id}/report']?.handle({
        now: world.now,
        body: undefined as never,
        params: { id: campaign.id },
        query: { wave: wave.id },
        headers: {},
        staff: 'hr',
      })
      waves.push({
        campaign,
        waveId: wave.id,
        invited,
        steps: invited.flatMap(({ personId, place }) =>
          steps.map((step): StepOutcome => {
            const key = `${waveKey(of)} ${step} ${personId}`
            const known = {
              ...of,
              personId,
              step,
              place,
              delivery: deliveryOf(enrolmentIdOf(enrolmentKey, campaign.id, wave.id, personId), step),
              mails: mailsOf.get(key) ?? [],
              messages: messagesOf.get(key) ?? [],
            }
            return { ...known, state: stateOf(known, { campaign, wave, ledger, deadLetters }) }
          }),
        ),
        responses: vault.filter(({ pk }) =>
          pk.startsWith(`W#${campaign.id}#${wave.id}#`),
        ) as unknown as Response[],
        report: stored.find(({ pk, sk }) => pk === `REPORTS#${campaign.id}` && sk === wave.id)?.report as
          | Report
          | undefined,
        shown: asked?.status === 200,
      })
    }

  const personOf = new Map([...participants].map(([personId, participant]) => [participant, personId]))
  const followUps = vault
    .filter(({ pk }) => pk.startsWith('F#'))
    .map(item => item as unknown as FollowUp)
    .map(followUp => {
      const journey = vault.find(({ pk, sk }) => pk === `P#${followUp.participantId}` && sk === 'JOURNEY') as
        | Journey
        | undefined
      const counts =
        journey?.preferences.pace !== 'none' && journey?.preferences.chosenAt === followUp.chosenAt
      return {
        followUp,
        personId: personOf.get(followUp.participantId) ?? 'nobody',
        delivery: deliveryOf(followUp.enrolmentId, followUp.step),
        brought:
          journey?.sent.some(
            ({ followUpId, resourceIds }) => followUpId === followUp.followUpId && resourceIds.length > 0,
          ) ?? false,
        counts: counts && followUp.step.startsWith('follow-up'),
      }
    })
    .filter(({ counts }) => counts)

  return {
    scenario,
    ledger,
    campaigns,
    waves,
    followUps,
    deadLetters,
    waitingSchedules: [...scheduler.waiting.keys()],
    waitingMessages: Object.entries(queues).flatMap(([queue, { waiting }]) =>
      [...waiting.values()].map(({ body }) => ({ queue, body })),
    ),
    participantOf: personId => participants.get(personId) ?? '',
    counts: countsOf(stage, scenario, waves),
  }
}

function countsOf({ world, ledger, queues, scheduler }: Stage, { people }: Scenario, waves: WaveOutcome[]) {
  const counts: Record<string, number> = {
    people: people.length,
    events: world.events,
    emails: ledger.mails.length,
    answers: ledger.attempts.filter(({ told }) => told !== undefined).length,
    'schedules fired': scheduler.fired,
    'schedules refused': scheduler.refused,
    'messages handled': Object.values(queues).reduce((sum, { handled }) => sum + handled, 0),
    'dead letters': Object.values(queues).reduce((sum, { dead }) => sum + dead.length, 0),
    reports: waves.filter(({ shown }) => shown).length,
  }
  for (const [fate, count] of world.fates) if (fate !== 'works') counts[`calls: ${fate}`] = count
  for (const { steps } of waves)
    for (const { state } of steps) {
      const name = `steps: ${state}`
      counts[name] = (counts[name] ?? 0) + 1
    }
  return counts
}
