import { ScimError, type ScimPatchOperation, scimPatch } from 'scim-patch'
import * as z from 'zod'
import { isProblem, type ScimProblem } from '../../domain/scim/problem.ts'
import {
  readUser,
  type ScimUser,
  spelt,
  subAttribute,
  USER_ATTRIBUTES,
  userAttribute,
} from '../../domain/scim/user.ts'

/** Patches as directories really send them, made plain, then applied by scim-patch. */

const operation = z.object({
  op: z
    .string()
    .transform(op => op.toLowerCase())
    .pipe(z.enum(['add', 'replace', 'remove'])),
  path: z.string().max(1000).optional(),
  value: z.unknown().optional(),
})
export type Operation = z.infer<typeof operation>

// Microsoft's validator sends a patch without operations, which changes nothing.
const patchBody = z.object({ Operations: z.array(operation).max(1000) })

/** The operations of a patch, whatever the case of `Operations`. */
export function readOperations(body: unknown): Operation[] | ScimProblem {
  const sent =
    typeof body === 'object' && body !== null
      ? Object.entries(body).find(([name]) => name.toLowerCase() === 'operations')?.[1]
      : undefined
  const read = patchBody.safeParse({ Operations: sent })
  if (!read.success)
    return {
      status: 400,
      scimType: 'invalidSyntax',
      detail: 'Send {"Operations": [{"op": "add, replace or remove", "path": …, "value": …}]}.',
    }
  const operations = read.data.Operations
  if (operations.some(({ op, path }) => op === 'remove' && !path))
    return { status: 400, scimType: 'noTarget', detail: 'A removal needs a path.' }
  return operations
}

/** `urn:…:User:attribute[filter].sub` in its parts. */
const PATH = /^(?:(urn:[^[\]]+):)?([A-Za-z$][\w$-]*)(?:\[(.+)\])?(?:\.([A-Za-z$][\w$-]*))?$/

export interface Path {
  /** Empty for the core schema. */
  extension: string
  attribute: string
  filter: string | undefined
  sub: string | undefined
}

export function readPath(path: string): Path | undefined {
  const [, urn = '', attribute, filter, sub] = PATH.exec(path.trim()) ?? []
  if (!attribute) return undefined
  const isCore = /^urn:ietf:params:scim:schemas:core:2\.0:(User|Group)$/i.test(urn)
  return { extension: isCore ? '' : urn, attribute, filter, sub }
}

const invalidPath: ScimProblem = {
  status: 400,
  scimType: 'invalidPath',
  detail: 'The path cannot be read.',
}

/** One operation for each attribute that is kept, each with a path. What is not kept is left out. */
function plainly(operations: readonly Operation[]): ScimPatchOperation[] | ScimProblem {
  const plain: ScimPatchOperation[] = []
  for (const { op, path, value } of operations) {
    if (!path || userAttribute(path.trim())?.startsWith('urn:')) {
      // No path, or an extension as a whole: an object with names, which may be paths of their own.
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        const extension = userAttribute(path?.trim() ?? '') ?? ''
        if (op === 'remove')
          for (const name of USER_ATTRIBUTES[extension] ?? [])
            plain.push({ op, path: `${extension}:${name}` })
        else
          return { status: 400, scimType: 'invalidValue', detail: 'Without a path the value is an object.' }
        continue
      }
      const inner = Object.entries(value).map(
        ([name, of]): Operation => ({ op, path: path ? `${path.trim()}:${name}` : name, value: of }),
      )
      const deeper = plainly(inner)
      if (isProblem(deeper)) return deeper
      plain.push(...deeper)
      continue
    }
    const read = readPath(path)
    if (!read) return invalidPath
    plain.push(...known(op, read, value))
  }
  return plain
}

function known(op: Operation['op'], read: Path, value: unknown): ScimPatchOperation[] {
  const { extension, filter } = read
  // In an extension the attribute is what a sub-attribute is elsewhere.
  const attribute = userAttribute(extension || read.attribute)
  const name = extension ? read.attribute : read.sub
  const sub = attribute && name ? subAttribute(attribute, name) : undefined
  if (!attribute || (name && !sub)) return []
  const place = `${attribute}${filter ? `[${filter}]` : ''}`
  const path = sub ? (extension ? `${place}:${sub}` : `${place}.${sub}`) : place
  if (op === 'remove') return [{ op, path }]
  // An object replaces only what it names (RFC 7644, 3.5.2.3); so does each of its names.
  if (attribute === 'name' && !sub && typeof value === 'object' && value !== null)
    return Object.entries(spelt(attribute, value) as object).map(([part, of]) => ({
      op,
      path: `${path}.${part}`,
      value: of,
    }))
  return [{ op, path, value: sub ? value : spelt(attribute, value) }]
}

/** The user after a patch. */
export function patchUser(user: ScimUser, operations: readonly Operation[]): ScimUser | ScimProblem {
  const plain = plainly(operations)
  if (isProblem(plain)) return plain
  if (plain.length === 0) return user
  try {
    const before = { ...structuredClone(user), schemas: [], meta: {} } as never
    return readUser(scimPatch(before, plain, { mutateDocument: true, treatMissingAsAdd: true }))
  } catch (error) {
    if (!(error instanceof ScimError)) throw error
    const noTarget = error.scimCode === 'noTarget'
    return {
      status: 400,
      scimType: noTarget ? 'noTarget' : 'invalidPath',
      detail: noTarget ? 'The path leads to nothing.' : 'The patch cannot be applied.',
    }
  }
}
