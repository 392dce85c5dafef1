import * as z from 'zod'
import { isOneLine } from '../../domain/plain-text.ts'
import { allLeave } from '../../domain/scim/leaving.ts'
import { pickedGroup, pickedGroups } from '../../domain/scim/segments.ts'
import { tokenOf } from '../../domain/scim/token.ts'
import { ID_SOURCES } from '../../domain/scim/user.ts'
import { isoOf } from '../../domain/time.ts'
import { type AskDeps, askForRecount } from '../../flows/scim/recount.ts'
import type { AuditLog } from '../../store/audit-log.ts'
import { type Connection, type ConnectionStore, hashOfSecret } from '../../store/connections.ts'
import type { ScimGroupStore } from '../../store/scim-groups.ts'
import { hashTag, isAsRead, notAsRead, told } from '../entity-tag.ts'
import { MOST, nextCursor, pageOf, pageQuery, placeByTime } from '../page-of-list.ts'
import { refuse } from '../refusal.ts'
import { done, ok, type Routes, route } from '../route.ts'
import { time } from './time.ts'

export interface ConnectionRouteDeps extends AskDeps {
  connections: ConnectionStore
  groups: Pick<ScimGroupStore, 'list'>
  audit: Pick<AuditLog, 'add'>
  newId: () => string
  /** 256 random bits. */
  newSecret: () => string
  scimUrl: string
}

const newConnection = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, { error: 'must not be empty' })
    .max(80, { error: 'the name must be at most 80 characters' })
    .refine(isOneLine, { error: 'must be one line of text' }),
  personIdFrom: z
    .enum(ID_SOURCES, { error: `must be one of ${ID_SOURCES.join(', ')}` })
    .default('externalId')
    .describe('what a person’s id is made of; it stays, whatever else changes'),
  takesOver: z
    .boolean({ error: 'must be true or false' })
    .default(false)
    .describe('whether people of the roster file with the same id belong to this directory from now on'),
})

const shape = {
  connectionId: z.string(),
  name: z.string(),
  scimUrl: z.url().describe('what the directory calls its tenant URL or base URL'),
  personIdFrom: z.enum(ID_SOURCES),
  takesOver: z.boolean(),
  createdAt: time,
  usedAt: time.nullable().describe('when the directory last asked, to the hour'),
  revokedAt: time.nullable(),
  people: z.int().describe('active people, as last counted'),
  held: z.int().describe('people whom the directory took out, and who stay until an admin lets them go'),
  heldSince: time.nullable(),
}
const shownConnection = z.strictObject(shape).meta({ id: 'Connection' })
const madeConnection = z
  .strictObject({ ...shape, token: z.string().describe('shown this once') })
  .meta({ id: 'MadeConnection' })
const wholeConnection = z
  .strictObject({
    ...shape,
    groups: z.array(
      z.strictObject({
        groupId: z.string(),
        name: z.string(),
        segment: z
          .string()
          .nullable()
          .describe('the segment in which members have the group’s name; null where it is not picked'),
      }),
    ),
  })
  .meta({ id: 'WholeConnection' })

/** What an admin edits. When the directory asked last, and whom it told of, is not among it. */
const tagOf = ({ picked, revokedAt }: Connection) => hashTag({ picked, revokedAt })

const madeBefore = (id: string) =>
  refuse(
    'shown-once',
    `It made the connection ${id}. Its token was shown in the first answer and is kept nowhere: if it is lost, revoke the connection, and make another with a new Idempotency-Key.`,
  )

const NONE = 'There is no such connection.'

