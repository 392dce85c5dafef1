import { afterAll, expect, test, vi } from 'vitest'
import { GZIPPED_BYTES, PLAIN_BYTES } from '../../functions/edges/one-size.ts'
import type { StoredMail } from '../../local/aws/emulators.ts'
import { employee, linkIn } from '../../local/demo/actors.ts'
import { formAt, itemsOf, oneSystem } from './one-system.ts'
import { aCampaign, aRoster, hrOf, launched } from './running.ts'

/**
 * An attack on what a whole PHQ-9 campaign leaves behind, with calls that fail, links that are broken and people of
 * every kind in it: whatever is not the Vault is searched for what only the Vault may know.
 */

const running = oneSystem()
afterAll(() => vi.restoreAllMocks())

// Words that occur nowhere else, so that finding one is finding a person.
const NAME = 'Xanthippe'
const ADDRESS = 'quiet.example'
const PERSON = 'emp-k'
const BOUNCED = 28
const addressOf = (n: number) => `${n === BOUNCED ? 'bounce+' : ''}mx${n}@${ADDRESS}`

/** Twenty of thirty answer; the first has thoughts of self-harm and a heavy score, the second is well, the third declines. */
const ANSWERERS = 20
const answersOf = (n: number): (number | 'declined')[] =>
  Array.from({ length: 9 }, (_, item) =>
    n === 0 ? 3 : n === 1 ? 0 : n === 2 ? 'declined' : item === 8 ? n % 2 : (n + item) % 4,
  )
const [RISK, LIGHT, DECLINER, SILENT, ALSO_SILENT] = [0, 1, 2, 25, 26]

const bodies: string[] = []
const schedules: string[] = []
let id = ''

const noteSchedules = () => {
  schedules.push(
    ...running()
      .schedules()
      .map(schedule => JSON.stringify(schedule)),
  )
}

const mailsOf = (n: number): Promise<StoredMail[]> => running().mails({ to: addressOf(n) })

/** All that HR can be shown by the tables that its functions read. */
const shownToHr = async () => [await itemsOf(running(), 'Directory'), await itemsOf(running(), 'Campaigns')]

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** Which of the needles a text holds. */
const found = (needles: Iterable<string>, ...haystacks: unknown[]): string[] => {
  const text = haystacks.map(textOf).join('\n')
  return [...needles].filter(needle => text.includes(needle))
}

test('nothing that HR can read changes while people open links, answer, decline and choose', async () => {
  const system = running()
  const { receive } = system.queues
  vi.spyOn(system.queues, 'receive').mockImplementation(async (...asked) => {
    const received = await receive(...asked)
    bodies.push(...received.map(({ body }) => body))
    return received
  })
  const roster = aRoster(30, n => ({
    person_id: `${PERSON}${n}z`,
    email: addressOf(n),
    given_name: `${NAME}${n}`,
  }))
  const campaign = aCampaign({ instruments: ['phq-9'] })
  id = await launched(system, await hrOf(system), { roster, campaign })
  noteSchedules()
  await system.clock.advanceTo(Date.parse('2026-03-03T08:40:00Z'))

  const hr = await hrOf(system)
  const asHr = async () =>
    Promise.all(
      [`/api/campaigns/${id}`, '/api/audience', '/api/audit', `/api/campaigns/${id}/report`].map(
        async path => (await hr.call('GET', path)).text,
      ),
    )
  const before = [await shownToHr(), await asHr()]

  // Errors are logged, and it is in errors that things slip out.
  system.faults.set({ seed: 5, rates: { 'dynamodb.PutItem': { 'lost-reply': 0.5 } } })
  const people = Array.from({ length: ANSWERERS }, (_, n) => n)
  await Promise.all(
    people.map(async n => {
      const [mail] = await mailsOf(n)
      const link = linkIn({ text: mail?.text ?? '' })
      const filled = (await formAt(link))(item => answersOf(n)[item] ?? 0)
      for (let tries = 0; tries < 20; tries++) if ((await employee.send(link, filled)).status === 200) return
      throw new Error('twenty tries, and none went through')
    }),
  )
  system.faults.set({ seed: 0, rates: {} })
  for (const n of [RISK, LIGHT, ALSO_SILENT]) {
    const [mail] = await mailsOf(n)
    const link = linkIn({ text: mail?.text ?? '' })
    const chosen = [['kind', 'nature'] as const, ['pace', 'weekly'] as const, ['language', 'en'] as const]
    const saved = await employee.send(
      `${link}/follow-ups`,
      chosen.map(([field, value]) => [field, value]),
    )
    expect(saved.status).toBe(200)
  }
  const [silent] = await mailsOf(SILENT)
  const link = linkIn({ text: silent?.text ?? '' })
  await employee.open(`${link}x`)
  await employee.open(link.slice(0, -2))
  await employee.send(link, [['q.phq-9.mood', `${NAME} ${'9'.repeat(40_000)}`]])
  await employee.send(link, [['q.phq-9.mood', `${NAME} was here`]])
  noteSchedules()

  expect([await shownToHr(), await asHr()]).toEqual(before)
  expect(
    await itemsOf(system, 'Vault').then(all => all.filter(({ pk }) => pk.startsWith('W#'))),
  ).toHaveLength(20)
})

