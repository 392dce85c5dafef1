import {
  type Campaign,
  campaign as campaignShape,
  frozenWaveOf,
} from '../../functions/domain/campaign/campaign.ts'
import type { GiveBack } from '../../functions/domain/report/give-back.ts'
import type { Draw, Report } from '../../functions/domain/report/report.ts'
import type { Person } from '../../functions/domain/roster/person.ts'
import type { Place } from '../../functions/domain/roster/place.ts'
import type { Delivery } from '../../functions/domain/sending/claim.ts'
import { type Step, step } from '../../functions/domain/sending/step.ts'
import type { Instant } from '../../functions/domain/time.ts'
import { reportRoutes } from '../../functions/edges/routes/report.ts'
import type { Item } from '../../functions/ports/table.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import type { Enrolment } from '../../functions/store/enrolments.ts'
import type { FollowUp } from '../../functions/store/follow-ups.ts'
import type { Journey } from '../../functions/store/journeys.ts'
import { enrolmentIdOf, participantIdOf } from '../../functions/store/pseudonyms.ts'
import { ReportStore } from '../../functions/store/reports.ts'
import type { Response } from '../../functions/store/responses.ts'
import type { MemoryTable } from '../memory-table.ts'
import { Addresses } from './addresses.ts'
import { type Choice, type Ledger, type MailMessageSeen, waveKey } from './ledger.ts'
import { type Around, finalState, lastLooks, type Sent, type State, stateOf, whySkipped } from './state.ts'

/** What is there when nothing is left to do: gathered from the tables, the queues and the ledger, for the invariants. */

const STEPS = step.options

/** One step to one invited person, and how it ended. */
export interface StepOutcome extends Sent {
  state: State
}

export interface WaveOutcome {
  campaign: Campaign
  waveId: string
  invited: { personId: string; place: Place; uncounted: boolean }[]
  steps: StepOutcome[]
  responses: Response[]
  report: Report | undefined
  /** What stands in the Vault for it. */
  draw: Draw | undefined
  /** When HR gave back what will be done, if it did. */
  sharedAt: Instant | undefined
  /** Whether HR's API shows it. */
  shown: boolean
}

export interface Outcome extends Omit<Seen, 'tables'> {
  campaigns: Campaign[]
  waves: WaveOutcome[]
  /** Emails that people asked for, however often they chose. */
  askedFor: AskedFor[]
  addresses: Addresses
  participantOf: (personId: string) => string
}

/** An email that a person asked for: a follow-up, or one that they put off. */
interface AskedFor extends Sent {
  followUp: FollowUp
  /** The try that planned it. */
  choice: Choice | undefined
  /** The choice that the Vault keeps of this reader. */
  kept: Journey['preferences'] | undefined
  /** Whether it has something to bring; a follow-up may have none. */
  isEmpty: boolean
  state: State
}

/** What an observer from outside has seen, and what the account's owner finds. */
export interface Seen {
  people: readonly Person[]
  ledger: Ledger
  /** Nothing failed, died or was late. */
  isCalm: boolean
  now: Instant
  tables: Record<'campaigns' | 'outreach' | 'vault', MemoryTable>
  deadLetters: { queue: string; body: unknown }[]
  waitingMessages: { queue: string; body: unknown }[]
  waitingSchedules: string[]
}

