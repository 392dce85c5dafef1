import * as z from 'zod'
import { employerWords } from '../domain/employer-words.ts'

/**
 * What each function is told by its environment: one schema a function, read by the function when it starts
 * and by the stack when it is built, so that a forgotten variable is a type error and not a night call.
 */

const table = z.string().min(1)
const queueUrl = z.url()
const arn = z.string().startsWith('arn:')
const word = z.string().min(1)
/** Words by language, as JSON. */
const byLanguage = z.string().transform(readJson).pipe(employerWords)

/** What every page and mail needs to know of the employer. */
const employer = {
  ORGANISATION: word,
  DEFAULT_LOCALE: word,
  /** Where employees' links lead: `https://…`, without a slash at the end. */
  PUBLIC_URL: z.url(),
}

const checkInDoor = { ...employer, OUTREACH_TABLE: table, VAULT_TABLE: table }

/** What a function needs that makes one-time schedules. */
const scheduling = { SCHEDULE_GROUP: word, SCHEDULE_ROLE_ARN: arn, SCHEDULE_DLQ_ARN: arn }

export const environments = {
  // For HR, who sign in
  'manage-roster': z.object({ DIRECTORY_TABLE: table, ROSTER_BUCKET: word }),
  'manage-campaigns': z.object({
    CAMPAIGNS_TABLE: table,
    DIRECTORY_TABLE: table,
    AUDIENCE_QUEUE_URL: queueUrl,
    PLANNING_QUEUE_URL: queueUrl,
  }),
  'manage-support': z.object({ CAMPAIGNS_TABLE: table, DIRECTORY_TABLE: table, SUPPORT_QUEUE_URL: queueUrl }),
  'read-report': z.object({ CAMPAIGNS_TABLE: table, ORGANISATION: word }),
  'read-audit': z.object({ DIRECTORY_TABLE: table }),

  // What HR's calls set off: the roster comes in, the audience is frozen
  'import-roster': z.object({
    DIRECTORY_TABLE: table,
    ROSTER_BUCKET: word,
    DEFAULT_TIME_ZONE: word,
    DEFAULT_LOCALE: word,
  }),
  'freeze-audience': z.object({
    CAMPAIGNS_TABLE: table,
    DIRECTORY_TABLE: table,
    AUDIENCE_QUEUE_URL: queueUrl,
    PLANNING_QUEUE_URL: queueUrl,
    BUS_NAME: word,
  }),

  // The planner
  'reconcile-schedules': z.object({
    CAMPAIGNS_TABLE: table,
    OUTREACH_TABLE: table,
    AUDIENCE_QUEUE_URL: queueUrl,
    ...scheduling,
    WAVES_QUEUE_ARN: arn,
    CLOSINGS_QUEUE_ARN: arn,
  }),
  'open-wave': z.object({
    CAMPAIGNS_TABLE: table,
    OUTREACH_TABLE: table,
    MAIL_QUEUE_URL: queueUrl,
    WAVES_QUEUE_URL: queueUrl,
    BUS_NAME: word,
  }),
  'share-support': z.object({ OUTREACH_TABLE: table }),

  // The sender
  'send-mail': z.object({
    ...employer,
    DIRECTORY_TABLE: table,
    OUTREACH_TABLE: table,
    MAIL_QUEUE_URL: queueUrl,
    MAIL_FROM: byLanguage,
    CONFIGURATION_SET: word,
    /** A mail template's name is this, the kind of mail, and the language: `hearten-dev-invitation-en`. */
    TEMPLATE_PREFIX: word,
  }),
  'record-delivery': z.object({ OUTREACH_TABLE: table, CALL_REQUESTS_QUEUE_URL: queueUrl }),

  // For employees, by the link in their email
  'answer-check-in': z.object({ ...checkInDoor, CHECK_INS_QUEUE_URL: queueUrl }),
  'choose-follow-ups': z.object({ ...checkInDoor, ...scheduling, FOLLOW_UPS_QUEUE_ARN: arn }),
  unsubscribe: z.object({ ...employer, OUTREACH_TABLE: table }),
  'make-call-request': z.object({
    DEFAULT_LOCALE: word,
    OUTREACH_TABLE: table,
    VAULT_TABLE: table,
    CALL_REQUESTS_QUEUE_URL: queueUrl,
  }),

  // For everybody, without a link
  'show-about': z.object({
    ORGANISATION: word,
    DEFAULT_LOCALE: word,
    HOW_TO_CHECK: byLanguage,
    CONTACT: byLanguage,
  }),

  // For the responder, by the link in the email
  'acknowledge-call-request': z.object({ DEFAULT_LOCALE: word, VAULT_TABLE: table }),

  // What an employee's request sets off, and the report
  'settle-check-in': z.object({ OUTREACH_TABLE: table, VAULT_TABLE: table }),
  'prepare-follow-up': z.object({ OUTREACH_TABLE: table, VAULT_TABLE: table, MAIL_QUEUE_URL: queueUrl }),
  'hand-over-call-request': z.object({
    ...employer,
    OUTREACH_TABLE: table,
    VAULT_TABLE: table,
    MAIL_FROM: byLanguage,
    CONFIGURATION_SET: word,
    ...scheduling,
    CALL_REQUESTS_QUEUE_ARN: arn,
  }),
  'publish-report': z.object({ CAMPAIGNS_TABLE: table, VAULT_TABLE: table, BUS_NAME: word }),
} as const

/** How long things may take, in milliseconds: every function has both. */
export const deadlines = {
  /** One try of one call to AWS. */
  REQUEST_TIMEOUT_MS: z.coerce.number().int().positive(),
  /** How long before Lambda would cut an event off its pipeline ends it: time to answer, and to be heard. */
  EARLY_END_MS: z.coerce.number().int().positive(),
}
export type Deadlines = Record<keyof typeof deadlines, number>

export type FunctionName = keyof typeof environments
/** What tells a function apart from the others; all of them have `Deadlines` as well. */
export type EnvironmentOf<Name extends FunctionName> = z.infer<(typeof environments)[Name]>

function readJson(text: string, context: z.RefinementCtx<string>): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
}

/**
 * This function's environment, checked once as it starts.
 * Throws with every variable that is missing or wrong, by name and never by value.
 */
export function readEnvironment<Name extends FunctionName>(name: Name): EnvironmentOf<Name> & Deadlines {
  const read = environments[name].extend(deadlines).safeParse(process.env)
  if (!read.success)
    throw new Error(`${name} was deployed with a wrong environment:\n${z.prettifyError(read.error)}`)
  return read.data as unknown as EnvironmentOf<Name> & Deadlines
}
