import type { ConnectionShown, WholeConnection } from '../../pages/hr/connection-pages.ts'
import type { Filled } from '../../pages/hr/fields.ts'
import { type Form, fieldValue } from '../read-form.ts'
import type { ConsolePages, ConsoleReply, ConsoleRequest } from './console-page.ts'
import { errorsOf, ifAsRead, typed, withTheirs } from './problems.ts'

const pages = () => import('../../pages/hr/connection-pages.ts')
const notFound = async ({ desk }: ConsoleRequest) =>
  (await import('../../pages/hr/notice-page.ts')).noticePage(desk, 'not-found')
const NOTHING: Filled = { values: {}, errors: [] }

/** Directories that tell who works here: connecting one, its groups, and those whom it took out. */
export const connectionPages = (): ConsolePages => ({
  'GET /hr/connections': { role: 'viewer', handle: request => listed(request) },

  'POST /hr/connections': {
    role: 'admin',
    handle: async request => {
      const { ask, form, desk } = request
      const made = await ask('POST /api/connections', {
        body: {
          name: fieldValue(form, 'name') ?? '',
          personIdFrom: fieldValue(form, 'personIdFrom') ?? 'externalId',
          takesOver: fieldValue(form, 'takesOver') === 'yes',
        },
      })
      if (made.status === 201)
        return { html: (await pages()).madePage(desk, made.body as ConnectionShown & { token: string }) }
      const filled = typed(form, errorsOf(made, ['name', 'personIdFrom', 'takesOver'], desk.words))
      return { ...(await listed(request, { filled })), status: made.status }
    },
  },

  'GET /hr/connections/{id}': { role: 'viewer', handle: request => shown(request) },

  'POST /hr/connections/{id}/groups': {
    role: 'admin',
    handle: async request => {
      const { ask, form, params, desk } = request
      const picked = pickedIn(form)
      const put = await ask('PUT /api/connections/{id}/groups', {
        params: { id: params.id ?? '' },
        headers: ifAsRead(form),
        body: { picked },
      })
      if (put.status === 200) return shown(request, { said: desk.words.connections.one.groupsSaved })
      if (put.status === 404) return notFound(request)
      const named = (pointer: string) => {
        const place = /^\/picked\/(\d+)/.exec(pointer)?.[1]
        return place === undefined ? '' : `segment.${picked[Number(place)]?.groupId ?? ''}`
      }
      if (put.status === 412) return shown(request, { filled: typed(form, []), status: 412 })
      const filled = typed(form, errorsOf(put, Object.keys(form), desk.words, named))
      return shown(request, { filled, status: put.status })
    },
  },

  'POST /hr/connections/{id}/leavers': {
    role: 'admin',
    handle: async request => {
      const { ask, params, desk } = request
      const answer = await ask('POST /api/connections/{id}/leavers', { params: { id: params.id ?? '' } })
      if (answer.status === 404) return notFound(request)
      // Somebody else has said yes already.
      return shown(request, { said: desk.words.connections.one.held.done })
    },
  },

  'POST /hr/connections/{id}/revoke': {
    role: 'admin',
    handle: async request => {
      const { ask, params, desk } = request
      const revoked = await ask('DELETE /api/connections/{id}', { params: { id: params.id ?? '' } })
      if (revoked.status !== 204) return notFound(request)
      return listed(request, { said: desk.words.connections.one.revoke.done })
    },
  },
})

type Page = Extract<ConsoleReply, { html: string }>

async function listed(
  { ask, desk }: ConsoleRequest,
  { filled = NOTHING, said }: { filled?: Filled; said?: string } = {},
): Promise<Page> {
  const { body } = await ask('GET /api/connections')
  const { connections } = body as { connections: ConnectionShown[] }
  return { html: (await pages()).connectionsPage(desk, { all: connections, filled, said }) }
}

async function shown(
  request: ConsoleRequest,
  { filled, said, status }: { filled?: Filled; said?: string; status?: number } = {},
): Promise<Page> {
  const { ask, params, desk } = request
  const found = await ask('GET /api/connections/{id}', { params: { id: params.id ?? '' } })
  if (found.status !== 200) return notFound(request) as Promise<Page>
  const of = found.body as WholeConnection
  const values = Object.fromEntries(
    of.groups.map(({ groupId, segment }) => [`segment.${groupId}`, [segment ?? '']]),
  )
  const shownIn =
    filled && status === 412 ? withTheirs(filled, values, desk.words) : (filled ?? { values, errors: [] })
  // A form with errors is still based on what it was made from.
  const kept = status === undefined || status === 412 ? undefined : fieldValue(request.form, 'basedOn')
  const basedOn = kept ?? found.headers?.etag ?? ''
  return {
    html: (await pages()).connectionPage(desk, { of, filled: shownIn, basedOn, said }),
    ...(status === undefined ? {} : { status }),
  }
}

/** What stands beside each group, in the order of the page. */
const pickedIn = (form: Form): { groupId: string; segment: string }[] =>
  Object.keys(form).flatMap(field => {
    const segment = fieldValue(form, field)?.trim().toLowerCase() ?? ''
    return field.startsWith('segment.') && segment !== ''
      ? [{ groupId: field.slice('segment.'.length), segment }]
      : []
  })
