import { fill } from '../../copy/copy.ts'
import type { ServiceAccounts } from '../../pages/hr/service-account-page.ts'
import { fieldValue } from '../read-form.ts'
import type { ConsolePages, ConsoleReply, ConsoleRequest } from './console-page.ts'
import { errorsOf, typed } from './problems.ts'

const EMPTY = { values: {}, errors: [] }

/** Accounts of programs: all see which there are, and an admin makes and revokes them. */
export const serviceAccountPages = (): ConsolePages => ({
  'GET /hr/service-accounts': { role: 'viewer', handle: request => shown(request, { filled: EMPTY }) },

  'POST /hr/service-accounts': {
    role: 'admin',
    handle: request => {
      const id = fieldValue(request.form, 'revoke')
      return id === undefined ? make(request) : revoke(request, id)
    },
  },
})

async function accountsOf({ ask }: ConsoleRequest): Promise<ServiceAccounts['accounts']> {
  const { body } = await ask('GET /api/service-accounts')
  return (body as { serviceAccounts: ServiceAccounts['accounts'] }).serviceAccounts
}

async function shown(
  request: ConsoleRequest,
  of: Omit<ServiceAccounts, 'accounts'>,
  status = 200,
): Promise<ConsoleReply> {
  const accounts = await accountsOf(request)
  const { serviceAccountPage } = await import('../../pages/hr/service-account-page.ts')
  return { html: serviceAccountPage(request.desk, { accounts, ...of }), status }
}

async function make(request: ConsoleRequest): Promise<ConsoleReply> {
  const { form, ask, desk } = request
  const body = { name: fieldValue(form, 'name') ?? '', scopes: form.scopes ?? [] }
  const answer = await ask('POST /api/service-accounts', { body })
  if (answer.status === 201)
    return shown(request, { made: answer.body as NonNullable<ServiceAccounts['made']>, filled: EMPTY })
  const errors = errorsOf(answer, ['name', 'scopes'], desk.words)
  return shown(request, { filled: typed(form, errors) }, answer.status)
}

async function revoke(request: ConsoleRequest, id: string): Promise<ConsoleReply> {
  const { ask, desk } = request
  const { serviceAccounts: say } = desk.words
  const { status } = await ask('DELETE /api/service-accounts/{id}', { params: { id } })
  const name = (await accountsOf(request)).find(account => account.id === id)?.name ?? id
  const said = status === 204 ? fill(say.isRevoked, { name }) : say.notFound
  return shown(request, { said, filled: EMPTY }, status === 204 ? 200 : status)
}
