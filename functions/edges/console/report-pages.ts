import type { ConsolePages, ConsoleReply, ConsoleRequest } from './console-page.ts'

/** Reports as the API gives them: a page to read and print, and a table for spreadsheets. */
export const reportPages = (): ConsolePages => ({
  'GET /hr/reports/{id}': {
    role: 'viewer',
    handle: async request => {
      const reply = await reportOf(request, 'text/html')
      if (reply.status !== 200) return noReport(request)
      return { html: String(reply.body), ...(reply.headers ? { headers: reply.headers } : {}) }
    },
  },

  'GET /hr/reports/{id}/table': {
    role: 'viewer',
    handle: async (request): Promise<ConsoleReply> => {
      const { status, body, headers } = await reportOf(request, 'text/csv')
      if (status !== 200 || !(body instanceof Uint8Array)) return noReport(request)
      return { file: { name: 'report.csv', type: headers?.['content-type'] ?? 'text/csv', content: body } }
    },
  },
})

const reportOf = ({ ask, params, query, desk }: ConsoleRequest, accept: string) =>
  ask('GET /api/campaigns/{id}/report', {
    params: { id: params.id ?? '' },
    query: { ...(query.wave ? { wave: query.wave } : {}), lang: query.lang ?? desk.words.locale },
    headers: { accept },
  })

const noReport = async ({ desk }: ConsoleRequest) =>
  (await import('../../pages/hr/notice-page.ts')).noticePage(desk, 'no-report')
