import * as z from 'zod'
import { type Report, report } from '../../domain/report/report.ts'
import { reportCsv } from '../../domain/report/report-csv.ts'
import { isoOf } from '../../domain/time.ts'
import { reportPage, reportPageHeaders } from '../../pages/report-page.ts'
import type { CampaignStore } from '../../store/campaigns.ts'
import type { ReportStore } from '../../store/reports.ts'
import { type ApiReply, refuse } from '../refusal.ts'
import { ok, type Routes, route } from '../route.ts'
import { noSuchCampaign } from './shown-campaign.ts'
import { time } from './time.ts'

export interface ReportRouteDeps {
  campaigns: Pick<CampaignStore, 'find'>
  reports: Pick<ReportStore, 'ofCampaign'>
  organisation: string
}

const shownReport = z
  .discriminatedUnion('outcome', [
    report.options[0].extend({ publishedAt: time }).strict(),
    report.options[1].extend({ publishedAt: time }).strict(),
  ])
  .meta({ id: 'Report' })

/** The content types of a report; the first that the client accepts is used. */
type Form = [type: string, show: (report: Report) => ApiReply]
const formsFor = (organisation: string): Form[] => [
  ['application/json', of => ok({ ...of, publishedAt: isoOf(of.publishedAt) })],
  [
    'text/csv',
    of => ({ status: 200, body: reportCsv(of), headers: { 'content-type': 'text/csv; charset=utf-8' } }),
  ],
  ['text/html', of => ({ status: 200, body: reportPage(of, organisation), headers: reportPageHeaders })],
]

function accepted(forms: Form[], accept: string): Form[1] | undefined {
  const wanted = accept.split(',').map(range => range.split(';')[0]?.trim().toLowerCase() ?? '')
  const fits = (type: string, range: string) =>
    range === '*/*' || range === type || range === `${type.split('/')[0]}/*`
  return wanted.map(range => forms.find(([type]) => fits(type, range))).find(form => form !== undefined)?.[1]
}

/** Gives access to published reports only. */
export const reportRoutes = ({ campaigns, reports, organisation }: ReportRouteDeps): Routes => ({
  'GET /api/campaigns/{id}/report': route({
    summary: 'The report of a wave that has closed',
    role: 'viewer',
    query: { wave: 'which wave, such as w2; the newest report without it' },
    answers: { 200: shownReport },
    alsoAs: ['text/csv', 'text/html'],
    refusals: ['not-acceptable'],
    handle: async ({ params, query, headers }) => {
      const campaign = (await campaigns.find(params.id ?? ''))?.campaign
      if (!campaign) return noSuchCampaign()
      const waves = campaign.waves.map(({ id }) => id)
      if (query.wave !== undefined && !waves.includes(query.wave))
        return refuse('not-found', `The campaign has no such wave; it has ${waves.join(', ')}.`)
      // A report that was written while HR cancelled is not published: the campaign says which waves have closed.
      const closed = new Set(
        'closedWaves' in campaign ? campaign.closedWaves.map(({ waveId }) => waveId) : [],
      )
      const published = (await reports.ofCampaign(campaign.id))
        .filter(({ waveId }) => closed.has(waveId))
        .sort((a, b) => b.publishedAt - a.publishedAt)
      const found =
        query.wave === undefined ? published[0] : published.find(({ waveId }) => waveId === query.wave)
      if (!found)
        return refuse(
          'not-found',
          'No report is published yet. It comes once the wave has closed everywhere; nothing can be read before.',
        )
      const form = accepted(formsFor(organisation), headers.accept ?? '*/*')
      return form ? form(found) : refuse('not-acceptable', 'Accept application/json, text/csv or text/html.')
    },
  }),
})
