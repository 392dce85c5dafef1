import { isOneLine } from '../plain-text.ts'
import type { Reason } from '../reason.ts'
import { noSuchCountry } from '../roster/place.ts'
import { addressesInResource } from '../support/own-links.ts'
import { futureDayReasons } from '../support/verified-on.ts'
import { DAY, type Instant } from '../time.ts'
import type { Resource } from './resource.ts'

/**
 * The employer's own entries in the resource library: which changes are accepted, and which entries need a look. The
 * list is stored and copied as a whole, so it stays small.
 */

const MAX_OWN = 100
/**
 * The size of the whole list as JSON, in bytes of UTF-8: some 2 KB per entry. A DynamoDB item takes 400 KB, and the
 * list also travels in one message and is read with every reply.
 */
const MAX_BYTES = 200_000
/** An older entry may be out of date; crisis lines have the same limit. */
const VERIFIED_WITHIN_DAYS = 180

export type OwnChange =
  | { outcome: 'added' | 'replaced' | 'deleted'; resources: Resource[] }
  | { outcome: 'refused'; errors: Reason[] }
  | { outcome: 'not-own' | 'unknown' }

/**
 * Adds a resource, or replaces the one with its id. Takes the employer's list, the new resource, the ids that come with
 * Hearten, and the time. `field` is a JSON pointer into the new resource.
 */
export function putOwn(
  own: readonly Resource[],
  wanted: Resource,
  shipped: ReadonlySet<string>,
  now: Instant,
): OwnChange {
  const replaces = own.some(({ id }) => id === wanted.id)
  const resources = replaces ? own.map(each => (each.id === wanted.id ? wanted : each)) : [...own, wanted]
  const errors: Reason[] = []
  // An employer that used the id before Hearten did keeps it.
  if (!replaces && shipped.has(wanted.id))
    errors.push({
      field: '/id',
      problem: `a resource that comes with Hearten is called ${wanted.id}`,
      remedy: 'choose an id of your own, such as one that ends in the name of the site',
    })
  const looked = 'the day on which somebody last looked whether it is still so'
  errors.push(...futureDayReasons('/verifiedOn', wanted.verifiedOn, now, looked))
  errors.push(...notOneLine(wanted), ...addressesInResource(wanted))
  errors.push(...wanted.countries.flatMap((code, n) => noSuchCountry(`/countries/${n}`, code)))
  if (resources.length > MAX_OWN)
    errors.push({
      field: '/id',
      problem: `there are ${own.length} resources of your own already, and ${MAX_OWN} is the most`,
      remedy: 'delete one, or put this one in the place of another by its id',
    })
  else if (new TextEncoder().encode(JSON.stringify(resources)).length > MAX_BYTES)
    errors.push({
      field: '/languages',
      problem: `with this one your resources would be larger than ${MAX_BYTES / 1000} KB together`,
      remedy: 'say it in fewer words, or delete another',
    })
  if (errors.length > 0) return { outcome: 'refused', errors }
  return { outcome: replaces ? 'replaced' : 'added', resources }
}

/**
 * Its texts appear in mails and lists. Checked only on the way in: stored entries were checked by the rules of their
 * time.
 */
const notOneLine = ({ languages, sites = [], source }: Resource): Reason[] =>
  [
    ...Object.entries(languages).flatMap(([language, { title, summary, steps = [] }]): [string, string][] => [
      [`/languages/${language}/title`, title],
      [`/languages/${language}/summary`, summary],
      ...steps.map((step, n): [string, string] => [`/languages/${language}/steps/${n}`, step]),
    ]),
    ...sites.map((site, n): [string, string] => [`/sites/${n}`, site]),
    ['/source', source] as const,
  ].flatMap(([field, text]) =>
    isOneLine(text)
      ? []
      : [
          {
            field,
            problem: 'holds a line end or a control character',
            remedy: 'write it as one line of text',
          },
        ],
  )

/** The list without one resource. Those that come with Hearten cannot be deleted. */
export function deleteOwn(own: readonly Resource[], id: string, shipped: ReadonlySet<string>): OwnChange {
  const resources = own.filter(each => each.id !== id)
  if (resources.length < own.length) return { outcome: 'deleted', resources }
  return { outcome: shipped.has(id) ? 'not-own' : 'unknown' }
}

/** Whether nobody has verified it for more than 180 days. */
export const isStale = ({ verifiedOn }: Resource, now: Instant): boolean =>
  now - Date.parse(verifiedOn) > VERIFIED_WITHIN_DAYS * DAY

/**
 * The spoken languages in which the resource cannot be offered: it has no text in them, or a text with no way to reach
 * it. Whether an address still answers cannot be checked from within the employer's account (docs/resources.md).
 */
export const unreachableIn = ({ languages }: Resource, spoken: readonly string[]): string[] =>
  spoken.filter(language => {
    const words = languages[language]
    return !words?.url && !words?.steps
  })

/**
 * One sentence that tells HR about stale entries; empty where there are none. Never a reason to refuse anything: an old
 * entry is better than a check-in that is not sent.
 */
export function staleNotes(resources: readonly Resource[], now: Instant): string[] {
  const stale = resources.filter(each => isStale(each, now)).map(({ id }) => id)
  return stale.length === 0
    ? []
    : [
        `Nobody has verified these resources within ${VERIFIED_WITHIN_DAYS} days: ${stale.join(', ')}. Look whether each is still so, and put it again with that day as verifiedOn.`,
      ]
}
