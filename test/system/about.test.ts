import { expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import { PLAIN_BYTES } from '../../functions/edges/one-size.ts'
import { employee, linkIn } from '../../local/demo/actors.ts'
import { oneSystem } from './one-system.ts'
import { aCampaign, aRoster, hrOf, launched, mailsTo } from './running.ts'

const running = oneSystem()

test('the page about the programme is open to everybody, in each language, and as long as any other page', async () => {
  const { url } = running()
  for (const language of locales) {
    const page = await fetch(`${url}/about?language=${language}`, {
      headers: { 'accept-encoding': 'identity' },
    })
    const html = await page.text()
    expect([page.status, Buffer.byteLength(html)]).toEqual([200, PLAIN_BYTES])
    expect(html).toContain(`<html lang="${language}"`)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  }
  expect(await (await fetch(`${url}/about`)).text()).toContain('<html lang="en"')
  for (const path of ['/about/more', '/c/about/about'])
    expect((await fetch(`${url}${path}`)).status).toBe(404)
})

test('an email comes from a name in its reader’s language, and asks for no automatic answer', async () => {
  const system = running()
  await launched(system, await hrOf(system), {
    roster: aRoster(30, n => ({ locale: ['en', 'de', 'ar'][n % 3] ?? '' })),
    campaign: aCampaign({ breakdowns: [] }),
  })
  await system.clock.advanceTo(Date.parse('2026-03-03T10:00:00Z'))
  const names = [
    'Wellbeing at Example Organisation',
    'Wohlbefinden bei Example Organisation',
    'لحظة للعناية بالذات في',
  ]
  for (const [n, name] of names.entries()) {
    const [mail] = await mailsTo(system, `p${n}@example.com`)
    const eml = (await system.eml(mail?.messageId ?? '')) ?? ''
    expect(eml).toMatch(/^Auto-Submitted: auto-generated\r?$/m)
    expect(eml).toMatch(/^X-Auto-Response-Suppress: All\r?$/m)
    const from = /^From:(.*(?:\r?\n[ \t].*)*)/m.exec(eml)?.[1] ?? ''
    const read = from
      .replace(/\?=\s+=\?/g, '?==?')
      .replace(/=\?UTF-8\?B\?([^?]+)\?=/gi, (_, base64: string) =>
        Buffer.from(base64, 'base64').toString('utf8'),
      )
    expect(read).toContain(name)
    expect(read).toContain('<wellbeing@hearten.example>')
    expect((await employee.open(linkIn(mail ?? { text: '' }))).status).toBe(200)
  }
})
