import { inParallel } from '../domain/in-parallel.ts'
import type { Person } from '../domain/roster/person.ts'
import { DAY, type Instant } from '../domain/time.ts'
import { expiry } from '../ports/table.ts'
import { ContendedItem } from '../store/optimistic-update.ts'
import type { PersonStore, RosterRow } from '../store/people.ts'
import type { RosterTurns, Turn } from '../store/roster-turns.ts'
import { fingerprint } from './roster-fingerprint.ts'

export type People = Pick<PersonStore, 'putMany' | 'rowsOf' | 'rowsOfShard'>
export type Turns = Pick<
  RosterTurns,
  'take' | 'plannedBy' | 'plan' | 'giveBack' | 'end' | 'holds' | 'isOvertaken'
>

/** Another attempt took the turn. This one must not write any more. */
export class LostTurn extends Error {
  override name = 'LostTurn'
  constructor() {
    super('another attempt has taken the turn to write the roster')
  }
}

/** What is to become of a row: this person, or what the file says of them by their id alone. */
export type Wanted = Person | 'by-id'

/** What a file says of somebody on the roster whose own row is not taken over. */
export type Said = Pick<Person, 'status' | 'country'>

/** Whether a directory owns them, so that no file changes them. */
export type IsOwned = (row: RosterRow) => boolean

const PEOPLE_A_BATCH = 100
const BATCHES_AT_ONCE = 4
/** Each failure means that a lost attempt wrote in between, and it writes a row once. */
const MAX_TRIES = 12

/** Whether a row has to be written for this. That of somebody who left has an end, and keeps it. */
export const differs = (row: RosterRow, said: Said): boolean =>
  said.status === 'left'
    ? row.status !== 'left' || row.expiresAt === undefined
    : row.status !== said.status || row.country !== said.country

interface WritingDeps {
  turns: Pick<Turns, 'plannedBy' | 'plan' | 'holds'>
  people: Pick<People, 'putMany' | 'rowsOf'>
  now: Instant
  leaversKeptDays: number
  said: (of: Person) => Said
  isOwned: IsOwned
}

/**
 * Begins to write these ids, and adds those that an unfinished turn may still write. A row that is right already is written
 * only if that turn could still change it.
 */
export async function beginWriting(
  turn: Turn,
  ids: Set<string>,
  { turns, people, now, leaversKeptDays, said, isOwned }: WritingDeps,
) {
  const { unfinished } = turn
  const fenced = new Set(unfinished ? await turns.plannedBy(unfinished) : [])
  for (const id of fenced) ids.add(id)
  if ((await turns.plan(turn, [...ids], now)) === 'lost') throw new LostTurn()

  /** The row to put; undefined where the one that stands is right, and stays so. */
  const nextRow = (id: string, wanted: Wanted, row: RosterRow | undefined): RosterRow | undefined => {
    if (row && isOwned(row)) return undefined
    const unsafe = unfinished !== undefined && fenced.has(id) && (row?.turn ?? 0) < unfinished.turn
    const as = ({ scim: _, ...next }: RosterRow): RosterRow => ({ ...next, turn: turn.turn })
    const left = (was: Person) =>
      as({ ...was, status: 'left', leftAt: now, expiresAt: expiry(now + leaversKeptDays * DAY) })
    const stays = ({ leftAt: _, expiresAt: __, ...was }: RosterRow, by: Said) => as({ ...was, ...by })
    if (typeof wanted === 'object')
      return row && !unsafe && fingerprint(row) === fingerprint(wanted) ? undefined : as(wanted)
    if (!row) return unsafe ? left(nobody(id)) : undefined
    const by = said(row)
    if (!differs(row, by)) return unsafe ? as(row) : undefined
    return by.status === 'left' ? left(row) : stays(row, by)
  }

  const writeBatch = async (batch: ReadonlyMap<string, Wanted>) => {
    let rest = [...batch.keys()]
    for (let tries = 1; rest.length > 0; tries++) {
      if (tries > MAX_TRIES) throw new ContendedItem('rows of the roster kept changing')
      // Not needed to be safe, but it ends in time.
      if (!(await turns.holds(turn))) throw new LostTurn()
      const rows = await people.rowsOf(rest)
      for (const row of rows.values()) if ((row.turn ?? 0) > turn.turn) throw new LostTurn()
      rest = await people.putMany(
        rest.flatMap(id => nextRow(id, batch.get(id) ?? 'by-id', rows.get(id)) ?? []),
        rows,
      )
    }
  }

  return (wanted: AsyncIterable<[string, Wanted]> | Iterable<[string, Wanted]>): Promise<void> =>
    inParallel(inBatches(wanted), BATCHES_AT_ONCE, writeBatch)
}

async function* inBatches(
  all: AsyncIterable<[string, Wanted]> | Iterable<[string, Wanted]>,
): AsyncIterable<ReadonlyMap<string, Wanted>> {
  let batch = new Map<string, Wanted>()
  for await (const [id, wanted] of all) {
    batch.set(id, wanted)
    if (batch.size < PEOPLE_A_BATCH) continue
    yield batch
    batch = new Map()
  }
  if (batch.size > 0) yield batch
}

/** Stands where an unfinished turn might still put a person who is not on the roster. */
const nobody = (personId: string): Person => ({
  personId,
  email: '',
  givenName: '',
  locale: 'en',
  timeZone: 'UTC',
  country: 'ZZ',
  department: '',
  site: '',
  status: 'left',
  segments: {},
})
