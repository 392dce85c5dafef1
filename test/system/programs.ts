import { type Hr, hrAt } from '../../local/demo/actors.ts'
import type { System } from '../../local/system.ts'
import { hrOf } from './running.ts'

export interface Program {
  id: string
  secret: string
}

/** A service account with these scopes, made by an admin. */
export async function aProgram(system: System, scopes: string[], name = 'A program'): Promise<Program> {
  const admin = await hrOf(system, 'hr-admin@example.com')
  const made = await admin.call('POST', '/api/service-accounts', { name, scopes })
  if (made.status !== 201) throw new Error(`the account was refused: ${made.text}`)
  return made.body as Program
}

export const askForToken = ({ url }: System, { id, secret }: Program, more: Record<string, string> = {}) =>
  fetch(`${url}/api/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...more }),
  })

/** The API as this program calls it. */
export async function programAt(system: System, program: Program): Promise<Hr> {
  const { access_token } = (await (await askForToken(system, program)).json()) as { access_token: string }
  return hrAt(system.url, access_token)
}

/** A program with every scope that reads, at each of HR's functions; then its account is revoked. */
export async function visitAsProgram(system: System, campaign: string): Promise<number[]> {
  const scopes = ['roster:read', 'campaigns:read', 'reports:read', 'support:read', 'audit:read']
  const account = await aProgram(system, scopes)
  const program = await programAt(system, account)
  const statuses: number[] = []
  for (const path of [
    '/api/audience',
    '/api/campaigns',
    `/api/campaigns/${campaign}/report`,
    `/api/campaigns/${campaign}/waves/w1/give-back`,
    '/api/support-routes',
    '/api/audit',
    '/api/service-accounts',
    '/api/connections',
  ])
    statuses.push((await program.call('GET', path)).status)
  statuses.push((await program.call('POST', `/api/campaigns/${campaign}/rehearsal`)).status)
  const admin = await hrOf(system, 'hr-admin@example.com')
  statuses.push((await admin.call('DELETE', `/api/service-accounts/${account.id}`)).status)
  return statuses
}
