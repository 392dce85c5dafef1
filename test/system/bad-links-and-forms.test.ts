import { beforeAll, describe, expect, test } from 'vitest'
import { CONSENT_VERSION } from '../../functions/copy/consent.ts'
import { employee, linkIn, questionFields } from '../../local/demo/actors.ts'
import { formAt, itemsOf, oneSystem } from './one-system.ts'
import { aCampaign, hrOf, launched, mailsTo } from './running.ts'

const running = oneSystem()
const links: string[] = []
let fields: string[] = []

beforeAll(async () => {
  const system = running()
  await launched(system, await hrOf(system), {
    campaign: aCampaign({ waves: [{ opensOn: '2026-03-03', closesAfterDays: 10 }] }),
  })
  await system.clock.advanceTo(Date.parse('2026-03-03T09:00:00Z'))
  for (let n = 0; n < 30; n++) {
    const [mail] = await mailsTo(system, `p${n}@example.com`)
    if (!mail) throw new Error(`p${n} has no mail`)
    links.push(linkIn(mail))
  }
  fields = questionFields((await employee.open(link(0))).html)
})

/** The link of one of the thirty, `/c/{token}`. */
const link = (n: number) => links[n] ?? ''
const tokenOf = (n: number) => link(n).slice(-43)

const dump = async () => {
  const tables = ['Directory', 'Campaigns', 'Outreach', 'Vault']
  return Object.fromEntries(
    await Promise.all(tables.map(async id => [id, await itemsOf(running(), id)] as const)),
  )
}
const answersIn = async () => (await itemsOf(running(), 'Vault')).filter(({ pk }) => pk.startsWith('W#'))

async function asked(address: string, init: RequestInit = {}) {
  const response = await fetch(address, init)
  return { status: response.status, headers: response.headers, html: await response.text() }
}
const sendForm = (address: string, body: string, type = 'application/x-www-form-urlencoded') =>
  asked(address, { method: 'POST', body, headers: { 'content-type': type } })

/** A page for a person: theirs to read, with help on it, and nothing of what went wrong. */
function expectKindPage({ html, headers }: { html: string; headers: Headers }, token?: string) {
  expect(html).toContain('<main')
  expect(html).toContain('findahelpline.com')
  expect(html).not.toMatch(
    /\bat \S+ \(|node:internal|Exception|undefined|\[object|stack|invalid|illegal|forbidden/i,
  )
  if (token) expect(html).not.toContain(token)
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('strict-transport-security')).toContain('max-age')
}

describe('a link that is not whole', () => {
  const broken: [string, (token: string) => string][] = [
    ['made up', () => 'A'.repeat(43)],
    ['truncated', token => token.slice(0, 42)],
    ['too long', token => `${token}A`],
    ['with one character changed', token => `${token[0] === 'A' ? 'B' : 'A'}${token.slice(1)}`],
    ['with another last character', token => token.slice(0, 42) + (token.endsWith('A') ? 'B' : 'A')],
    ['in capitals', token => token.toUpperCase()],
    ['with a dot that a mail program added', token => `${token}.`],
    ['with a null byte', token => `${token.slice(0, 42)}%00`],
    ['with broken percent-encoding', token => `${token.slice(0, 41)}%E0`],
    ['of another script', () => encodeURIComponent('ключ')],
    ['of 6,000 characters', () => 'x'.repeat(6000)],
    ['that hopes for HTML', () => encodeURIComponent('"><script>alert(1)</script>')],
  ]

  test.each(broken)('%s is met kindly at every door', async (_, break_) => {
    const wrong = break_(tokenOf(0))
    const at = running().url
    const pages = await Promise.all([
      asked(`${at}/c/${wrong}`),
      sendForm(`${at}/c/${wrong}`, 'choice=send'),
      asked(`${at}/c/${wrong}/follow-ups`),
      sendForm(`${at}/c/${wrong}/follow-ups`, 'pace=weekly'),
      asked(`${at}/u/${wrong}`),
      sendForm(`${at}/u/${wrong}`, 'List-Unsubscribe=One-Click'),
    ])
    for (const page of pages) {
      expect(page.status).toBe(404)
      expectKindPage(page)
      expect(page.html).not.toContain('alert(1)')
    }
  })

  test('changes nothing, whatever is sent to it', async () => {
    const before = await dump()
    const wrong = `${running().url}/c/${'A'.repeat(43)}`
    await sendForm(wrong, 'choice=send&version=2026-01-01')
    await sendForm(`${wrong}/follow-ups`, 'pace=weekly')
    await sendForm(wrong.replace('/c/', '/u/'), 'List-Unsubscribe=One-Click')
    expect(await dump()).toEqual(before)
  })

  test('is spoken to in the language asked for, and in English where nobody speaks that', async () => {
    const wrong = `${running().url}/c/${'A'.repeat(43)}`
    expect((await asked(`${wrong}?language=de`)).html).toContain('<html lang="de"')
    for (const language of ['xx', '__proto__', 'constructor', '%00', 'en-GB;q=1', 'x'.repeat(3000)])
      expect((await asked(`${wrong}?language=${language}`)).html).toContain('<html lang="en"')
  })
})

describe('an address that leads nowhere', () => {
  const help = async (path: string, init?: RequestInit) => {
    const page = await asked(`${running().url}${path}`, init)
    expect(page.status).toBe(404)
    expectKindPage(page)
    expect(page.html).toContain('There’s nothing at this address')
    return page
  }

  test.each(['/', '/c', '/c/', '/robots.txt', '/about/', '/%00', `/${'x'.repeat(6000)}`])(
    'is met kindly: %s',
    async path => {
      await help(path)
    },
  )

  test('is met kindly where a page is loaded again, or a slash was added, and nothing changes', async () => {
    const before = await dump()
    const open = `/c/${tokenOf(1)}`
    for (const path of [`${open}/later`, `${open}/later/`, `${open}/`, `${open}/none`, `/u/${tokenOf(1)}/`])
      await help(path)
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) await help(open, { method })
    await help(`${open}/`, { method: 'POST', body: new URLSearchParams({ choice: 'send' }) })
    expect(await dump()).toEqual(before)
  })

  test('is as long as every page, and tells nothing that the address held', async () => {
    const page = await help(`/c/${tokenOf(1)}/later`)
    const lengthOf = ({ headers }: { headers: Headers }) => headers.get('content-length')
    expect(lengthOf(page)).toBe(lengthOf(await asked(link(1))))
    expect(page.html).not.toContain(tokenOf(1))
  })
})