test('a link looks the same whether its person has answered, declined or neither', async () => {
  const pages = await Promise.all(
    [RISK, LIGHT, DECLINER, SILENT].map(async n => {
      const [mail] = await mailsOf(n)
      const link = linkIn({ text: mail?.text ?? '' })
      const { html, status } = await employee.open(link)
      // The filler makes up for how well a token compresses.
      const shown = html.replace(/<!--x*-->$/, '').replaceAll(link.split('/c/')[1] ?? '', 'TOKEN')
      return `${status} ${shown}`
    }),
  )
  expect(pages[0]).toContain('TOKEN')
  expect(new Set(pages).size).toBe(1)
})

test('whatever a page says, it is as long on the wire as any other', async () => {
  const [mail] = await mailsOf(SILENT)
  const link = linkIn({ text: mail?.text ?? '' })
  for (const [encoding, bytes] of [
    ['gzip', GZIPPED_BYTES],
    ['identity', PLAIN_BYTES],
  ] as const)
    for (const address of [link, `${link}x`]) {
      const { headers } = await fetch(address, { headers: { 'accept-encoding': encoding } })
      expect([encoding, Number(headers.get('content-length'))]).toEqual([encoding, bytes])
    }
})

/** A mail without what may differ: name, links, and what a follow-up brings. */
function uniform({ subject, from, html = '', text = '', headers, at }: StoredMail) {
  const plain = (value: string) =>
    value.replace(new RegExp(`${NAME}\\d+`, 'g'), 'NAME').replace(/\/(c|u)\/[\w-]{43}/g, '/$1/TOKEN')
  return {
    at,
    subject,
    from,
    headers: headers.map(({ name, value }) => `${name}: ${plain(value)}`),
    text: plain(text).replace(/\n\* [\s\S]*?\n(?=[^\n]*:\nhttp)/, 'RESOURCES\n'),
    html: plain(html).replace(
      /(<h2>[^<]*<\/h2><p>[^<]*<\/p>(<ol>.*?<\/ol>)?(<p><a [^>]*>[^<]*<\/a><\/p>)?)+/,
      'RESOURCES',
    ),
  }
}

test('emails are the same for everybody: in words, headers and time', async () => {
  const system = running()
  const invitations = await Promise.all(
    [RISK, LIGHT, DECLINER, SILENT].map(async n => uniform((await mailsOf(n))[0] as StoredMail)),
  )
  // A second's mails of the account are one bulk send: who is in which follows from the roster alone.
  const [first] = invitations
  for (const mail of invitations) {
    expect(Math.abs(mail.at - (first?.at ?? 0))).toBeLessThan(3000)
    expect({ ...mail, at: first?.at }).toEqual(first)
  }

  system.faults.set({ seed: 1, rates: { 'ses.SendBulkEmail': { 'lost-reply': 1 } } })
  await system.clock.advanceTo(Date.parse('2026-03-06T10:00:00Z'))
  system.faults.set({ seed: 0, rates: {} })
  await system.clock.advanceTo(Date.parse('2026-03-24T12:00:00Z'))
  noteSchedules()
  const counts = await Promise.all(
    [RISK, LIGHT, ALSO_SILENT, SILENT, DECLINER].map(async n => (await mailsOf(n)).length),
  )
  // An invitation each; a reminder to who was silent; two follow-ups to who chose them.
  expect(counts).toEqual([3, 3, 4, 2, 1])
  const followUps = await Promise.all(
    [RISK, LIGHT, ALSO_SILENT].map(async n => (await mailsOf(n)).slice(-2).map(uniform)),
  )
  expect(textOf(followUps[0])).toContain('RESOURCES')
  for (const mails of followUps) expect(mails).toEqual(followUps[0])
})

