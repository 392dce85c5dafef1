import * as z from 'zod'
import { settings } from '../../functions/domain/campaign-draft.ts'
import { lineConfirmations } from '../../functions/domain/crisis-lines.ts'
import { report } from '../../functions/domain/report.ts'
import { resource } from '../../functions/domain/resource.ts'
import { rosterProblem } from '../../functions/domain/roster.ts'
import { supportRoute } from '../../functions/domain/support-routes.ts'
import type { Refusal } from '../../functions/edges/api.ts'

/**
 * What HR's API answers, route by route: what is not in the functions' own schemas, and so cannot be read from them.
 * test/system/openapi.test.ts holds it against real answers, field by field.
 */

const time = z.iso.datetime().describe('in UTC, to the second')
const counts = z.record(z.string(), z.record(z.string(), z.int()))

const asked = z.strictObject({ importId: z.string(), requestedAt: time, confirmed: z.boolean() })
const read = {
  finishedAt: time,
  counts: z.strictObject({
    rows: z.int(),
    good: z.int(),
    bad: z.int(),
    leaving: z.int().describe('people who were active and are not in the file'),
    rekeyed: z.int().describe('addresses that stand under another id than before'),
  }),
  problems: z.array(rosterProblem).describe('the first 500; never with the content of a cell'),
  problemsNotShown: z.int(),
}

/** What the API shows, by the names that the document gives them. */
export const shown = {
  Problem: z
    .strictObject({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string().optional(),
      errors: z
        .array(
          z.strictObject({
            field: z.string().describe('a JSON pointer, such as /waves/0/opensOn'),
            problem: z.string(),
            remedy: z.string().optional().describe('what would be right'),
          }),
        )
        .optional(),
    })
    .describe('RFC 9457'),
  UploadLink: z.strictObject({
    importId: z.string(),
    uploadUrl: z.url().describe('where to PUT the file, without a token'),
    method: z.literal('PUT'),
    expiresAt: time,
  }),
  RosterImport: z.discriminatedUnion('status', [
    asked.extend({ status: z.literal('waiting-for-file') }),
    asked.extend({ status: z.literal('refused'), finishedAt: time, reason: z.string() }),
    asked.extend({ status: z.literal('needs-confirmation'), reason: z.string(), ...read }),
    asked.extend({ status: z.literal('done'), ...read }),
  ]),
  Audience: z.strictObject({
    people: z.int(),
    countedAt: time.nullable(),
    segments: counts.describe('segment → value → how many active people'),
    unknown: z.record(z.string(), z.int()).describe('segment → how many active people have no value in it'),
  }),
  SupportRoute: supportRoute,
  SupportRoutes: z.strictObject({
    routes: z.array(supportRoute),
    crisisLines: lineConfirmations.describe(
      'the crisis lines of Hearten that you had called, and who says so',
    ),
    changedAt: time.nullable(),
  }),
  Resource: resource.extend({
    origin: z.enum(['own', 'shipped']),
    stale: z.boolean().describe('nobody has verified it within 180 days'),
    unreachableIn: z.array(z.string()).describe('languages in which it cannot be offered'),
  }),
  AuditEntry: z.strictObject({
    at: time,
    staff: z.string().describe('the identity provider’s opaque subject'),
    action: z.string(),
    subject: z.string(),
  }),
  Campaign: z.strictObject({
    ...settings,
    id: z.string(),
    status: z.enum(['draft', 'freezing', 'running', 'paused', 'cancelled', 'closed']),
    waves: z.array(
      z.strictObject({
        id: z.string(),
        opensOn: z.iso.date(),
        remindAfterDays: z.array(z.int()),
        closesAfterDays: z.int(),
      }),
    ),
    dpiaReference: z.string().nullable(),
    createdAt: time,
    launchedAt: time.optional(),
    invited: z.int().optional().describe('once the audience is frozen'),
    closedWaves: z.array(z.strictObject({ waveId: z.string(), closedAt: time })).optional(),
    pausedAt: time.optional(),
    cancelledAt: time.optional(),
    cancelledBecause: z.enum(['by HR', 'fewer than k people were invited']).optional(),
    closedAt: time.optional(),
  }),
  Report: z.discriminatedUnion('outcome', [
    report.options[0].extend({ publishedAt: time }).strict(),
    report.options[1].extend({ publishedAt: time }).strict(),
  ]),
} satisfies Record<string, z.ZodType>

