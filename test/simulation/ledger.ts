import type { Step } from '../../functions/domain/sending/step.ts'
import type { Instant } from '../../functions/domain/time.ts'

/** What an observer outside saw: nothing of it is known to the functions. */

/** One message handled, or one request answered, by one thread of a function. */
export interface Invocation {
  of: string
  startedAt: Instant
  endedAt: Instant | undefined
  outcome: 'running' | 'done' | 'failed' | 'died'
  /** SQS delivered the message a second time although its first receiver was at work. */
  twin: boolean
}

/** An email that SES took. */
export interface Mail {
  at: Instant
  personId: string
  campaignId: string
  waveId: string
  step: Step
  token: string
  enrolmentId: string
  by: Invocation
}

/** One message to the sender, from when it was queued to when it was handled for good. */
export interface MailMessageSeen {
  campaignId: string
  waveId: string
  step: Step
  personIds: string[]
  /** The latest of the messages and retries that took these people on. */
  queuedAt: Instant
  /** When it was handled for good. */
  endedAt: Instant | undefined
  dead: boolean
}

export type FactKind = 'left' | 'stopped' | 'bounced' | 'paused' | 'answered' | 'moved'

/**
 * Something that speaks against an email to a person. It may count from `begun` on, must from `confirmed` on, and may
 * and must no more from `ends` on.
 */
export interface Fact {
  kind: FactKind
  personId: string
  /** Answers: of which wave. */
  wave: string | undefined
  begun: Instant
  confirmed: Instant | undefined
  ends: { begun: Instant; confirmed: Instant | undefined } | undefined
}

/** What HR did to a campaign. `planned`: when the planner had seen to it. */
export interface Steering {
  campaignId: string
  verb: 'launch' | 'pause' | 'resume' | 'cancel'
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
  readonly attempts: Attempt[] = []
  readonly stored: Stored[] = []
  /** When a run of the planner, of one campaign or of all, ended well. */
  readonly planned: { campaignId: string | undefined; startedAt: Instant; endedAt: Instant }[] = []
  /** Reports, with when their making began and ended. */
  readonly reportRuns: { wave: string; startedAt: Instant; endedAt: Instant }[] = []
  /** Choices of follow-ups whose page came back. */
  readonly choices: { personId: string; enrolmentId: string; at: Instant; steps: number }[] = []
  /** Who was active on the roster, as HR's files and nobody else say: by person, from when to when. */
  readonly launches = new Map<string, { begun: Instant }>()

  fact(kind: FactKind, personId: string, begun: Instant, wave?: string): Fact {
    const fact: Fact = { kind, personId, wave, begun, confirmed: undefined, ends: undefined }
    this.facts.push(fact)
    return fact
  }
}

export const waveKey = ({ campaignId, waveId }: { campaignId: string; waveId: string }): string =>
  `${campaignId} ${waveId}`