/** The directories that tell who works here by SCIM. */
export const connectionRoutes = (deps: ConnectionRouteDeps): Routes => {
  const { connections, groups, audit } = deps
  const shown = async (of: Connection) => {
    const { active, held, heldSince } = await connections.leaving(of.connectionId)
    return {
      connectionId: of.connectionId,
      name: of.name,
      scimUrl: deps.scimUrl,
      personIdFrom: of.personIdFrom,
      takesOver: of.takesOver,
      createdAt: isoOf(of.createdAt),
      usedAt: of.usedAt === undefined ? null : isoOf(of.usedAt),
      revokedAt: of.revokedAt === undefined ? null : isoOf(of.revokedAt),
      people: active,
      held,
      heldSince: heldSince === undefined ? null : isoOf(heldSince),
    }
  }
  const whole = async (of: Connection) => {
    const segmentOf = new Map(of.picked.map(({ groupId, segment }) => [groupId, segment]))
    const all = await groups.list(of.connectionId)
    return {
      ...(await shown(of)),
      groups: all
        .map(({ groupId, displayName }) => ({
          groupId,
          name: displayName,
          segment: segmentOf.get(groupId) ?? null,
        }))
        .sort((one, other) => one.name.localeCompare(other.name, 'en')),
    }
  }

  return {
    'GET /api/connections': route({
      summary: 'The directories that tell who works here by SCIM',
      role: 'viewer',
      scope: 'people-only',
      query: pageQuery(MOST),
      answers: { 200: z.strictObject({ connections: z.array(shownConnection), next: nextCursor }) },
      refusals: ['wrong-fields'],
      handle: async ({ query }) => {
        const placeOf = ({ createdAt, connectionId }: Connection) => placeByTime(createdAt, connectionId)
        const read = pageOf(await connections.list(), query, { placeOf, order: 'descending' })
        if ('refusal' in read) return read.refusal
        return ok({ connections: await Promise.all(read.page.map(shown)), next: read.next })
      },
    }),

    'POST /api/connections': route({
      summary: 'Connect a directory; its token is in this answer and never shown again',
      role: 'admin',
      scope: 'people-only',
      body: newConnection,
      answers: { 201: madeConnection },
      refusals: ['shown-once'],
      replay: {
        keep: body => ({ id: (body as { connectionId: string }).connectionId }),
        answer: async kept => madeBefore((kept as { id: string }).id),
      },
      handle: async ({ body, now, staff, keyedId }) => {
        const [connectionId, secret] = [keyedId ?? deps.newId(), deps.newSecret()]
        const made = await connections.make({
          connectionId,
          ...body,
          secretHash: hashOfSecret(secret),
          createdAt: now,
          createdBy: staff,
        })
        if (!made) return madeBefore(connectionId)
        await audit.add({ at: now, staff, action: 'make connection', subject: connectionId })
        return ok({ ...(await shown(made)), token: tokenOf(connectionId, secret) }, 201)
      },
    }),

    'GET /api/connections/{id}': route({
      summary: 'One connection, with its groups and which of them are picked',
      role: 'viewer',
      scope: 'people-only',
      answers: { 200: wholeConnection },
      etag: true,
      handle: async ({ params }) => {
        const found = await connections.find(params.id ?? '')
        return found ? told(await whole(found), tagOf(found)) : refuse('not-found', NONE)
      },
    }),

    'DELETE /api/connections/{id}': route({
      summary: 'Revoke a connection: its token works no more, and its people may be in a file again',
      role: 'admin',
      scope: 'people-only',
      answers: { 204: null },
      ifMatch: true,
      handle: async ({ params, headers, now, staff }) => {
        const id = params.id ?? ''
        const revoked = await connections.change(
          id,
          stands => isAsRead(headers, tagOf(stands)) && { revokedAt: stands.revokedAt ?? now },
        )
        if (!revoked) return refuse('not-found', NONE)
        if (revoked === 'refused') return notAsRead(headers)
        await audit.add({ at: now, staff, action: 'revoke connection', subject: id })
        return done()
      },
    }),

    'GET /api/connections/{id}/groups': route({
      summary: 'Which groups are picked',
      role: 'viewer',
      scope: 'people-only',
      answers: { 200: z.strictObject({ picked: z.array(pickedGroup) }) },
      etag: true,
      handle: async ({ params }) => {
        const found = await connections.find(params.id ?? '')
        return found ? told({ picked: found.picked }, tagOf(found)) : refuse('not-found', NONE)
      },
    }),

    'PUT /api/connections/{id}/groups': route({
      summary: 'Pick the groups whose members are counted by segment; of two in one segment the first counts',
      role: 'admin',
      scope: 'people-only',
      body: z.strictObject({ picked: pickedGroups }),
      answers: { 200: wholeConnection },
      etag: true,
      ifMatch: true,
      handle: async ({ params, body, headers, now, staff }) => {
        const id = params.id ?? ''
        const known = new Set((await groups.list(id)).map(({ groupId }) => groupId))
        const wrong = body.picked.findIndex(({ groupId }) => !known.has(groupId))
        if (wrong >= 0 && (await connections.find(id)))
          return refuse('wrong-fields', undefined, [
            { field: `/picked/${wrong}/groupId`, problem: 'there is no such group' },
          ])
        const picked = body.picked.map(each => pickedGroup.parse(each))
        const changed = await connections.change(id, stands => isAsRead(headers, tagOf(stands)) && { picked })
        if (!changed) return refuse('not-found', NONE)
        if (changed === 'refused') return notAsRead(headers)
        await audit.add({ at: now, staff, action: 'pick groups', subject: id })
        await askForRecount(now, deps)
        return told(await whole(changed), tagOf(changed))
      },
    }),

    'POST /api/connections/{id}/leavers': route({
      summary: 'Let go the people whom the directory took out and who stay until an admin says so',
      role: 'admin',
      scope: 'people-only',
      answers: { 202: shownConnection },
      refusals: ['wrong-state'],
      handle: async ({ params, now, staff }) => {
        const id = params.id ?? ''
        const found = await connections.find(id)
        if (!found) return refuse('not-found', NONE)
        const { held } = await connections.leaving(id)
        if (held === 0) return refuse('wrong-state', 'Nobody waits to be let go.')
        await connections.changeLeaving(id, of => ({ next: allLeave(of, now) }))
        await audit.add({ at: now, staff, action: 'let people go', subject: id })
        await askForRecount(now, deps, 'at-once')
        return ok(await shown(found), 202)
      },
    }),
  }
}