/** What an answer says of itself, and neither of the moment nor of the connection. */
const headersOf = ({ headers }: { headers: Headers }) =>
  Object.fromEntries([...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)))

test('HEAD is answered with the status and headers of GET, and no body, at every door', async () => {
  const doors = [
    link(1),
    `${link(1)}/follow-ups`,
    `${link(1)}/call`,
    link(1).replace('/c/', '/u/'),
    `${running().url}/r/${'A'.repeat(43)}`,
    `${running().url}/c/${'A'.repeat(43)}`,
    `${running().url}/about`,
    `${running().url}/nowhere`,
  ]
  const statuses = new Set<number>()
  for (const door of doors) {
    const [head, get] = [await asked(door, { method: 'HEAD' }), await asked(door)]
    expect(head.html).toBe('')
    expect([door, head.status, headersOf(head)]).toEqual([door, get.status, headersOf(get)])
    expect(head.headers.get('content-length')).not.toBe('0')
    statuses.add(head.status)
  }
  expect(statuses).toEqual(new Set([200, 404]))
})

test('scanners that open everything at once, with GET and HEAD, change nothing and see one page', async () => {
  const before = await dump()
  const seen = await employee.open(link(1))
  const doors = [link(1), `${link(1)}/follow-ups`, link(1).replace('/c/', '/u/'), `${link(1)}?language=de`]
  await Promise.all(
    doors.flatMap(door =>
      Array.from({ length: 12 }, (_, n) => asked(door, { method: n % 3 === 0 ? 'HEAD' : 'GET' })),
    ),
  )
  expect(await dump()).toEqual(before)
  expect((await employee.open(link(1))).html).toBe(seen.html)
})

