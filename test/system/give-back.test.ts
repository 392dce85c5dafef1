import { expect, test } from 'vitest'
import { GZIPPED_BYTES } from '../../functions/edges/one-size.ts'
import { employee, hiddenFields, type InboxMail, linkIn, questionFields } from '../../local/demo/actors.ts'
import { oneSystem } from './one-system.ts'
import { aCampaign, aRoster, hrOf, launched, mailsTo } from './running.ts'

/** A wave is answered and reported; HR gives back what will be done; the next wave opens with it. */

const running = oneSystem()
const [ANSWERED, SILENT, STOPPED, LEFT, BRITON] = [5, 24, 1, 2, 25]
const inBritain = (n: number) => n >= BRITON
const germanReader = (n: number) => n % 2 === 0
const person = (n: number) => ({
  locale: germanReader(n) ? 'de-AT' : 'en',
  ...(inBritain(n) ? { country: 'GB', time_zone: 'Europe/London' } : {}),
})
const roster = aRoster(30, person)
const afterLeaving = roster
  .split('\n')
  .filter(line => !line.startsWith(`p${LEFT},`))
  .join('\n')
const addressOf = (n: number) => `p${n}@example.com`
const at = (time: string) => running().clock.advanceTo(Date.parse(time))

let id = ''
let path = ''
const mailOf = async (n: number): Promise<InboxMail | undefined> =>
  (await mailsTo(running(), addressOf(n))).find(({ text }) => text.includes('/give-back'))
const pageOf = async (n: number) => employee.open(linkIn((await mailOf(n)) ?? { text: '' }))

const words = {
  en: { short: 'Two more people on the evening shift.', more: 'From May on, in both houses.' },
  de: { short: 'Zwei zusätzliche Kräfte in der Spätschicht.', more: 'Ab Mai, in beiden Häusern.' },
}

test('a wave is lived through: some answer, one stops the emails, one leaves; until its report nothing is given back', async () => {
  const system = running()
  const waves = [
    { opensOn: '2026-03-03', remindAfterDays: [], closesAfterDays: 10 },
    { opensOn: '2026-04-14', remindAfterDays: [], closesAfterDays: 10 },
  ]
  const routes = { campaign: aCampaign({ waves }), roster }
  const hr = await hrOf(system)
  id = await launched(system, hr, routes)
  path = `/api/campaigns/${id}/waves/w1/give-back`
  await at('2026-03-03T12:00:00Z')
  for (let n = ANSWERED; n < 20; n++) {
    const [mail] = await mailsTo(system, addressOf(n))
    const link = linkIn(mail ?? { text: '' })
    const { html } = await employee.open(link)
    const answers = questionFields(html).map((field): [string, string] => [field, '1'])
    const sent = await employee.send(link, [...hiddenFields(html), ['choice', 'send'], ...answers])
    expect(sent.status).toBe(200)
  }
  const [stopping] = await mailsTo(system, addressOf(STOPPED))
  await employee.send(linkIn(stopping ?? { text: '' }).replace('/c/', '/u/'), [['choice', 'stop']])
  const later = await hrOf(system)
  expect(await later.call('PUT', path, { words })).toMatchObject({ status: 409 })
  await later.uploadRoster(afterLeaving)
  await at('2026-03-14T12:00:00Z')
  expect((await (await hrOf(system)).call('GET', `/api/campaigns/${id}/report`)).status).toBe(200)
})

test('HR writes in the languages of the audience, looks at the page, and shares it once', async () => {
  const hr = await hrOf(running())
  expect(await hr.call('PUT', path, { words: { en: { short: 'See https://x.example' } } })).toMatchObject({
    status: 422,
    body: { errors: [{ field: '/words/en/short' }] },
  })
  expect(await hr.call('PUT', path, { words: { en: words.en } })).toMatchObject({
    status: 200,
    body: { status: 'draft', languages: ['de', 'en'], missing: ['de'] },
  })
  expect(await hr.call('POST', `${path}/share`)).toMatchObject({
    status: 422,
    body: { errors: [{ field: '/words/de' }] },
  })
  expect(await hr.call('PUT', path, { words })).toMatchObject({ status: 200 })
  const preview = await hr.call('GET', `${path}?lang=de&country=DE`, undefined, { accept: 'text/html' })
  expect(preview.text).toContain(words.de.short)
  const viewer = await hrOf(running(), 'hr-viewer@example.com')
  expect(await viewer.call('POST', `${path}/share`)).toMatchObject({ status: 403 })
  expect(await hr.call('POST', `${path}/share`)).toMatchObject({
    status: 200,
    body: {
      status: 'shared',
      emails: { first: '2026-03-16T08:30:00Z', last: '2026-03-16T09:30:00Z' },
    },
  })
  const { body } = await hr.call('GET', '/api/audit')
  const acts = (body as { entries: { action: string; subject: string }[] }).entries
    .filter(({ subject }) => subject === `${id} w1`)
    .map(({ action }) => action)
  // The clock stands, and acts of one moment have no order.
  expect(new Set(acts)).toEqual(
    new Set([
      'try to write what is given back',
      'write what is given back',
      'try to share what is given back',
      'share what is given back',
    ]),
  )
})

