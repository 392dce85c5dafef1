import { type Html, html } from '../html.ts'
import { table } from './fields.ts'
import type { Desk } from './frame.ts'
import { dayOf } from './moments.ts'

/** A campaign as a list shows it. */
export interface CampaignLine {
  id: string
  name: string
  status: 'draft' | 'running' | 'paused' | 'cancelled' | 'closed'
  waves: readonly { opensOn: string }[]
}

export const campaignTable = ({ words }: Desk, caption: string, campaigns: readonly CampaignLine[]): Html => {
  const { campaigns: say } = words
  return table(
    caption,
    say.listHead,
    campaigns.map(({ id, name, status, waves }) => [
      html`<a href="/hr/campaigns/${id}">${name}</a>`,
      say.statuses[status],
      dayOf(words, waves[0]?.opensOn ?? ''),
      String(waves.length),
    ]),
  )
}
