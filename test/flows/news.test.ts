import { expect, test } from 'vitest'
import { newsWordsFor } from '../../functions/copy/news.ts'
import { closeWave, pause } from '../../functions/domain/campaign/campaign.ts'
import type { News } from '../../functions/domain/news.ts'
import { DAY, isoOf } from '../../functions/domain/time.ts'
import { type NewsDeps, tellNews } from '../../functions/flows/news.ts'
import { newsMail } from '../../functions/mail/news-mail.ts'
import type { AudienceStore } from '../../functions/store/audience.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { ConnectionStore } from '../../functions/store/connections.ts'
import { ImportList } from '../../functions/store/import-list.ts'
import { NewsStore } from '../../functions/store/news.ts'
import { OwnResourceStore } from '../../functions/store/own-resources.ts'
import { RosterImportStore } from '../../functions/store/roster-imports.ts'
import { SupportRouteStore } from '../../functions/store/support-routes.ts'
import { aCrisisLine, anAudience, aRunningCampaign, aSupportRoute } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'

const NOW = Date.parse('2026-03-02T10:00:00Z')

function anHr({ lines = async () => [] }: Partial<Pick<NewsDeps, 'lines'>> = {}) {
  const table = memoryTable()
  const told: (readonly News[])[] = []
  const imports = new RosterImportStore(table)
  const list = new ImportList(table)
  const deps = {
    imports: list,
    connections: new ConnectionStore(table),
    routes: new SupportRouteStore(table),
    ownResources: new OwnResourceStore(table),
    audience: { get: async () => anAudience() } satisfies Pick<AudienceStore, 'get'>,
    campaigns: new CampaignStore(table),
    news: new NewsStore(table),
    lines,
    send: async (news: readonly News[]) => void told.push(news),
  }
  return { ...deps, imports, list, told, look: (at = NOW) => tellNews(at, deps) }
}
type AnHr = ReturnType<typeof anHr>

const importing = async ({ imports, list }: AnHr, importId: string, over: object = {}) => {
  const asked = { importId, requestedAt: NOW, requestedBy: 'hr', confirmed: false, ...over }
  const number = await imports.ask(asked)
  await list.add({ ...asked, number })
  return { ...asked, number, finishedAt: NOW, reason: 'It is no roster.' }
}

test('an import that asks is told once, in one email, and never what it would change', async () => {
  const hr = anHr()
  const ended = await importing(hr, 'i1')
  await hr.imports.put({ ...ended, status: 'refused' })
  expect(await hr.look()).toBe(1)
  expect(await hr.look(NOW + DAY)).toBe(0)
  expect(hr.told).toEqual([[{ kind: 'import-refused', importId: 'i1' }]])
})

test('an import that somebody only looks at in the console is no news', async () => {
  const hr = anHr()
  const ended = await importing(hr, 'i1', { preview: true })
  await hr.imports.put({ ...ended, status: 'refused' })
  expect(await hr.look()).toBe(0)
})

test('who dies after the email and before the note tells it again: nobody goes without', async () => {
  const hr = anHr()
  const ended = await importing(hr, 'i1')
  await hr.imports.put({ ...ended, status: 'refused' })
  const dying = {
    ...hr,
    imports: hr.list,
    news: { told: () => hr.news.told(), note: () => Promise.reject(new Error('dead')) },
  }
  await expect(tellNews(NOW, dying)).rejects.toThrow('dead')
  expect(await hr.look()).toBe(1)
  expect(hr.told).toHaveLength(2)
  const unsent = { ...hr, imports: hr.list, send: () => Promise.reject(new Error('SES is away')) }
  const later = await importing(hr, 'i2')
  await hr.imports.put({ ...later, status: 'refused' })
  await expect(tellNews(NOW, unsent)).rejects.toThrow('SES is away')
  expect(await hr.look()).toBe(1)
})

test('a support route is news a month before it is too old, and again after somebody has called and it aged', async () => {
  const hr = anHr()
  const since = (verifiedOn: string, version: number) =>
    hr.routes.change(
      { routes: [aSupportRoute({ verifiedOn })], crisisLines: [], changedAt: NOW },
      { changedAt: version === 0 ? 0 : NOW, version },
    )
  await since('2026-01-10', 0)
  expect(await hr.look()).toBe(0)
  expect(await hr.look(NOW + 20 * DAY)).toBe(1)
  await since('2026-03-22', 1)
  expect(await hr.look(NOW + 30 * DAY)).toBe(0)
  expect(await hr.look(NOW + 90 * DAY)).toBe(1)
  expect(hr.told.flat().map(each => 'verifiedOn' in each && each.verifiedOn)).toEqual([
    '2026-01-10',
    '2026-03-22',
  ])
})

