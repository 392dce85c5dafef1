import * as z from 'zod'
import { reportWordsFor } from '../../copy/report.ts'
import { reportCsv } from '../../domain/report/report-csv.ts'
import { lostView, publishedView, type ReportView, reportView } from '../../domain/report/report-view.ts'
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
  employer: { ORGANISATION: string; DEFAULT_LOCALE: string; PUBLIC_URL: string }
}

const shownReport = z
  .discriminatedUnion('outcome', [
    publishedView.extend({ publishedAt: time }).strict(),
    lostView.extend({ publishedAt: time }).strict(),
  ])
  .meta({ id: 'Report' })

/** The content types of a report; the first that the client accepts is used. */
type Form = [type: string, show: (view: ReportView) => ApiReply | Promise<ApiReply>]
const formsFor = (employer: ReportRouteDeps['employer'], language: string): Form[] => [
  ['application/json', view => ok({ ...view, publishedAt: isoOf(view.publishedAt) })],
  ['text/csv', view => spreadsheet(reportCsv(view))],
  [
    'text/html',
    async view => {
      const words = await reportWordsFor(language, employer.DEFAULT_LOCALE)
      const page = { words, organisation: employer.ORGANISATION, aboutUrl: `${employer.PUBLIC_URL}/about` }
      return { status: 200, body: reportPage(view, page), headers: reportPageHeaders }
    },
  ],
]

/**
 * Excel parts the fields of a UTF-8 file by the list separator of the country it runs in, and a first line `sep=,` makes
 * it ignore the encoding. Tabs in UTF-16 with a byte order mark open everywhere, by a double click.
 */
const spreadsheet = (rows: string): ApiReply => ({
  status: 200,
  body: Buffer.from(`\ufeff${rows}`, 'utf16le'),
  headers: {
    'content-type': 'text/csv; charset=utf-16le; header=present',
    'content-disposition': 'attachment; filename="report.csv"',
  },
})

function accepted(forms: Form[], accept: string): Form[1] | undefined {
  const wanted = accept.split(',').map(range => range.split(';')[0]?.trim().toLowerCase() ?? '')
  const fits = (type: string, range: string) =>
    range === '*/*' || range === type || range === `${type.split('/')[0]}/*`
  return wanted.map(range => forms.find(([type]) => fits(type, range))).find(form => form !== undefined)?.[1]
}

/** Gives access to published reports only. */
export const reportRoutes = ({ campaigns, reports, employer }: ReportRouteDeps): Routes => ({
  'GET /api/campaigns/{id}/report': route({
    summary: 'The report of a wave that has closed',
    role: 'viewer',
    scope: 'reports:read',
    query: {
      wave: 'which wave, such as w2; the newest report without it',
      lang: 'the language of the page: en, de, fr, es or ar; without it, what Accept-Language says',
    },
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
      const published = (await reports.ofCampaign(campaign.id)).filter(({ waveId }) => closed.has(waveId))
      const newest = published.toSorted((a, b) => (a.opensOn < b.opensOn ? 1 : -1))[0]?.waveId
      const view = reportView(published, query.wave ?? newest ?? '')
      if (!view)
        return refuse(
          'not-found',
          'No report is published yet. It comes once the wave has closed everywhere; nothing can be read before.',
        )
      const language = query.lang ?? headers['accept-language']?.split(/[,;]/)[0]?.trim() ?? ''
      const form = accepted(formsFor(employer, language), headers.accept ?? '*/*')
      return form ? form(view) : refuse('not-acceptable', 'Accept application/json, text/csv or text/html.')
    },
  }),
})
