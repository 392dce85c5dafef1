import { describe, expect, test } from 'vitest'
import type { Campaign } from '../../functions/domain/campaign/campaign.ts'
import type { ApiReply } from '../../functions/edges/refusal.ts'
import { reportRoutes } from '../../functions/edges/routes/report.ts'
import { aRunningCampaign, CLOSE_TIME } from '../builders.ts'
import { fourWaves } from '../pages/report-samples.ts'

const waves = fourWaves.map(({ opensOn }) => ({ opensOn, closesAfterDays: 10 }))
const employer = { ORGANISATION: 'Fernweh', DEFAULT_LOCALE: 'fr', PUBLIC_URL: 'https://hearten.example' }

/** Asks for the report of a campaign of which so many waves have closed. */
async function asked(
  closed: number,
  headers: Record<string, string> = {},
  query: Record<string, string> = {},
): Promise<ApiReply & { headers: Record<string, string> }> {
  const campaign: Campaign = {
    ...aRunningCampaign({ waves }),
    closedWaves: fourWaves.slice(0, closed).map(({ waveId }) => ({ waveId, closedAt: CLOSE_TIME })),
  }
  const routes = reportRoutes({
    campaigns: { find: async () => ({ campaign, version: 1 }) },
    reports: { ofCampaign: async () => fourWaves },
    employer,
  })
  const route = routes['GET /api/campaigns/{id}/report']
  if (!route) throw new Error('no such route')
  const reply = await route.handle({
    now: 0,
    body: undefined,
    params: { id: 'c1' },
    query,
    headers,
    staff: 's',
  })
  if (reply.status === 200 && !reply.headers) route.answers[200]?.parse(reply.body)
  return { headers: {}, ...reply }
}

describe('a report', () => {
  test('is the newest of the closed waves, and stands beside none that has not closed', async () => {
    expect((await asked(3)).body).toMatchObject({
      waveId: 'w3',
      publishedAt: '2026-09-07T21:00:00Z',
      waves: [{ waveId: 'w1' }, { waveId: 'w2' }, { waveId: 'w3' }],
    })
    expect((await asked(4, {}, { wave: 'w1' })).body).toMatchObject({
      waveId: 'w1',
      waves: [{ waveId: 'w1' }],
    })
    expect((await asked(3, {}, { wave: 'w4' })).status).toBe(404)
    expect((await asked(0)).status).toBe(404)
  })

  test('says of a lost wave that it is lost, and no figure of it', async () => {
    const { body } = await asked(2)
    expect(body).toMatchObject({ outcome: 'lost', waveId: 'w2' })
    expect(body).not.toHaveProperty('scales')
  })

  test('never shows what was counted, with noise or without, but only figures', async () => {
    const text = JSON.stringify((await asked(4)).body)
    expect(text).not.toMatch(/tables|plan|Cost|cost|Budget/)
  })

  test.each([
    [{ lang: 'de' }, 'es', 'de'],
    [{}, 'es-MX,en;q=0.5', 'es'],
    [{}, 'pl', 'fr'],
    [{}, '', 'fr'],
  ] as const)('comes as a page in the language asked for: %j, %s', async (query, language, shown) => {
    const headers = { accept: 'text/html', ...(language ? { 'accept-language': language } : {}) }
    const { body } = await asked(4, headers, query)
    expect(body).toContain(`<html lang="${shown}" dir="ltr">`)
    expect(body).toContain(`https://hearten.example/about?language=${shown}`)
  })

  test('comes for spreadsheets as Excel opens it in every country: UTF-16 with its mark, and tabs', async () => {
    const { body, headers } = await asked(4, { accept: 'text/csv' })
    expect(headers['content-type']).toContain('utf-16le')
    const bytes = body as Uint8Array
    expect([bytes[0], bytes[1]]).toEqual([0xff, 0xfe])
    const [header, ...rows] = new TextDecoder('utf-16le').decode(bytes).trim().split('\r\n')
    expect(header?.split('\t').slice(0, 4)).toEqual(['campaign', 'wave', 'opens', 'closes'])
    expect(header).not.toMatch(/^sep=/)
    for (const row of rows) expect(row.split('\t')).toHaveLength(16)
  })
})