test('a crisis line is news only in countries where people are, before its check runs out', async () => {
  const lines = [
    aCrisisLine({ verifiedOn: '2025-10-01' }),
    aCrisisLine({ country: 'FR', verifiedOn: '2025-10-01' }),
  ]
  const hr = anHr({ lines: async () => lines })
  await hr.look()
  expect(hr.told).toEqual([
    [{ kind: 'line-ages', country: 'DE', name: 'TelefonSeelsorge', number: '116 123', since: '2025-10-01' }],
  ])
})

test('a report is news for a month, and a paused campaign where a wave comes or has gone by', async () => {
  const hr = anHr()
  const running = aRunningCampaign()
  const [wave] = running.waves
  if (!wave) throw new Error('no wave')
  const opens = Date.parse(wave.opensOn)
  const paused = pause(running, { by: 'editor-1', now: opens - 10 * DAY })
  if (paused.outcome !== 'changed') throw new Error('not paused')
  await hr.campaigns.create(paused.campaign)
  expect(await hr.look(opens - 9 * DAY)).toBe(0)
  expect(await hr.look(opens - DAY)).toBe(1)
  expect(await hr.look(opens + DAY)).toBe(0)

  const other = anHr()
  const closed = closeWave(running, wave.id, opens + 20 * DAY)
  if (closed.outcome !== 'changed') throw new Error('not closed')
  await other.campaigns.create(closed.campaign)
  expect(await other.look(opens + 21 * DAY)).toBe(1)
  expect(other.told[0]?.[0]).toMatchObject({ kind: 'report-there', waveId: wave.id })
  const late = anHr()
  await late.campaigns.create(closed.campaign)
  expect(await late.look(opens + 60 * DAY)).toBe(0)
})

const env = {
  ORGANISATION: 'Kestrel <Mills>',
  PUBLIC_URL: 'https://hearten.example',
  MAIL_FROM: { en: 'Hearten <a@hearten.example>', de: 'Hearten <a@hearten.example>' },
  NEWS_TO: ['one@hearten.example', 'two@hearten.example'] as [string, ...string[]],
}
const everything: News[] = [
  { kind: 'import-asks', importId: 'i1' },
  { kind: 'import-refused', importId: 'i2' },
  { kind: 'import-failed', importId: 'i3' },
  { kind: 'leavers-held', connectionId: 'k1', name: 'Entra', since: NOW },
  { kind: 'wave-held', campaignId: 'c1', name: 'Spring', waveId: 'w2', opensOn: isoOf(NOW).slice(0, 10) },
  { kind: 'report-there', campaignId: 'c1', name: 'Spring', waveId: 'w1' },
  { kind: 'route-ages', id: 'eap', name: 'The <EAP>', verifiedOn: '2026-01-01' },
  { kind: 'line-ages', country: 'DE', name: 'TelefonSeelsorge', number: '116 123', since: '2025-10-01' },
  { kind: 'resource-ages', id: 'walk-at-noon', verifiedOn: '2025-01-01' },
]

test.each(['en', 'de', 'fr'])(
  'the email says all of it in words and leads to a page for each, in %s',
  async tag => {
    const mail = newsMail(env, await newsWordsFor(tag), everything)
    expect(mail.to).toEqual(env.NEWS_TO)
    expect(mail.text).not.toMatch(/[{}]|undefined/)
    expect(mail.text.match(/https:\/\/hearten\.example\/hr\//g)).toHaveLength(everything.length)
    expect(mail.html.match(/href="https:\/\/hearten\.example\/hr\//g)).toHaveLength(everything.length)
    expect(mail.html).toContain('&lt;EAP&gt;')
    expect(mail.html).toContain('Kestrel &lt;Mills&gt;')
    expect(mail.subject).toMatch(/9/)
  },
)

test('of one piece the subject says what it is', async () => {
  const mail = newsMail(env, await newsWordsFor('en'), everything.slice(5, 6))
  expect(mail.subject).toBe('Hearten: A report of “Spring” is there')
})
