import * as z from 'zod'
import { rosterProblem } from '../domain/roster/roster.ts'
import { THIRTEEN_MONTHS } from '../domain/time.ts'
import { expiry, type Table } from '../ports/table.ts'

const counts = z.object({
  rows: z.int(),
  good: z.int(),
  bad: z.int(),
  /** People who were active and are not by this file. */
  leaving: z.int(),
  /** Addresses that now belong to another id. */
  rekeyed: z.int(),
  /** People who have another address now. Missing in imports of older versions. */
  readdressed: z.int().optional(),
})

const asked = z.object({
  importId: z.string(),
  requestedAt: z.int(),
  requestedBy: z.string(),
  confirmed: z.boolean(),
})
const problems = {
  /** Our column → the file's own name for it. */
  columns: z.record(z.string(), z.string()),
  /** Those that were not read, by name. */
  ignoredColumns: z.array(z.string()),
  /** These keep a row from being used. */
  problems: z.array(rosterProblem),
  problemsNotShown: z.int(),
  /** With these a row is used. */
  warnings: z.array(rosterProblem),
  warningsNotShown: z.int(),
}

/** One upload of the roster, from the request to the result. */
const rosterImport = z.discriminatedUnion('status', [
  asked.extend({ status: z.literal('waiting-for-file') }),
  /** The file as a whole was not a roster; nothing was changed. */
  asked.extend({ status: z.literal('refused'), finishedAt: z.int(), reason: z.string() }),
  /** It would change more than a roster usually does. Nothing is changed until somebody confirms. */
  asked.extend({
    status: z.literal('needs-confirmation'),
    finishedAt: z.int(),
    reason: z.string(),
    counts,
    ...problems,
  }),
  asked.extend({ status: z.literal('done'), finishedAt: z.int(), counts, ...problems }),
])
export type RosterImport = z.infer<typeof rosterImport>

const keyOf = (importId: string) => ({ pk: 'IMPORTS', sk: importId })

export class RosterImportStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async put(of: RosterImport): Promise<void> {
    const expiresAt = expiry(of.requestedAt + THIRTEEN_MONTHS)
    await this.#table.put({ ...keyOf(of.importId), ...rosterImport.parse(of), expiresAt })
  }

  async find(importId: string): Promise<RosterImport | undefined> {
    const item = await this.#table.get(keyOf(importId))
    return item && rosterImport.parse(item)
  }
}

/** The object key for an upload, and back from it to the import. */
export const rosterFileKey = (importId: string): string => `incoming/${importId}.csv`
export const importIdOf = (fileKey: string): string | undefined =>
  /^incoming\/([\w-]{36})\.csv$/.exec(fileKey)?.[1]
