import { type Report, report } from '../domain/report/report.ts'
import { all, type Table } from '../ports/table.ts'

const partition = (campaignId: string) => `REPORTS#${campaignId}`

/** Published reports, in Campaigns: one immutable snapshot per wave. */
export class ReportStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** Publishes once. A published report is never replaced, not even after an erasure. */
  async publish(campaignId: string, published: Report): Promise<'published' | 'already-published'> {
    const item = { pk: partition(campaignId), sk: published.waveId, report: report.parse(published) }
    return (await this.#table.put(item, 'absent')) === 'put' ? 'published' : 'already-published'
  }

  async ofCampaign(campaignId: string): Promise<Report[]> {
    return (await all(this.#table.query(partition(campaignId)))).map(item => report.parse(item.report))
  }

  async find(campaignId: string, waveId: string): Promise<Report | undefined> {
    const item = await this.#table.get({ pk: partition(campaignId), sk: waveId })
    return item && report.parse(item.report)
  }
}
