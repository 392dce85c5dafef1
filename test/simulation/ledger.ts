import type { Place } from '../../functions/domain/roster/place.ts'
import type { Step } from '../../functions/domain/sending/step.ts'
import type { Instant } from '../../functions/domain/time.ts'
import type { SentAs } from '../../functions/mail/bulk-email.ts'

/** What an observer outside saw: nothing of it is known to the functions. */

/** One message handled, or one request answered, by one thread of a function. */
export interface Invocation {
  of: string
  startedAt: Instant
  endedAt: Instant | undefined
  outcome: 'running' | 'done' | 'failed' | 'died'
}

/** An email that SES took. */
export interface Mail {
  at: Instant
  /** When its message first left the queue. Each receive decides as the first did (docs/design.md, principle 2). */
  cameAt: Instant
  personId: string
  address: string
  campaignId: string
  waveId: string
  step: Step
  /** `confirmation` where an invitation went to an address that has changed. */
  sentAs: SentAs
  token: string
  enrolmentId: string
  /** What the person had chosen, where they asked for this email. */
  followUpId: string | undefined
  by: Invocation
}

/** One message to the sender, from when it was queued to when it was handled for good. */
export interface MailMessageSeen {
  id: string
  campaignId: string
  waveId: string
  step: Step
  personIds: string[]
  /** The latest of the messages and retries that took these people on. */
  queuedAt: Instant
  /** When it first left the queue, and when it was handled for good. */
  cameAt: Instant | undefined
  endedAt: Instant | undefined
  /** It lies in the dead-letter queue. */
  dead: boolean
  /** It lay there, and was sent back as another message. */
  redriven: boolean
}

export type FactKind = 'left' | 'stopped' | 'bounced' | 'complained' | 'paused' | 'answered'

/**
 * Something that speaks against an email to a person. It may count from `begun` on, must from `confirmed` on, and may
 * and must no more from `ends` on.
 */
export interface Fact {
  kind: FactKind
  personId: string
  /** Answers: of which wave. */
  wave: string | undefined
  /** What counts at one address alone: which. */
  address: string | undefined
  /** What SES reports: of which enrolment. */
  told: string | undefined
  begun: Instant
  confirmed: Instant | undefined
  ends: { begun: Instant; confirmed: Instant | undefined } | undefined
}

/** What HR did to a campaign. */
export interface Steering {
  campaignId: string
  verb: 'launch' | 'pause' | 'resume' | 'cancel'
  begun: Instant
  confirmed: Instant | undefined
  /** When HR knew, or gave up: two that are tried again and again may come in another order than they began in. */
  endedAt: Instant | undefined
}

/** What HR gave back of a wave: when it began to share that, and when it knew that it had. */
export interface GivenBack {
  campaignId: string
  waveId: string
  begun: Instant
  confirmed: Instant | undefined
}

/** One try to send in answers. */
export interface Attempt {
  personId: string
  wave: string
  begun: Instant
  /** When its page said that it is stored; undefined where it failed. */
  told: Instant | undefined
  /** The answers, as they would be stored; empty where the sheet was. */
  answers: string
}

/** One try to choose follow-ups, or to put an email off. */
export interface Choice {
  kind: 'follow-ups' | 'not-now'
  personId: string
  address: string
  enrolmentId: string
  begun: Instant
  /** When its page came back; undefined where it failed. */
  told: Instant | undefined
}

/** One put of an answer that changed the Vault. */
export interface Stored {
  wave: string
  participantId: string
  at: Instant
  answers: string
}

export class Ledger {
  readonly mails: Mail[] = []
  readonly mailMessages: MailMessageSeen[] = []
  readonly facts: Fact[] = []
  readonly steering: Steering[] = []
  readonly givenBack: GivenBack[] = []
  readonly attempts: Attempt[] = []
  readonly stored: Stored[] = []
  /** When a run of the planner, of one campaign or of all, ended well. */
  readonly planned: {
    campaignId: string | undefined
    /** The moment that it planned from; of a message that was tried again, when it first came. */
    plannedFrom: Instant
    startedAt: Instant
    endedAt: Instant
  }[] = []
  /** Runs that froze a wave's audience, or a part of it. */
  readonly freezes: { wave: string; outcome: string; startedAt: Instant; endedAt: Instant }[] = []
  /** Reports, with when their making began and ended. */
  readonly reportRuns: { wave: string; startedAt: Instant; endedAt: Instant }[] = []
  readonly choices: Choice[] = []
  /** People who have spent their privacy budget elsewhere. */
  readonly poor = new Set<string>()
  /** When an opening of a step in a place was handled: from when it first left its queue. */
  readonly openings: {
    campaignId: string
    waveId: string
    step: Step
    place: Place
    from: Instant
    to: Instant
  }[] = []
  /** Everybody's addresses, each with when HR gave it to them, and when the roster surely had it. */
  readonly addresses: {
    personId: string
    address: string
    begun: Instant
    confirmed: Instant | undefined
  }[] = []
  /** People who said that they want emails at an address. */
  readonly agreed: { personId: string; address: string; begun: Instant; confirmed: Instant | undefined }[] =
    []

  fact(
    kind: FactKind,
    personId: string,
    begun: Instant,
    { wave, address, told }: { wave?: string; address?: string; told?: string } = {},
  ): Fact {
    const fact: Fact = { kind, personId, wave, address, told, begun, confirmed: undefined, ends: undefined }
    this.facts.push(fact)
    return fact
  }
}

export const waveKey = ({ campaignId, waveId }: { campaignId: string; waveId: string }): string =>
  `${campaignId} ${waveId}`

/** Whether a fact surely spoke against emails all of this time. */
export const counts = ({ confirmed, ends }: Fact, from: number, to: number): boolean =>
  confirmed !== undefined && confirmed <= from && (ends === undefined || ends.begun > to)

/** Whether it may have, at some moment of this time. */
export const mayCount = ({ begun, ends }: Fact, from: number, to: number): boolean =>
  begun <= to && (ends?.confirmed ?? Number.POSITIVE_INFINITY) >= from
