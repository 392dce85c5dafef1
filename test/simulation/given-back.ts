import { closesAt, linkExpiresAt } from '../../functions/domain/campaign/plan.ts'
import { isoOf } from '../../functions/domain/time.ts'
import type { Mail } from './ledger.ts'
import type { Outcome } from './outcome.ts'

const told = ({ personId, waveId, at }: Mail): string =>
  `give-back of ${waveId} to ${personId} at ${isoOf(at)}`

/** What must be true of what HR gives back, as further invariants. */
export const GIVEN_BACK: Readonly<Record<string, (of: Outcome) => string[]>> = {
  'what is given back goes out after HR has shared it, and while its link leads there': ({
    ledger,
    campaigns,
    people,
    waves,
  }) =>
    ledger.mails.flatMap(mail => {
      if (mail.step !== 'give-back') return []
      const campaign = campaigns.find(({ id }) => id === mail.campaignId)
      const wave = campaign?.waves.find(({ id }) => id === mail.waveId)
      const place = people.find(({ personId }) => personId === mail.personId)
      const given = waves.find(of => of.campaign.id === mail.campaignId && of.waveId === mail.waveId)
      if (!campaign || !wave || !place || given?.sharedAt === undefined) return [`${told(mail)}, not shared`]
      if (mail.at <= given.sharedAt || mail.at < closesAt(wave, place)) return [`${told(mail)}, too early`]
      return mail.by.startedAt >= linkExpiresAt(wave, place) + 900_000 ? [`${told(mail)}, too late`] : []
    }),

  'what HR knows that it has shared stands, and what it shared goes to who answered and who did not': ({
    ledger,
    waves,
  }) => [
    ...ledger.givenBack.flatMap(({ campaignId, waveId, confirmed }) => {
      const wave = waves.find(of => of.campaign.id === campaignId && of.waveId === waveId)
      return confirmed === undefined || wave?.sharedAt !== undefined
        ? []
        : [`${campaignId} ${waveId} is gone`]
    }),
    ...waves.flatMap(({ steps }) =>
      steps
        .filter(({ step, state }) => step === 'give-back' && state === 'skipped: answered')
        .map(of => `give-back of ${of.waveId} to ${of.personId} is kept from who answered`),
    ),
  ],
}