export async function whatHappened(seen: Seen): Promise<Outcome> {
  const { people, ledger, tables, deadLetters, now } = seen
  const outreach = new Map(tables.outreach.dump().map(item => [`${item.pk} ${item.sk}`, item]))
  const vault = tables.vault.dump()
  const stored = tables.campaigns.dump()
  const keyIn = (items: Iterable<Item>, sk: string) =>
    Buffer.from(String([...items].find(item => item.pk === 'KEY' && item.sk === sk)?.secret), 'base64url')
  const enrolmentKey = keyIn(outreach.values(), 'ENROLMENT')
  const linkKey = keyIn(vault, 'LINK')
  const participants = new Map(people.map(({ personId }) => [personId, participantIdOf(linkKey, personId)]))

  const mailsOf = Map.groupBy(ledger.mails, of => `${waveKey(of)} ${of.step} ${of.personId}`)
  const messagesOf = new Map<string, MailMessageSeen[]>()
  for (const message of ledger.mailMessages)
    for (const personId of new Set(message.personIds)) {
      const key = `${waveKey(message)} ${message.step} ${personId}`
      const known = messagesOf.get(key)
      if (known) known.push(message)
      else messagesOf.set(key, [message])
    }
  const addresses = new Addresses(ledger, outreach, enrolmentKey)
  const deliveriesOf = (enrolmentId: string): Sent['others'] =>
    STEPS.flatMap(each => {
      const found = outreach.get(`E#${enrolmentId} SENT#${each}`)?.delivery as Delivery | undefined
      return found ? [{ step: each, delivery: found }] : []
    })
  const sentOf = (
    of: Pick<Sent, 'campaignId' | 'waveId' | 'personId' | 'enrolmentId' | 'step' | 'place'>,
  ) => {
    const key = `${waveKey(of)} ${of.step} ${of.personId}`
    const noted = deliveriesOf(of.enrolmentId)
    return {
      ...of,
      delivery: noted.find(({ step }) => step === of.step)?.delivery,
      others: noted.filter(({ step }) => step !== of.step),
      mails: mailsOf.get(key) ?? [],
      messages: messagesOf.get(key) ?? [],
    }
  }

  const campaigns = stored
    .filter(({ pk }) => pk === 'CAMPAIGNS')
    .map(item => campaignShape.parse(item.campaign))
  const routes = reportRoutes({
    campaigns: new CampaignStore(tables.campaigns),
    reports: new ReportStore(tables.campaigns),
    employer: { ORGANISATION: 'An employer', DEFAULT_LOCALE: 'en', PUBLIC_URL: 'https://hearten.example' },
  })
  const waves: WaveOutcome[] = []
  for (const campaign of campaigns)
    for (const wave of campaign.waves) {
      const of = { campaignId: campaign.id, waveId: wave.id }
      const frozen = frozenWaveOf(campaign, wave.id)
      const invited = stored
        .filter(({ pk }) => pk === `AUDIENCE#${campaign.id}#${wave.id}`)
        .filter(({ frozenIn }) => frozen && frozen.invited > 0 && frozen.frozenIn.includes(String(frozenIn)))
        .flatMap(({ sk, entries }) => {
          const [timeZone = '', country = ''] = (sk.split('#')[0] ?? '').split('|')
          return (entries as { personId: string; uncounted?: boolean }[]).map(({ personId, uncounted }) => ({
            personId,
            uncounted: uncounted ?? false,
            place: { timeZone, country },
          }))
        })
      const given = stored.find(({ pk, sk }) => pk === `GIVEN#${campaign.id}` && sk === wave.id)?.giveBack
      const { sharedAt } = (given ?? {}) as Partial<GiveBack>
      const steps: Step[] = [
        'invitation',
        ...wave.remindAfterDays.map((_, n) => `reminder-${n + 1}` as Step),
        ...(sharedAt === undefined ? [] : (['give-back'] as const)),
      ]
      const asked = await routes['GET /api/campaigns/{id}/report']?.handle({
        now,
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
        sharedAt,
        steps: invited.flatMap(({ personId, place }) =>
          steps.map((step): StepOutcome => {
            const enrolmentId = enrolmentIdOf(enrolmentKey, campaign.id, wave.id, personId)
            const known = sentOf({ ...of, personId, enrolmentId, step, place })
            const around = { campaign, wave, ledger, addresses, deadLetters, sharedAt }
            return { ...known, state: stateOf(known, around) }
          }),
        ),
        responses: vault.filter(({ pk }) =>
          pk.startsWith(`W#${campaign.id}#${wave.id}#`),
        ) as unknown as Response[],
        report: stored.find(({ pk, sk }) => pk === `REPORTS#${campaign.id}` && sk === wave.id)?.report as
          | Report
          | undefined,
        draw: vault.find(({ pk }) => pk === `DRAW#${campaign.id}#${wave.id}`)?.draw as Draw | undefined,
        shown: asked?.status === 200,
      })
    }

  const journeys = new Map(
    vault
      .filter(({ sk }) => sk === 'JOURNEY')
      .map(item => [item.pk.slice('P#'.length), item as unknown as Journey]),
  )
  const askedFor = vault
    .filter(({ sk }) => sk === 'FOLLOW_UP')
    .flatMap((item): AskedFor[] => {
      const followUp = item as unknown as FollowUp
      const { campaignId, waveId, enrolmentId, followUpId, readerId, step } = followUp
      const enrolment = outreach.get(`E#${enrolmentId} ENROLMENT`) as unknown as Enrolment
      const { personId, place } = enrolment
      const campaign = campaigns.find(({ id }) => id === campaignId)
      const wave = campaign?.waves.find(({ id }) => id === waveId)
      if (!campaign || !wave) return []
      const known = sentOf({ campaignId, waveId, personId, enrolmentId, step, place })
      const journey = journeys.get(readerId)
      const kind = step.startsWith('later') ? 'not-now' : 'follow-ups'
      const of = {
        ...known,
        followUp,
        choice: ledger.choices.find(
          each => each.kind === kind && each.enrolmentId === enrolmentId && each.begun === followUp.chosenAt,
        ),
        kept: journey?.preferences,
        isEmpty: journey?.sent.some(each => each.followUpId === followUpId && each.resourceIds.length === 0),
      }
      return [
        {
          ...of,
          isEmpty: of.isEmpty ?? false,
          state: stateOfAskedFor(of, {
            campaign,
            wave,
            ledger,
            addresses,
            deadLetters,
            sharedAt: undefined,
          }),
        },
      ]
    })

  return {
    ...seen,
    campaigns,
    waves,
    askedFor,
    addresses,
    participantOf: personId => participants.get(personId) ?? '',
  }
}

/** How an email ended that a person asked for, if its page came back. */
function stateOfAskedFor(of: Sent & { followUp: FollowUp }, around: Around): State {
  const noted = finalState(of)
  if (noted) return noted
  const { followUpId, at } = of.followUp
  const isOfThis = ({ queue, body }: { queue: string; body: unknown }) =>
    queue === 'FollowUps' && (body as { followUpId: string }).followUpId === followUpId
  if (around.deadLetters.some(isOfThis)) return 'dead-lettered'
  if (of.step.startsWith('later') && around.campaign.status === 'cancelled') return 'skipped: held'
  const looks = of.messages.filter(({ endedAt }) => (endedAt ?? at) >= at)
  return looks.length === 0 ? 'nowhere' : whySkipped(of, around, lastLooks(looks))
}
