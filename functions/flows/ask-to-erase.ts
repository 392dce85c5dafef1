import { ERASED_AFTER, SECOND_PASS_AFTER } from '../domain/erasure.ts'
import type { ErasureMessage, ErasureNotice } from '../domain/erasure-message.ts'
import { SCHEDULED_TIME } from '../domain/messages.ts'
import { type Instant, MINUTE } from '../domain/time.ts'
import type { Schedules } from '../ports/schedules.ts'
import type { EnrolmentStore } from '../store/enrolments.ts'
import type { ErasureStore } from '../store/erasures.ts'
import type { KeyStore } from '../store/keys.ts'
import { erasureIdOf, isHashOf, readToken } from '../store/pseudonyms.ts'
import { enrolmentOfLink } from './check-in.ts'

/** "Delete everything": asked for and undone by a mailed link. flows/erase.ts does it. */
export interface AskToEraseDeps {
  enrolments: Pick<EnrolmentStore, 'open'>
  erasures: Pick<ErasureStore, 'find' | 'ask' | 'undo'>
  enrolmentKey: Pick<KeyStore, 'find'>
  schedules: Pick<Schedules, 'create'>
  queueArns: { erasures: string; mail: string }
}

/** Whose link it is, and in which language they read; undefined where it is no link of ours, or all is deleted. */
export interface Asking {
  erasureId: string
  personId: string
  addressHash: string
  locale: string | undefined
}

/** A link of any email, or that of the email which tells that everything will be deleted. */
export async function askingBy(
  token: string,
  { enrolments, erasures, enrolmentKey }: Pick<AskToEraseDeps, 'enrolments' | 'erasures' | 'enrolmentKey'>,
): Promise<Asking | undefined> {
  const opened = await enrolmentOfLink(token, enrolments)
  const key = opened && (await enrolmentKey.find())
  if (key) {
    const { personId, addressHash = '', locale } = opened.enrolment
    return { erasureId: erasureIdOf(key, personId, addressHash), personId, addressHash, locale }
  }
  const link = readToken(token)
  const asked = link && (await erasures.find(link.enrolmentId))
  if (!asked?.linkHashes.some(hash => isHashOf(hash, link?.secret ?? Buffer.alloc(0)))) return undefined
  const { erasureId, personId, addressHash } = asked
  return { erasureId, personId, addressHash, locale: undefined }
}

/** By then the request is noted, or never will be. */
const TOLD_AFTER = MINUTE

/**
 * Notes that everything is to be deleted, and plans that it is, and that it is told. The note comes last and is what
 * counts: without it, neither the schedule nor the email does anything. A repeat changes nothing.
 */
export async function askToErase(
  { erasureId, personId, addressHash }: Asking,
  now: Instant,
  { erasures, schedules, queueArns }: AskToEraseDeps,
): Promise<void> {
  if (await erasures.find(erasureId)) return
  const eraseAt = now + ERASED_AFTER
  // Named by its time too: one that was undone does nothing, and another one is planned beside it.
  const plan = (at: Instant, queueArn: string, message: ErasureMessage | ErasureNotice) =>
    schedules.create({ name: `erase.${erasureId}.${at.toString(36)}`, at, queueArn, message })
  const due = { erasureId, at: SCHEDULED_TIME }
  await plan(eraseAt, queueArns.erasures, { ...due, again: false })
  await plan(eraseAt + SECOND_PASS_AFTER, queueArns.erasures, { ...due, again: true })
  await plan(now + TOLD_AFTER, queueArns.mail, { ...due, kind: 'erasure-notice' })
  await erasures.ask({ erasureId, personId, addressHash }, eraseAt)
}
