import type { Readable } from 'node:stream'
import type { NewsMessage } from '../domain/news.ts'
import { MAX_TRIES } from '../domain/roster/import-life.ts'
import type { Person } from '../domain/roster/person.ts'
import { AudienceCount, needsConfirmation, type RosterProblem } from '../domain/roster/roster.ts'
import type { RosterDefaults } from '../domain/roster/row.ts'
import type { SupportMessage } from '../domain/support/support-message.ts'
import type { Instant } from '../domain/time.ts'
import type { Queue } from '../ports/queue.ts'
import type { AudienceStore } from '../store/audience.ts'
import type { ConnectionStore } from '../store/connections.ts'
import type { RosterRow } from '../store/people.ts'
import { isOver, type RosterImport, type RosterImportStore } from '../store/roster-imports.ts'
import type { Turn } from '../store/roster-turns.ts'
import { SHARDS } from '../store/shards.ts'
import { fingerprint } from './roster-fingerprint.ts'
import type { RosterSurvey } from './roster-survey.ts'
import {
  beginWriting,
  differs,
  type IsOwned,
  LostTurn,
  type People,
  type Turns,
  type Wanted,
} from './roster-writing.ts'

/** Seconds until the end of an import is noted, at the latest where nothing fails. */
const NOTED_WITHIN = 60

export interface RosterDeps {
  /** The uploaded file from its beginning, each time it is called, and the same version of it. */
  open: (importId: string) => Promise<Readable>
  imports: Pick<RosterImportStore, 'find' | 'put'>
  turns: Turns
  people: People
  audience: Pick<AudienceStore, 'put'>
  connections: Pick<ConnectionStore, 'list'>
  support: Queue<SupportMessage>
  news: Queue<NewsMessage>
  defaults: RosterDefaults
  leaversKeptDays: number
  newId: () => string
}

type Known = Pick<
  RosterImport,
  'importId' | 'number' | 'requestedAt' | 'requestedBy' | 'confirmed' | 'preview' | 'given'
>

/**
 * Imports one uploaded roster. It reads the file once to find all problems, takes its turn, compares the file with the
 * people on the roster, and only then reads it again to write what differs. So a bad file changes nothing. Memory holds
 * ids and addresses, some 400 bytes per person, never the rows. An attempt that dies leaves its turn unfinished, and the
 * next one takes it over (store/roster-turns.ts).
 */
export async function importRoster(
  importId: string,
  now: Instant,
  deps: RosterDeps,
  tries = 1,
): Promise<RosterImport | undefined> {
  const asked = await deps.imports.find(importId)
  // Nobody asked for this file, or its import is over.
  if (!asked || isOver(asked)) return asked
  const { number, requestedAt, requestedBy, confirmed, preview, given } = asked
  const known: Known = {
    ...{ importId, number, requestedAt, requestedBy, confirmed },
    ...(preview === undefined ? {} : { preview }),
    ...(given ? { given } : {}),
  }
  const tellHr = () => deps.news.send([{ body: { at: now }, delaySeconds: NOTED_WITHIN }])
  const readingSince = 'readingSince' in asked ? asked.readingSince : now
  try {
    await deps.imports.put({ ...known, status: 'reading', readingSince, tries })
    const ended = await attempt(known, now, deps)
    // Which of the employer's links are shown depends on how many people there are. Before the end is noted, so that a
    // retry sends it again.
    if (ended.status === 'done') await deps.support.send([{ body: { at: now } }])
    // One that was only to be looked at has somebody who looks.
    else if (ended.status !== 'overtaken' && !known.preview) await tellHr()
    return await deps.imports.put(ended)
  } catch (error) {
    // Where this word is lost too, the time that has passed says it (domain/roster/import-life.ts).
    if (tries >= MAX_TRIES) {
      await deps.imports.put({ ...known, status: 'failed', readingSince, tries }).catch(() => {})
      await tellHr().catch(() => {})
    }
    throw error
  }
}

