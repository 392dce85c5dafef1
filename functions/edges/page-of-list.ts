import * as z from 'zod'
import { type ApiReply, refuse } from './refusal.ts'

/** Which part of a list is asked for. */
export interface PageAsked<After> {
  limit: number | undefined
  /** Where the page before it ended; undefined for the first. */
  after: After | undefined
}

/** The query parameters of a list, for its route. */
export const pageQuery = (most: number) => ({
  limit: `how many at most, from 1 to ${most}`,
  cursor: 'where to go on: what `next` of the page before says',
})

/** What `next` of a list's answer is. */
export const nextCursor = z
  .string()
  .nullable()
  .describe('the cursor of the next page; null where there is none')

/**
 * What a list is asked for, or how that is refused. A cursor is opaque to who sends it. It is not signed: it holds only
 * a place in a list that the caller may read whole, and is parsed like everything that comes in.
 */
export function pageAsked<After>(
  { limit, cursor }: Readonly<Record<string, string>>,
  { after, most }: { after: z.ZodType<After>; most: number },
): PageAsked<After> | { refusal: ApiReply } {
  const count = limit === undefined ? undefined : /^\d{1,4}$/.test(limit) ? Number(limit) : 0
  if (count !== undefined && (count < 1 || count > most))
    return wrong('limit', `must be a whole number from 1 to ${most}`, 'leave it out, or send another')
  if (cursor === undefined) return { limit: count, after: undefined }
  const read = after.safeParse(decoded(cursor))
  return read.success
    ? { limit: count, after: read.data }
    : wrong('cursor', 'is no cursor of this list', 'send `next` as the last answer gave it, or leave it out')
}

export const cursorOf = (after: unknown): string => Buffer.from(JSON.stringify(after)).toString('base64url')

const wrong = (field: string, problem: string, remedy: string) => ({
  refusal: refuse('wrong-fields', 'In the query of the address.', [{ field: `/${field}`, problem, remedy }]),
})

function decoded(cursor: string): unknown {
  if (cursor.length > 1000) return undefined
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

const place = z.string().max(200)

/**
 * One page of a list that is small enough to be read whole, in the order of `placeOf`; all of it where no limit is asked
 * for. What is deleted between two pages is missing in the second, and nothing else is.
 */
export function pageOf<Of>(
  all: readonly Of[],
  query: Readonly<Record<string, string>>,
  { placeOf, order }: { placeOf: (of: Of) => string; order: 'ascending' | 'descending' },
): { page: Of[]; next: string | null } | { refusal: ApiReply } {
  const asked = pageAsked(query, { after: place, most: MOST })
  if ('refusal' in asked) return asked
  const { limit = all.length, after } = asked
  const sign = order === 'ascending' ? 1 : -1
  const compare = (one: string, other: string) => sign * (one < other ? -1 : one > other ? 1 : 0)
  const rest = all
    .map(of => ({ of, at: placeOf(of) }))
    .filter(({ at }) => after === undefined || compare(at, after) > 0)
    .sort((one, other) => compare(one.at, other.at))
  const page = rest.slice(0, limit)
  return {
    page: page.map(({ of }) => of),
    next: rest.length > page.length ? cursorOf(page.at(-1)?.at) : null,
  }
}

/** The largest page of a list that is read whole. */
export const MOST = 500

/** The place of something by when it was made; two of one moment by their id. */
export const placeByTime = (at: number, id: string): string => `${new Date(at).toISOString()} ${id}`
