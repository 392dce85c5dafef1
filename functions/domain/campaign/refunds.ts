import type { Campaign } from './campaign.ts'

/**
 * Tells of a wave (`<campaign>#<wave>`) whether what people paid for its report is refunded, since there never will be
 * one: its campaign was cancelled before it closed, or nobody was asked.
 */
export function refunds(campaigns: readonly Campaign[]): (wave: string) => boolean {
  const refunded = new Set(
    campaigns.flatMap(campaign => {
      if (campaign.status === 'draft') return []
      const { frozenWaves, closedWaves, waves } = campaign
      const asksNobody = frozenWaves.filter(({ invited }) => invited === 0).map(({ waveId }) => waveId)
      const undrawn = waves.map(({ id }) => id).filter(id => !closedWaves.some(({ waveId }) => waveId === id))
      return [...asksNobody, ...(campaign.status === 'cancelled' ? undrawn : [])].map(
        id => `${campaign.id}#${id}`,
      )
    }),
  )
  return wave => refunded.has(wave)
}
