import * as z from 'zod'
import { keptFor } from '../domain/retention.ts'
import { FOLLOW_UPS, LATER } from '../domain/sending/step.ts'
import { all, expiry, type Table } from '../ports/table.ts'

const followUp = z.object({
  followUpId: z.string(),
  readerId: z.string(),
  enrolmentId: z.string(),
  campaignId: z.string(),
  waveId: z.string(),
  step: z.enum([...FOLLOW_UPS, ...LATER]),
  at: z.int(),
  /** Follow-ups: the choice that planned it. A newer choice cancels it. */
  chosenAt: z.int(),
})
export type FollowUp = z.infer<typeof followUp>

const keyOf = (followUpId: string) => ({ pk: `F#${followUpId}`, sk: 'FOLLOW_UP' })
/** Which were planned by an enrolment, so that all of them can be deleted: their ids hold when they were chosen. */
const partitionOf = (enrolmentId: string) => `F#${enrolmentId}`
const PLANNED = 'PLANNED#'

/** What an opaque follow-up id refers to, in the Vault. The schedule and its message hold only the id. */
export class FollowUpStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async put(planned: FollowUp): Promise<void> {
    const expiresAt = expiry(planned.at + keptFor('plannedEmails'))
    const { enrolmentId, followUpId } = planned
    // First, or one of which nobody finds the id could be left.
    await this.#table.put({ pk: partitionOf(enrolmentId), sk: `${PLANNED}${followUpId}`, expiresAt })
    await this.#table.put({ ...keyOf(planned.followUpId), ...followUp.parse(planned), expiresAt })
  }

  async find(followUpId: string): Promise<FollowUp | undefined> {
    const item = await this.#table.get(keyOf(followUpId))
    return item && followUp.parse(item)
  }

  /** The ids of all that an enrolment planned. */
  async plannedBy(enrolmentId: string): Promise<string[]> {
    const items = await all(this.#table.query(partitionOf(enrolmentId), { prefix: PLANNED }))
    return items.map(({ sk }) => sk.slice(PLANNED.length))
  }

  async remove(followUpId: string, enrolmentId: string): Promise<void> {
    await this.#table.remove(keyOf(followUpId))
    await this.#table.remove({ pk: partitionOf(enrolmentId), sk: `${PLANNED}${followUpId}` })
  }
}
