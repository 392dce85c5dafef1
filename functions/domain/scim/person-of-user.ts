import type { Person } from '../roster/person.ts'
import { type RosterDefaults, readRow } from '../roster/row.ts'
import type { ScimProblem } from './problem.ts'
import { ENTERPRISE, HEARTEN, isActive, type ScimUser, sameWord, workEmail } from './user.ts'

function workAddress({ addresses = [] }: ScimUser) {
  const atWork = addresses.filter(({ type }) => type === undefined || sameWord(type, 'work'))
  return atWork.find(({ primary }) => primary) ?? atWork[0]
}

/**
 * The person that a user is on the roster, by the same rules as a row of a file. `segments` come from groups and are
 * added elsewhere.
 */
export function personOf(
  personId: string,
  user: ScimUser,
  defaults: RosterDefaults,
): Omit<Person, 'segments'> | ScimProblem {
  const cells = {
    person_id: personId,
    email: workEmail(user),
    given_name: user.name?.givenName ?? '',
    locale: user.preferredLanguage ?? user.locale ?? '',
    time_zone: user.timezone ?? '',
    country: workAddress(user)?.country ?? '',
    department: user[ENTERPRISE]?.department ?? '',
    site: user[HEARTEN]?.site ?? workAddress(user)?.locality ?? '',
  }
  const { person, problems } = readRow(cells, defaults)
  if (person) return person
  // Somebody who has left is written to no more, so nothing but the id must be right.
  if (!isActive(user)) return { ...UNKNOWN, personId, status: 'left', locale: defaults.locale }
  const said = problems.map(({ column, problem }) => `${FROM[column] ?? column} ${problem}`)
  return { status: 400, scimType: 'invalidValue', detail: `${said.join('; ')}.` }
}

/** Column of a roster → where it is read from. */
const FROM: Readonly<Record<string, string>> = {
  person_id: 'the id',
  email: 'the work email, or else userName,',
}

const UNKNOWN = {
  email: '',
  givenName: '',
  timeZone: 'UTC',
  country: 'ZZ',
  department: '',
  site: '',
}
