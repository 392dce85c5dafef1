import * as z from 'zod'
import type { ScimProblem } from './problem.ts'

export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
export const HEARTEN = 'urn:ietf:params:scim:schemas:extension:hearten:2.0:User'

/** What directories send where a text belongs: numbers, and a list of one (`[{ "value": "…" }]`). */
function textOf(sent: unknown): unknown {
  if (typeof sent === 'number') return String(sent)
  if (Array.isArray(sent) && sent.length === 1) return textOf(sent[0]?.value ?? sent[0])
  return sent === null || sent === '' ? undefined : sent
}
const text = (most: number) => z.preprocess(textOf, z.string().trim().min(1).max(most).optional())

/** Entra ID sends `"False"`, as a text. */
const flag = z.preprocess(sent => {
  const said = textOf(sent)
  if (typeof said !== 'string') return said
  return /^(true|false)$/i.test(said) ? said.toLowerCase() === 'true' : said
}, z.boolean().optional())

const none = (sent: unknown) => (sent === null ? undefined : sent)
const part = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess(sent => (sent === null || Array.isArray(sent) ? undefined : sent), z.object(shape).optional())
const many = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess(none, z.array(z.object(shape)).max(20).optional())

/**
 * What is kept of a user: what the roster is made of, and what directories find people by. Family names, phone numbers,
 * managers and whatever else they send are not read and not kept.
 */
export const scimUser = z.object({
  userName: z.preprocess(textOf, z.string().trim().min(1).max(254)),
  externalId: text(254),
  active: flag,
  name: part({ givenName: text(200) }),
  emails: many({ value: text(254), type: text(40), primary: flag }),
  preferredLanguage: text(100),
  locale: text(100),
  timezone: text(100),
  addresses: many({ type: text(40), primary: flag, country: text(100), locality: text(200) }),
  [ENTERPRISE]: part({ employeeNumber: text(200), department: text(200) }),
  [HEARTEN]: part({ site: text(200) }),
})
export type ScimUser = z.infer<typeof scimUser>

/** Attribute → those below it. Names count without regard to case (RFC 7643, 2.1). */
export const USER_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    userName: [],
    externalId: [],
    active: [],
    name: ['givenName'],
    emails: ['value', 'type', 'primary'],
    preferredLanguage: [],
    locale: [],
    timezone: [],
    addresses: ['type', 'primary', 'country', 'locality'],
    [ENTERPRISE]: ['employeeNumber', 'department'],
    [HEARTEN]: ['site'],
  }),
)

export const sameWord = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** The attribute as we spell it; undefined for one that is not kept. */
export const userAttribute = (name: string): string | undefined =>
  Object.keys(USER_ATTRIBUTES).find(known => sameWord(known, name))
export const subAttribute = (of: string, name: string): string | undefined =>
  USER_ATTRIBUTES[of]?.find(known => sameWord(known, name))

/** A value with the names of its parts as we spell them, and only those that are kept. */
export function spelt(attribute: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(one => spelt(attribute, one))
  if (typeof value !== 'object' || value === null || USER_ATTRIBUTES[attribute]?.length === 0) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, of]) => {
      const known = subAttribute(attribute, name)
      return known ? [[known, of]] : []
    }),
  )
}

/** A user from what was sent. Problems name the attribute and never its value. */
export function readUser(sent: unknown): ScimUser | ScimProblem {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    return { status: 400, scimType: 'invalidSyntax', detail: 'A user is a JSON object.' }
  const known = Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) => {
      const attribute = userAttribute(name)
      return attribute ? [[attribute, spelt(attribute, value)]] : []
    }),
  )
  const read = scimUser.safeParse(known)
  if (read.success) return { ...read.data, ...onePrimary(read.data) }
  const [issue] = read.error.issues
  const at = issue?.path.filter(part => typeof part === 'string').join('.')
  return { status: 400, scimType: 'invalidValue', detail: `${at || 'The user'} cannot be read.` }
}

/** At most one value of a list is primary: of two, the later. */
function onePrimary({ emails, addresses }: Pick<ScimUser, 'emails' | 'addresses'>) {
  const only = <Of extends { primary?: boolean | undefined }>(all: Of[]) => {
    const last = all.findLastIndex(({ primary }) => primary)
    return all.map((one, n) => (one.primary && n !== last ? { ...one, primary: false } : one))
  }
  return { ...(emails && { emails: only(emails) }), ...(addresses && { addresses: only(addresses) }) }
}

export const isActive = ({ active }: ScimUser): boolean => active !== false

/** The work email: the primary one first. One of another type is private, and never written to. */
export function workEmail({ emails = [], userName }: ScimUser): string {
  const atWork = emails.filter(({ type, value }) => value && (type === undefined || sameWord(type, 'work')))
  return (atWork.find(({ primary }) => primary) ?? atWork[0])?.value ?? userName
}

/** Where a connection takes a person's id from. */
export const ID_SOURCES = ['externalId', 'employeeNumber', 'userName'] as const
export type IdSource = (typeof ID_SOURCES)[number]

/** What the person's id is made of: what the connection says, or else what there is. */
export function idSourceOf(user: ScimUser, from: IdSource): string {
  const number = user[ENTERPRISE]?.employeeNumber
  const wanted = from === 'externalId' ? user.externalId : from === 'employeeNumber' ? number : undefined
  return wanted ?? (from === 'userName' ? undefined : (user.externalId ?? number)) ?? user.userName
}
/** Whether it can be an id as it is. */
export const isPersonId = (text: string): boolean => /^[A-Za-z0-9._-]{1,64}$/.test(text)
