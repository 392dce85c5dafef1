import type { AnswerSheet } from '../domain/check-in/answer-sheet.ts'
import { type Reading, readingOf } from '../domain/check-in/reading.ts'
import { endorsesRisk, score } from '../domain/check-in/scoring.ts'
import type { CheckInMessage } from '../domain/messages.ts'
import { keptFor } from '../domain/retention.ts'
import type { Step } from '../domain/sending/step.ts'
import type { Instant } from '../domain/time.ts'
import { instrumentsById } from '../instruments/library.ts'
import type { Queue } from '../ports/queue.ts'
import type { Brief, BriefStore } from '../store/briefs.ts'
import type { ContactStore } from '../store/contacts.ts'
import type { Enrolment, EnrolmentStore, OpenedEnrolment } from '../store/enrolments.ts'
import type { KeyStore } from '../store/keys.ts'
import { isHashOf, participantIdOf, readToken } from '../store/pseudonyms.ts'
import type { ResponseStore } from '../store/responses.ts'

/**
 * What a link leads to now. Whether it was answered is left out: the page looks the same either way, whether the person
 * or a mail scanner opens it (docs/decisions/0006-a-link-shows-nothing.md). `unconfirmed`: it went to a changed address
 * that nobody has said yes at; the question outlives the links, as stopping the emails does.
 */
export type OpenedLink =
  | { outcome: 'unknown' }
  | { outcome: 'unconfirmed'; enrolment: Enrolment }
  | { outcome: 'expired'; enrolment: Enrolment }
  | { outcome: 'open' | 'closed'; enrolment: Enrolment; brief: Brief; sent: Step[] }

export interface LinkDeps {
  enrolments: Pick<EnrolmentStore, 'open'>
  briefs: Pick<BriefStore, 'find'>
  contacts: Pick<ContactStore, 'isConfirmed'>
}

/**
 * The enrolment of a link, however old; undefined where the link is incomplete or made up, or everything is deleted.
 */
export async function enrolmentOfLink(
  token: string,
  enrolments: Pick<EnrolmentStore, 'open'>,
): Promise<OpenedEnrolment | undefined> {
  const link = readToken(token)
  if (!link) return undefined
  const opened = await enrolments.open(link.enrolmentId)
  return opened?.linkHashes.some(hash => isHashOf(hash, link.secret)) ? opened : undefined
}

export async function openLink(token: string, now: Instant, deps: LinkDeps): Promise<OpenedLink> {
  const opened = await enrolmentOfLink(token, deps.enrolments)
  if (!opened) return { outcome: 'unknown' }
  const { enrolment } = opened
  if (enrolment.toConfirm && !(await deps.contacts.isConfirmed(enrolment)))
    return { outcome: 'unconfirmed', enrolment }
  if (now >= enrolment.linksExpireAt) return { outcome: 'expired', enrolment }
  const brief = await deps.briefs.find(enrolment.campaignId, enrolment.waveId)
  if (!brief) return { outcome: 'unknown' }
  return { outcome: now >= enrolment.closesAt ? 'closed' : 'open', enrolment, brief, sent: opened.sent }
}

export interface AcceptDeps {
  enrolments: Pick<EnrolmentStore, 'markAnswered'>
  responses: Pick<ResponseStore, 'accept'>
  linkKey: Pick<KeyStore, 'get'>
  checkIns: Queue<CheckInMessage>
}

/** Longer than a function runs: by then the answer is in the Vault, or never will be. */
const LOOK_AGAIN_AFTER_SECONDS = 60

export interface Accepted {
  outcome: 'accepted' | 'already-answered'
  /** Computed from what was sent just now, never from what is stored. */
  reading: Reading
  risk: boolean
}

/**
 * Accepts one person's answers by one conditional put to the Vault; the first answer wins
 * (docs/decisions/0002-one-conditional-put.md). A delayed message is sent before the put. It makes sure that the
 * consequences happen even if this function dies in between, and carries no answer.
 */
export async function acceptAnswers(
  { enrolment, brief }: { enrolment: Enrolment; brief: Brief },
  { sheet, consentVersion, locale }: { sheet: AnswerSheet; consentVersion: string; locale: string },
  now: Instant,
  deps: AcceptDeps,
): Promise<Accepted> {
  const { enrolmentId, campaignId, waveId, segments, uncounted } = enrolment
  const asked = instrumentsById(brief.instruments).map(instrument => ({
    instrument,
    answers: sheet.answers[instrument.id] ?? {},
  }))
  await deps.checkIns.send([{ body: { enrolmentId, at: now }, delaySeconds: LOOK_AGAIN_AFTER_SECONDS }])
  const outcome = await deps.responses.accept({
    participantId: participantIdOf(await deps.linkKey.get(), enrolment.personId),
    campaignId,
    waveId,
    answeredAt: now,
    consentVersion,
    locale,
    segments,
    uncounted,
    answers: sheet.answers,
    said: sheet.chosen.size,
    scores: Object.fromEntries(
      asked.map(({ instrument, answers }) => [instrument.id, score(instrument, answers)]),
    ),
    deleteAt: now + keptFor('answers'),
  })
  await deps.enrolments.markAnswered(enrolment)
  return {
    outcome,
    reading: readingOf(asked),
    risk: asked.some(({ instrument, answers }) => endorsesRisk(instrument, answers)),
  }
}

export interface SettleDeps {
  enrolments: Pick<EnrolmentStore, 'isAnswered' | 'find' | 'markAnswered'>
  responses: Pick<ResponseStore, 'find'>
  linkKey: Pick<KeyStore, 'find'>
}

/** Makes sure that an answer in the Vault is also recorded in Outreach, so that the person gets no reminder. */
export async function settleCheckIn(enrolmentId: string, deps: SettleDeps): Promise<void> {
  // The usual case: one read, and neither the Vault nor a second write.
  if (await deps.enrolments.isAnswered(enrolmentId)) return
  const enrolment = await deps.enrolments.find(enrolmentId)
  if (!enrolment || enrolment.erased) return
  const linkKey = await deps.linkKey.find()
  // No answer was ever stored.
  if (!linkKey) return
  const participantId = participantIdOf(linkKey, enrolment.personId)
  const response = await deps.responses.find({ ...enrolment, participantId })
  if (response) await deps.enrolments.markAnswered(enrolment)
}
