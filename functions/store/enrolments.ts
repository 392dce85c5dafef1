import * as z from 'zod'
import { keptFor } from '../domain/retention.ts'
import { UNKNOWN_COUNTRY } from '../domain/roster/country.ts'
import { place } from '../domain/roster/place.ts'
import { delivery } from '../domain/sending/claim.ts'
import { type Step, step } from '../domain/sending/step.ts'
import type { Instant } from '../domain/time.ts'
import { all, expiry, type Item, type Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

/** One person's part in one wave, in Outreach. Written with the first step that is due. */
const enrolment = z.object({
  enrolmentId: z.string(),
  campaignId: z.string(),
  waveId: z.string(),
  personId: z.string(),
  /**
   * Where the first mail was due. Every later one goes there or nowhere. Missing where SES certainly took none, and in
   * items of older versions.
   */
  addressHash: z.string().optional(),
  /** Who bound it to that address last: a receive of a queue message. */
  boundBy: z.string().optional(),
  /** Whether its first mail was the confirmation of a changed address. Its links ask for that first. */
  toConfirm: z.boolean().optional(),
  locale: z.string(),
  place,
  site: z.string(),
  segments: z.record(z.string(), z.string()),
  /** Whether the report leaves this person out. */
  uncounted: z.boolean().optional(),
  /** Until when answers are accepted, and when the link expires. */
  closesAt: z.int(),
  linksExpireAt: z.int(),
  /** All that was kept is deleted; this stays while messages may still come, and says that they do nothing. */
  erased: z.boolean().optional(),
})
export type Enrolment = z.infer<typeof enrolment>

/**
 * One step's mail to one enrolment: its delivery, and the hashes of the secrets in the links that it may have carried.
 */
const sending = z.object({
  enrolmentId: z.string(),
  step,
  delivery,
  linkHashes: z.array(z.string()),
  linksExpireAt: z.int(),
  version: z.int(),
})
export type Sending = z.infer<typeof sending>

/** That there is an answer, but not when: a time could be joined with the one in the Vault. */
const answered = z.object({ enrolmentId: z.string() })

/**
 * Links open a check-in until they expire. "Stop these mails" must work for longer, at least thirty days after the last
 * mail (CAN-SPAM, 15 U.S.C. 7704(a)(3)), and none is sent after the links have expired.
 */
export const KEPT_FOR_STOPPING = keptFor('enrolments')
const keptUntil = ({ linksExpireAt }: { linksExpireAt: number }) => expiry(linksExpireAt + KEPT_FOR_STOPPING)

const partition = (enrolmentId: string) => `E#${enrolmentId}`
const sendingKey = (enrolmentId: string, of: Step) => ({ pk: partition(enrolmentId), sk: `SENT#${of}` })
const answeredKey = (enrolmentId: string) => ({ pk: partition(enrolmentId), sk: 'ANSWERED' })
const enrolmentKey = (enrolmentId: string) => ({ pk: partition(enrolmentId), sk: 'ENROLMENT' })

/** What a link leads to, read in one request. */
export interface OpenedEnrolment {
  enrolment: Enrolment
  linkHashes: string[]
  /** Every step that was started, whatever its result. */
  sent: Step[]
}

/** How far a step has come for an enrolment. The sender reads fifty at once. */
export interface Progress {
  /** Read for every step, since any step may be the first, and no later one may overwrite it. */
  enrolment: Enrolment | undefined
  sending: Sending | undefined
  /** The deliveries of other steps that were asked for. */
  others: Sending[]
  answered: boolean
}

/**
 * Enrolments, in Outreach. All items of one are under one partition key, so that one query opens a link. Each kind of
 * fact is an item of its own with one writer, so that none overwrites another's.
 */
export class EnrolmentStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async open(enrolmentId: string): Promise<OpenedEnrolment | undefined> {
    const items = await all(this.#table.query(partition(enrolmentId)))
    const found = items.find(item => item.sk === 'ENROLMENT')
    if (!found) return undefined
    const sendings = items.filter(item => item.sk.startsWith('SENT#')).map(item => sending.parse(item))
    return {
      enrolment: enrolment.parse(found),
      linkHashes: sendings.flatMap(({ linkHashes }) => linkHashes),
      sent: sendings.map(({ step }) => step),
    }
  }

  async find(enrolmentId: string): Promise<Enrolment | undefined> {
    const item = await this.#table.get(enrolmentKey(enrolmentId))
    return item && enrolment.parse(item)
  }

  async findMany(enrolmentIds: string[]): Promise<Enrolment[]> {
    return (await this.#table.getMany(enrolmentIds.map(enrolmentKey))).map(item => enrolment.parse(item))
  }

  async putMany(enrolments: Enrolment[]): Promise<void> {
    await this.#table.putMany(enrolments.map(enrolmentItem))
  }

  /**
   * Frees enrolments from the addresses that SES certainly took no email to. One that somebody else has bound since it
   * was `bound` so stays bound: their email may be on its way.
   */
  async unbindMany(bound: Enrolment[]): Promise<void> {
    await this.#table.putEach(
      bound.map(({ addressHash: _, boundBy, toConfirm: __, ...free }) => ({
        item: enrolmentItem(free),
        condition: { field: 'boundBy', equals: boundBy },
      })),
    )
  }

  async progressOf(
    enrolmentIds: string[],
    of: Step,
    besides: readonly Step[] = [],
  ): Promise<Map<string, Progress>> {
    const items = await this.#table.getMany(
      enrolmentIds.flatMap(id => [
        ...[of, ...besides].map(step => sendingKey(id, step)),
        answeredKey(id),
        enrolmentKey(id),
      ]),
    )
    const sendings = items.filter(item => item.sk.startsWith('SENT#')).map(item => sending.parse(item))
    const marks = items.filter(item => item.sk === 'ANSWERED').map(item => answered.parse(item))
    const enrolments = items.filter(item => item.sk === 'ENROLMENT').map(item => enrolment.parse(item))
    return new Map(
      enrolmentIds.map(id => [
        id,
        {
          enrolment: enrolments.find(found => found.enrolmentId === id),
          sending: sendings.find(found => found.enrolmentId === id && found.step === of),
          others: sendings.filter(found => found.enrolmentId === id && found.step !== of),
          answered: marks.some(found => found.enrolmentId === id),
        },
      ]),
    )
  }

  /** Takes the right to send: one put, on the condition that nobody has changed the step since `before` was read. */
  async claim(next: Omit<Sending, 'version'>, before: Sending | undefined): Promise<Sending | 'lost'> {
    const claimed = { ...next, version: (before?.version ?? 0) + 1 }
    const condition = before ? { field: 'version', equals: before.version } : 'absent'
    return (await this.#table.put(toItem(claimed), condition)) === 'put' ? claimed : 'lost'
  }

  /**
   * Records how claimed steps ended, while the claim is the caller's. That an email went out is recorded whatever else was
   * noted since. Returns the enrolments of which somebody else took the claim over meanwhile.
   */
  async settleMany(settled: Sending[]): Promise<Set<string>> {
    const keys = await this.#table.putEach(
      settled.map(of => ({
        item: toItem({ ...of, version: of.version + 1 }),
        condition: { field: 'version', equals: of.version },
      })),
    )
    const lost = new Set(keys.map(({ pk }) => pk))
    const taken = settled.filter(of => lost.has(partition(of.enrolmentId)))
    await Promise.all(taken.filter(of => of.delivery.status === 'sent').map(of => this.#addSent(of)))
    return new Set(taken.map(of => of.enrolmentId))
  }

  /** Who took the claim over may have sent an email too: the links of both must work. */
  async #addSent(sent: Sending): Promise<void> {
    await optimisticUpdate(this.#table, async () => {
      const item = await this.#table.get(sendingKey(sent.enrolmentId, sent.step))
      const found = item && sending.parse(item)
      const linkHashes = [...new Set([...(found?.linkHashes ?? []), ...sent.linkHashes])]
      return (await this.claim({ ...sent, linkHashes }, found)) === 'lost' ? 'conflict' : undefined
    })
  }

  async isAnswered(enrolmentId: string): Promise<boolean> {
    return (await this.#table.get(answeredKey(enrolmentId))) !== undefined
  }

  /** Records that there is an answer, but not what it is or when it came. A repeat changes nothing. */
  async markAnswered({ enrolmentId, linksExpireAt }: Enrolment): Promise<void> {
    const mark = answered.parse({ enrolmentId })
    await this.#table.put({ ...answeredKey(enrolmentId), ...mark, expiresAt: keptUntil({ linksExpireAt }) })
  }
}

const enrolmentItem = (of: Enrolment): Item => ({
  ...enrolmentKey(of.enrolmentId),
  ...enrolment.parse(of),
  expiresAt: keptUntil(of),
})

const toItem = (of: Sending): Item => ({
  ...sendingKey(of.enrolmentId, of.step),
  ...sending.parse(of),
  expiresAt: keptUntil(of),
})

/**
 * Deletes all that is kept of an enrolment. While messages of its wave may still come, what tells them to do nothing
 * stays, and to which address the wave belongs: or an address that HR changes now would get another email than others'.
 */
export async function eraseEnrolment(table: Table, enrolmentId: string, now: Instant): Promise<void> {
  const items = await all(table.query(partition(enrolmentId)))
  const known = items.find(({ sk }) => sk === 'ENROLMENT')
  const stays = known && erased(enrolment.parse(known))
  const isNeeded = stays !== undefined && now < stays.linksExpireAt
  if (isNeeded) await table.put({ ...enrolmentItem(stays), expiresAt: expiry(stays.linksExpireAt) })
  for (const { pk, sk } of items) if (sk !== 'ENROLMENT') await table.remove({ pk, sk })
  if (!isNeeded) await table.remove(enrolmentKey(enrolmentId))
}

const erased = ({ enrolmentId, campaignId, waveId, addressHash, closesAt, linksExpireAt }: Enrolment) => ({
  ...{ enrolmentId, campaignId, waveId, addressHash, closesAt, linksExpireAt },
  ...{ personId: '', locale: '', site: '', segments: {}, erased: true },
  place: { timeZone: 'UTC', country: UNKNOWN_COUNTRY },
})