test('outside the Vault there is no answer, no score, no band, no risk and no participant', async () => {
  const system = running()
  const vault = await itemsOf(system, 'Vault')
  const participants = new Set(
    vault.flatMap(({ participantId, readerId }) =>
      [participantId, readerId].flatMap(id => (id ? [String(id)] : [])),
    ),
  )
  // Who chose follow-ups has another id there, so that neither leads to the other.
  expect(participants.size).toBe(ANSWERERS + 3)

  const campaigns = await itemsOf(system, 'Campaigns')
  const reports = campaigns.filter(({ pk }) => pk === `REPORTS#${id}`)
  expect(reports).toHaveLength(1)
  const hr = await hrOf(system)
  const shown = await Promise.all(
    ['application/json', 'text/csv', 'text/html'].map(accept =>
      hr.call('GET', `/api/campaigns/${id}/report`, undefined, { accept }),
    ),
  )
  expect(shown.map(({ status }) => status)).toEqual([200, 200, 200])

  const mails = await system.mails()
  const places = {
    logs: system.logs(),
    events: system.events(),
    queues: bodies,
    schedules,
    meters: system.meters.rows(),
    outreach: await itemsOf(system, 'Outreach'),
    directory: await itemsOf(system, 'Directory'),
    campaigns: campaigns.filter(item => !reports.includes(item)),
    mails,
  }
  // Each of them was really looked into.
  for (const [place, held] of Object.entries(places)) expect([place, held.length > 3]).toEqual([place, true])

  const onlyInVault = [
    ...participants,
    'declined',
    '"band"',
    '"score"',
    'moderately',
    '"severe"',
    'self-harm',
    '"risk"',
  ]
  expect(found(onlyInVault, vault)).not.toEqual([])
  const valued =
    /(interest|mood|sleep|tiredness|appetite|self-worth|concentration|movement)["']?\s*[:=]\s*["']?(\d|declined)/
  expect(textOf(vault)).toMatch(valued)
  for (const [place, held] of Object.entries(places)) {
    expect([place, found(onlyInVault, held)]).toEqual([place, []])
    expect([place, valued.exec(textOf(held))]).toEqual([place, null])
  }

  for (const report of [reports, ...shown.map(({ text }) => text)]) {
    expect(found([...participants, 'declined', 'self-harm', NAME, ADDRESS, PERSON], report)).toEqual([])
    expect(textOf(report)).not.toMatch(valued)
  }
})

test('no name, address, person or link is in a log, a metric, an event, a schedule or the Vault', async () => {
  const system = running()
  const mails = await system.mails()
  const tokens = mails.flatMap(({ text = '' }) =>
    [...text.matchAll(/\/[cu]\/([\w-]{43})/g)].map(([, token]) => token ?? ''),
  )
  const outreach = await itemsOf(system, 'Outreach')
  const enrolments = outreach.flatMap(({ pk }) => (pk.startsWith('E#') ? [pk.slice(2)] : []))
  expect(tokens.length).toBeGreaterThan(60)
  expect(enrolments.length).toBeGreaterThan(30)
  const people = [NAME, ADDRESS, PERSON]
  const links = [...tokens, ...tokens.map(token => token.slice(-21))]

  expect(system.logs().filter(line => line.includes('"ERROR"'))).not.toHaveLength(0)
  // The default bus is AWS's own, and SES says there what it wants; what our rules hand on is in the queues.
  const ours = system.events().filter(({ busName }) => busName !== 'default')
  expect(ours).not.toHaveLength(0)
  const told = [system.logs(), system.meters.rows(), ours, schedules]
  expect(found([...people, ...links, ...enrolments], ...told)).toEqual([])
  expect(found([...people, ...links], await itemsOf(system, 'Vault'))).toEqual([])
  expect(found(['Email Bounced'], bodies)).toHaveLength(1)
  // The queue says which person a mail is for, and neither their name nor where to; nor does Outreach.
  expect(found([NAME, ADDRESS, ...links], bodies, outreach)).toEqual([])
  expect(found([PERSON], bodies)).toEqual([PERSON])
  // Who answered stands in Outreach alone, which nothing of HR's can read.
  expect(found([...enrolments, 'ANSWERED'], ...(await shownToHr()))).toEqual([])

  const urls = mails.flatMap(({ text = '', html = '' }) => `${text} ${html}`.match(/https?:[^\s"<]+/g) ?? [])
  expect(urls.length).toBeGreaterThan(60)
  expect(found([NAME, ADDRESS, PERSON], urls)).toEqual([])
  // HR's own news lead to a campaign's page, which asks who looks; links to people name none.
  const toHr = `/hr/reports/${id}?`
  expect(
    found(
      [id],
      urls.filter(each => !each.includes(toHr)),
    ),
  ).toEqual([])
})

test('Outreach holds the same things of somebody in danger as of somebody who is well', async () => {
  const outreach = await itemsOf(running(), 'Outreach')
  const shapeOf = (n: number) => {
    const pk = outreach.find(({ personId }) => personId === `${PERSON}${n}z`)?.pk
    return outreach
      .filter(item => item.pk === pk)
      .map(({ sk, ...rest }) => `${sk}: ${Object.keys(rest).sort().join(' ')}`)
  }
  expect(shapeOf(RISK)).not.toEqual([])
  expect(shapeOf(RISK)).toEqual(shapeOf(LIGHT))
})
