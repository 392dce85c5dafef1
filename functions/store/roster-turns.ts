import * as z from 'zod'
import { DAY, type Instant } from '../domain/time.ts'
import { expiry, type Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

/** Which import it is. Of two, the one asked for later is the newer and has the higher number. */
export interface AskedImport {
  importId: string
  number: number
}

/** Whose ids an unfinished turn may still write: kept in so many parts. */
const plan = z.object({ turn: z.int(), parts: z.int() })

const standing = z.object({
  importId: z.string(),
  number: z.int(),
  /** `comparing`: has written nothing and may go back. `over`: has written all, and writes no more. */
  phase: z.enum(['comparing', 'writing', 'over']),
  plan: plan.optional(),
})
type Standing = z.infer<typeof standing>

const row = standing.extend({
  turn: z.int(),
  /** The attempt that holds the turn. */
  by: z.string(),
  /** While it compares: what stood before, and stands again if it goes back. */
  before: standing.optional(),
})
type Row = z.infer<typeof row>

export interface Turn extends AskedImport {
  turn: number
  by: string
  /** A turn before this one that did not end: its writes may still arrive. */
  unfinished?: z.infer<typeof plan> | undefined
}

const KEY = { pk: 'ROSTER', sk: 'TURN' }
/** Whom a turn belongs to that only counts. */
const COUNTS = 'count-'
const partKey = (turn: number, part: number) => ({
  pk: 'ROSTER',
  sk: `PLAN#${turn}#${String(part).padStart(4, '0')}`,
})
const partItem = z.object({ ids: z.array(z.string()) })
/** An id has at most 64 bytes, and an item 400 KB. */
const IDS_A_PART = 5000
/** A write of an attempt that ended a month ago does not arrive. */
const PLAN_KEPT = 30 * DAY

/**
 * Whose turn it is to write the roster: one attempt of one import at a time. Each attempt takes a turn with a higher
 * number, and each row says by which turn it was written. A newer import, or another attempt of the same, may take the
 * turn at any time; an older import may not.
 *
 * An attempt that has lost its turn may not know it yet. So each tells, before it writes, which ids it will write. An
 * attempt that takes over from an unfinished one writes all of those again, each on the condition that it has not
 * changed. After that nothing that the lost attempt sends can succeed.
 */
export class RosterTurns {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** `by` must be unique to the attempt. `wait`: a newer import compares, and may yet go back. */
  async take({ importId, number }: AskedImport, by: string): Promise<Turn | 'overtaken' | 'wait'> {
    return optimisticUpdate<Turn | 'overtaken' | 'wait'>(this.#table, async () => {
      const known = await this.#read()
      if (known && isNewer(known, { importId, number }))
        return known.phase === 'comparing' ? 'wait' : 'overtaken'
      const before = known?.phase === 'comparing' ? known.before : known && standing.parse(known)
      const turn = (known?.turn ?? 0) + 1
      const next: Row = { turn, by, importId, number, phase: 'comparing', before }
      if ((await this.#put(next, known?.turn)) === 'conflict') return 'conflict'
      return { turn, by, importId, number, unfinished: before?.plan }
    })
  }

  /** For a count between imports, which takes over from one that died. `wait`: an import is at work. */
  async takeToCount(id: string): Promise<Turn | 'wait'> {
    const by = `${COUNTS}${id}`
    return optimisticUpdate<Turn | 'wait'>(this.#table, async () => {
      const known = await this.#read()
      const isCount = known?.phase === 'comparing' && known.by.startsWith(COUNTS)
      if (known && known.phase !== 'over' && !isCount) return 'wait'
      const before = isCount ? known.before : known && standing.parse(known)
      const of = { importId: known?.importId ?? '', number: known?.number ?? 0 }
      const turn = (known?.turn ?? 0) + 1
      const next: Row = { turn, by, ...of, phase: 'comparing', before }
      if ((await this.#put(next, known?.turn)) === 'conflict') return 'conflict'
      return { turn, by, ...of }
    })
  }

  /** The ids that an unfinished turn may still write. */
  async plannedBy({ turn, parts }: z.infer<typeof plan>): Promise<string[]> {
    const keys = Array.from({ length: parts }, (_, part) => partKey(turn, part))
    return (await this.#table.getMany(keys)).flatMap(item => partItem.parse(item).ids)
  }

  /** From here on it writes these ids and no others; whatever an unfinished turn planned must be among them. */
  async plan({ turn, by, importId, number }: Turn, ids: string[], now: Instant): Promise<Held> {
    const parts = Math.ceil(ids.length / IDS_A_PART)
    await this.#table.putMany(
      Array.from({ length: parts }, (_, part) => ({
        ...partKey(turn, part),
        ids: ids.slice(part * IDS_A_PART, (part + 1) * IDS_A_PART),
        expiresAt: expiry(now + PLAN_KEPT),
      })),
    )
    const next: Row = { turn, by, importId, number, phase: 'writing', plan: { turn, parts } }
    return this.#change(next)
  }

  /** Goes back without having written: what stood before stands again, and its import can go on. */
  async giveBack({ turn, by }: Turn): Promise<Held> {
    const known = await this.#read()
    if (known?.turn !== turn || known.phase !== 'comparing') return 'lost'
    const nobody: Standing = { importId: '', number: 0, phase: 'over' }
    return this.#change({ turn, by, ...(known.before ?? nobody) })
  }

  /** All is written. */
  async end({ turn, by, importId, number }: Turn): Promise<Held> {
    return this.#change({ turn, by, importId, number, phase: 'over' })
  }

  async holds({ turn }: Turn): Promise<boolean> {
    return (await this.#read())?.turn === turn
  }

  /** Whether a newer import has begun to write, so that this one never may again. */
  async isOvertaken(asked: AskedImport): Promise<boolean> {
    const known = await this.#read()
    return known !== undefined && known.phase !== 'comparing' && isNewer(known, asked)
  }

  async #read(): Promise<Row | undefined> {
    const item = await this.#table.get(KEY)
    return item && row.parse(item)
  }

  async #change(next: Row): Promise<Held> {
    return (await this.#put(next, next.turn)) === 'put' ? 'held' : 'lost'
  }

  #put(next: Row, turn: number | undefined) {
    return this.#table.put({ ...KEY, ...next }, { field: 'turn', equals: turn })
  }
}

type Held = 'held' | 'lost'

const isNewer = (one: AskedImport, other: AskedImport): boolean => one.number > other.number
