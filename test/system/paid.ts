import type { Campaign } from '../../functions/domain/campaign/campaign.ts'
import { WINDOW_DAYS } from '../../functions/domain/privacy/ledger.ts'
import type { ReportPlan } from '../../functions/domain/privacy/report-plan.ts'
import { DAY } from '../../functions/domain/time.ts'
import type { System } from '../../local/system.ts'
import { itemsOf } from './one-system.ts'

/** By person, what each report cost that tells of them. */
export type Told = Map<string, { wave: string; day: number; cost: number }[]>

/**
 * Notes what reports have told of each person, in millionths of ρ, as the account's owner finds it: not in the ledger,
 * but in the audiences that were frozen and counted, and in what was drawn. To be called after each wave, since frozen
 * audiences are deleted some weeks later.
 */
export async function noteTold(system: System, told: Told): Promise<void> {
  const [stored, vault] = await Promise.all([itemsOf(system, 'Campaigns'), itemsOf(system, 'Vault')])
  for (const { campaign: of } of stored.filter(({ pk }) => pk === 'CAMPAIGNS')) {
    const campaign = of as Campaign
    if (!('frozenWaves' in campaign)) continue
    for (const { waveId, frozenIn } of campaign.frozenWaves) {
      const name = `${campaign.id}#${waveId}`
      const draw = vault.find(({ pk }) => pk === `DRAW#${name}`)?.draw as { plan: ReportPlan } | undefined
      const opensOn = campaign.waves.find(({ id }) => id === waveId)?.opensOn
      if (!draw || !opensOn) continue
      const entries = stored
        .filter(({ pk, frozenIn: by }) => pk === `AUDIENCE#${name}` && frozenIn.includes(String(by)))
        .flatMap(({ entries }) => entries as { personId: string; uncounted?: boolean }[])
      for (const { personId, uncounted } of entries)
        if (!uncounted && !told.get(personId)?.some(({ wave }) => wave === name))
          told.set(personId, [
            ...(told.get(personId) ?? []),
            { wave: name, day: Date.parse(opensOn) / DAY, cost: draw.plan.cost },
          ])
    }
  }
}

/** The most that any 350 days hold of these. */
export const mostInAWindow = (of: readonly { day: number; cost: number }[]): number =>
  Math.max(
    0,
    ...of.map(({ day: start }) =>
      of
        .filter(({ day }) => day >= start && day < start + WINDOW_DAYS)
        .reduce((sum, { cost }) => sum + cost, 0),
    ),
  )
