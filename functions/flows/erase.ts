import type * as z from 'zod'
import { mayHoldAnything } from '../domain/erasure.ts'
import type { erasureMessage } from '../domain/erasure-message.ts'
import { inParallel } from '../domain/in-parallel.ts'
import type { Instant } from '../domain/time.ts'
import type { Schedules } from '../ports/schedules.ts'
import type { CallRequestStore } from '../store/call-requests.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import type { ContactStore } from '../store/contacts.ts'
import type { EnrolmentStore } from '../store/enrolments.ts'
import type { Erasure, ErasureStore } from '../store/erasures.ts'
import type { FollowUpStore } from '../store/follow-ups.ts'
import type { JourneyStore } from '../store/journeys.ts'
import type { KeyStore } from '../store/keys.ts'
import { callRequestIdOf, enrolmentIdOf, participantIdOf, readerIdOf } from '../store/pseudonyms.ts'
import type { ResponseStore } from '../store/responses.ts'
import type { WishStore } from '../store/wishes.ts'
import { looksOf, MAX_REQUESTS } from './call-request.ts'

export interface EraseDeps {
  erasures: Pick<ErasureStore, 'find' | 'change' | 'remove'>
  campaigns: Pick<CampaignStore, 'list'>
  enrolmentKey: Pick<KeyStore, 'find'>
  linkKey: Pick<KeyStore, 'find'>
  contacts: Pick<ContactStore, 'erase'>
  enrolments: Pick<EnrolmentStore, 'find'>
  /** Deletes all that is kept of an enrolment. */
  eraseEnrolment: (enrolmentId: string, now: Instant) => Promise<void>
  responses: Pick<ResponseStore, 'remove'>
  wishes: Pick<WishStore, 'remove'>
  journeys: Pick<JourneyStore, 'remove'>
  followUps: Pick<FollowUpStore, 'plannedBy' | 'remove'>
  calls: Pick<CallRequestStore, 'remove'>
  schedules: Pick<Schedules, 'remove'>
}

/** One wave, and the ids that a person has in it. */
interface OfWave {
  campaignId: string
  waveId: string
  enrolmentId: string
  /** Whether anything went there. Planned emails and requests for a call come by links. */
  isEnrolled: boolean
  /** Undefined where the Vault has no key yet, and so holds nothing. */
  vault: { key: Buffer; participantId: string } | undefined
}

/** What is deleted of each wave, in this order. Whoever keeps something new by wave adds a line. */
const OF_A_WAVE: readonly ((of: OfWave, deps: EraseDeps, now: Instant) => Promise<void>)[] = [
  async ({ vault, ...of }, { responses }) => vault && responses.remove({ ...of, ...vault }),
  async ({ vault, ...of }, { wishes }) => vault && wishes.remove({ ...of, ...vault }),
  erasePlannedMails,
  eraseCallRequests,
  // Last: by it a pass that was cut short knows which waves are this address's.
  ({ enrolmentId }, { eraseEnrolment }, now) => eraseEnrolment(enrolmentId, now),
]

/** What is deleted besides, of the person at the address. */
const OF_A_READER: readonly ((of: Erasure, linkKey: Buffer, deps: EraseDeps) => Promise<void>)[] = [
  (of, linkKey, { journeys }) => journeys.remove(readerIdOf(linkKey, of)),
]

const WAVES_AT_ONCE = 8

/**
 * Deletes everything of a person at an address, and reads none of it: all keys follow from the person's id. Each step can
 * be done again, so whatever is cut short is repeated from its beginning. Two passes, a quarter of an hour apart: what
 * was under way at the first one, such as an answer that was being stored, meets the second.
 */
export async function erase(
  { erasureId, at, again }: z.output<typeof erasureMessage>,
  deps: EraseDeps,
): Promise<'nothing' | 'too-early' | 'first-pass' | 'done'> {
  const found = await deps.erasures.find(erasureId)
  if (!found) return 'nothing'
  if (at < found.eraseAt) return 'too-early'
  // From here on it cannot be undone.
  if (found.status === 'asked' && !(await deps.erasures.change(found, { status: 'begun' })))
    throw new Error('what was asked changed while it was read')
  // First, so that nothing is sent any more.
  await deps.contacts.erase(found)
  const linkKey = await deps.linkKey.find()
  await eraseWaves(found, linkKey, at, deps)
  if (linkKey) for (const part of OF_A_READER) await part(found, linkKey, deps)
  if (!again) return 'first-pass'
  // The first one is late: this was it, and the queue delivers this message once more.
  if (found.status === 'asked') throw new Error('the second pass came before the first')
  await deps.erasures.remove(erasureId)
  return 'done'
}

async function eraseWaves(
  { personId, addressHash }: Erasure,
  linkKey: Buffer | undefined,
  now: Instant,
  deps: EraseDeps,
): Promise<void> {
  const key = await deps.enrolmentKey.find()
  if (!key) return
  const campaigns = await deps.campaigns.list()
  const vault = linkKey && { key: linkKey, participantId: participantIdOf(linkKey, personId) }
  const waves = campaigns.flatMap(({ campaign }) =>
    campaign.waves
      .filter(wave => mayHoldAnything(wave, now))
      .map((wave): OfWave => {
        const enrolmentId = enrolmentIdOf(key, campaign.id, wave.id, personId)
        return { campaignId: campaign.id, waveId: wave.id, enrolmentId, isEnrolled: false, vault }
      }),
  )
  await inParallel(waves, WAVES_AT_ONCE, async wave => {
    const enrolment = await deps.enrolments.find(wave.enrolmentId)
    // A wave belongs to the address where its first email was due (docs/decisions/0013-changed-addresses.md).
    if (enrolment?.addressHash !== undefined && enrolment.addressHash !== addressHash) return
    for (const part of OF_A_WAVE) await part({ ...wave, isEnrolled: enrolment !== undefined }, deps, now)
  })
}

/** Planned emails, and their schedules. One that the sender put back until tomorrow finds nothing when it fires. */
async function erasePlannedMails(
  { enrolmentId, isEnrolled }: OfWave,
  { followUps, schedules }: EraseDeps,
): Promise<void> {
  if (!isEnrolled) return
  for (const followUpId of await followUps.plannedBy(enrolmentId)) {
    await schedules.remove(followUpId)
    await followUps.remove(followUpId, enrolmentId)
  }
}

/** Whatever became of them. The email that a responder got is theirs. */
async function eraseCallRequests(
  { enrolmentId, isEnrolled, vault }: OfWave,
  { calls, schedules }: EraseDeps,
): Promise<void> {
  if (!isEnrolled || !vault) return
  for (let number = 0; number < MAX_REQUESTS; number++) {
    const requestId = callRequestIdOf(vault.key, enrolmentId, number)
    for (const look of looksOf(requestId)) await schedules.remove(look)
    await calls.remove(requestId)
  }
}