async function attempt(known: Known, now: Instant, deps: RosterDeps): Promise<RosterImport> {
  const over = { ...known, finishedAt: now }
  // What reads files, with its tables, lies beside the bundle.
  const { surveyRoster } = await import('./roster-survey.ts')
  const survey = await surveyRoster(() => deps.open(known.importId), deps.defaults, known.given)
  if (survey.outcome === 'refused') return { ...over, status: 'refused', reason: survey.reason }
  const { rows, good, problems, warnings } = survey
  if (good === 0) {
    const reason = `None of the ${rows} rows could be read. ${firstProblem(problems.shown)}`
    return { ...over, status: 'refused', reason }
  }

  const turn = await deps.turns.take(known, deps.newId())
  if (turn === 'overtaken') return { ...over, status: 'overtaken' }
  if (turn === 'wait')
    throw new Error('a newer import is comparing; this one goes on if that one changes nothing')
  try {
    const isOwned = await ownedByDirectories(deps.connections)
    const { changed, stay, elsewhere, ...counts } = await compare(deps.people, survey, isOwned)
    const { active, leaving, rekeyed, readdressed, changing } = counts
    const joining = Math.max(0, survey.active - stay - elsewhere)
    const outcome = {
      counts: { rows, good, bad: rows - good, leaving, rekeyed, readdressed, joining, changing },
      columns: survey.columns,
      ignoredColumns: survey.ignoredColumns,
      columnsLeftOut: survey.columnsLeftOut,
      problems: problems.shown,
      problemsNotShown: problems.notShown,
      warnings: warnings.shown,
      warningsNotShown: warnings.notShown,
    }
    const unread = rows - good + survey.statusUnread
    const reason = needsConfirmation({
      active,
      leaving,
      rekeyed,
      rows,
      unread,
      preview: known.preview ?? false,
    })
    if (reason && !known.confirmed) {
      await deps.turns.giveBack(turn)
      return { ...over, status: 'needs-confirmation', reason, ...outcome }
    }
    await write(turn, changed, { survey, isOwned }, now, deps)
    return { ...over, status: 'done', ...outcome }
  } catch (error) {
    if (error instanceof LostTurn && (await deps.turns.isOvertaken(known)))
      return { ...over, status: 'overtaken' }
    // A turn that has only compared keeps no older import waiting.
    await deps.turns.giveBack(turn).catch(() => {})
    throw error
  }
}

async function write(
  turn: Turn,
  pending: Set<string>,
  { survey, isOwned }: { survey: RosterSurvey; isOwned: IsOwned },
  now: Instant,
  deps: RosterDeps,
): Promise<void> {
  const said = (of: Person) => survey.said(of)
  const writeRows = await beginWriting(turn, pending, { ...deps, now, said, isOwned })
  async function* inFile(): AsyncIterable<[string, Wanted]> {
    for await (const one of survey.people()) if (pending.delete(one.personId)) yield [one.personId, one]
  }
  function* others(): Iterable<[string, Wanted]> {
    for (const id of pending) yield [id, 'by-id']
  }
  await writeRows(inFile())
  await writeRows(others())

  const count = new AudienceCount()
  for await (const people of everyone(deps.people)) for (const one of people) count.add(one)
  const summary = count.summary(now, deps.defaults.locale)
  if ((await deps.audience.put(summary, turn.turn)) === 'overtaken') throw new LostTurn()
  if ((await deps.turns.end(turn)) === 'lost') throw new LostTurn()
}

interface Comparison {
  active: number
  leaving: number
  rekeyed: number
  readdressed: number
  /** Of those whose row is taken over and who stay active: how many there are, and of how many something changes. */
  stay: number
  /** Rows of the file that a directory keeps, and the file does not change. */
  elsewhere: number
  changing: number
  /** Whose row is to be written. */
  changed: Set<string>
}

/** A person belongs to a file or to a directory, never to both. One whose connection is revoked is free for a file. */
async function ownedByDirectories(connections: RosterDeps['connections']): Promise<IsOwned> {
  const standing = new Set(
    (await connections.list()).flatMap(({ connectionId, revokedAt }) =>
      revokedAt === undefined ? [connectionId] : [],
    ),
  )
  return ({ scim }) => scim !== undefined && !scim.deleted && standing.has(scim.connection)
}

async function compare(
  people: Pick<People, 'rowsOfShard'>,
  survey: RosterSurvey,
  isOwned: IsOwned,
): Promise<Comparison> {
  const changed = new Set(survey.ids())
  const result = {
    active: 0,
    leaving: 0,
    rekeyed: 0,
    readdressed: 0,
    stay: 0,
    changing: 0,
    elsewhere: 0,
    changed,
  }
  for await (const rows of everyone(people)) {
    for (const row of rows) {
      const { personId } = row
      if (isOwned(row)) {
        for (const id of survey.belongsElsewhere(row)) {
          changed.delete(id)
          result.elsewhere++
        }
        continue
      }
      if (!survey.takesOver(personId)) {
        if (differs(row, survey.said(row))) changed.add(personId)
      } else if (survey.fingerprintOf(personId) === fingerprint(row)) changed.delete(personId)
      if (row.status !== 'active') continue
      result.active++
      const stays = survey.statusOf(row) === 'active'
      if (!stays) result.leaving++
      else if (survey.takesOver(personId)) {
        result.stay++
        if (changed.has(personId)) result.changing++
      }
      const idNow = survey.idOf(row.email)
      if (idNow !== undefined && idNow !== personId) result.rekeyed++
      if (stays && idNow !== personId) result.readdressed++
    }
  }
  return result
}

async function* everyone(people: Pick<People, 'rowsOfShard'>): AsyncIterable<RosterRow[]> {
  for (const shard of SHARDS) yield* people.rowsOfShard(shard)
}

const firstProblem = (problems: RosterProblem[]) => {
  const first = problems[0]
  return first ? `Line ${first.line}, column ${first.column}: ${first.problem}.` : 'The file holds no people.'
}
