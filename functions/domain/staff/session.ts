import * as z from 'zod'
import { HOUR, type Instant, instant, MINUTE } from '../time.ts'
import { role } from './role.ts'

/** A session of HR's console: from the sign-in until half an hour without a request, and eight hours at most. */
const IDLE_AT_MOST = 30 * MINUTE
const LASTS_AT_MOST = 8 * HOUR
/** Use is noted once a minute at most, so that not every page writes. */
const NOTED_EVERY = MINUTE

export const session = z.object({
  /** The identity provider's opaque subject, as in the audit log. */
  subject: z.string().min(1),
  role,
  /** What every form of this session carries, so that no other site can send one. */
  formToken: z.string().min(1),
  startedAt: instant,
  usedAt: instant,
  /** The person's epoch at the sign-in. When the person is signed out everywhere, theirs is a later one. */
  epoch: z.int(),
  /** The language that the person chose; without one the browser's. */
  language: z.string().optional(),
})
export type Session = z.infer<typeof session>

/** A person of HR, as their last sign-in told. */
export const person = z.object({
  subject: z.string().min(1),
  name: z.string(),
  email: z.string(),
  role,
  signedInAt: instant,
  epoch: z.int(),
})
export type StaffPerson = z.infer<typeof person>

export const endsAt = ({ startedAt, usedAt }: Pick<Session, 'startedAt' | 'usedAt'>): Instant =>
  Math.min(startedAt + LASTS_AT_MOST, usedAt + IDLE_AT_MOST)

/** Whether it still counts at `now`, for a person whose epoch is this. */
export const isGood = (of: Session, who: Pick<StaffPerson, 'epoch'> | undefined, now: Instant): boolean =>
  now < endsAt(of) && who !== undefined && of.epoch === who.epoch

/** Whether its use is to be noted. */
export const isUnnoted = ({ usedAt }: Session, now: Instant): boolean => now - usedAt >= NOTED_EVERY

/** Where a sign-in may lead back to: a page of the console, and nothing that a browser could read as another site. */
export const isConsolePath = (path: string): boolean => /^\/hr(\/[\w-]+)*(\?[\w=&%.-]*)?$/.test(path)
