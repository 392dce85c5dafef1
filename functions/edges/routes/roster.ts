import * as z from 'zod'
import { MAX_VALUES } from '../../domain/roster/group-columns.ts'
import { inWords, MAX_TRIES, stateAt, UPLOAD_WITHIN } from '../../domain/roster/import-life.ts'
import { rosterProblem, unknownBySegment } from '../../domain/roster/roster.ts'
import { type Instant, isoOf, SECOND } from '../../domain/time.ts'
import type { AudienceStore } from '../../store/audience.ts'
import type { AuditLog } from '../../store/audit-log.ts'
import type { RosterImport, RosterImportStore } from '../../store/roster-imports.ts'
import { refuse } from '../refusal.ts'
import { ok, type Routes, route } from '../route.ts'
import { time } from './time.ts'

export interface RosterRouteDeps {
  imports: Pick<RosterImportStore, 'ask' | 'find'>
  audience: Pick<AudienceStore, 'get'>
  audit: Pick<AuditLog, 'add'>
  newId: () => string
  /** A URL for uploading this import's file, valid for so many seconds. */
  uploadUrl: (importId: string, withinSeconds: number) => Promise<string>
}

const uploadRequest = z.strictObject({
  /** Go ahead even if many people leave or many addresses change their id. */
  confirm: z.boolean({ error: 'must be true or false' }).default(false),
})

const uploadLink = z
  .strictObject({
    importId: z.string(),
    uploadUrl: z.url().describe('where to PUT the file, without a token'),
    method: z.literal('PUT'),
    expiresAt: time,
  })
  .meta({ id: 'UploadLink' })

const asked = z.strictObject({
  importId: z.string(),
  requestedAt: time,
  confirmed: z.boolean(),
  inWords: z.string().describe('what the status means, and what to do'),
})
const read = {
  finishedAt: time,
  counts: z.strictObject({
    rows: z.int(),
    good: z.int(),
    bad: z.int(),
    leaving: z
      .int()
      .describe('people who were active and are not by this file: not in it, on leave, or left'),
    rekeyed: z.int().describe('addresses that now belong to another id'),
    readdressed: z
      .int()
      .optional()
      .describe('people who have another address now: each is asked there first whether emails are welcome'),
  }),
  problems: z.array(rosterProblem).describe('the first 500; never with the content of a cell'),
  problemsNotShown: z.int(),
  warnings: z
    .array(rosterProblem)
    .describe('rows that are used all the same: what was left out, or looks wrong; the first 500'),
  warningsNotShown: z.int(),
  columns: z.record(z.string(), z.string()).describe('column of a roster → its name in the file'),
  ignoredColumns: z.array(z.string()).describe('columns that were not read'),
  columnsLeftOut: z
    .array(z.string())
    .describe(`columns with more than ${MAX_VALUES} different values: too many to be groups, so not kept`),
}
const tried = {
  readingSince: time.describe('when the file came'),
  tries: z.int().describe(`which try it is, of ${MAX_TRIES}`),
}
const rosterImport = z
  .discriminatedUnion('status', [
    asked.extend({ status: z.literal('waiting-for-file') }),
    asked.extend({ status: z.literal('no-file') }),
    asked.extend({ status: z.literal('reading'), ...tried }),
    asked.extend({ status: z.literal('failed'), ...tried }),
    asked.extend({ status: z.literal('overtaken'), finishedAt: time }),
    asked.extend({ status: z.literal('refused'), finishedAt: time, reason: z.string() }),
    asked.extend({ status: z.literal('needs-confirmation'), reason: z.string(), ...read }),
    asked.extend({ status: z.literal('done'), ...read }),
  ])
  .meta({ id: 'RosterImport' })

const counts = z.record(z.string(), z.record(z.string(), z.int()))
const audienceCounts = z
  .strictObject({
    people: z.int(),
    countedAt: time.nullable(),
    segments: counts.describe('segment → value → how many active people'),
    unknown: z.record(z.string(), z.int()).describe('segment → how many active people have no value in it'),
  })
  .meta({ id: 'Audience' })

/** An import as it is at `now`, without who asked for it. */
function shown({ requestedBy: _, number: __, ...of }: RosterImport, now: Instant) {
  const status = stateAt(of, now)
  return {
    ...of,
    status,
    inWords: inWords[status],
    requestedAt: isoOf(of.requestedAt),
    ...('readingSince' in of && { readingSince: isoOf(of.readingSince) }),
    ...('finishedAt' in of && { finishedAt: isoOf(of.finishedAt) }),
  }
}

/** Importing the roster; and counts of people by segment, to choose an audience by. */
export const rosterRoutes = ({ imports, audience, audit, newId, uploadUrl }: RosterRouteDeps): Routes => ({
  'POST /api/roster/imports': route({
    summary: 'Ask for a link to upload a roster to',
    role: 'editor',
    scope: 'roster:write',
    body: uploadRequest,
    answers: { 201: uploadLink },
    handle: async ({ body, now, staff }) => {
      const importId = newId()
      await imports.ask({ importId, requestedAt: now, requestedBy: staff, confirmed: body.confirm })
      await audit.add({ at: now, staff, action: 'upload roster', subject: importId })
      const expiresAt = isoOf(now + UPLOAD_WITHIN)
      const url = await uploadUrl(importId, UPLOAD_WITHIN / SECOND)
      return ok({ importId, uploadUrl: url, method: 'PUT', expiresAt }, 201)
    },
  }),

  'GET /api/roster/imports/{id}': route({
    summary: 'What became of an upload',
    role: 'viewer',
    scope: 'roster:read',
    answers: { 200: rosterImport },
    handle: async ({ params, now }) => {
      const found = await imports.find(params.id ?? '')
      return found ? ok(shown(found, now)) : refuse('not-found', 'There is no such import.')
    },
  }),

  'GET /api/audience': route({
    summary: 'How many active people there are, by segment',
    role: 'viewer',
    scope: 'roster:read',
    answers: { 200: audienceCounts },
    handle: async () => {
      const summary = await audience.get()
      if (!summary) return ok({ people: 0, countedAt: null, segments: {}, unknown: {} })
      const { people, at, segments } = summary
      return ok({ people, countedAt: isoOf(at), segments, unknown: unknownBySegment(summary) })
    },
  }),
})