describe('a form', () => {
  const valid = () => fields.map(field => `${field}=1`).join('&')

  test.each<[string, () => string, RegExp | undefined]>([
    ['with a field that nobody asked for', () => `${valid()}&salary=1`, undefined],
    ['with an answer out of range', () => `${valid().slice(0, -1)}9`, /id="q\./],
    ['with a negative answer', () => `${valid().slice(0, -1)}-1`, /id="q\./],
    ['with a word for a number', () => `${valid().slice(0, -1)}often`, /id="q\./],
    ['with a decimal', () => `${valid().slice(0, -1)}1.0`, /id="q\./],
    ['with a full-width digit', () => `${valid().slice(0, -1)}%EF%BC%91`, /id="q\./],
    ['with a null byte', () => `${valid()}%00`, /id="q\./],
    ['with broken percent-encoding', () => `${valid()}%`, /id="q\./],
    ['with a field repeated', () => `${valid()}&${fields.at(-1)}=2`, /id="q\./],
    ['with fields that every object has', () => `${valid()}&__proto__=1&constructor=1&toString=1`, undefined],
    ['with markup for a name', () => `${valid()}&%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E=1`, undefined],
    [
      'with 5,000 short fields',
      () => `${valid()}&${Array.from({ length: 5000 }, (_, n) => `${n}`).join('&')}`,
      undefined,
    ],
  ])('%s comes back with what was right still chosen, and nothing is stored', async (_, body, pointsAt) => {
    const stored = await answersIn()
    const page = await sendForm(link(2), `choice=send&${body()}`)
    expect(page.status).toBe(422)
    expectKindPage(page)
    expect(page.html).toContain('role="alert"')
    expect(page.html.match(/ checked/g)).toHaveLength(pointsAt ? fields.length - 1 : fields.length)
    if (pointsAt) expect(page.html).toMatch(pointsAt)
    expect(page.html).not.toContain('alert(1)')
    expect(await answersIn()).toEqual(stored)
  })

  test.each<[string, string, () => Promise<{ status: number; html: string; headers: Headers }>]>([
    ['of a megabyte', '413', () => sendForm(link(2), `choice=send&q=${'x'.repeat(1_048_576)}`)],
    [
      'of 10,000 fields',
      '413',
      () => sendForm(link(2), Array.from({ length: 10_000 }, (_, n) => `f${n}=1`).join('&')),
    ],
    ['in JSON', '415', () => sendForm(link(2), '{"choice":"send"}', 'application/json')],
    ['in plain text', '415', () => sendForm(link(2), 'choice=send', 'text/plain')],
    [
      'in parts',
      '415',
      async () => {
        const parts = new FormData()
        parts.set('choice', 'send')
        return asked(link(2), { method: 'POST', body: parts })
      },
    ],
    ['of no type', '415', () => asked(link(2), { method: 'POST', body: new Uint8Array([1, 2, 3]) })],
  ])('%s is refused with %s and a kind page', async (_, status, send) => {
    const stored = await answersIn()
    const page = await send()
    expect(page.status).toBe(Number(status))
    expectKindPage(page, tokenOf(2))
    expect(await answersIn()).toEqual(stored)
  })

  test('larger than the way to us takes is refused before it reaches us', async () => {
    const page = await sendForm(link(2), 'x'.repeat(11 * 1024 * 1024))
    expect(page.status).toBe(413)
  })

  test('with every answer missing is an answer too, and is met with thanks', async () => {
    const reply = await sendForm(link(3), `choice=send&version=${CONSENT_VERSION}`)
    expect(reply.status).toBe(200)
    expectKindPage(reply)
    expect(await answersIn()).toMatchObject([{ answers: { 'phq-4': {} }, consentVersion: CONSENT_VERSION }])
  })

  test.each(['', 'version=2020-01-01', 'version=2020-01-01&q.phq-4.nervous=2'])(
    'that does not tell what its sender agreed to is asked for again, with every choice in it: %j',
    async sent => {
      const stored = await answersIn()
      const reply = await sendForm(link(4), sent)
      expect(reply.status).toBe(422)
      expectKindPage(reply)
      expect(reply.html).toContain('has changed since you opened this page')
      if (sent.includes('nervous')) expect(reply.html).toMatch(/name="?q\.phq-4\.nervous"? value=2 checked/)
      expect(await answersIn()).toEqual(stored)
    },
  )

  test('that is used stays open and harmless: the first answers stay, and the reply speaks of the second', async () => {
    const fill = await formAt(link(5))
    const first = await employee.send(
      link(5),
      fill(() => 0),
    )
    const stored = await answersIn()
    const second = await employee.send(
      link(5),
      fill(() => 3),
    )
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.html).not.toBe(first.html)
    // Sending a form from this mailbox does not tell whether one had been sent before.
    const third = await employee.send(
      link(5),
      fill(() => 0),
    )
    expect(third.html).toBe(first.html)
    expect(await answersIn()).toEqual(stored)
    expect((await employee.open(link(5))).html).not.toContain(' checked')
  })

  test('sent ten times at once is stored once', async () => {
    const before = (await answersIn()).length
    const fill = await formAt(link(6))
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        employee.send(
          link(6),
          fill(() => n % 4),
        ),
      ),
    )
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect(await answersIn()).toHaveLength(before + 1)
  })

  test.each(['', 'pace=daily&kind=nature', 'pace=daily', 'pace=weekly&kind=money', 'pace='])(
    'for follow-ups that says %j is asked again, and plans nothing',
    async body => {
      const schedules = running().schedules().length
      const page = await sendForm(`${link(7)}/follow-ups`, body)
      expect(page.status).toBe(422)
      expectKindPage(page)
      expect(running().schedules()).toHaveLength(schedules)
    },
  )
})

describe('a link', () => {
  test('takes no answers once its wave has closed, says so kindly, and stores none', async () => {
    await running().clock.advanceTo(Date.parse('2026-03-13T22:59:00Z'))
    const stored = await answersIn()
    for (const page of [await asked(link(8)), await sendForm(link(8), 'choice=send')]) {
      expect(page.status).toBe(410)
      expectKindPage(page, tokenOf(8))
      expect(page.html).toContain('116 123')
    }
    expect(await answersIn()).toEqual(stored)
    expect((await asked(`${link(8)}/follow-ups`)).status).toBe(200)
  })

  test('is dead thirty days later, also for follow-ups', async () => {
    await running().clock.advanceTo(Date.parse('2026-04-12T21:58:00Z'))
    expect((await asked(`${link(8)}/follow-ups`)).status).toBe(200)
    await running().clock.advanceTo(Date.parse('2026-04-12T22:59:30Z'))
    for (const page of [
      await asked(link(8)),
      await sendForm(link(8), 'choice=send'),
      await sendForm(`${link(8)}/follow-ups`, 'pace=weekly'),
    ]) {
      expect([404, 410]).toContain(page.status)
      expectKindPage(page)
    }
    expect((await answersIn()).length).toBeGreaterThan(0)
  })
})
