import { expect, test } from 'vitest'
import type { StoredMail } from '../../local/aws/emulators.ts'
import { employee, linkIn } from '../../local/demo/actors.ts'
import { copyFor } from '../copies.ts'
import { formAt, oneSystem } from './one-system.ts'
import { aCampaign, aRoster, hrOf, launched } from './running.ts'

/**
 * HR moves people to mailboxes of its own before the second wave, to learn from them what these people did in the
 * first: docs/decisions/0013-changed-addresses.md.
 */

const running = oneSystem()
const en = copyFor('en')

/** Who did what with the email of the first wave, by the number in the roster. */
const HOMES = [
  'p0@example.com',
  'p1@example.com',
  'p2@example.com',
  'complaint+p3@example.com',
  'bounce+p4@example.com',
  'p5@example.com',
  'p6@example.com',
] as const
const [SILENT, ANSWERED, STOPPED, COMPLAINED, BOUNCED, PAUSED, CHOSE] = [0, 1, 2, 3, 4, 5, 6] as const
const swapped = HOMES.map((_, n) => n)
const boxOf = (n: number) => `box${n}@hr.example`

const rosterAt = (address: (n: number) => string | undefined) =>
  aRoster(60, n => {
    const email = address(n)
    return email ? { email } : {}
  })
const atHome = rosterAt(n => HOMES[n])
const inBoxes = rosterAt(n => (n < HOMES.length ? boxOf(n) : undefined))

const advanceTo = (iso: string) => running().clock.advanceTo(Date.parse(iso))
const mailsAt = (address: string) => running().mails({ to: address })
const counted = (addresses: readonly string[]) =>
  Promise.all(addresses.map(async address => (await mailsAt(address)).length))
const linkOf = (mail: StoredMail | undefined) => linkIn({ text: mail?.text ?? '' })
const firstLink = async (n: number) => linkOf((await mailsAt(HOMES[n] ?? ''))[0])
const boxes = swapped.map(boxOf)

/** A mail without what differs from person to person. */
const uniform = ({ subject, from, html = '', text = '', headers }: StoredMail) => {
  const plain = (value: string) =>
    value.replace(/Given\d+/g, 'NAME').replace(/\/(c|u)\/[\w-]{43}/g, '/$1/TOKEN')
  return {
    subject,
    from,
    html: plain(html),
    text: plain(text),
    headers: headers.map(({ name, value }) => `${name}: ${plain(value)}`),
  }
}

/** A page without its token and what fills it up. */
const plainPage = (link: string, { status, html }: { status: number; html: string }) =>
  `${status} ${html.replace(/<!--x*-->$/, '').replaceAll(link.split('/c/')[1]?.slice(0, 43) ?? '', 'TOKEN')}`

test('in the first wave each of them does something else', async () => {
  const system = running()
  const waves = ['2026-03-03', '2026-03-17', '2026-03-31', '2026-04-14'].map(opensOn => ({
    opensOn,
    remindAfterDays: [3],
    closesAfterDays: 8,
  }))
  await launched(system, await hrOf(system), { roster: atHome, campaign: aCampaign({ waves }) })
  await advanceTo('2026-03-03T09:00:00Z')
  expect(await counted(HOMES)).toEqual(HOMES.map(() => 1))

  const answered = await firstLink(ANSWERED)
  expect(
    (
      await employee.send(
        answered,
        (
          await formAt(answered)
        )(() => 1),
      )
    ).status,
  ).toBe(200)
  const stopped = (await firstLink(STOPPED)).replace('/c/', '/u/')
  expect((await employee.send(stopped, [['choice', 'stop']])).status).toBe(200)
  expect((await employee.send(`${await firstLink(PAUSED)}/later`, [['days', '7']])).status).toBe(200)
  const ideas: [string, string][] = [
    ['kind', 'nature'],
    ['pace', 'weekly'],
    ['language', 'en'],
  ]
  expect((await employee.send(`${await firstLink(CHOSE)}/follow-ups`, ideas)).status).toBe(200)
})

