import { type RoleClaim, roleOf } from '../domain/staff/role.ts'
import { isConsolePath, type StaffPerson } from '../domain/staff/session.ts'
import type { Instant } from '../domain/time.ts'
import type { Claims, IdentityProvider } from '../ports/identity-provider.ts'
import type { AuditLog } from '../store/audit-log.ts'
import type { SignInStore } from '../store/sign-ins.ts'
import type { StaffStore } from '../store/staff.ts'
import type { StaffSessionStore } from '../store/staff-sessions.ts'

export interface StaffSignInDeps {
  provider: IdentityProvider
  signIns: SignInStore
  sessions: Pick<StaffSessionStore, 'start' | 'find' | 'end'>
  staff: Pick<StaffStore, 'signedIn' | 'endSessions'>
  audit: Pick<AuditLog, 'add'>
  roles: RoleClaim
  /** 256 random bits as text, another one each time. */
  random: () => string
}

/** The console's first page, for a sign-in that was not begun from another one. */
export const HOME = '/hr'

/** Begins a sign-in: where the browser goes, and what its cookie holds meanwhile. */
export async function beginSignIn(
  { now, returnTo, hint }: { now: Instant; returnTo: string | undefined; hint: string | undefined },
  { provider, signIns, random }: StaffSignInDeps,
): Promise<{ address: string; id: string }> {
  const id = random()
  const secrets = { state: random(), nonce: random(), verifier: random() }
  const address = await provider.signInAddress(secrets, hint)
  const to = returnTo !== undefined && isConsolePath(returnTo) ? returnTo : HOME
  await signIns.begin(id, { ...secrets, returnTo: to, startedAt: now })
  return { address, id }
}

export type SignedIn =
  | { outcome: 'signed-in'; sessionId: string; returnTo: string }
  /** The sign-in is over, was taken before, or is another browser's; or the provider refused it. */
  | { outcome: 'failed' }
  /** The provider knows the person, and HR's roles do not. */
  | { outcome: 'not-staff' }

/**
 * Ends a sign-in. The session's id is made here and nowhere else, so that none that somebody planted counts; the one
 * that the browser had before ends.
 */
export async function completeSignIn(
  of: { now: Instant; query: string; signInId: string | undefined; sessionId: string | undefined },
  { provider, signIns, sessions, staff, audit, roles, random }: StaffSignInDeps,
): Promise<SignedIn> {
  const { now } = of
  const begun = of.signInId === undefined ? undefined : await signIns.take(of.signInId, now)
  if (!begun) return { outcome: 'failed' }
  const redeemed = await provider.redeem(of.query, begun)
  if (redeemed.outcome === 'refused') return { outcome: 'failed' }
  const { claims } = redeemed
  const subject = claims.sub
  const role = roleOf(claims, roles)
  if (!role) {
    await audit.add({ at: now, staff: subject, action: 'try to sign in', subject })
    return { outcome: 'not-staff' }
  }
  if (of.sessionId !== undefined) await sessions.end(of.sessionId)
  const { epoch } = await staff.signedIn({ subject, role, ...namesIn(claims), signedInAt: now })
  const sessionId = random()
  await sessions.start(sessionId, { subject, role, formToken: random(), startedAt: now, usedAt: now, epoch })
  await audit.add({ at: now, staff: subject, action: 'sign in', subject })
  return { outcome: 'signed-in', sessionId, returnTo: begun.returnTo }
}

/** Signs out: the session is gone, whatever cookie is shown later. */
export async function signOut(
  { now, sessionId, subject }: { now: Instant; sessionId: string; subject: string },
  { sessions, audit }: Pick<StaffSignInDeps, 'sessions' | 'audit'>,
): Promise<void> {
  await sessions.end(sessionId)
  await audit.add({ at: now, staff: subject, action: 'sign out', subject })
}

/** Ends all sessions of a person, wherever they are. */
export async function signOutEverywhere(
  { now, by, subject }: { now: Instant; by: string; subject: string },
  { staff, audit }: Pick<StaffSignInDeps, 'staff' | 'audit'>,
): Promise<StaffPerson | undefined> {
  const person = await staff.endSessions(subject)
  if (person) await audit.add({ at: now, staff: by, action: 'sign out everywhere', subject })
  return person
}

/** What to call a person: their name, else their address. */
function namesIn(claims: Claims): Pick<StaffPerson, 'name' | 'email'> {
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '')
  const email = text(claims.email)
  return { email, name: text(claims.name) || email || text(claims.preferred_username) }
}
