import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { MINUTE } from '../../functions/domain/time.ts'
import { rosterRoutes } from '../../functions/edges/routes/roster.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { AuditLog } from '../../functions/store/audit-log.ts'
import { ImportList } from '../../functions/store/import-list.ts'
import { RosterImportStore } from '../../functions/store/roster-imports.ts'
import { memoryTable } from '../memory-table.ts'

const NOW = Date.UTC(2026, 1, 20, 12)

/** What HR reads of an import at some time: the answer as the route's own schema lets it out. */
const FILE = 'Nummer;Adresse;Werk\n17;a@example.com;Süd\n18;b@example.com;Nord\n'

function anApi({ open = async () => Readable.from([Buffer.from(FILE)]) } = {}) {
  const sent: string[] = []
  const table = memoryTable()
  const imports = new RosterImportStore(table)
  const routes = rosterRoutes({
    imports,
    list: new ImportList(table),
    audience: new AudienceStore(table),
    audit: new AuditLog(table),
    newId: () => 'import-1',
    uploadUrl: async () => 'https://example.com/upload',
    open,
    readAgain: async importId => {
      sent.push(importId)
    },
  })
  const call = async (name: string, now: number, body: unknown = {}) => {
    const route = routes[name]
    if (!route) throw new Error(`no route ${name}`)
    const request = { params: { id: 'import-1' }, query: {}, headers: {}, staff: 'editor-1' }
    const read = route.body ? route.body.safeParse(body) : { success: true as const, data: body }
    if (!read.success) return { status: 422, problem: read.error.issues[0]?.message }
    const { status, body: answer } = await route.handle({ ...request, body: read.data, now } as never)
    const schema = route.answers[status]
    return schema ? schema.parse(answer) : { status }
  }
  return {
    imports,
    sent,
    call,
    ask: () => call('POST /api/roster/imports', NOW, { confirm: false }),
    read: (minutes: number) => call('GET /api/roster/imports/{id}', NOW + minutes * MINUTE),
  }
}

describe('an import is told in words', () => {
  test('while its file is waited for, and once it can come no more', async () => {
    const api = anApi()
    await api.ask()
    const asked = { importId: 'import-1', requestedAt: '2026-02-20T12:00:00Z', confirmed: false }
    expect(await api.read(1)).toEqual({
      ...asked,
      status: 'waiting-for-file',
      inWords: 'No file has come yet. Upload it with the link.',
    })
    expect(await api.read(31)).toMatchObject({
      ...asked,
      status: 'no-file',
      inWords: expect.stringContaining('Ask for a new link'),
    })
  })

  test('while it is read, and where its function died without a word', async () => {
    const api = anApi()
    await api.ask()
    const known = await api.imports.find('import-1')
    if (known) await api.imports.put({ ...known, status: 'reading', readingSince: NOW, tries: 2 })
    expect(await api.read(6)).toMatchObject({
      status: 'reading',
      tries: 2,
      readingSince: '2026-02-20T12:00:00Z',
    })
    expect(await api.read(20)).toMatchObject({
      status: 'failed',
      inWords: expect.stringContaining('upload the newest roster'),
    })
  })

  test('where it failed, or was overtaken', async () => {
    const api = anApi()
    await api.ask()
    const known = await api.imports.find('import-1')
    if (known) await api.imports.put({ ...known, status: 'failed', readingSince: NOW, tries: 3 })
    expect(await api.read(6)).toMatchObject({ status: 'failed', tries: 3 })
    if (known) await api.imports.put({ ...known, status: 'overtaken', finishedAt: NOW })
    expect(await api.read(6)).toMatchObject({
      status: 'overtaken',
      inWords: expect.stringContaining('newer file'),
    })
  })
})

describe('a file that was uploaded', () => {
  const preview = 'GET /api/roster/imports/{id}/preview'
  const again = 'POST /api/roster/imports/{id}/again'
  const refused = async (of = anApi()) => {
    await of.ask()
    const known = await of.imports.find('import-1')
    if (known) await of.imports.put({ ...known, status: 'refused', finishedAt: NOW, reason: 'No header.' })
    return of
  }

  test('shows its first rows, with the columns as it names them', async () => {
    const api = await refused()
    expect(await api.call(preview, NOW)).toEqual({
      header: ['Nummer', 'Adresse', 'Werk'],
      columns: {},
      rows: [
        ['17', 'a@example.com', 'Süd'],
        ['18', 'b@example.com', 'Nord'],
      ],
    })
  })

  test('is not found once it is deleted, also where S3 says that only by a refusal', async () => {
    for (const name of ['NoSuchKey', 'AccessDenied']) {
      const open = () => Promise.reject(Object.assign(new Error('no'), { name }))
      expect(await (await refused(anApi({ open }))).call(preview, NOW)).toEqual({ status: 404 })
    }
  })

  test('is read again with the columns that somebody names, once', async () => {
    const api = await refused()
    const columns = { person_id: 'Nummer', email: 'Adresse', 'segment:werk': 'Werk' }
    expect(await api.call(again, NOW + MINUTE, { columns })).toMatchObject({
      status: 'reading',
      given: columns,
      confirmed: false,
    })
    expect(api.sent).toEqual(['import-1'])
    expect(await api.call(again, NOW + MINUTE, { columns })).toEqual({ status: 409 })
    expect(api.sent).toHaveLength(1)
  })

  test('is not read with columns that make no roster', async () => {
    const api = await refused()
    for (const [columns, problem] of [
      [{ email: 'Adresse' }, 'must say which columns are person_id and email'],
      [{ person_id: 'Nummer', email: 'Nummer' }, 'must not name a column of the file twice'],
      [{ person_id: 'Nummer', email: '' }, 'must name a column of the file'],
    ] as const)
      expect(await api.call(again, NOW, { columns })).toEqual({ status: 422, problem })
    expect(api.sent).toEqual([])
  })

  test('that changed the roster is not read again', async () => {
    const api = anApi()
    await api.ask()
    expect(await api.call(again, NOW, { confirm: true })).toEqual({ status: 409 })
  })
})
