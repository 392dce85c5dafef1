import type { Filled } from '../../pages/hr/fields.ts'
import { type Form, fieldValue } from '../read-form.ts'
import type { ConsolePages, ConsoleReply, ConsoleRequest } from './console-page.ts'
import { errorsOf } from './problems.ts'

interface Preview {
  header: string[]
  columns: Record<string, string>
  rows: string[][]
}

const pages = () => import('../../pages/hr/roster-columns-page.ts')

/** Saying which column is which. The file stays in the bucket: these pages read its first rows, and no more. */
export const rosterColumnsPages = (): ConsolePages => ({
  'GET /hr/roster/{id}/columns': {
    role: 'editor',
    handle: async request => {
      const preview = await previewOf(request)
      if ('status' in preview) return preview
      const { OWN_GROUP } = await pages()
      const ours = new Map(Object.entries(preview.columns).map(([column, header]) => [header, column]))
      const values = preview.header.map((header, n) => {
        const column = ours.get(header) ?? ''
        return [`column.${n}`, [column.startsWith('segment:') ? OWN_GROUP : column]]
      })
      return shown(request, preview, { values: Object.fromEntries(values), errors: [] })
    },
  },

  'POST /hr/roster/{id}/columns': {
    role: 'editor',
    handle: async request => {
      const { form, ask, params, desk } = request
      const preview = await previewOf(request)
      if ('status' in preview) return preview
      const read = await columnsIn(form, preview, request)
      if (fieldValue(form, 'then') !== 'use' || read.errors.length > 0)
        return shown(request, preview, { values: form, errors: read.errors })
      const again = await ask('POST /api/roster/imports/{id}/again', {
        params: { id: params.id ?? '' },
        body: { columns: read.columns },
      })
      if (again.status === 202) return { to: `/hr/roster/${params.id}` }
      // What is wrong with all columns together stands over the form.
      const errors = errorsOf(again, [], desk.words).map(error => ({ ...error, name: '' }))
      return { ...(await shown(request, preview, { values: form, errors })), status: again.status }
    },
  },
})

async function shown(
  { desk, params }: ConsoleRequest,
  { header, rows }: Preview,
  filled: Filled,
): Promise<Extract<ConsoleReply, { html: string }>> {
  const { rosterColumnsPage } = await pages()
  const html = rosterColumnsPage(desk, { importId: params.id ?? '', header, rows, filled })
  return { html, ...(filled.errors.length > 0 ? { status: 422 } : {}) }
}

/** The first rows, or the page that says why there are none. */
async function previewOf({
  ask,
  params,
  desk,
}: ConsoleRequest): Promise<Preview | { status: number; html: string }> {
  const asked = await ask('GET /api/roster/imports/{id}/preview', { params: { id: params.id ?? '' } })
  if (asked.status === 200) return asked.body as Preview
  const { noticePage } = await import('../../pages/hr/notice-page.ts')
  return noticePage(desk, asked.status === 404 ? 'no-file' : 'wrong-content')
}

/** What each column of the file is taken for. Each column of ours can be read from one place only. */
async function columnsIn(form: Form, { header }: Preview, { desk }: ConsoleRequest) {
  const { groupNameOf, OWN_GROUP } = await pages()
  const say = desk.words.roster.columns
  const columns: Record<string, string> = {}
  const errors: Filled['errors'][number][] = []
  for (const [n, name] of header.entries()) {
    const chosen = fieldValue(form, `column.${n}`) ?? ''
    if (chosen === '' || name === '') continue
    const column = chosen === OWN_GROUP ? groupNameOf(name, n) : chosen
    if (Object.hasOwn(columns, column)) errors.push({ name: `column.${n}`, message: say.twice })
    columns[column] = name
  }
  if (fieldValue(form, 'then') === 'use' && !(columns.person_id && columns.email))
    errors.push({ name: '', message: say.needed })
  return { columns, errors }
}
