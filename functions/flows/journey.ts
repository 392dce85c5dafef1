import type { AnswerSheet } from '../domain/check-in/answer-sheet.ts'
import { score } from '../domain/check-in/scoring.ts'
import { type CheckedIn, type Entry, inOrder } from '../domain/journey/entry.ts'
import { keptUntil } from '../domain/journey/kept-until.ts'
import type { Instant } from '../domain/time.ts'
import { dayIn } from '../domain/wall-clock.ts'
import { instrumentsById } from '../instruments/library.ts'
import type { Brief } from '../store/briefs.ts'
import type { Enrolment } from '../store/enrolments.ts'
import { journeyKeyOf, KEY_BYTES } from '../store/journey-key.ts'
import type { KeptJourneyStore } from '../store/kept-journeys.ts'

/** The answers that were just sent, as a journey keeps them. */
export function checkedIn(
  {
    enrolment,
    brief,
  }: { enrolment: Pick<Enrolment, 'campaignId' | 'waveId' | 'place'>; brief: Pick<Brief, 'instruments'> },
  { sheet, locale }: { sheet: Pick<AnswerSheet, 'answers'>; locale: string },
  now: Instant,
): CheckedIn {
  const { campaignId, waveId, place } = enrolment
  return {
    kind: 'check-in',
    on: dayIn(now, place.timeZone),
    country: place.country,
    campaignId,
    waveId,
    locale,
    instruments: instrumentsById(brief.instruments).map(instrument => {
      const answers = sheet.answers[instrument.id] ?? {}
      return { id: instrument.id, version: instrument.version, answers, scores: score(instrument, answers) }
    }),
  }
}

export interface JourneyDeps {
  journeys: KeptJourneyStore
  /** Cryptographic in production. */
  random: (bytes: number) => Buffer
}

/**
 * Begins a journey with what was just sent, and returns its key: the only copy, to be shown once. It opens what is put in
 * with it and nothing else, neither what the same person sent before nor what they send later without it.
 */
export async function beginJourney(
  first: Entry,
  now: Instant,
  { journeys, random }: JourneyDeps,
): Promise<Buffer> {
  const secret = random(KEY_BYTES)
  const lock = journeys.newLock()
  // The entry first: a key that was shown always opens what it was made for.
  await journeys.put(lock, first, keptUntil(now))
  await journeys.putKey(journeyKeyOf(secret), lock, keptUntil(now))
  return secret
}

/** Adds what was just sent to the journey of a key, which then stays as long as it. */
export async function addToJourney(
  secret: Buffer,
  next: Entry,
  now: Instant,
  { journeys }: JourneyDeps,
): Promise<'added' | 'unknown-key'> {
  const key = journeyKeyOf(secret)
  const lock = await journeys.open(key, now)
  if (!lock) return 'unknown-key'
  // Forgotten after this, what is put is sealed with a key that nobody has any more.
  if ((await journeys.renewKey(key, lock, keptUntil(now))) === 'given-up') return 'unknown-key'
  await journeys.put(lock, next, keptUntil(now))
  return 'added'
}

/** What a key opens, in the order in which it came; undefined where it opens nothing. */
export async function openJourney(
  secret: Buffer,
  now: Instant,
  { journeys }: Pick<JourneyDeps, 'journeys'>,
): Promise<Entry[] | undefined> {
  const lock = await journeys.open(journeyKeyOf(secret), now)
  return lock && inOrder(await journeys.entriesOf(lock, now))
}

/**
 * Gives a journey another key, and takes the old one's power. If it dies in between, both open it, and the old one can be
 * replaced again.
 */
export async function replaceKey(
  old: Buffer,
  now: Instant,
  { journeys, random }: JourneyDeps,
): Promise<Buffer | undefined> {
  const lock = await journeys.open(journeyKeyOf(old), now)
  if (!lock) return undefined
  const secret = random(KEY_BYTES)
  await journeys.putKey(journeyKeyOf(secret), lock, keptUntil(now))
  await journeys.removeKey(journeyKeyOf(old))
  return secret
}

/** Deletes everything under a key, the key last: if it dies before, the key still opens what is left to delete. */
export async function forgetJourney(
  secret: Buffer,
  now: Instant,
  { journeys }: Pick<JourneyDeps, 'journeys'>,
): Promise<'forgotten' | 'unknown-key'> {
  const key = journeyKeyOf(secret)
  const lock = await journeys.open(key, now)
  if (!lock) return 'unknown-key'
  await journeys.removeEntries(lock)
  await journeys.removeKey(key)
  return 'forgotten'
}
