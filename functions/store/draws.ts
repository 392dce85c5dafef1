import { type Draw, draw } from '../domain/report/report.ts'
import type { Table } from '../ports/table.ts'

type WaveKey = { campaignId: string; waveId: string }

const keyOf = ({ campaignId, waveId }: WaveKey) => ({ pk: `DRAW#${campaignId}#${waveId}`, sk: 'DRAW' })

/**
 * The noisy counts of each wave, in the Vault: drawn once, as two draws of the same answers tell more than one. A
 * restored Campaigns table gets the same report from here.
 */
export class DrawStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** Puts a draw if there is none. Only what `find` returns after that may be read by anybody. */
  async put(of: WaveKey, drawn: Draw): Promise<'put' | 'drawn-before'> {
    const item = { ...keyOf(of), draw: draw.parse(drawn) }
    return (await this.#table.put(item, 'absent')) === 'put' ? 'put' : 'drawn-before'
  }

  async find(of: WaveKey): Promise<Draw | undefined> {
    const item = await this.#table.get(keyOf(of))
    return item && draw.parse(item.draw)
  }
}
