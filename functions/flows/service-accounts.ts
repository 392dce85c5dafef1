import { gives, type Scope, scopesIn } from '../domain/staff/scope.ts'
import {
  accountId,
  audienceOf,
  type ServiceAccount,
  subjectOfAccount,
  TOKEN_LASTS_SECONDS,
} from '../domain/staff/service-account.ts'
import type { Instant } from '../domain/time.ts'
import type { AuditLog } from '../store/audit-log.ts'
import type { ServiceAccountStore } from '../store/service-accounts.ts'
import type { TokenKeyStore } from '../store/token-keys.ts'

export interface ServiceAccountDeps {
  accounts: Pick<ServiceAccountStore, 'make' | 'revoke'>
  audit: Pick<AuditLog, 'add'>
  /** 256 random bits as text, another one each time. */
  newSecret: () => string
  /** Eight random characters, for the end of an id. */
  newEnding: () => string
}

/** Makes an account. The secret is in the answer, and nowhere else: undefined where there is one of this id already. */
export async function makeServiceAccount(
  { name, scopes }: { name: string; scopes: Scope[] },
  { by, now }: { by: string; now: Instant },
  { accounts, audit, newSecret, newEnding }: ServiceAccountDeps,
): Promise<{ account: Omit<ServiceAccount, 'secretHash'>; secret: string | undefined }> {
  const account = { id: accountId(name, newEnding()), name, scopes, madeBy: by, madeAt: now }
  const secret = newSecret()
  if ((await accounts.make(account, secret)) === 'conflict') return { account, secret: undefined }
  await audit.add({ at: now, staff: by, action: 'make service account', subject: account.id })
  return { account, secret }
}

/** Undefined where there is no such account, or none that was still good. */
export async function revokeServiceAccount(
  id: string,
  { by, now }: { by: string; now: Instant },
  { accounts, audit }: Pick<ServiceAccountDeps, 'accounts' | 'audit'>,
): Promise<ServiceAccount | undefined> {
  const revoked = await accounts.revoke(id, now)
  if (revoked) await audit.add({ at: now, staff: by, action: 'revoke service account', subject: id })
  return revoked
}

export interface TokenDeps {
  accounts: Pick<ServiceAccountStore, 'open' | 'noteUse'>
  keys: Pick<TokenKeyStore, 'sign'>
  publicUrl: string
  newId: () => string
}

export type Issued =
  | { outcome: 'issued'; token: string; scopes: Scope[]; lastsSeconds: number }
  | { outcome: 'invalid-client' }
  | { outcome: 'invalid-scope'; allowed: readonly Scope[] }

/** A token for a service account, with all its scopes or with those that are asked for. */
export async function issueToken(
  { id, secret, asked, now }: { id: string; secret: string; asked: string | undefined; now: Instant },
  { accounts, keys, publicUrl, newId }: TokenDeps,
): Promise<Issued> {
  const account = await accounts.open(id, secret)
  if (!account) return { outcome: 'invalid-client' }
  const scopes = asked === undefined ? account.scopes : scopesIn(asked)
  if (!scopes || scopes.length === 0 || !scopes.every(scope => gives(account.scopes, scope)))
    return { outcome: 'invalid-scope', allowed: account.scopes }
  await accounts.noteUse(account, now)
  const claims = {
    iss: publicUrl,
    aud: audienceOf(publicUrl),
    sub: subjectOfAccount(id),
    client_id: id,
    scope: scopes.join(' '),
    jti: newId(),
  }
  const token = await keys.sign(claims, TOKEN_LASTS_SECONDS, now)
  return { outcome: 'issued', token, scopes, lastsSeconds: TOKEN_LASTS_SECONDS }
}
