import { type Campaign, frozenWaveOf, type Wave } from '../../functions/domain/campaign/campaign.ts'
import { closesAt, freezesAt } from '../../functions/domain/campaign/plan.ts'
import { isoOf } from '../../functions/domain/time.ts'
import { counts, mayCount, waveKey } from './ledger.ts'
import type { Outcome, WaveOutcome } from './outcome.ts'
import { disagreements } from './recount.ts'

/** What must be true of every wave: whom it asks, who pays for its report, and what that tells. */

export type Check = (of: Outcome) => string[]

export const WAVE_INVARIANTS: Readonly<Record<string, Check>> = {
  'the counts of a step add up to the people who were invited': ({ waves }) =>
    waves.flatMap(({ campaign, waveId, invited, steps }) => {
      const { invited: counted = 0 } = frozenWaveOf(campaign, waveId) ?? {}
      const people = new Set(invited.map(({ personId }) => personId)).size
      const first = steps.filter(({ step }) => step === 'invitation').length
      return people === invited.length && counted === people && first === people
        ? []
        : [`${waveId}: ${counted} counted, ${invited.length} frozen, ${people} different people`]
    }),

  'everybody who is active while the audience is frozen is invited, and nobody who is away': ({
    waves,
    ledger,
    people,
  }) =>
    waves.flatMap(({ campaign, waveId, invited }) => {
      if (invited.length === 0) return []
      const runs = ledger.freezes.filter(({ wave }) => wave === waveKey({ campaignId: campaign.id, waveId }))
      const begun = freezesAt(waveOf(campaign, waveId))
      const frozen = runs.find(({ outcome }) => outcome === 'frozen')?.endedAt ?? begun
      const there = new Set(invited.map(({ personId }) => personId))
      return people.flatMap(({ personId }) => {
        const away = ledger.facts.filter(fact => fact.kind === 'left' && fact.personId === personId)
        const surely = away.some(fact => counts(fact, begun, frozen))
        const perhaps = away.some(fact => mayCount(fact, begun, frozen))
        if (there.has(personId) && surely) return [`${waveId}: ${personId} was away and is invited`]
        return there.has(personId) || perhaps ? [] : [`${waveId}: ${personId} is missing`]
      })
    }),

  'who has too little left of the privacy budget is asked, and counted in no report': ({
    waves,
    ledger: { poor },
    participantOf,
  }) =>
    waves.flatMap(({ campaign, waveId, invited, responses }) => {
      const uncounted = new Set(invited.filter(of => of.uncounted).map(({ personId }) => personId))
      const wrong = invited.filter(({ personId }) => poor.has(personId) !== uncounted.has(personId))
      const counted = responses.filter(
        of => !of.uncounted && [...poor].some(personId => participantOf(personId) === of.participantId),
      )
      return [
        ...wrong.map(({ personId }) => `${campaign.id} ${waveId}: ${personId} pays or not, and should not`),
        ...counted.map(() => `${campaign.id} ${waveId}: an answer of somebody who could not pay is counted`),
      ]
    }),

  'the report agrees with the Vault': ({ waves, ledger }) =>
    waves.flatMap(wave => disagreements(wave, ledger).map(what => `${nameOf(wave)}: ${what}`)),

  'a wave that comes to its end has a report that HR can read, or a dead letter': ({ waves, deadLetters }) =>
    waves.flatMap(wave => {
      const { campaign, waveId, shown } = wave
      const dead = deadLetters.some(({ body, queue }) => {
        const letter = body as { campaignId?: string; waveId?: string }
        return (
          /Closings|Planning/.test(queue) &&
          letter.campaignId === campaign.id &&
          (letter.waveId ?? waveId) === waveId
        )
      })
      const asksNobody = frozenWaveOf(campaign, waveId)?.invited === 0
      return campaign.status === 'running' && !shown && !dead && !asksNobody
        ? [`${nameOf(wave)} has none`]
        : []
    }),

  'a cancelled campaign shows no report but those of before': ({ waves }) =>
    waves.flatMap(wave => {
      const { campaign, waveId, shown } = wave
      if (campaign.status !== 'cancelled' || !shown) return []
      const closed = campaign.closedWaves.find(each => each.waveId === waveId)
      return closed && closed.closedAt <= campaign.cancelledAt ? [] : [`${nameOf(wave)} is shown`]
    }),

  'a report is not shown before the wave is over': ({ waves }) =>
    waves.flatMap(wave => {
      const { campaign, waveId, report } = wave
      const planned = campaign.waves.find(({ id }) => id === waveId)
      const { places = [] } = frozenWaveOf(campaign, waveId) ?? {}
      if (!report || !planned) return []
      const over = Math.max(...places.map(place => closesAt(planned, place)))
      return report.publishedAt >= over ? [] : [`${nameOf(wave)} at ${isoOf(report.publishedAt)}`]
    }),

  'the audience of each wave of a running campaign is frozen in time, or a dead letter tells it': ({
    campaigns,
    deadLetters,
  }) =>
    campaigns.flatMap(campaign =>
      campaign.status === 'running' || campaign.status === 'closed'
        ? campaign.waves
            .filter(({ id }) => !frozenWaveOf(campaign, id))
            .filter(
              ({ id }) =>
                !deadLetters.some(({ queue, body }) => {
                  const letter = body as { campaignId?: string; waveId?: string }
                  const isOfIt = letter.campaignId === campaign.id && (letter.waveId ?? id) === id
                  return /Audience|Planning/.test(queue) && isOfIt
                }),
            )
            .map(({ id }) => `${campaign.id} ${id} is not frozen`)
        : [],
    ),
}

const waveOf = (campaign: Campaign, waveId: string): Wave =>
  campaign.waves.find(({ id }) => id === waveId) as Wave
const nameOf = ({ campaign, waveId }: WaveOutcome): string => `${campaign.id} ${waveId}`
