import * as z from 'zod'
import { MOST_BUDGET } from '../domain/privacy/budget.ts'
import { roleClaim } from '../domain/staff/role.ts'
import { employerWords } from '../domain/support/employer-words.ts'

/**
 * Each function's environment variables, one schema per function. The function reads it when it starts and the stack
 * when it is built, so that a forgotten variable is a type error and not a night call.
 */

const table = z.string().min(1)
const queueUrl = z.url()
const arn = z.string().startsWith('arn:')
const word = z.string().min(1)
/** Words by language, as JSON. */
const byLanguage = z.string().transform(readJson).pipe(employerWords)

/** Who at HR gets news, as JSON. */
const newsTo = z.string().transform(readJson).pipe(z.array(z.email()))

/** Which claim tells the roles of people of HR, as JSON. */
const roles = z.string().transform(readJson).pipe(roleClaim)
const positive = z.coerce.number().int().positive()

/** What a person pays for reports in a year at most, in millionths of ρ. */
const privacyBudget = positive.max(MOST_BUDGET)

/** What every page and mail needs to know about the employer. */
const employer = {
  ORGANISATION: word,
  DEFAULT_LOCALE: word,
  /** The base URL of employees' links: `https://…`, without a slash at the end. */
  PUBLIC_URL: z.url(),
}

/** HR's console: sessions, and what every page says. */
const console = { ...employer, DIRECTORY_TABLE: table }

/** Tokens of people of HR: who issues them, to which clients, and which claim tells the role. */
const tokens = {
  SIGN_IN_ISSUER: z.url(),
  /** The clients whose tokens count, with spaces between them. */
  API_CLIENT_IDS: z.string().transform(text => text.split(' ')),
  SIGN_IN_ROLES: roles,
  /** Whose pages may call the API from a browser, with spaces between them; empty for none. */
  API_ORIGINS: z.string().transform(text => text.split(' ').filter(origin => origin !== '')),
}

/** A function of HR with the console's door and the API's. */
const bothDoors = { ...console, ...tokens }

const checkInDoor = { ...employer, OUTREACH_TABLE: table, VAULT_TABLE: table }

/** The variables of a function that makes one-time schedules. */
const scheduling = { SCHEDULE_GROUP: word, SCHEDULE_ROLE_ARN: arn, SCHEDULE_DLQ_ARN: arn }

/** What every reader of the employer's people falls back on, and how long leavers are kept. */
const readingPeople = {
  DEFAULT_TIME_ZONE: word,
  DEFAULT_LOCALE: word,
  LEAVERS_KEPT_DAYS: positive,
}

