import * as z from 'zod'
import { rosterProblem } from '../domain/roster/roster.ts'
import { type Instant, THIRTEEN_MONTHS } from '../domain/time.ts'
import { expiry, type Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

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
  /** People who were not active and are by this file. Missing in imports of older versions, as is the next one. */
  joining: z.int().optional(),
  /** People who stay active, and of whom something else changes. */
  changing: z.int().optional(),
})

const asked = z.object({
  importId: z.string(),
  /** Of two imports the one asked for later has the higher number. */
  number: z.int().default(0),
  requestedAt: z.int(),
  requestedBy: z.string(),
  confirmed: z.boolean(),
  /** Whether nothing is changed until somebody has seen what would. */
  preview: z.boolean().optional(),
  /** Our column → the file's own name for it, where somebody has said so. */
  given: z.record(z.string(), z.string()).optional(),
})
const problems = {
  /** Our column → the file's own name for it. */
  columns: z.record(z.string(), z.string()).default({}),
  /** Those that were not read, by name. */
  ignoredColumns: z.array(z.string()).default([]),
  /** Those that hold too many values to be groups, by name. */
  columnsLeftOut: z.array(z.string()).default([]),
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
  /** The file has come at `readingSince`. A try that fails is repeated. */
  asked.extend({ status: z.literal('reading'), readingSince: z.int(), tries: z.int() }),
  /** All tries failed. Sent back from the dead-letter queue, it is read again. */
  asked.extend({ status: z.literal('failed'), readingSince: z.int(), tries: z.int() }),
  /** The file as a whole was not a roster; nothing was changed. */
  asked.extend({ status: z.literal('refused'), finishedAt: z.int(), reason: z.string() }),
  /** A newer import began to write first, or while this one wrote. */
  asked.extend({ status: z.literal('overtaken'), finishedAt: z.int() }),
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

/** Whether it is decided for good. */
export const isOver = ({ status }: RosterImport): boolean =>
  status !== 'waiting-for-file' && status !== 'reading' && status !== 'failed'

const keyOf = (importId: string) => ({ pk: 'IMPORTS', sk: importId })
const COUNTER = keyOf('#COUNTER')
const counter = z.object({ number: z.int(), recent: z.array(z.string()).default([]) })
/** How many of the last uploads HR's console lists. */
const RECENT = 5
const version = z.object({ version: z.int().optional() })

export class RosterImportStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** Asks for one: it gets the next number. */
  async ask(of: Omit<RosterImport & { status: 'waiting-for-file' }, 'number' | 'status'>): Promise<void> {
    const number = await optimisticUpdate(this.#table, async () => {
      const item = await this.#table.get(COUNTER)
      const { number: known, recent = [] } = item ? counter.parse(item) : {}
      const next = {
        ...COUNTER,
        number: (known ?? 0) + 1,
        by: of.importId,
        recent: [of.importId, ...recent].slice(0, RECENT),
      }
      const outcome = await this.#table.put(next, { field: 'number', equals: known })
      return outcome === 'put' ? next.number : 'conflict'
    })
    await this.put({ ...of, number, status: 'waiting-for-file' })
  }

  /** Its next state, unless it is over. Returns the state that stands. */
  async put(of: RosterImport): Promise<RosterImport> {
    const expiresAt = expiry(of.requestedAt + THIRTEEN_MONTHS)
    return optimisticUpdate(this.#table, async () => {
      const item = await this.#table.get(keyOf(of.importId))
      const stands = item && rosterImport.parse(item)
      if (stands && isOver(stands)) return stands
      const known = item && version.parse(item).version
      const next = { ...keyOf(of.importId), ...rosterImport.parse(of), expiresAt, version: (known ?? 0) + 1 }
      return (await this.#table.put(next, { field: 'version', equals: known })) === 'put' ? of : 'conflict'
    })
  }

  /**
   * Lets the same file be read again: as confirmed, or with other columns. Only one that changed nothing; of two who ask
   * at once one is told `conflict`.
   */
  async again(
    importId: string,
    at: Instant,
    { confirmed, given }: Pick<RosterImport, 'confirmed' | 'given'>,
  ): Promise<RosterImport | 'not-found' | 'wrong-state' | 'conflict'> {
    const item = importId === COUNTER.sk ? undefined : await this.#table.get(keyOf(importId))
    if (!item) return 'not-found'
    const stands = rosterImport.parse(item)
    if (stands.status !== 'refused' && stands.status !== 'needs-confirmation') return 'wrong-state'
    const { number, requestedAt, requestedBy, preview } = stands
    const columns = given ?? stands.given
    const next: RosterImport = {
      ...{
        importId,
        number,
        requestedAt,
        requestedBy,
        confirmed,
        status: 'reading',
        readingSince: at,
        tries: 0,
      },
      ...(preview === undefined ? {} : { preview }),
      ...(columns ? { given: columns } : {}),
    }
    const { version: known, expiresAt } = version.extend({ expiresAt: z.number() }).parse(item)
    const put = { ...keyOf(importId), ...rosterImport.parse(next), expiresAt, version: (known ?? 0) + 1 }
    return (await this.#table.put(put, { field: 'version', equals: known })) === 'put' ? next : 'conflict'
  }

  /** The ids of the last uploads that were asked for, newest first. */
  async recent(): Promise<string[]> {
    const item = await this.#table.get(COUNTER)
    return item ? counter.parse(item).recent : []
  }

  async find(importId: string): Promise<RosterImport | undefined> {
    if (importId === COUNTER.sk) return undefined
    const item = await this.#table.get(keyOf(importId))
    return item && rosterImport.parse(item)
  }
}

/** The object key for an upload, and back from it to the import. */
export const rosterFileKey = (importId: string): string => `incoming/${importId}.csv`
export const importIdOf = (fileKey: string): string | undefined =>
  /^incoming\/([\w-]{36})\.csv$/.exec(fileKey)?.[1]