test('each box gets one email in two more waves, and all look alike in words, headers and time', async () => {
  const system = running()
  await advanceTo('2026-03-16T12:00:00Z')
  await (await hrOf(system)).uploadRoster(inBoxes)
  await system.clock.quiet()
  await advanceTo('2026-04-10T12:00:00Z')
  expect(await counted(boxes)).toEqual(boxes.map(() => 1))

  const mails = (await Promise.all(boxes.map(mailsAt))).map(([mail]) => mail ?? expect.fail('no mail'))
  const [first] = mails
  const [colleague] = await mailsAt('p10@example.com')
  for (const mail of mails) {
    expect(Math.abs(mail.at - (first?.at ?? 0))).toBeLessThan(5000)
    expect(uniform(mail)).toEqual(uniform(first ?? expect.fail('no mail')))
    expect(mail.subject).toBe(colleague?.subject)
  }
  expect(first?.text).toContain(en.mail.kinds.confirmation.opening[0]?.slice(0, 40))
  expect(first?.at).toBeGreaterThan(Date.parse('2026-03-17T08:30:00Z') - 1)
  expect(first?.at).toBeLessThan(Date.parse('2026-03-17T08:40:00Z'))
  // Nothing of the second and third wave went to their own addresses, nor of what they had asked for to HR's.
  expect((await counted(HOMES)).slice(0, COMPLAINED)).toEqual([2, 1, 1])
})

test('the pages of their links are alike, by every door, and opening them changes nothing', async () => {
  const pages = async (path: string) =>
    Promise.all(
      boxes.map(async box => {
        const link = linkOf((await mailsAt(box))[0])
        return plainPage(link, await employee.open(`${link}${path}`))
      }),
    )
  for (const path of ['', '/follow-ups', '/call', '']) {
    const seen = await pages(path)
    expect(seen[0]).toContain(en.notice['new-address'].title)
    expect(new Set(seen).size).toBe(1)
  }
  // Whatever is posted that is no answer to the question is answered with it.
  const link = linkOf((await mailsAt(boxOf(STOPPED)))[0])
  for (const [path, fields] of [
    ['', [['choice', 'send']]],
    ['/later', [['days', '3']]],
    ['/follow-ups', [['pace', 'weekly']]],
  ] as [string, [string, string][]][]) {
    const { html } = await employee.send(`${link}${path}`, fields)
    expect(html).toContain(en.notice['new-address'].title)
  }
})

test('yes begins afresh: the pages stay alike, no stops it, and the next wave comes to who said yes', async () => {
  const answers = await Promise.all(
    boxes.map(async (box, n) => {
      const link = linkOf((await mailsAt(box))[0])
      return plainPage(link, await employee.send(link, [['here', n === SILENT ? 'no' : 'yes']]))
    }),
  )
  expect(answers[SILENT]).toContain(en.notice.unsubscribed.title)
  // The wave of that link has closed.
  expect(new Set(answers.slice(1)).size).toBe(1)
  expect(answers[STOPPED]).toContain(en.notice['new-address-kept'].title)

  await advanceTo('2026-04-14T09:00:00Z')
  expect(await counted(boxes)).toEqual(boxes.map((_, n) => (n === SILENT ? 1 : 2)))
  const seen = await Promise.all(
    boxes.slice(1).map(async box => {
      const link = linkOf((await mailsAt(box))[1])
      return plainPage(link, await employee.open(link))
    }),
  )
  expect(seen[0]).toContain(en.checkIn.title)
  expect(new Set(seen).size).toBe(1)
})

test('a complaint ends when its reader turns the emails on again, a bounce by the operator’s command: at SES too', async () => {
  const system = running()
  const link = (await firstLink(COMPLAINED)).replace('/c/', '/u/')
  const { status, html } = await employee.send(link, [['choice', 'resume']])
  expect([status, html.includes(en.notice.resubscribed.title)]).toEqual([200, true])

  await advanceTo('2026-04-24T12:00:00Z')
  const before = system.events().length
  expect(
    await system.invoke('end-bounces', { domain: 'example.com', before: '2026-04-24T12:00:00Z' }),
  ).toEqual({
    status: 'returned',
    payload: '"done"',
  })
  const unread = await system.invoke('end-bounces', { address: HOMES[BOUNCED] })
  expect(unread.status).toBe('failed')
  expect(JSON.stringify([unread, system.logs('end-bounces')])).not.toContain('example.com')

  const campaign = aCampaign({ waves: [{ opensOn: '2026-04-28', remindAfterDays: [], closesAfterDays: 8 }] })
  await launched(system, await hrOf(system), { roster: atHome, campaign })
  await advanceTo('2026-04-28T12:00:00Z')
  const cameBack = (n: number) =>
    system
      .events()
      .slice(before)
      .map(({ event }) => JSON.stringify(event))
      .filter(event => event.includes(`"${HOMES[n]}"`))
  // Still on SES's own list, both would have come back for that reason.
  for (const [n, why] of [
    [COMPLAINED, 'Email Complaint Received'],
    [BOUNCED, '"bounceSubType":"General"'],
  ] as const) {
    expect(cameBack(n)).toHaveLength(1)
    expect(cameBack(n)[0]).toContain(why)
  }
  expect(await counted([HOMES[STOPPED], HOMES[ANSWERED]])).toEqual([1, 2])
})
