import * as z from 'zod'
import { scope } from '../../domain/staff/scope.ts'
import { newServiceAccount, type ServiceAccount } from '../../domain/staff/service-account.ts'
import { isoOf } from '../../domain/time.ts'
import {
  makeServiceAccount,
  revokeServiceAccount,
  type ServiceAccountDeps,
} from '../../flows/service-accounts.ts'
import type { ServiceAccountStore } from '../../store/service-accounts.ts'
import { hashTag, isAsRead, notAsRead, told } from '../entity-tag.ts'
import { MOST, nextCursor, pageOf, pageQuery, placeByTime } from '../page-of-list.ts'
import { refuse } from '../refusal.ts'
import { done, ok, type Routes, route } from '../route.ts'
import { time } from './time.ts'

export interface ServiceAccountRouteDeps extends ServiceAccountDeps {
  accounts: ServiceAccountStore
}

const shape = z
  .strictObject({
    id: z.string().describe('the client_id at POST /api/v1/token'),
    name: z.string(),
    scopes: z.array(scope),
    madeAt: time,
    madeBy: z.string().describe('the identity provider’s opaque subject'),
    usedAt: time.nullable().describe('its last token, to the hour'),
    revokedAt: time.nullable(),
  })
  .meta({ id: 'ServiceAccount' })

const madeShape = shape.extend({
  secret: z.string().describe('the client_secret, shown this once and kept nowhere'),
})

const isoOrNull = (at: number | undefined) => (at === undefined ? null : isoOf(at))

const shown = ({
  id,
  name,
  scopes,
  madeAt,
  madeBy,
  usedAt,
  revokedAt,
}: Omit<ServiceAccount, 'secretHash'>) => ({
  id,
  name,
  scopes,
  madeAt: isoOf(madeAt),
  madeBy,
  usedAt: isoOrNull(usedAt),
  revokedAt: isoOrNull(revokedAt),
})

const madeBefore = (id: string) =>
  refuse(
    'shown-once',
    `It made the service account ${id}. Its secret was shown in the first answer and is kept nowhere: if it is lost, revoke the account, and make another with a new Idempotency-Key.`,
  )

/** Nothing of it changes but whether it is revoked, and that only once. */
const tagOf = ({ name, scopes, revokedAt }: Pick<ServiceAccount, 'name' | 'scopes' | 'revokedAt'>) =>
  hashTag({ name, scopes, revokedAt })

/** Accounts of programs. Only people make and revoke them: no program can give itself more. */
export const serviceAccountRoutes = (deps: ServiceAccountRouteDeps): Routes => ({
  'GET /api/service-accounts': route({
    summary: 'All service accounts, the newest first, and those that were revoked in the last 13 months',
    role: 'viewer',
    scope: 'people-only',
    query: pageQuery(MOST),
    answers: { 200: z.strictObject({ serviceAccounts: z.array(shape), next: nextCursor }) },
    refusals: ['wrong-fields'],
    handle: async ({ query }) => {
      const placeOf = ({ madeAt, id }: ServiceAccount) => placeByTime(madeAt, id)
      const read = pageOf(await deps.accounts.list(), query, { placeOf, order: 'descending' })
      if ('refusal' in read) return read.refusal
      return ok({ serviceAccounts: read.page.map(shown), next: read.next })
    },
  }),

  'POST /api/service-accounts': route({
    summary: 'Make a service account. The answer holds its secret, which is shown this once',
    role: 'admin',
    scope: 'people-only',
    body: newServiceAccount,
    answers: { 201: madeShape },
    refusals: ['shown-once'],
    replay: {
      keep: body => ({ id: (body as { id: string }).id }),
      answer: async kept => madeBefore((kept as { id: string }).id),
    },
    handle: async ({ body, now, staff, keyedId }) => {
      const newEnding = () => keyedId?.slice(0, 8) ?? deps.newEnding()
      const { account, secret } = await makeServiceAccount(body, { by: staff, now }, { ...deps, newEnding })
      return secret === undefined ? madeBefore(account.id) : ok({ ...shown(account), secret }, 201)
    },
  }),

  'GET /api/service-accounts/{id}': route({
    summary: 'One service account',
    role: 'viewer',
    scope: 'people-only',
    answers: { 200: shape },
    etag: true,
    handle: async ({ params }) => {
      const found = await deps.accounts.find(params.id ?? '')
      return found
        ? told(shown(found), tagOf(found))
        : refuse('not-found', 'There is no such service account.')
    },
  }),

  'DELETE /api/service-accounts/{id}': route({
    summary: 'Revoke a service account. Tokens that it has got already are good for 15 minutes at most',
    role: 'admin',
    scope: 'people-only',
    answers: { 204: null },
    ifMatch: true,
    handle: async ({ params, headers, now, staff }) => {
      const id = params.id ?? ''
      const found = headers['if-match'] === undefined ? undefined : await deps.accounts.find(id)
      if (found && !isAsRead(headers, tagOf(found))) return notAsRead(headers)
      return (await revokeServiceAccount(id, { by: staff, now }, deps))
        ? done()
        : refuse('not-found', 'There is no such service account, or it was revoked before.')
    },
  }),
})
