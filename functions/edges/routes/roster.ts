import type { Readable } from 'node:stream'
import * as z from 'zod'
import { COLUMNS, SEGMENT } from '../../domain/roster/columns.ts'
import { MAX_VALUES } from '../../domain/roster/group-columns.ts'
import { inWords, MAX_TRIES, stateAt, UPLOAD_WITHIN } from '../../domain/roster/import-life.ts'
import { rosterProblem, unknownBySegment } from '../../domain/roster/roster.ts'
import { type Instant, isoOf, SECOND } from '../../domain/time.ts'
import type { AudienceStore } from '../../store/audience.ts'
import type { AuditLog } from '../../store/audit-log.ts'
import type { ImportList } from '../../store/import-list.ts'
import type { RosterImport, RosterImportStore } from '../../store/roster-imports.ts'
import { cursorOf, nextCursor, pageAsked, pageQuery } from '../page-of-list.ts'
import { refuse } from '../refusal.ts'
import { ok, type Routes, route } from '../route.ts'
import { time } from './time.ts'

export interface RosterRouteDeps {
  imports: Pick<RosterImportStore, 'ask' | 'find' | 'again'>
  list: Pick<ImportList, 'add' | 'page'>
  audience: Pick<AudienceStore, 'get'>
  audit: Pick<AuditLog, 'add'>
  newId: () => string
  /** A URL for uploading this import's file, valid for so many seconds. */
  uploadUrl: (importId: string, withinSeconds: number) => Promise<string>
  /** The file that was uploaded, from its beginning; rejects where there is none any more. */
  open: (importId: string) => Promise<Readable>
  /** Has an uploaded file read once more. */
  readAgain: (importId: string, at: Instant) => Promise<void>
}

const uploadRequest = z.strictObject({
  /** Go ahead even if many people leave or many addresses change their id. */
  confirm: z.boolean({ error: 'must be true or false' }).default(false),
  preview: z
    .boolean({ error: 'must be true or false' })
    .default(false)
    .describe('change nothing yet: the import stops, and says what would change'),
})

/** Longer than any header that a person would read. */
const MAX_HEADER = 200
const MAX_GIVEN = 20
const columnName = z
  .string()
  .refine(name => ([...COLUMNS, 'active'] as string[]).includes(name) || SEGMENT.test(name), {
    error: `must be ${COLUMNS.join(', ')} or segment:<name>`,
  })
const givenColumns = z
  .record(columnName, z.string().min(1, { error: 'must name a column of the file' }).max(MAX_HEADER))
  .refine(of => of.person_id !== undefined && of.email !== undefined, {
    error: 'must say which columns are person_id and email',
  })
  .refine(of => new Set(Object.values(of)).size === Object.keys(of).length, {
    error: 'must not name a column of the file twice',
  })
  .refine(of => Object.keys(of).length <= MAX_GIVEN, { error: `must be at most ${MAX_GIVEN}` })
  .describe('column of a roster → its name in the file; what is not named is not read')

const againRequest = z.strictObject({
  confirm: z.boolean({ error: 'must be true or false' }).default(false),
  columns: givenColumns.optional(),
})

const rosterPreview = z
  .strictObject({
    header: z.array(z.string()).describe('the columns as the file names them'),
    columns: z
      .record(z.string(), z.string())
      .describe('column of a roster → its name in the file, as guessed'),
    rows: z.array(z.array(z.string())).describe('the first five rows, cell by cell'),
  })
  .meta({ id: 'RosterPreview' })

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
  preview: z.boolean().optional().describe('whether it stops to say what would change'),
  given: z.record(z.string(), z.string()).optional().describe('the columns as somebody has said them'),
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
    joining: z.int().optional().describe('people who were not active and are by this file'),
    changing: z.int().optional().describe('people who stay active, and of whom something else changes'),
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

/** An import in the list: without what is wrong with each row. */
const listedImport = z
  .strictObject({
    ...asked.shape,
    status: z.enum([
      'waiting-for-file',
      'no-file',
      'reading',
      'failed',
      'overtaken',
      'refused',
      'needs-confirmation',
      'done',
    ]),
    reason: z.string().optional(),
    finishedAt: time.optional(),
    counts: read.counts.optional(),
  })
  .meta({ id: 'ListedImport' })

function shownInList(of: RosterImport, now: Instant) {
  const { importId, requestedAt, confirmed, preview, given, status, inWords, ...rest } = shown(of, now)
  return {
    ...{ importId, requestedAt, confirmed, status, inWords },
    ...(preview === undefined ? {} : { preview }),
    ...(given === undefined ? {} : { given }),
    ...('reason' in rest ? { reason: rest.reason } : {}),
    ...('finishedAt' in rest ? { finishedAt: rest.finishedAt } : {}),
    ...('counts' in rest ? { counts: rest.counts } : {}),
  }
}

