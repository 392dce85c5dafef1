import type { Response } from '../../functions/store/responses.ts'
import { type Ledger, waveKey } from './ledger.ts'
import type { WaveOutcome } from './outcome.ts'

/** Counts a wave's answers in the Vault by hand, and compares them with what its report says. */

export function disagreements(
  { campaign, waveId, report, responses }: WaveOutcome,
  ledger: Ledger,
): string[] {
  if (!report || !('invited' in campaign)) return []
  const wave = waveKey({ campaignId: campaign.id, waveId })
  const run = ledger.reportRuns.find(each => each.wave === wave)
  // Answers may come in while it is made.
  const storedAt = (of: Response) =>
    Math.min(
      ...ledger.stored
        .filter(each => each.wave === wave && each.participantId === of.participantId)
        .map(({ at }) => at),
    )
  const surely = responses.filter(of => storedAt(of) <= (run?.startedAt ?? report.publishedAt)).length
  const most = responses.length
  const scored = (of: Response) => of.scores['phq-4']?.every(({ band }) => band !== null) ?? false
  const base = responses.filter(scored)
  const late = most - surely
  const wrong: string[] = []
  const { k, invited } = { k: campaign.k, invited: campaign.invited.people }

  if (report.participation) {
    const { from, to } = report.participation
    const share = (answered: number) => (100 * answered) / invited
    if (share(most) < from || share(surely) > to || (share(surely) === to && to < 100))
      wrong.push(`says that ${from} to ${to} % took part, and ${most} of ${invited} did`)
  } else if (surely >= k && invited >= k + 2) wrong.push(`hides how many took part, and ${surely} did`)

  if (report.outcome === 'withheld') {
    if (report.reason === 'too-few' && base.length - late >= k && invited >= k + 2)
      wrong.push(`is withheld as too few, and ${base.length} answered`)
    return wrong
  }
  if (base.length < k) wrong.push(`shows ${base.length} people, fewer than k`)
  const { respondents, shares } = report.overall
  if (respondents - base.length > 2.5 || base.length - late - respondents > 2.5)
    wrong.push(`shows ${respondents} respondents, and ${base.length} are in the Vault`)
  report.scales.forEach((scale, n) => {
    const rows = shares[n]
    if (!rows) return
    scale.bands.forEach(({ bands }, band) => {
      const count = base.filter(of =>
        bands.includes(of.scores[scale.instrument]?.find(each => each.scale === scale.scale)?.band ?? ''),
      ).length
      const share = rows[band]
      const percent = (100 * count) / base.length
      // The widest step of the rounding, and those who came while it was made.
      const near = 13 + (100 * late) / base.length
      const fits =
        share === 'few'
          ? percent <= 15 + near || count <= 1
          : share === 'most'
            ? percent >= 85 - near || base.length - count <= 1
            : share !== undefined && Math.abs(percent - share) <= near
      if (!fits) wrong.push(`shows ${share} for ${scale.scale} ${band}, and ${count} of ${base.length} are`)
    })
  })
  return wrong
}
