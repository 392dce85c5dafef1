import type { Campaign } from './campaign.ts'

/**
 * Tells of a wave (`<campaign>#<wave>`) whether people get back what they paid for its report, since there never will
 * be one: its campaign was cancelled before it closed, or nobody was asked.
 */
export function givenBack(campaigns: readonly Campaign[]): (wave: string) => boolean {
  const back = new Set(
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
  return wave => back.has(wave)
}
