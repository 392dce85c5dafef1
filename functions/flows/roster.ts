import type { Readable } from 'node:stream'
import type { Person } from '../domain/roster/person.ts'
import { AudienceCount, needsConfirmation, type RosterProblem } from '../domain/roster/roster.ts'
import type { RosterDefaults } from '../domain/roster/row.ts'
import type { Instant } from '../domain/time.ts'
import type { AudienceStore } from '../store/audience.ts'
import type { PersonStore } from '../store/people.ts'
import type { RosterImport, RosterImportStore } from '../store/roster-imports.ts'
import { SHARDS } from '../store/shards.ts'

export interface RosterDeps {
  /** The uploaded file from its beginning, each time it is called. */
  open: (importId: string) => Promise<Readable>
  imports: Pick<RosterImportStore, 'find' | 'put'>
  people: Pick<PersonStore, 'putMany' | 'ofShard'>
  audience: Pick<AudienceStore, 'put'>
  defaults: RosterDefaults
}

const PEOPLE_A_BATCH = 500

/**
 * Imports one uploaded roster. It reads the file once to find all problems, compares it with the people on the roster,
 * and only then reads it again to write. So a bad file changes nothing. Memory holds ids and addresses, some 400 bytes
 * per person, never the rows. A retry after a crash repeats the same writes, since each is by key.
 */
export async function importRoster(
  importId: string,
  now: Instant,
  deps: RosterDeps,
): Promise<RosterImport | undefined> {
  const asked = await deps.imports.find(importId)
  // Nobody asked for this file, or its import is over.
  if (asked?.status !== 'waiting-for-file') return asked
  const finish = async (result: RosterImport) => {
    await deps.imports.put(result)
    return result
  }
  const { requestedAt, requestedBy, confirmed } = asked
  const known = { importId, requestedAt, requestedBy, confirmed, finishedAt: now }

  // What reads files, with its tables, lies beside the bundle.
  const { surveyRoster } = await import('./roster-survey.ts')
  const survey = await surveyRoster(() => deps.open(importId), deps.defaults)
  if (survey.outcome === 'refused') return finish({ ...known, status: 'refused', reason: survey.reason })
  const { rows, good, problems, warnings } = survey

  const changed: Person[] = []
  let active = 0
  let leaving = 0
  let rekeyed = 0
  let readdressed = 0
  for await (const people of everyone(deps.people)) {
    for (const one of people) {
      const change = survey.changed(one)
      if (change) changed.push(change)
      if (one.status !== 'active') continue
      active++
      const stays = survey.statusOf(one) === 'active'
      if (!stays) leaving++
      const idNow = survey.idOf(one.email)
      if (idNow !== undefined && idNow !== one.personId) rekeyed++
      if (stays && idNow !== one.personId) readdressed++
    }
  }

  const outcome = {
    counts: { rows, good, bad: rows - good, leaving, rekeyed, readdressed },
    columns: survey.columns,
    ignoredColumns: survey.ignoredColumns,
    problems: problems.shown,
    problemsNotShown: problems.notShown,
    warnings: warnings.shown,
    warningsNotShown: warnings.notShown,
  }
  if (good === 0)
    return finish({
      ...known,
      status: 'refused',
      reason: `None of the ${rows} rows could be read. ${firstProblem(problems.shown)}`,
    })
  const unread = rows - good + survey.statusUnread
  const reason = needsConfirmation({ active, leaving, rekeyed, rows, unread })
  if (reason && !confirmed) return finish({ ...known, status: 'needs-confirmation', reason, ...outcome })

  let batch: Person[] = []
  for await (const one of survey.people()) {
    batch.push(one)
    if (batch.length === PEOPLE_A_BATCH) {
      await deps.people.putMany(batch)
      batch = []
    }
  }
  await deps.people.putMany(batch)
  await deps.people.putMany(changed)

  const count = new AudienceCount()
  for await (const people of everyone(deps.people)) for (const one of people) count.add(one)
  await deps.audience.put(count.summary(now, deps.defaults.locale))
  return finish({ ...known, status: 'done', ...outcome })
}

async function* everyone(people: Pick<PersonStore, 'ofShard'>): AsyncIterable<Person[]> {
  for (const shard of SHARDS) yield* people.ofShard(shard)
}

const firstProblem = (problems: RosterProblem[]) => {
  const first = problems[0]
  return first ? `Line ${first.line}, column ${first.column}: ${first.problem}.` : 'The file holds no people.'
}
