import { isGood, isUnnoted, type Session, type StaffPerson } from '../../domain/staff/session.ts'
import type { Instant } from '../../domain/time.ts'
import type { StaffStore } from '../../store/staff.ts'
import type { StaffSessionStore } from '../../store/staff-sessions.ts'

export interface Sessions {
  sessions: Pick<StaffSessionStore, 'find' | 'change'>
  staff: Pick<StaffStore, 'find'>
}

/** Whose session it is, if it is still good; its use is noted. */
export async function sessionOf(
  id: string | undefined,
  now: Instant,
  { sessions, staff }: Sessions,
): Promise<{ session: Session; person: StaffPerson } | undefined> {
  const session = id === undefined ? undefined : await sessions.find(id)
  if (!session || id === undefined) return undefined
  const person = await staff.find(session.subject)
  if (!person || !isGood(session, person, now)) return undefined
  // Of two uses at once one note is enough; one that fails because the person signed out must not bring it back.
  if (isUnnoted(session, now)) await sessions.change(id, { ...session, usedAt: now }, session)
  return { session, person }
}
