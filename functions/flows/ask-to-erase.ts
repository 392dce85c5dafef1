import { SCHEDULED_TIME } from '../domain/campaign/plan.ts'
import { ERASED_AFTER, SECOND_PASS_AFTER } from '../domain/erasure.ts'
import type { ErasureMessage, ErasureNotice } from '../domain/erasure-message.ts'
import type { Instant } from '../domain/time.ts'
import type { Queue } from '../ports/queue.ts'
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
  mail: Queue<ErasureNotice>
  queueArn: string
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
const TOLD_AFTER_SECONDS = 60

/**
 * Notes that everything is to be deleted, and plans that it is, and that it is told. The note comes last and is what
 * counts: without it, neither the schedule nor the email does anything. A repeat changes nothing.
 */
export async function askToErase(
  { erasureId, personId, addressHash }: Asking,
  now: Instant,
  { erasures, schedules, mail, queueArn }: AskToEraseDeps,
): Promise<void> {
  if (await erasures.find(erasureId)) return
  const eraseAt = now + ERASED_AFTER
  for (const again of [false, true]) {
    const at = again ? eraseAt + SECOND_PASS_AFTER : eraseAt
    // Named by its time too: one that was undone does nothing, and another one is planned beside it.
    const name = `erase.${erasureId}.${at.toString(36)}`
    const message: ErasureMessage = { erasureId, at: SCHEDULED_TIME, again }
    await schedules.create({ name, at, queueArn, message })
  }
  const notice = { kind: 'erasure-notice', erasureId, at: now } as const
  await mail.send([{ body: notice, delaySeconds: TOLD_AFTER_SECONDS }])
  await erasures.ask({ erasureId, personId, addressHash }, eraseAt)
}
