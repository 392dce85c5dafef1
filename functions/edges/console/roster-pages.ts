import type { FieldError } from '../../pages/hr/fields.ts'
import type { ImportShown } from '../../pages/hr/roster-pages.ts'
import { cell } from './audit-pages.ts'
import type { ConsolePages, ConsoleReply, ConsoleRequest } from './console-page.ts'
import { errorsOf } from './problems.ts'
import { rosterColumnsPages } from './roster-columns-pages.ts'

export interface RosterPageDeps {
  /** Puts a file where the API's upload link leads; false where it was not taken. */
  upload: (url: string, bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>
}

const pages = () => import('../../pages/hr/roster-pages.ts')

/** Bringing in the roster: the API's own upload, with the file passed on. */
export const rosterPages = ({ upload }: RosterPageDeps): ConsolePages => ({
  'GET /hr/roster': { role: 'viewer', handle: request => shownRoster(request, []) },

  'POST /hr/roster': {
    role: 'editor',
    handle: async request => {
      const { ask, desk, upload: file } = request
      const { upload: say } = desk.words.roster
      const wrong = async (message: string, status = 422) => ({
        ...(await shownRoster(request, [{ name: 'file', message }])),
        status,
      })
      if (!file || file.bytes.length === 0) return wrong(say.missing)
      const asked = await ask('POST /api/roster/imports', {
        body: { preview: true },
      })
      if (asked.status !== 201) return wrong(errorsOf(asked, [], desk.words)[0]?.message ?? '', asked.status)
      const { importId, uploadUrl } = asked.body as { importId: string; uploadUrl: string }
      if (!(await upload(uploadUrl, file.bytes))) return wrong(say.failed, 503)
      return { to: `/hr/roster/${importId}` }
    },
  },

  'GET /hr/roster/{id}': {
    role: 'viewer',
    handle: async request => {
      const found = await importOf(request)
      if (!found) return notFound(request)
      return { html: (await pages()).importPage(request.desk, found) }
    },
  },

  // The file that was read is read once more, so nobody has to find it and upload it again.
  'POST /hr/roster/{id}': {
    role: 'editor',
    handle: async request => {
      const { ask, params, desk } = request
      const id = params.id ?? ''
      const again = await ask('POST /api/roster/imports/{id}/again', {
        params: { id },
        body: { confirm: true },
      })
      if (again.status === 202) return { to: `/hr/roster/${id}` }
      const found = await importOf(request)
      if (!found) return notFound(request)
      const problem = errorsOf(again, [], desk.words)[0]
      return { html: (await pages()).importPage(desk, found, problem), status: again.status }
    },
  },

  'GET /hr/roster/{id}/problems': { role: 'viewer', handle: request => asTable(request, 'problems') },
  'GET /hr/roster/{id}/warnings': { role: 'viewer', handle: request => asTable(request, 'warnings') },

  ...rosterColumnsPages(),
})

const notFound = async ({ desk }: ConsoleRequest) =>
  (await import('../../pages/hr/notice-page.ts')).noticePage(desk, 'not-found')

async function importOf({ ask, params }: ConsoleRequest): Promise<ImportShown | undefined> {
  const asked = await ask('GET /api/roster/imports/{id}', { params: { id: params.id ?? '' } })
  return asked.status === 200 ? (asked.body as ImportShown) : undefined
}

async function shownRoster(
  { ask, desk }: ConsoleRequest,
  errors: FieldError[],
): Promise<Extract<ConsoleReply, { html: string }>> {
  const [audience, list] = await Promise.all([
    ask('GET /api/audience'),
    ask('GET /api/roster/imports', { query: { limit: '5' } }),
  ])
  const { imports: recent } = list.body as { imports: ImportShown[] }
  const roster = audience.body as Parameters<Awaited<ReturnType<typeof pages>>['rosterPage']>[1]['roster']
  return { html: (await pages()).rosterPage(desk, { roster, recent, filled: { values: {}, errors } }) }
}

/** As spreadsheets open it by a double click: with a byte order mark, and no cell that could be a formula. */
async function asTable(request: ConsoleRequest, kind: 'problems' | 'warnings'): Promise<ConsoleReply> {
  const found = await importOf(request)
  if (!found) return notFound(request)
  const rows = (found[kind] ?? []).map(({ line, column, problem }) => [String(line), column, problem])
  const text = [request.desk.words.roster.one.head, ...rows].map(row => row.map(cell).join(',')).join('\r\n')
  return {
    file: { name: `roster-${kind}.csv`, type: 'text/csv; charset=utf-8', content: `\ufeff${text}\r\n` },
  }
}