test('everybody who was invited gets one email on the next working morning of their place, but who stopped or left', async () => {
  const system = running()
  await at('2026-03-16T08:29:59Z')
  for (let n = 0; n < 30; n++) expect(await mailOf(n)).toBeUndefined()
  await at('2026-03-16T09:00:00Z')
  for (let n = 0; n < 30; n++)
    expect([n, (await mailOf(n)) !== undefined]).toEqual([n, !inBritain(n) && n !== STOPPED && n !== LEFT])
  await at('2026-03-18T12:00:00Z')
  const none = [STOPPED, LEFT]
  for (let n = 0; n < 30; n++)
    expect([n, (await mailsTo(system, addressOf(n))).length]).toEqual([n, none.includes(n) ? 1 : 2])
})

test('the email is the same whether somebody answered or not, and has no figure in it', async () => {
  const plain = (mail: InboxMail | undefined) =>
    mail &&
    [mail.subject, mail.text, mail.html].map(text =>
      text.replace(/Given\d+/g, 'NAME').replace(/\/([cu])\/[\w-]{43}/g, '/$1/TOKEN'),
    )
  const [answered, silent] = [await mailOf(7), await mailOf(23)]
  expect(plain(answered)).toEqual(plain(silent))
  expect(plain(await mailOf(6))).toEqual(plain(await mailOf(SILENT)))
  const [invitation] = await mailsTo(running(), addressOf(7))
  expect(answered?.subject).toBe(invitation?.subject)
  expect(answered?.text.replace(/https?:\S+|Given\d+/g, '')).not.toMatch(/\d|%/)
})

test('the page is the same for all of one language and country, in the one length, with the whole and HR’s words', async () => {
  const shown = async (n: number) => {
    const { html, status } = await pageOf(n)
    expect(status).toBe(200)
    return html.replace(/<!--x*-->$/, '').replace(/\/c\/[\w-]{43}/g, '/c/TOKEN')
  }
  const page = await shown(7)
  expect(await shown(23)).toBe(page)
  expect(page).toContain(words.en.short)
  expect(page).toContain(words.en.more)
  expect(page).not.toMatch(/Sales|Care|>30</)
  expect(await shown(SILENT)).toContain(words.de.short)
  const link = linkIn((await mailOf(7)) ?? { text: '' })
  const { headers } = await fetch(link, { headers: { 'accept-encoding': 'gzip' } })
  expect(Number(headers.get('content-length'))).toBe(GZIPPED_BYTES)
  // The link of the invitation leads there too.
  const [invitation] = await mailsTo(running(), addressOf(7))
  expect((await employee.open(`${linkIn(invitation ?? { text: '' })}/give-back`)).status).toBe(200)
})

test('a correction changes the page and sends nothing', async () => {
  const system = running()
  const sent = await system.mailCount()
  const corrected = { ...words, en: { ...words.en, short: 'Three more people on the evening shift.' } }
  const hr = await hrOf(system)
  expect(await hr.call('PUT', path, { words: corrected })).toMatchObject({ status: 200 })
  await at('2026-03-20T12:00:00Z')
  expect(await system.mailCount()).toBe(sent)
  const { html } = await pageOf(7)
  expect(html).toContain(corrected.en.short)
  expect(html).toContain('18 March 2026')
})

test('the next wave’s check-in opens with those words, in the person’s language, and its own page says nothing yet', async () => {
  await at('2026-04-14T12:00:00Z')
  for (const [n, said] of [
    [7, 'Three more people on the evening shift.'],
    [SILENT, words.de.short],
  ] as const) {
    const mail = (await mailsTo(running(), addressOf(n))).at(-1)
    const link = linkIn(mail ?? { text: '' })
    expect((await employee.open(link)).html).toContain(said)
    const early = await employee.open(`${link}/give-back`)
    expect([early.status, early.html.includes(said)]).toEqual([404, false])
  }
  // The links of the first wave have ended.
  expect((await pageOf(7)).status).toBe(410)
  expect((await employee.open(`${running().url}/c/${'x'.repeat(43)}/give-back`)).status).toBe(404)
})
