import { isDeepStrictEqual } from 'node:util'
import { frozenWaveOf } from '../../functions/domain/campaign/campaign.ts'
import { varianceNumber } from '../../functions/domain/privacy/budget.ts'
import { shownScales } from '../../functions/domain/report/scales.ts'
import { instrumentsById } from '../../functions/instruments/library.ts'
import type { Response } from '../../functions/store/responses.ts'
import { type Ledger, waveKey } from './ledger.ts'
import type { WaveOutcome } from './outcome.ts'

/** Counts a wave's answers in the Vault by hand, and compares them with the noisy counts of its report. */

/** Noise beyond this many standard deviations comes once in many millions of counts. HR's budget makes it none here. */
const FAR_OUT = 7

export function disagreements(
  { campaign, waveId, report, draw, responses }: WaveOutcome,
  ledger: Ledger,
): string[] {
  const frozen = frozenWaveOf(campaign, waveId)
  if (!report || !frozen || campaign.status === 'draft') return []
  if (report.outcome === 'lost') return ['is lost, and nobody restored a table']
  const { plan, tables } = report
  const wrong: string[] = []
  if (!draw || !isDeepStrictEqual({ plan, tables }, { plan: draw.plan, tables: draw.tables }))
    wrong.push('holds other counts than were drawn')
  if (plan.invited !== frozen.counted)
    wrong.push(`counts ${plan.invited} people, and ${frozen.counted} could pay`)
  if (plan.cost > campaign.reportCost)
    wrong.push(`costs ${plan.cost}, and people were told ${campaign.reportCost}`)

  const counted = responses.filter(({ uncounted }) => !uncounted)
  const wave = waveKey({ campaignId: campaign.id, waveId })
  const run = ledger.reportRuns.find(each => each.wave === wave)
  // Answers may come in while it is made.
  const storedAt = (of: Response) =>
    Math.min(
      ...ledger.stored
        .filter(each => each.wave === wave && each.participantId === of.participantId)
        .map(({ at }) => at),
    )
  const late = responses.filter(of => storedAt(of) > (run?.startedAt ?? report.publishedAt)).length

  shownScales(instrumentsById(campaign.instruments), campaign.reportScales).forEach((scale, n) => {
    const { instrument, scale: id, cut } = scale.planned
    const places = counted.flatMap(({ scores }) => {
      const band = scores[instrument]?.find(each => each.scale === id)?.band
      return band ? [scale.placeOf.get(band) ?? 0] : []
    })
    const strained = places.filter(place => place >= cut).length
    const [yes = 0, ...others] = tables.whole[n] ?? []
    const near = late + FAR_OUT * Math.sqrt(varianceNumber(plan.whole.cost))
    // Fewer than 250 are invited here, so the whole tells the headline share alone.
    const expected = [strained, places.length - strained, plan.invited - places.length]
    for (const [cell, count] of [yes, ...others].entries())
      if (Math.abs(count - (expected[cell] ?? 0)) > near)
        wrong.push(`draws ${count} for cell ${cell} of ${instrument}, and ${expected[cell]} are in the Vault`)
  })
  return wrong
}
