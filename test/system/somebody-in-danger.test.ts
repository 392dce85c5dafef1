import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { CONSENT_VERSION } from '../../functions/copy/consent.ts'
import { linkIn } from '../../local/demo/actors.ts'
import { copyFor } from '../copies.ts'
import { itemsOf, oneSystem } from './one-system.ts'
import { aCampaign, hrOf, launched, mailsTo } from './running.ts'

/** Answers of danger that meet an error: whatever becomes of them, the person is answered first. */

const running = oneSystem()
const DANGER = 'q.phq-9.self-harm'
let link = ''
let other = ''

beforeAll(async () => {
  const system = running()
  await launched(system, await hrOf(system), {
    campaign: aCampaign({
      instruments: ['phq-9'],
      waves: [{ opensOn: '2026-03-03', closesAfterDays: 10 }],
    }),
  })
  await system.clock.advanceTo(Date.parse('2026-03-03T09:00:00Z'))
  const [mail] = await mailsTo(system, 'p0@example.com')
  const [another] = await mailsTo(system, 'p1@example.com')
  if (!mail || !another) throw new Error('somebody has no mail')
  link = linkIn(mail)
  other = linkIn(another)
})
afterEach(() => running().faults.set())

const answersIn = async () => (await itemsOf(running(), 'Vault')).filter(({ pk }) => pk.startsWith('W#'))

/** The form as a German reader's browser sends it, though their roster says English. */
async function sent(of: Record<string, string>, to = link) {
  const body = new URLSearchParams({ choice: 'send', language: 'de', version: CONSENT_VERSION, ...of })
  const response = await fetch(to, { method: 'POST', body })
  const html = await response.text()
  return { status: response.status, url: response.url, html, main: html.slice(html.indexOf('<main')) }
}
type Sent = Awaited<ReturnType<typeof sent>>

const de = copyFor('de')

/** Recognition and the one question before all else, in the language of the form. */
function expectAnsweredFirst({ html, main }: Sent) {
  expect(html).toContain('<html lang="de"')
  expect(main).toMatch(/^<main[^>]*><section class="now"><h1>/)
  const order = [
    de.risk.title,
    de.risk.now,
    /class="[^"]*\bway\b/.exec(main)?.[0] ?? 'no way out',
    de.risk.safeTitle,
    de.risk.goOn,
    'id="rest"',
    'id="enough"',
  ].map(each => main.indexOf(each))
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
}

/** The numbers of where the person is, to press. */
function expectNumbersFirst({ main }: Sent) {
  const first = main.slice(0, main.indexOf('id="rest"'))
  for (const number of ['112', '08001110111', '116123', '+49301234567'])
    expect(first).toContain(`href="tel:${number}"`)
}

const expectNobodyTakenForIt = ({ main }: Sent) => {
  expect(main).not.toContain(de.risk.title)
  expect(main).not.toContain(de.risk.safeTitle)
}

const away = { seed: 1, rates: { 'sqs.*': { 'lost-reply': 1 } } }
const outreachAway = { seed: 1, rates: { 'dynamodb.*': { 'lost-reply': 1 } } }

describe.each([
  ['that could not be stored', {}, away, 503],
  ['to what has since changed in the consent', { version: '2020-01-01' }, undefined, 422],
  ['beside another that could not be read', { 'q.phq-9.mood': 'often' }, undefined, 422],
  ['beside a field that nobody asked for', { salary: '1' }, undefined, 422],
])('an answer of danger %s', (_, over, faults, status) => {
  test('is answered first, and the form comes back below', async () => {
    running().faults.set(faults)
    const page = await sent({ [DANGER]: '1', ...over })
    expect(page.status).toBe(status)
    expectAnsweredFirst(page)
    expectNumbersFirst(page)
    expect(page.main).toContain('id="call"')
    expect(page.main.slice(page.main.indexOf('id="rest"'))).toContain('role="alert"')
    expect(page.url).toBe(link)
    expect(await answersIn()).toEqual([])
  })

  test('is not seen where there is none', async () => {
    running().faults.set(faults)
    const page = await sent({ ...over, [DANGER]: '0' })
    expectNobodyTakenForIt(page)
    expect(await answersIn()).toEqual([])
  })
})

test('an answer of danger that is none of the choices is answered first too', async () => {
  const page = await sent({ [DANGER]: '7' })
  expect(page.status).toBe(422)
  expectAnsweredFirst(page)
  expectNumbersFirst(page)
})

test('where nothing can be looked up, somebody in danger is answered first, in the language of their form', async () => {
  running().faults.set(outreachAway)
  const page = await sent({ [DANGER]: '2' })
  expect(page.status).toBe(503)
  expectAnsweredFirst(page)
  expect(page.main).toContain(de.risk.emergencyAnywhere)
  expect(page.main).toContain(de.notice.trouble.title)
  expect(page.main).not.toMatch(/class="way[^"]*" href="tel:/)
  expect(page.main).toContain(de.risk.chooseCountry)

  const calm = await sent({ [DANGER]: '0' })
  expect(calm.html).toContain('<html lang="de"')
  expectNobodyTakenForIt(calm)
})

test('a language that nobody speaks gets that of the deployment, and is answered all the same', async () => {
  running().faults.set(outreachAway)
  const page = await sent({ [DANGER]: '2', language: '__proto__' })
  expect(page.html).toContain('<html lang="en"')
  expect(page.main).toContain(copyFor('en').risk.safeTitle)
})

test('a link that is not whole keeps nobody in danger waiting', async () => {
  const page = await sent({ [DANGER]: '2' }, link.slice(0, -1))
  expect(page.status).toBe(404)
  expectAnsweredFirst(page)
})

test('a change of language sends nothing, and is not taken for an answer', async () => {
  const page = await sent({ [DANGER]: '3', show: 'de', language: 'en' })
  expect(page.status).toBe(200)
  expectNobodyTakenForIt(page)
  expect(page.main).toContain(`name=${DANGER} value=3 checked`)
  expect(page.main).toContain('112')
})

test('an answer of danger that arrives is answered by the reply, as before', async () => {
  const page = await sent({ [DANGER]: '1' }, other)
  expect(page.status).toBe(200)
  expectAnsweredFirst(page)
  expectNumbersFirst(page)
  expect(await answersIn()).toHaveLength(1)
})

test.each([
  ['the wave has closed', '2026-03-13T22:59:00Z', de.notice.closed.title, true],
  ['the link has ended', '2026-04-12T22:59:30Z', de.notice.expired.title, false],
])(
  'an answer of danger that comes when %s is answered first, and not stored',
  async (_, at, title, calls) => {
    await running().clock.advanceTo(Date.parse(at))
    const stored = await answersIn()
    const page = await sent({ [DANGER]: '1' })
    expect(page.status).toBe(410)
    expectAnsweredFirst(page)
    expectNumbersFirst(page)
    expect(page.main.indexOf(title)).toBeGreaterThan(page.main.indexOf('id="rest"'))
    expect(page.main.includes('id="call"')).toBe(calls)

    const calm = await sent({ [DANGER]: '0' })
    expectNobodyTakenForIt(calm)
    expect(calm.main).toContain('href="tel:112"')
    expect(await answersIn()).toEqual(stored)
  },
)
