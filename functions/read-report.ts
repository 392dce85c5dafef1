import { openTable } from './aws/dynamodb.ts'
import type { Report } from './domain/report.ts'
import { reportCsv } from './domain/report-csv.ts'
import { isoOf } from './domain/time.ts'
import { type ApiReply, api, ok, refuse, route } from './edges/api.ts'
import { readEnvironment } from './edges/environment.ts'
import { reportPage, reportPageHeaders } from './pages/report-page.ts'
import { CampaignStore } from './store/campaigns.ts'
import { ReportStore } from './store/reports.ts'

// cold start
const env = readEnvironment('read-report')
const table = openTable(env.CAMPAIGNS_TABLE)
const campaigns = new CampaignStore(table)
const reports = new ReportStore(table)

/** The forms in which a report comes; the first that the client accepts. */
const forms: [type: string, show: (report: Report) => ApiReply][] = [
  ['application/json', report => ok({ ...report, publishedAt: isoOf(report.publishedAt) })],
  [
    'text/csv',
    report => ({
      status: 200,
      body: reportCsv(report),
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    }),
  ],
  [
    'text/html',
    report => ({
      status: 200,
      body: reportPage(report, env.ORGANISATION),
      headers: reportPageHeaders,
    }),
  ],
]

// called by AWS; what is inside runs per event
/** `?wave=w2` for one of several waves; else the newest. Only what is published is here to be read. */
export const handler = api('read-report', {
  'GET /api/campaigns/{id}/report': route({
    role: 'viewer',
    handle: async ({ params, query, headers }) => {
      const campaign = (await campaigns.find(params.id ?? ''))?.campaign
      if (!campaign) return refuse('not-found', 'There is no such campaign.')
      const waves = campaign.waves.map(({ id }) => id)
      if (query.wave !== undefined && !waves.includes(query.wave))
        return refuse('not-found', `The campaign has no such wave; it has ${waves.join(', ')}.`)
      // What was written while HR cancelled is not: the campaign says which waves have closed.
      const closed = new Set(
        'closedWaves' in campaign ? campaign.closedWaves.map(({ waveId }) => waveId) : [],
      )
      const published = (await reports.ofCampaign(campaign.id))
        .filter(({ waveId }) => closed.has(waveId))
        .sort((a, b) => b.publishedAt - a.publishedAt)
      const report =
        query.wave === undefined ? published[0] : published.find(({ waveId }) => waveId === query.wave)
      if (!report)
        return refuse(
          'not-found',
          'No report is published yet. It comes once the wave has closed everywhere; nothing can be read before.',
        )
      const form = accepted(headers.accept ?? '*/*')
      return form ? form(report) : refuse('not-acceptable', 'Accept application/json, text/csv or text/html.')
    },
  }),
})

function accepted(accept: string) {
  const wanted = accept.split(',').map(range => range.split(';')[0]?.trim().toLowerCase() ?? '')
  const fits = (type: string, range: string) =>
    range === '*/*' || range === type || range === `${type.split('/')[0]}/*`
  return wanted.map(range => forms.find(([type]) => fits(type, range))).find(form => form !== undefined)?.[1]
}