const range = z.strictObject({ least: z.int(), most: z.int() })
const launched = shown.Campaign.extend({
  expectations: z.strictObject({
    invited: z.int(),
    answers: range,
    askForSupport: range.describe('so that you can staff for it'),
    busiestMorningMinutes: z.int(),
    basis: z.string(),
    notes: z
      .array(z.string())
      .describe(
        'what wants a look and keeps nothing back: other campaigns that write on the same mornings, stale resources, crisis lines to call, people without a country, people asked in another language than theirs',
      ),
  }),
})

interface Told {
  summary: string
  /** Status → what the body is; null where there is none. */
  answers: Record<number, z.ZodType | null>
  /** Beyond those that every route of its kind has. */
  refusals?: Refusal[]
  query?: Record<string, string>
  /** Forms of the answer besides JSON. */
  alsoAs?: string[]
}

export const told: Record<string, Told> = {
  'POST /api/roster/imports': {
    summary: 'Ask for a link to upload a roster to',
    answers: { 201: shown.UploadLink },
  },
  'GET /api/roster/imports/{id}': {
    summary: 'What became of an upload',
    answers: { 200: shown.RosterImport },
  },
  'GET /api/audience': {
    summary: 'How many active people there are, by segment',
    answers: { 200: shown.Audience },
  },
  'GET /api/support-routes': {
    summary: 'Who people can turn to',
    answers: { 200: shown.SupportRoutes },
  },
  'PUT /api/support-routes': {
    summary: 'Replace the list of whom people can turn to',
    answers: { 200: shown.SupportRoutes },
    refusals: ['still-needed', 'conflict'],
  },
  'GET /api/resources': {
    summary: 'The resource library: what comes with Hearten, and what you added',
    answers: {
      200: z.strictObject({
        resources: z.array(shown.Resource),
        notes: z.array(z.string()),
        changedAt: time.nullable(),
      }),
    },
  },
  'POST /api/resources': {
    summary: 'Add a resource of your own, or put it in the place of the one with its id',
    answers: { 200: shown.Resource, 201: shown.Resource },
  },
  'DELETE /api/resources/{id}': {
    summary: 'Delete a resource of your own',
    answers: { 204: null },
    refusals: ['wrong-state'],
  },
  'GET /api/audit': {
    summary: 'What HR did in the last twelve months, newest first, 500 entries at most',
    answers: { 200: z.strictObject({ entries: z.array(shown.AuditEntry) }) },
  },
  'POST /api/campaigns': {
    summary: 'Draft a campaign',
    answers: { 201: shown.Campaign },
  },
  'GET /api/campaigns': {
    summary: 'All campaigns, newest first',
    answers: { 200: z.strictObject({ campaigns: z.array(shown.Campaign) }) },
  },
  'GET /api/campaigns/{id}': {
    summary: 'One campaign',
    answers: { 200: shown.Campaign },
  },
  'PATCH /api/campaigns/{id}': {
    summary: 'Change a draft: the fields that are named, each of them whole',
    answers: { 200: shown.Campaign },
    refusals: ['wrong-state', 'conflict'],
  },
  'DELETE /api/campaigns/{id}': {
    summary: 'Delete a draft',
    answers: { 204: null },
    refusals: ['wrong-state'],
  },
  'POST /api/campaigns/{id}/launch': {
    summary: 'Launch a draft, or learn all that is missing',
    answers: { 202: launched },
    refusals: ['wrong-state', 'not-ready', 'conflict'],
  },
  'POST /api/campaigns/{id}/pause': {
    summary: 'Send nothing more until it is resumed; links go on working',
    answers: { 200: shown.Campaign },
    refusals: ['wrong-state', 'conflict'],
  },
  'POST /api/campaigns/{id}/resume': {
    summary: 'Go on',
    answers: { 200: shown.Campaign },
    refusals: ['wrong-state', 'conflict'],
  },
  'POST /api/campaigns/{id}/cancel': {
    summary: 'Send nothing more, ever; what is published stays',
    answers: { 200: shown.Campaign },
    refusals: ['wrong-state', 'conflict'],
  },
  'GET /api/campaigns/{id}/report': {
    summary: 'The report of a wave that has closed',
    answers: { 200: shown.Report },
    refusals: ['not-acceptable'],
    query: { wave: 'which wave, such as w2; the newest report without it' },
    alsoAs: ['text/csv', 'text/html'],
  },
}
