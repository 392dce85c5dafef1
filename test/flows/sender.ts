import type * as z from 'zod'
import type { MailMessage, mailMessage } from '../../functions/domain/messages.ts'
import type { Person } from '../../functions/domain/roster/person.ts'
import type { Receive } from '../../functions/domain/sending/claim.ts'
import type { Step } from '../../functions/domain/sending/step.ts'
import { DAY } from '../../functions/domain/time.ts'
import { type SendingDeps, sendMail } from '../../functions/flows/sending.ts'
import type { OutgoingMail, SentAs } from '../../functions/mail/bulk-email.ts'
import type { BulkResult } from '../../functions/ports/mailer.ts'
import { BounceEndStore } from '../../functions/store/bounce-ends.ts'
import { BriefStore } from '../../functions/store/briefs.ts'
import { ContactCounts } from '../../functions/store/contact-counts.ts'
import { ContactStore } from '../../functions/store/contacts.ts'
import { EnrolmentStore } from '../../functions/store/enrolments.ts'
import { HoldStore } from '../../functions/store/holds.ts'
import { KeyStore } from '../../functions/store/keys.ts'
import { PersonStore } from '../../functions/store/people.ts'
import { enrolmentIdOf, newSecret } from '../../functions/store/pseudonyms.ts'
import { aBrief, aPerson, BERLIN, CLOSE_TIME, LINKS_EXPIRE } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedQueue, aScheduler } from './recorded.ts'

type Message = z.output<typeof mailMessage>

/** A Monday, 09:30 in Berlin. */
export const MORNING = Date.UTC(2026, 2, 2, 8, 30)

/** One call of SendBulkEmail as the fake SES saw it. */
interface Call {
  step: SentAs
  language: string
  mails: OutgoingMail[]
}

/** The sender over memory tables, with an SES that takes everything unless `answer` says otherwise. */
export async function aSender(people: Person[], directory = memoryTable()) {
  const outreach = memoryTable()
  const roster = new PersonStore(directory)
  await roster.putMany(people)
  const enrolments = new EnrolmentStore(outreach)
  const contacts = new ContactStore(outreach)
  const bounceEnds = new BounceEndStore(outreach)
  const holds = new HoldStore(outreach)
  const briefs = new BriefStore(outreach)
  for (const campaignId of ['c1', 'c2', 'c3', 'c4'])
    for (let wave = 1; wave <= 6; wave++) await briefs.put(aBrief({ campaignId, waveId: `w${wave}` }))
  const schedules = aScheduler()
  const key = new KeyStore(outreach, 'ENROLMENT')
  const mail = aRecordedQueue<MailMessage>()
  const calls: Call[] = []
  const idOf = async (personId: string) => enrolmentIdOf(await key.get(), 'c1', 'w1', personId)

  const deps: SendingDeps = {
    people: roster,
    contacts,
    counts: new ContactCounts(outreach),
    bounceEnds,
    unsuppress: async address => {
      sender.unsuppressed.push(address)
    },
    holds,
    briefs,
    schedules,
    queueArns: { waves: 'arn:waves', followUps: 'arn:follow-ups' },
    enrolments,
    key,
    mail,
    newSecret,
    random: () => 1,
    contactCap: 6,
    languageOf: locale => (locale.startsWith('de') ? 'de' : 'en'),
    sendBulk: async (step, language, mails) => {
      calls.push({ step, language, mails })
      return sender.answer(mails, language)
    },
  }
  const sender = {
    answer: async (mails: OutgoingMail[], _language: string): Promise<BulkResult[]> =>
      mails.map((_, n) => ({ status: 'SUCCESS', sesMessageId: `ses-${n}` })),
    deps,
    calls,
    mail,
    outreach,
    enrolments,
    contacts,
    bounceEnds,
    /** The addresses that were taken off SES's own suppression list. */
    unsuppressed: [] as string[],
    holds,
    schedules,
    roster,
    idOf,
    send: (
      message: Message,
      receive: Receive = theFirstReceive,
      changed: Partial<SendingDeps> = {},
      cameAt = message.at,
    ) => sendMail(message, receive, cameAt, { ...deps, ...changed }),
    /** How a step stands with a person. */
    async delivery(personId: string, step: Step = 'invitation') {
      const id = await idOf(personId)
      return (await enrolments.progressOf([id], step)).get(id)?.sending?.delivery
    },
    /** The addresses that were handed to SES, call by call. */
    addressed: () => calls.map(({ mails }) => mails.map(({ address }) => address)),
  }
  return sender
}

/** The sender's own enrolments, for a test that changes what one of their methods does. */
export const storeOf = ({
  enrolments,
}: Pick<Awaited<ReturnType<typeof aSender>>, 'enrolments'>): SendingDeps['enrolments'] => ({
  putMany: enrolments.putMany.bind(enrolments),
  unbindMany: enrolments.unbindMany.bind(enrolments),
  progressOf: enrolments.progressOf.bind(enrolments),
  claim: enrolments.claim.bind(enrolments),
  settleMany: enrolments.settleMany.bind(enrolments),
})

export const theFirstReceive: Receive = { sqsMessageId: 'm1', receiveCount: 1 }
export const theSecondReceive: Receive = { sqsMessageId: 'm1', receiveCount: 2 }

/** The morning after the wave of `aPostedCampaign` has closed. */
export const AFTER_CLOSE = Date.UTC(2026, 2, 13, 8, 30)

/** A morning for each step, all on different working days of the wave of `aPostedCampaign`. */
export const morningOf = (step: Step): number =>
  MORNING +
  DAY *
    (step === 'invitation'
      ? 0
      : step === 'reminder-1'
        ? 4
        : step === 'reminder-2'
          ? 7
          : step.startsWith('later')
            ? 2
            : 8)

/** One step for these people, as open-wave or prepare-follow-up would send it. */
export const aMailMessage = (personIds: string[], over: Partial<Message> = {}): Message => ({
  campaignId: 'c1',
  waveId: 'w1',
  step: 'invitation',
  at: morningOf(over.step ?? 'invitation'),
  closesAt: CLOSE_TIME,
  linksExpireAt: LINKS_EXPIRE,
  place: BERLIN,
  entries: personIds.map(personId => ({ personId, segments: { department: 'Care' }, resourceIds: [] })),
  throttled: 0,
  ...over,
})

export const someone = (...ids: string[]): Person[] => ids.map(id => aPerson(id))
