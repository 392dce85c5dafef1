import { isOfWave } from '../../functions/domain/sending/step.ts'
import { DAY, type Instant, isoOf } from '../../functions/domain/time.ts'
import type { Ledger, MailMessageSeen } from './ledger.ts'

/** Low, so that it holds people back who are in several campaigns. */
export const CONTACT_CAP = 4
const WINDOW = 30 * DAY

/** Emails of HR's, of which one that goes out twice counts once. */
export function overTheCap({ mails }: Ledger): string[] {
  const byPair = Map.groupBy(
    mails.filter(({ step }) => isOfWave(step)),
    ({ personId, address }) => `${personId} at ${address}`,
  )
  return [...byPair].flatMap(([pair, sent]) =>
    sent.flatMap(last => {
      const within = sent.filter(({ cameAt }) => last.cameAt - WINDOW < cameAt && cameAt <= last.cameAt)
      const emails = new Set(within.map(({ enrolmentId, step }) => `${enrolmentId} ${step}`))
      return emails.size > CONTACT_CAP
        ? [`${emails.size} emails in the 30 days until ${isoOf(last.cameAt)} to ${pair}`]
        : []
    }),
  )
}

/** Whether so many emails of HR's were about to go to a person in the 30 days before that this one may be held back. */
export function mayBeOverTheCap(
  of: Pick<MailMessageSeen, 'campaignId' | 'waveId' | 'step'> & { personId: string },
  { mailMessages }: Ledger,
  spans: readonly { from: Instant; to: Instant }[],
): boolean {
  if (!isOfWave(of.step)) return false
  return spans.some(({ from, to }) => {
    const before = mailMessages.filter(
      ({ personIds, step, cameAt = 0 }) =>
        personIds.includes(of.personId) && isOfWave(step) && from - WINDOW < cameAt && cameAt <= to,
    )
    const emails = new Set(before.map(({ campaignId, waveId, step }) => `${campaignId} ${waveId} ${step}`))
    emails.delete(`${of.campaignId} ${of.waveId} ${of.step}`)
    return emails.size >= CONTACT_CAP
  })
}
