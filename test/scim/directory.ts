import { randomBytes, randomUUID } from 'node:crypto'
import type { RecountMessage } from '../../functions/domain/messages.ts'
import { tokenOf } from '../../functions/domain/scim/token.ts'
import { scim } from '../../functions/edges/scim.ts'
import { settleRoster } from '../../functions/flows/scim/settle.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { type Connection, ConnectionStore, hashOfSecret } from '../../functions/store/connections.ts'
import { PersonStore, type RosterRow } from '../../functions/store/people.ts'
import { RecountStore } from '../../functions/store/recounts.ts'
import { RosterTurns } from '../../functions/store/roster-turns.ts'
import { ScimGroupStore } from '../../functions/store/scim-groups.ts'
import { ScimLookupStore } from '../../functions/store/scim-lookups.ts'
import { SHARDS } from '../../functions/store/shards.ts'
import { aContext, DEADLINES } from '../edges/invoking.ts'
import { aRecordedQueue } from '../flows/recorded.ts'
import { memoryTable } from '../memory-table.ts'

const NOW = Date.UTC(2026, 1, 20, 12)

export interface Answer {
  status: number
  headers: Record<string, string>
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came.
  body: any
}

/** The SCIM endpoint over a table in memory, and the directory that asks it with its own token. */
export async function aDirectory(
  of: Partial<Pick<Connection, 'personIdFrom' | 'takesOver'>> = {},
  table = memoryTable(),
) {
  const recount = aRecordedQueue<RecountMessage>()
  const connections = new ConnectionStore(table)
  const people = new PersonStore(table)
  const groups = new ScimGroupStore(table)
  const audience = new AudienceStore(table)
  const deps = {
    connections,
    people,
    groups,
    lookups: new ScimLookupStore(table),
    recounts: new RecountStore(table),
    recount,
    defaults: { timeZone: 'Europe/Vienna', locale: 'en' },
    leaversKeptDays: 30,
    newId: randomUUID,
  }
  const handler = scim('scim', { ...DEADLINES, PUBLIC_URL: 'https://hearten.example' }, deps)
  const connectionId = randomUUID()
  const secret = randomBytes(32).toString('base64url')
  await connections.make({
    connectionId,
    name: 'Directory',
    secretHash: hashOfSecret(secret),
    personIdFrom: 'externalId',
    takesOver: false,
    createdAt: NOW,
    createdBy: 'admin-1',
    ...of,
  })
  let now = NOW

  return {
    table,
    connectionId,
    connections,
    recount,
    audience,
    groups,
    token: tokenOf(connectionId, secret),
    later(milliseconds: number) {
      now += milliseconds
    },
    now: () => now,
    async ask(
      method: string,
      address: string,
      body?: unknown,
      headers: Record<string, string> = {},
    ): Promise<Answer> {
      const [path = '', search = ''] = address.split(/\?(.*)/s)
      const query = Object.fromEntries(new URLSearchParams(search))
      const result = await handler(
        {
          version: '2.0',
          routeKey: 'ANY /scim/v2/{path+}',
          rawPath: `/scim/v2${path}`,
          rawQueryString: search,
          headers: { authorization: `Bearer ${tokenOf(connectionId, secret)}`, ...headers },
          queryStringParameters: query,
          requestContext: { http: { method }, timeEpoch: now, requestId: 'r' },
          body: typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body),
          isBase64Encoded: false,
        } as never,
        aContext(),
      )
      return {
        status: result.statusCode ?? 0,
        headers: result.headers as Record<string, string>,
        body: result.body ? JSON.parse(result.body) : undefined,
      }
    },
    /** What follows from a recount, as the queue's function does it. */
    settle: () =>
      settleRoster(now, {
        ...deps,
        turns: new RosterTurns(table),
        audience,
        support: aRecordedQueue(),
        news: aRecordedQueue(),
      }),
    async person(id: string): Promise<RosterRow | undefined> {
      return (await people.rowsOf([id])).get(id)
    },
    async everyone(): Promise<RosterRow[]> {
      const found: RosterRow[] = []
      for (const shard of SHARDS) for await (const page of people.rowsOfShard(shard)) found.push(...page)
      return found
    },
  }
}
export type Directory = Awaited<ReturnType<typeof aDirectory>>

const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
export const patch = (...Operations: object[]) => ({ schemas: [PATCH], Operations })
export const aUser = (n: number | string, over: object = {}) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName: `u${n}@example.com`,
  externalId: `x${n}`,
  active: true,
  name: { givenName: `Given${n}`, familyName: `Family${n}` },
  emails: [{ primary: true, type: 'work', value: `u${n}@example.com` }],
  addresses: [{ type: 'work', country: 'DE' }],
  ...over,
})

/** So many users, one after the other: their ids. */
export async function provision({ ask }: Pick<Directory, 'ask'>, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n++) ids.push((await ask('POST', '/Users', aUser(n))).body.id)
  return ids
}