const IMPORTS_A_PAGE = 20
const MOST_IMPORTS = 50
const importPlace = z.string().regex(/^\d{10}$/)

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

/** To a role that may not list the bucket S3 says so by 403. */
const NO_SUCH_FILE: ReadonlySet<string> = new Set(['NoSuchKey', 'AccessDenied'])

/** Importing the roster; and counts of people by segment, to choose an audience by. */
export const rosterRoutes = ({
  imports,
  list,
  audience,
  audit,
  newId,
  uploadUrl,
  open,
  readAgain,
}: RosterRouteDeps): Routes => ({
  'POST /api/roster/imports': route({
    summary: 'Ask for a link to upload a roster to',
    role: 'editor',
    scope: 'roster:write',
    body: uploadRequest,
    answers: { 201: uploadLink },
    replay: {
      keep: body => {
        const { importId, expiresAt } = uploadLink.parse(body)
        return { importId, expiresAt }
      },
      answer: async (kept, now) => {
        const { importId, expiresAt } = uploadLink.pick({ importId: true, expiresAt: true }).parse(kept)
        const seconds = Math.floor((Date.parse(expiresAt) - now) / SECOND)
        if (seconds < 1)
          return refuse('shown-once', 'Its link has ended. Ask for another with a new Idempotency-Key.')
        return ok({ importId, uploadUrl: await uploadUrl(importId, seconds), method: 'PUT', expiresAt }, 201)
      },
    },
    refusals: ['shown-once'],
    handle: async ({ body, now, staff, keyedId }) => {
      const importId = keyedId ?? newId()
      const number = await imports.ask({
        importId,
        requestedAt: now,
        requestedBy: staff,
        confirmed: body.confirm,
        ...(body.preview ? { preview: true } : {}),
      })
      await list.add({ importId, number, requestedAt: now })
      await audit.add({ at: now, staff, action: 'upload roster', subject: importId })
      const expiresAt = isoOf(now + UPLOAD_WITHIN)
      const url = await uploadUrl(importId, UPLOAD_WITHIN / SECOND)
      return ok({ importId, uploadUrl: url, method: 'PUT', expiresAt }, 201)
    },
  }),

  'GET /api/roster/imports': route({
    summary: `The imports of the last 13 months, newest first, ${IMPORTS_A_PAGE} at a time`,
    role: 'viewer',
    scope: 'roster:read',
    query: pageQuery(MOST_IMPORTS),
    answers: { 200: z.strictObject({ imports: z.array(listedImport), next: nextCursor }) },
    refusals: ['wrong-fields'],
    handle: async ({ query, now }) => {
      const asked = pageAsked(query, { after: importPlace, most: MOST_IMPORTS })
      if ('refusal' in asked) return asked.refusal
      const found = await list.page(asked.limit ?? IMPORTS_A_PAGE, asked.after)
      return ok({
        imports: found.imports.map(each => shownInList(each, now)),
        next: found.next === undefined ? null : cursorOf(found.next),
      })
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

  'GET /api/roster/imports/{id}/preview': route({
    summary: 'The first rows of an uploaded file, and which column would be taken for what',
    role: 'editor',
    scope: 'roster:write',
    answers: { 200: rosterPreview },
    handle: async ({ params }) => {
      const id = params.id ?? ''
      if (!(await imports.find(id))) return refuse('not-found', 'There is no such import.')
      const { previewRoster } = await import('../../flows/roster-preview.ts')
      const read = await previewRoster(() => open(id)).catch((error: Error) => {
        if (NO_SUCH_FILE.has(error.name)) return undefined
        throw error
      })
      if (!read) return refuse('not-found', 'The file has not come, or was deleted after a week.')
      if (read.outcome === 'refused') return refuse('wrong-state', read.reason)
      const { outcome: _, ...told } = read
      return ok(told)
    },
  }),

  'POST /api/roster/imports/{id}/again': route({
    summary: 'Read an uploaded file again: as confirmed, or with the columns that you name',
    role: 'editor',
    scope: 'roster:write',
    body: againRequest,
    answers: { 202: rosterImport },
    handle: async ({ params, body, now, staff }) => {
      const id = params.id ?? ''
      const { confirm, columns } = body
      const again = await imports.again(id, now, { confirmed: confirm, ...(columns && { given: columns }) })
      if (again === 'not-found') return refuse('not-found', 'There is no such import.')
      if (again === 'conflict') return refuse('conflict', 'Somebody else asked for it at the same time.')
      if (again === 'wrong-state')
        return refuse('wrong-state', 'Only a file that changed nothing can be read again.')
      await audit.add({ at: now, staff, action: 'read roster again', subject: id })
      await readAgain(id, now)
      return ok(shown(again, now), 202)
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
