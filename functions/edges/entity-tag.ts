import { sha256 } from '../store/hash.ts'
import { type ApiReply, refuse } from './refusal.ts'
import { ok } from './route.ts'

/** The ETag of what has a version for its optimistic lock. */
export const entityTag = (version: number): string => `"v${version}"`

/**
 * The ETag of what has no version that counts only edits: a hash of what can be edited. Notes that Hearten makes itself,
 * such as when a token was used last, do not change it.
 */
export const hashTag = (edited: unknown): string =>
  `"${sha256(JSON.stringify(edited, inOrder)).toString('base64url').slice(0, 22)}"`

/** DynamoDB does not keep the order of the fields of a map. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

/**
 * Whether it is still as the caller read it, or the caller did not ask (RFC 9110, 13.1.1). A proxy that compresses may
 * have made the tag a weak one, and people forget the quotation marks; neither changes which version is meant.
 */
export function isAsRead({ 'if-match': asked }: Readonly<Record<string, string>>, tag: string): boolean {
  if (asked === undefined || asked.trim() === '*') return true
  return asked.split(',').some(each => bare(each) === bare(tag))
}

const bare = (tag: string): string => tag.trim().replace(/^W\//, '').replaceAll('"', '')

export const told = (body: unknown, tag: string, status = 200): ApiReply => ({
  ...ok(body, status),
  headers: { etag: tag },
})

/** Somebody else was first: since the caller read it, or, for who brings no If-Match, in the same moment. */
export const notAsRead = (headers: Readonly<Record<string, string>>): ApiReply =>
  headers['if-match'] === undefined
    ? refuse('conflict', 'Read it again.')
    : refuse(
        'changed-since',
        'Nothing was changed. GET it again, make your change on top of what stands now, and send it with the ETag of that answer as If-Match.',
      )