export const environments = {
  // For HR, who sign in
  'manage-roster': z.object({ ...bothDoors, ROSTER_BUCKET: word, ROSTER_FILES_QUEUE_URL: queueUrl }),
  'manage-campaigns': z.object({
    ...bothDoors,
    CAMPAIGNS_TABLE: table,
    PLANNING_QUEUE_URL: queueUrl,
    PRIVACY_BUDGET: privacyBudget,
  }),
  'rehearse-campaign': z.object({
    ...bothDoors,
    CAMPAIGNS_TABLE: table,
    PRIVACY_BUDGET: privacyBudget,
    CONTACT_CAP: positive,
  }),
  'manage-support': z.object({ ...bothDoors, CAMPAIGNS_TABLE: table, SUPPORT_QUEUE_URL: queueUrl }),
  'read-report': z.object({ ...bothDoors, CAMPAIGNS_TABLE: table }),
  'give-back': z.object({ ...bothDoors, CAMPAIGNS_TABLE: table, PLANNING_QUEUE_URL: queueUrl }),
  'read-audit': z.object(bothDoors),
  'manage-service-accounts': z.object(bothDoors),
  'sign-in-staff': z.object({
    ...console,
    SIGN_IN_ISSUER: z.url(),
    SIGN_IN_CLIENT_ID: word,
    /** Empty for a client without one. */
    SIGN_IN_CLIENT_SECRET: z.string(),
    SIGN_IN_SCOPE: word,
    SIGN_IN_ROLES: roles,
  }),

  // For programs, which come with the id and the secret of a service account
  'issue-token': z.object({ DIRECTORY_TABLE: table, PUBLIC_URL: z.url() }),

  // Started by HR's calls: importing the roster
  'import-roster': z.object({
    DIRECTORY_TABLE: table,
    ROSTER_BUCKET: word,
    ...readingPeople,
    SUPPORT_QUEUE_URL: queueUrl,
    NEWS_QUEUE_URL: queueUrl,
  }),

  // For directories such as Entra ID and Okta
  scim: z.object({
    PUBLIC_URL: z.url(),
    DIRECTORY_TABLE: table,
    RECOUNTS_QUEUE_URL: queueUrl,
    ...readingPeople,
  }),
  'manage-connections': z.object({ ...bothDoors, RECOUNTS_QUEUE_URL: queueUrl }),
  'settle-roster': z.object({
    DIRECTORY_TABLE: table,
    SUPPORT_QUEUE_URL: queueUrl,
    NEWS_QUEUE_URL: queueUrl,
    ...readingPeople,
  }),

  'freeze-audience': z.object({
    CAMPAIGNS_TABLE: table,
    DIRECTORY_TABLE: table,
    AUDIENCE_QUEUE_URL: queueUrl,
    PLANNING_QUEUE_URL: queueUrl,
    SUPPORT_QUEUE_URL: queueUrl,
    BUS_NAME: word,
    DEFAULT_LOCALE: word,
  }),

  // The planner
  'reconcile-schedules': z.object({
    CAMPAIGNS_TABLE: table,
    OUTREACH_TABLE: table,
    AUDIENCE_QUEUE_URL: queueUrl,
    ...scheduling,
    WAVES_QUEUE_ARN: arn,
    CLOSINGS_QUEUE_ARN: arn,
    AUDIENCE_QUEUE_ARN: arn,
    BUS_NAME: word,
    WAVES_QUEUE_URL: queueUrl,
    CLOSINGS_QUEUE_URL: queueUrl,
  }),
  'open-wave': z.object({
    CAMPAIGNS_TABLE: table,
    OUTREACH_TABLE: table,
    MAIL_QUEUE_URL: queueUrl,
    WAVES_QUEUE_URL: queueUrl,
    ...scheduling,
    WAVES_QUEUE_ARN: arn,
    BUS_NAME: word,
  }),
  'share-support': z.object({ DIRECTORY_TABLE: table, CAMPAIGNS_TABLE: table, OUTREACH_TABLE: table }),

  // The sender
  'send-mail': z.object({
    ...employer,
    DIRECTORY_TABLE: table,
    OUTREACH_TABLE: table,
    MAIL_QUEUE_URL: queueUrl,
    ...scheduling,
    WAVES_QUEUE_ARN: arn,
    FOLLOW_UPS_QUEUE_ARN: arn,
    CONTACT_CAP: positive,
    MAIL_FROM: byLanguage,
    CONFIGURATION_SET: word,
    /**
     * The full name of a mail template is this prefix, the kind of mail and the language: `hearten-dev-invitation-en`.
     */
    TEMPLATE_PREFIX: word,
  }),
  'tell-hr': z.object({
    ...employer,
    CAMPAIGNS_TABLE: table,
    DIRECTORY_TABLE: table,
    MAIL_FROM: byLanguage,
    CONFIGURATION_SET: word,
    NEWS_TO: newsTo,
  }),
  'end-bounces': z.object({ OUTREACH_TABLE: table }),
  'record-delivery': z.object({ OUTREACH_TABLE: table, CALL_REQUESTS_QUEUE_URL: queueUrl }),

  // For employees, by the link in their email
  'answer-check-in': z.object({
    ...checkInDoor,
    PASSKEYS: z.enum(['yes', 'no']),
    CHECK_INS_QUEUE_URL: queueUrl,
  }),
  'choose-follow-ups': z.object({ ...checkInDoor, ...scheduling, FOLLOW_UPS_QUEUE_ARN: arn }),
  'show-give-back': z.object({
    ORGANISATION: word,
    DEFAULT_LOCALE: word,
    OUTREACH_TABLE: table,
    CAMPAIGNS_TABLE: table,
  }),
  unsubscribe: z.object({
    ...employer,
    OUTREACH_TABLE: table,
    ...scheduling,
    ERASURES_QUEUE_ARN: arn,
    MAIL_QUEUE_ARN: arn,
  }),
  'make-call-request': z.object({
    DEFAULT_LOCALE: word,
    OUTREACH_TABLE: table,
    VAULT_TABLE: table,
    CALL_REQUESTS_QUEUE_URL: queueUrl,
  }),

  // For people who bring a key
  'open-journey': z.object({
    ...employer,
    PASSKEYS: z.enum(['yes', 'no']),
    VAULT_TABLE: table,
    CAMPAIGNS_TABLE: table,
  }),

  // For everybody, without a link
  'show-about': z.object({
    ORGANISATION: word,
    DEFAULT_LOCALE: word,
    HOW_TO_CHECK: byLanguage,
    CONTACT: byLanguage,
    PRIVACY_BUDGET: privacyBudget,
  }),

  // For every address that no route has
  'show-not-found': z.object({ DEFAULT_LOCALE: word }),

  // For the responder, by the link in the email
  'acknowledge-call-request': z.object({ DEFAULT_LOCALE: word, VAULT_TABLE: table }),

  // Started by an employee's request; and the report
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
  erase: z.object({
    OUTREACH_TABLE: table,
    VAULT_TABLE: table,
    CAMPAIGNS_TABLE: table,
    SCHEDULE_GROUP: word,
  }),
  'publish-report': z.object({ CAMPAIGNS_TABLE: table, VAULT_TABLE: table, BUS_NAME: word }),
} as const

/** Time limits in milliseconds. Every function has both. */
export const deadlines = {
  /** One try of one call to AWS. */
  REQUEST_TIMEOUT_MS: positive,
  /** How long before Lambda's time-out the pipeline ends an event, so that it can still answer and log. */
  EARLY_END_MS: positive,
}
export type Deadlines = Record<keyof typeof deadlines, number>

export type FunctionName = keyof typeof environments
/** The variables particular to a function. All functions have `Deadlines` as well. */
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
 * This function's environment, checked once at start. Throws with the names of all missing or wrong variables, never
 * with a value.
 */
export function readEnvironment<Name extends FunctionName>(name: Name): EnvironmentOf<Name> & Deadlines {
  const read = environments[name].extend(deadlines).safeParse(process.env)
  if (!read.success)
    throw new Error(`${name} was deployed with a wrong environment:\n${z.prettifyError(read.error)}`)
  return read.data as unknown as EnvironmentOf<Name> & Deadlines
}
