import { campaign as campaignShape } from '../../functions/domain/campaign/campaign.ts'
import { closesAt, morningsOf } from '../../functions/domain/campaign/plan.ts'
import type { Person } from '../../functions/domain/roster/person.ts'
import { placeOf } from '../../functions/domain/roster/person.ts'
import { type Step, step } from '../../functions/domain/sending/step.ts'
import { HOUR, MINUTE } from '../../functions/domain/time.ts'
import type { Enrolment } from '../../functions/store/enrolments.ts'
import type { FollowUp } from '../../functions/store/follow-ups.ts'
import { enrolmentIdOf, hashOf, readToken } from '../../functions/store/pseudonyms.ts'
import type { Response } from '../../functions/store/responses.ts'
import { linkIn } from '../../local/demo/actors.ts'
import type { System } from '../../local/system.ts'
import { memoryTable } from '../memory-table.ts'
import { type Invocation, type Ledger, waveKey } from '../simulation/ledger.ts'
import type { Seen } from '../simulation/outcome.ts'
import { answersOf } from '../simulation/stage.ts'
import { itemsOf, queueOf } from './one-system.ts'

/**
 * What the simulation's invariants ask for, read from outside of a running system: from the inbox, the tables as their
 * owner, the queues and the schedules. What nobody outside can see is filled in so that it speaks against nothing: a
 * sender may have begun a little before its email, and nobody knows how it ended.
 */

const QUEUES = ['Planning', 'Audience', 'Support', 'Waves', 'Mail', 'CheckIns', 'FollowUps', 'Closings']
/** How long after its moment an email is looked at: as long as a message is tried, and a few hours of throttles. */
const LOOKED_AT_FOR = 4 * HOUR

const copied = async (system: System, name: string) => {
  const table = memoryTable(async () => {})
  for (const item of await itemsOf(system, name)) await table.put(item)
  return table
}

export async function seenOf(system: System, people: readonly Person[], ledger: Ledger): Promise<Seen> {
  const tables = {
    campaigns: await copied(system, 'Campaigns'),
    outreach: await copied(system, 'Outreach'),
    vault: await copied(system, 'Vault'),
  }
  const outreach = tables.outreach.dump()
  const letters = (await Promise.all(QUEUES.map(name => deadLettersOf(system, name)))).flat()

  for (const { to, at, text = '' } of await system.mails()) {
    const token = linkIn({ text }).split('/c/')[1]?.slice(0, 43) ?? ''
    const link = readToken(token)
    const items = outreach.filter(({ pk }) => pk === `E#${link?.enrolmentId}`)
    const enrolment = items.find(({ sk }) => sk === 'ENROLMENT') as unknown as Enrolment
    const secret = hashOf(link?.secret ?? Buffer.alloc(0))
    const sent = items.find(({ linkHashes }) => (linkHashes as string[] | undefined)?.includes(secret))
    const named = step.parse(sent?.step)
    const by: Invocation = {
      ...{ of: 'Mail', startedAt: at - MINUTE, endedAt: undefined, outcome: 'failed', twin: false },
    }
    ledger.mails.push({
      // Tried five times at most, each six minutes after the one before.
      cameAt: at - 32 * MINUTE,
      ...{ at, by, token, step: named, sentAs: enrolment.toConfirm ? 'confirmation' : named },
      ...{ campaignId: enrolment.campaignId, waveId: enrolment.waveId, enrolmentId: enrolment.enrolmentId },
      ...{ personId: enrolment.personId, address: to[0] ?? '', followUpId: undefined },
    })
  }
  for (const item of tables.vault.dump())
    if (item.pk.startsWith('W#')) {
      const response = item as unknown as Response
      const { participantId, answeredAt: at } = response
      ledger.stored.push({ wave: waveKey(response), participantId, at, answers: answersOf(response) })
    }
  look(ledger, people, { campaigns: tables.campaigns.dump(), outreach, vault: tables.vault.dump(), letters })

  const waiting = (await system.queues.state())
    .filter(({ arn }) => QUEUES.some(name => queueOf(system, name).arn === arn))
    .filter(({ ready, delayed, inFlight }) => ready + delayed + inFlight > 0)
  return {
    ...{ people, ledger, isCalm: false, now: system.clock.now(), tables, deadLetters: letters },
    waitingMessages: waiting.map(({ name }) => ({ queue: name, body: {} })),
    waitingSchedules: system
      .schedules()
      .map(({ name }) => name)
      .filter(name => ledger.steering.some(({ campaignId }) => name.startsWith(`${campaignId}.`))),
  }
}

type Items = ReturnType<Awaited<ReturnType<typeof copied>>['dump']>

/** The messages to the sender, which nobody sees: one for each step of each person, from its moment on. */
function look(
  ledger: Ledger,
  people: readonly Person[],
  {
    campaigns,
    outreach,
    vault,
    letters,
  }: { campaigns: Items; outreach: Items; vault: Items; letters: Seen['deadLetters'] },
): void {
  const note = (of: { campaignId: string; waveId: string; step: Step }, personId: string, at: number) => {
    const dead = letters.some(({ queue, body }) => {
      const told = body as Partial<typeof of> & { entries?: { personId: string }[] }
      const isOfStep = told.waveId === of.waveId && told.step === of.step
      return queue === 'Mail' && isOfStep && told.entries?.some(entry => entry.personId === personId)
    })
    const span = { queuedAt: at, cameAt: at, endedAt: at + LOOKED_AT_FOR }
    ledger.mailMessages.push({
      ...of,
      ...span,
      id: '',
      personIds: [personId],
      dead: dead ?? false,
      redriven: false,
    })
  }
  for (const item of campaigns.filter(({ pk }) => pk === 'CAMPAIGNS')) {
    const campaign = campaignShape.parse(item.campaign)
    const pauses = 'pauses' in campaign ? campaign.pauses : []
    for (const wave of campaign.waves) {
      const of = { campaignId: campaign.id, waveId: wave.id }
      for (const person of people)
        for (const morning of morningsOf({ ...campaign, pauses }, wave, placeOf(person)))
          if (morning.at < closesAt(wave, placeOf(person)))
            note({ ...of, step: morning.step }, person.personId, morning.at)
    }
  }
  for (const item of vault.filter(({ sk }) => sk === 'FOLLOW_UP')) {
    const followUp = item as unknown as FollowUp
    const enrolment = outreach.find(({ pk, sk }) => pk === `E#${followUp.enrolmentId}` && sk === 'ENROLMENT')
    note(followUp, String(enrolment?.personId), followUp.at)
  }
}

/** Everything in a dead-letter queue. It stays there. */
async function deadLettersOf(system: System, name: string): Promise<Seen['deadLetters']> {
  const { arn } = queueOf(system, `${name}Dlq`)
  const found: Seen['deadLetters'] = []
  for (;;) {
    const messages = await system.queues.receive(arn, 10)
    if (messages.length === 0) return found
    for (const { body } of messages) found.push({ queue: name, body: JSON.parse(body) })
  }
}

/** The enrolment of a person in a campaign's first wave, as the system names it. */
export async function enrolmentIn(system: System, campaignId: string, personId: string): Promise<string> {
  const key = (await itemsOf(system, 'Outreach')).find(({ pk, sk }) => pk === 'KEY' && sk === 'ENROLMENT')
  return enrolmentIdOf(Buffer.from(String(key?.secret), 'base64url'), campaignId, 'w1', personId)
}
