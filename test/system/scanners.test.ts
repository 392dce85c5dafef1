import { beforeAll, describe, expect, test } from 'vitest'
import { employee, linkIn } from '../../local/demo/actors.ts'
import { formAt, itemsOf, oneSystem } from './one-system.ts'
import { hrOf, launched, mailsTo } from './running.ts'

/** What opens links in mails: gateways, previews, crawlers, browsers that look ahead, and things without a name. */
const AGENTS = [
  'Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0) BitDiscovery SafeLinks',
  'Barracuda Sentinel (EE)',
  'Mozilla/5.0 (compatible; Proofpoint/1.0)',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'facebookexternalhit/1.1',
  'GoogleImageProxy',
  'curl/8.5.0',
  'python-requests/2.32',
  '',
  'x'.repeat(4_000),
]

describe('machines that open what people are sent', () => {
  const running = oneSystem()
  let answered = ''
  /** Every address on this system that stands in a mail, or on a page that one of those leads to. */
  const known = new Set<string>()

  beforeAll(async () => {
    const system = running()
    await launched(system, await hrOf(system))
    await system.clock.advanceTo(Date.parse('2026-03-03T09:00:00Z'))
    // One has answered and asked for mails, one has put it off: there is something to be changed or to be told.
    answered = await linkOf('p1@example.com')
    await employee.send(
      answered,
      (await formAt(answered))(() => 2),
    )
    await employee.send(`${answered}/follow-ups`, [
      ['pace', 'weekly'],
      ['kind', 'sleep'],
      ['language', 'en'],
    ])
    await employee.send(`${await linkOf('p2@example.com')}/later`, [['days', '3']])
    await system.clock.advanceTo(Date.parse('2026-03-10T12:00:00Z'))

    for (const { html = '', text = '' } of await system.mails()) collect(`${html} ${text}`)
    for (const address of [...known].slice(0, 12)) collect((await employee.open(address)).html)
  })

  async function linkOf(address: string): Promise<string> {
    const [mail] = await mailsTo(running(), address)
    if (!mail) throw new Error(`${address} has no mail`)
    return linkIn(mail)
  }

  /** Takes in all that looks like a link: addresses in text, and what `href` and `action` name. */
  function collect(text: string): void {
    const { url } = running()
    for (const [found] of text.matchAll(/https?:\/\/[^\s"'<>)]+/g))
      if (found.startsWith(url)) known.add(found.replaceAll('&amp;', '&'))
    for (const [, path = ''] of text.matchAll(/(?:href|action)="?(\/[^\s">]*)/g)) known.add(`${url}${path}`)
  }

  /** Everything that could change: all four tables, the mails, what is planned, and what waits in the queues. */
  async function everything() {
    const system = running()
    const tables = ['Directory', 'Campaigns', 'Outreach', 'Vault']
    return {
      items: await Promise.all(tables.map(id => itemsOf(system, id))),
      mails: await system.mailCount(),
      schedules: system.schedules(),
      queues: await system.queues.state(),
    }
  }

  const opened = async (address: string, init: RequestInit = {}) => {
    const response = await fetch(address, { redirect: 'manual', ...init })
    return { status: response.status, html: await response.text() }
  }

  test('every link of every mail and page, opened as any machine would, leaves everything as it was', async () => {
    const before = await everything()
    expect(before.items.map(items => items.length > 0)).toEqual([true, true, true, true])
    expect(known.size).toBeGreaterThan(60)
    const statuses = new Map<number, number>()
    for (const [n, address] of [...known].entries()) {
      const headers = { 'user-agent': AGENTS[n % AGENTS.length] ?? '', 'x-purpose': 'preview', dnt: '1' }
      const { status } = await opened(address, { headers })
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    // 404: where only a form's own POST leads, such as `/later`.
    expect([...statuses.keys()].sort()).toEqual([200, 404])
    expect(statuses.get(200)).toBeGreaterThan(60)
    expect(await everything()).toEqual(before)
  })

  test('ten at once see the page that one alone sees, and double nothing', async () => {
    const before = await everything()
    const alone = await opened(answered)
    for (const address of [answered, `${answered}/follow-ups`]) {
      const one = await opened(address)
      const ten = await Promise.all(
        AGENTS.map(agent => opened(address, { headers: { 'user-agent': agent } })),
      )
      expect(new Set(ten.map(({ html }) => html))).toEqual(new Set([one.html]))
    }
    expect(alone.status).toBe(200)
    expect(await everything()).toEqual(before)
  })

  test('whether somebody has answered cannot be read from what a link shows', async () => {
    const masked = async (address: string) => {
      const link = await linkOf(address)
      // What fills a page up to its one length on the wire depends on the letters of the link, and on nothing else.
      return (await opened(link)).html.replaceAll(link.slice(-43), 'token').replace(/<!--x*-->/, '')
    }
    expect(await masked('p1@example.com')).toBe(await masked('p4@example.com'))
  })

  const addressesOf = (link: string) => [link, `${link}/later`, `${link}/follow-ups`]

  test.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH'])(
    '%s is answered with 404 by the function that reaches no table, and by no other',
    async method => {
      const invocations = () => {
        const { 'show-not-found': nowhere, ...others } = running().work()
        const count = (work: typeof others) =>
          Object.values(work).reduce((sum, { invocations }) => sum + invocations, 0)
        return { nowhere: nowhere?.invocations ?? 0, others: count(others) }
      }
      const [before, run] = [await everything(), invocations()]
      for (const address of addressesOf(answered))
        expect((await opened(address, { method })).status).toBe(404)
      expect(invocations()).toEqual({ nowhere: run.nowhere + 3, others: run.others })
      expect(await everything()).toEqual(before)
    },
  )

  test('HEAD is answered as GET, and changes as little', async () => {
    const before = await everything()
    for (const address of addressesOf(answered)) {
      const { status, html } = await opened(address, { method: 'HEAD' })
      expect([status, html]).toEqual([(await opened(address)).status, ''])
    }
    expect(await everything()).toEqual(before)
  })

  test('the form’s own POST, and only that, changes something', async () => {
    const system = running()
    const vault = async () => (await itemsOf(system, 'Vault')).filter(({ pk }) => pk.startsWith('W#')).length
    const before = await vault()
    const link = await linkOf('p5@example.com')
    const filled = (await formAt(link))(() => 1)
    expect((await opened(`${link}?${new URLSearchParams(filled)}`)).status).toBe(200)
    expect(await vault()).toBe(before)
    await employee.send(link, filled)
    expect(await vault()).toBe(before + 1)
  })
})
