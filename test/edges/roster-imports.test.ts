import { describe, expect, test } from 'vitest'
import { MINUTE } from '../../functions/domain/time.ts'
import { rosterRoutes } from '../../functions/edges/routes/roster.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { AuditLog } from '../../functions/store/audit-log.ts'
import { RosterImportStore } from '../../functions/store/roster-imports.ts'
import { memoryTable } from '../memory-table.ts'

const NOW = Date.UTC(2026, 1, 20, 12)

/** What HR reads of an import at some time: the answer as the route's own schema lets it out. */
function anApi() {
  const table = memoryTable()
  const imports = new RosterImportStore(table)
  const routes = rosterRoutes({
    imports,
    audience: new AudienceStore(table),
    audit: new AuditLog(table),
    newId: () => 'import-1',
    uploadUrl: async () => 'https://example.com/upload',
  })
  const call = async (name: string, now: number, body: unknown = {}) => {
    const route = routes[name]
    if (!route) throw new Error(`no route ${name}`)
    const request = { params: { id: 'import-1' }, query: {}, headers: {}, staff: 'editor-1' }
    const { status, body: answer } = await route.handle({ ...request, body, now } as never)
    return route.answers[status]?.parse(answer)
  }
  return {
    imports,
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
