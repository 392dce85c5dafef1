import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { describe, expect, test } from 'vitest'
import { employee, type InboxMail, linkIn } from '../../local/demo/actors.ts'
import type { System } from '../../local/system.ts'
import {
  actingAs,
  alarmOn,
  alarmOnLog,
  formAt,
  itemsOf,
  oneSystem,
  putOnQueue,
  queueOf,
  stateOf,
} from './one-system.ts'
import { aCampaign, aRoster, hrOf, launched, mailsTo, someSupportRoutes } from './running.ts'

const RESPONDER = 'callback@assistance.example'
const PROMISED = 'by the end of the next working day'
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** What somebody types: each word so rare that it is found wherever it goes. */
const typedBy = (who: string) => ({
  reach: `0170 5550${who}, ${who}@private.example`,
  name: `Nightingale ${who}`,
  time: `Thursdays, ${who} past nine`,
  voicemail: 'no',
  cover: `About ${who} bicycle`,
  speak: `Old ${who} Norse`,
})
const rareWords = (who: string) => [
  `5550${who}`,
  `${who}@private`,
  `Nightingale ${who}`,
  `${who} past nine`,
  `${who} bicycle`,
  `${who} Norse`,
]

const linkOf = async (system: System, person: number): Promise<string> => {
  const [mail] = await mailsTo(system, `p${person}@example.com`)
  if (!mail) throw new Error(`p${person} has no mail`)
  return linkIn(mail)
}

const ask = (link: string, typed: Record<string, string>, to = RESPONDER) =>
  employee.send(`${link}/call`, Object.entries({ language: 'en', to, ...typed }))

/** The responder's mails that hold this text, oldest first. */
const handedOver = async (system: System, text: string, to = RESPONDER): Promise<InboxMail[]> =>
  (await mailsTo(system, to)).filter(mail => mail.text.includes(text))

const acknowledgeLink = (mail: InboxMail | undefined): string =>
  /https?:\/\/\S+\/r\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? ''

const requestsIn = async (system: System) =>
  (await itemsOf(system, 'Vault')).filter(({ pk }) => pk.startsWith('CALL#'))

const passed = (system: System, time: number) => system.clock.advanceTo(system.clock.now() + time)

/** How often the alarm on each dead letter goes off within so many minutes. */
async function rings(system: System, minutes: number): Promise<number> {
  const states = [await alarmOnLog(system, 'hand-over-call-request')]
  for (let minute = 0; minute < minutes; minute++) {
    await passed(system, MINUTE)
    states.push(await alarmOnLog(system, 'hand-over-call-request'))
  }
  return states.filter((state, n) => state === 'ALARM' && states[n - 1] === 'OK').length
}

/** Takes every message out of the dead-letter queue, as somebody does who has seen to them. */
async function takeDeadLetters(system: System): Promise<string[]> {
  const client = new SQSClient(actingAs(system, 'owner'))
  const QueueUrl = queueOf(system, 'CallRequestsDlq').url
  const bodies: string[] = []
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    )
    if (Messages.length === 0) break
    for (const { Body = '', ReceiptHandle } of Messages) {
      bodies.push(Body)
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
    }
  }
  client.destroy()
  return bodies
}

describe('someone calls me', () => {
  const running = oneSystem({ environmentsPerFunction: 2 })
  let campaign = ''

  test('is offered, in the reply to an answer of danger, with who gets it and what they get', async () => {
    const system = running()
    campaign = await launched(system, await hrOf(system), {
      roster: aRoster(30, () => ({ department: 'Greenhouse', given_name: 'Wilhelmina' })),
      campaign: aCampaign({ instruments: ['phq-9'], breakdowns: [], name: 'Quarterly pause' }),
    })
    await system.clock.advanceTo(Date.parse('2026-03-03T10:00:00Z'))
    const link = await linkOf(system, 0)
    const reply = await employee.send(
      link,
      (await formAt(link))(question => (question === 8 ? 1 : 0)),
    )
    const form = /<form method="post" action="\/c\/[\w-]{43}\/call".*?<\/form>/s.exec(reply.html)?.[0] ?? ''
    for (const told of ['Employee assistance', RESPONDER, 'day and night', PROMISED])
      expect(form.indexOf(told)).toBeGreaterThan(0)
    expect(form.indexOf('nothing of your answers')).toBeLessThan(form.indexOf('name="reach"'))
    expect(form).not.toMatch(/ value="(?!en"|callback@|")/)
  })

  test('is not put before somebody whose answers are light, and yet theirs to ask for', async () => {
    const system = running()
    const link = await linkOf(system, 1)
    const { html } = await employee.send(
      link,
      (await formAt(link))(() => 0),
    )
    expect(html).not.toContain('name="reach"')
    expect(html).toMatch(/<a href="\/c\/[\w-]{43}\/call">/)

    const page = await employee.open(`${link}/call`)
    expect(page).toMatchObject({ status: 200 })
    expect(page.html).toContain('name="reach"')
    expect(await requestsIn(system)).toEqual([])
    expect(await ask(link, typedBy('light'))).toMatchObject({ status: 200 })
    await system.clock.quiet()
    const mails = await handedOver(system, 'Nightingale light')
    expect(mails).toHaveLength(1)
    // An answer to it stays with the responder: the sender's mailbox is the employer's.
    expect(await system.eml(mails[0]?.messageId ?? '')).toMatch(new RegExp(`^Reply-To: .*${RESPONDER}`, 'm'))
  })

  test('says kindly what is not right, and keeps everything that was typed', async () => {
    const system = running()
    const link = await linkOf(system, 2)
    const typed = { reach: 'my "own" <phone>', name: 'N'.repeat(90), time: 'after five & before six' }
    const { status, html } = await ask(link, typed)
    expect(status).toBe(422)
    expect(html).toContain('role="alert"')
    expect(html).toContain('value="my &quot;own&quot; &lt;phone&gt;"')
    expect(html).toContain(`value="${typed.name}"`)
    expect(html).toContain('value="after five &amp; before six"')
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(2)
    expect(await ask(link, { ...typed, reach: '' })).toMatchObject({ status: 422 })
    expect(await requestsIn(system)).toHaveLength(1)
  })

  test('goes to whom the person was told, or not at all before they have seen who it is now', async () => {
    const system = running()
    const link = await linkOf(system, 2)
    const { status, html } = await ask(link, typedBy('elsewhere'), 'formerly@assistance.example')
    expect(status).toBe(409)
    expect(html).toContain('value="Nightingale elsewhere"')
    expect(html).toContain(RESPONDER)
    expect(await requestsIn(system)).toHaveLength(1)
  })

  test('hands over what was typed and nothing else, once, and no more when somebody has acknowledged', async () => {
    const system = running()
    const link = await linkOf(system, 3)
    const typed = typedBy('three')
    const replies = await Promise.all([ask(link, typed), ask(link, typed), ask(link, typed)])
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(replies[0]?.html).toContain(PROMISED)
    await passed(system, 20 * MINUTE)
    expect(await requestsIn(system)).toHaveLength(2)

    const [mail, ...more] = await handedOver(system, 'Nightingale three')
    expect(more).toEqual([])
    const whole = `${mail?.subject}\n${mail?.text}\n${mail?.html}\n${JSON.stringify(mail?.headers)}`
    const { voicemail: _, ...inWords } = typed
    for (const value of Object.values(inWords)) expect(whole).toContain(value)
    expect(mail?.text.indexOf('Please leave none: it isn’t safe.')).toBeLessThan(
      mail?.text.indexOf(typed.reach) ?? 0,
    )
    expect(mail?.text).toContain('Please leave none: it isn’t safe.')
    // Nothing that the roster, the campaign or the answer knows of them, nor their own link. The one to acknowledge
    // by is random letters: it may have "phq" in it.
    const acknowledge = acknowledgeLink(mail)
    expect(whole).not.toMatch(/p3@|\bp3\b|Wilhelmina|Greenhouse|Berlin|Quarterly/i)
    expect(whole.replaceAll(acknowledge, '')).not.toMatch(/phq/i)
    expect(whole).not.toContain(link.split('/c/')[1]?.slice(0, 22))
    expect(whole).not.toContain(campaign)

    for (const method of ['HEAD', 'GET', 'GET']) await fetch(acknowledge, { method })
    const page = await employee.open(acknowledge)
    expect(page.status).toBe(200)
    for (const word of rareWords('three')) expect(page.html).not.toContain(word)
    expect((await requestsIn(system)).filter(({ words }) => words)).toHaveLength(2)

    expect(await employee.send(acknowledge, [])).toMatchObject({ status: 200 })
    expect(await employee.send(acknowledge, [])).toMatchObject({ status: 200 })
    expect(await employee.open(`${acknowledge.slice(0, -3)}AAA`)).toMatchObject({ status: 404 })
    // The other one too, so that it is out of the way.
    await employee.send(acknowledgeLink((await handedOver(system, 'Nightingale light'))[0]), [])
    expect((await requestsIn(system)).filter(({ words }) => words)).toEqual([])

    await passed(system, 30 * HOUR)
    expect(await handedOver(system, 'Nightingale three')).toHaveLength(1)
    expect(await handedOver(system, 'Nightingale light')).toHaveLength(1)
    expect(await stateOf(system, 'CallRequestsDlq')).toMatchObject({ ready: 0 })
  })

  test('comes again while nobody acknowledges, three times over a day, then rings; sent back two days later, it starts again', async () => {
    const system = running()
    await ask(await linkOf(system, 4), typedBy('four'))
    const counts: number[] = []
    for (const wait of [MINUTE, 7 * HOUR, HOUR, 8 * HOUR, 7.5 * HOUR]) {
      await passed(system, wait)
      counts.push((await handedOver(system, 'Nightingale four')).length)
    }
    expect(counts).toEqual([1, 1, 2, 3, 3])
    expect(await alarmOn(system, 'CallRequestsDlq')).toBe('OK')
    await passed(system, HOUR)
    expect(await handedOver(system, 'Nightingale four')).toHaveLength(3)
    expect(await alarmOn(system, 'CallRequestsDlq')).toBe('ALARM')

    const dead = await takeDeadLetters(system)
    expect(dead).toHaveLength(1)
    expect(Object.keys(JSON.parse(dead[0] ?? '')).sort()).toEqual(['at', 'kind', 'number', 'requestId'])
    await passed(system, 48 * HOUR)
    await putOnQueue(system, 'CallRequests', dead)
    for (const [wait, count] of [
      [MINUTE, 4],
      [7 * HOUR, 4],
      [HOUR, 5],
    ] as const) {
      await passed(system, wait)
      expect(await handedOver(system, 'Nightingale four')).toHaveLength(count)
    }
    const mails = await handedOver(system, 'Nightingale four')
    expect(new Set(mails.map(({ subject }) => subject)).size).toBe(1)
    // The link of the first mail still counts.
    await employee.send(acknowledgeLink(mails[0]), [])
    await passed(system, 30 * HOUR)
    expect(await handedOver(system, 'Nightingale four')).toHaveLength(5)
    expect(await stateOf(system, 'CallRequestsDlq')).toMatchObject({ ready: 0 })
  })

  test('is tried again where SES refuses', { tags: 'exhaustive' }, async () => {
    const system = running()
    system.faults.set({ seed: 1, rates: { 'ses.SendEmail': { throttle: 1 } } })
    expect(await ask(await linkOf(system, 5), typedBy('five'))).toMatchObject({ status: 200 })
    await passed(system, 3 * MINUTE)
    expect(await handedOver(system, 'Nightingale five')).toEqual([])
    system.faults.set({ seed: 0, rates: {} })
    await passed(system, 3 * MINUTE)
    const mails = await handedOver(system, 'Nightingale five')
    expect(mails).toHaveLength(1)
    await employee.send(acknowledgeLink(mails[0]), [])
  })

  test('goes out twice rather than never where it is unknown whether it went', {
    tags: 'exhaustive',
  }, async () => {
    const system = running()
    system.faults.set({ seed: 1, rates: { 'ses.SendEmail': { 'lost-reply': 1 } } })
    await ask(await linkOf(system, 6), typedBy('six'))
    await passed(system, MINUTE)
    system.faults.set({ seed: 0, rates: {} })
    await passed(system, 10 * MINUTE)
    const mails = await handedOver(system, 'Nightingale six')
    expect(mails).toHaveLength(2)
    for (const mail of mails)
      expect(await employee.open(acknowledgeLink(mail))).toMatchObject({ status: 200 })
    await employee.send(acknowledgeLink(mails[0]), [])
  })

  test('comes back with every word where the request could not be sent on, and sent again is one request', {
    tags: 'exhaustive',
  }, async () => {
    const system = running()
    const link = await linkOf(system, 7)
    const known = (await requestsIn(system)).length
    system.faults.set({ seed: 1, rates: { 'sqs.SendMessageBatch': { throttle: 1 } } })
    const { status, html } = await ask(link, typedBy('seven'))
    system.faults.set({ seed: 0, rates: {} })
    expect(status).toBe(503)
    const { voicemail, ...inWords } = typedBy('seven')
    for (const value of Object.values(inWords)) expect(html).toContain(`value="${value}"`)
    expect(html).toContain(`name=voicemail value=${voicemail} checked>`)
    expect(await ask(link, typedBy('seven'))).toMatchObject({ status: 200 })
    await system.clock.quiet()
    expect(await requestsIn(system)).toHaveLength(known + 1)
    const mails = await handedOver(system, 'Nightingale seven')
    expect(mails).toHaveLength(1)
    await employee.send(acknowledgeLink(mails[0]), [])
  })

  test('leaves nothing of it outside the Vault and the responder’s mail, and HR sees no change', async () => {
    const system = running()
    const tablesOfHr = async () => [await itemsOf(system, 'Directory'), await itemsOf(system, 'Campaigns')]
    const before = await tablesOfHr()
    await ask(await linkOf(system, 8), typedBy('eight'))
    await passed(system, MINUTE)
    expect(await handedOver(system, 'Nightingale eight')).toHaveLength(1)

    const hr = await hrOf(system)
    const paths = [
      '/api/campaigns',
      `/api/campaigns/${campaign}`,
      '/api/audience',
      '/api/support-routes',
      '/api/audit',
    ]
    const answers = await Promise.all(paths.map(path => hr.call('GET', path)))
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200))
    const outside = JSON.stringify([
      answers.map(({ text }) => text),
      await Promise.all(['Directory', 'Campaigns', 'Outreach'].map(table => itemsOf(system, table))),
      system.logs(),
      system.schedules(),
      system.events(),
    ])
    for (const who of ['light', 'three', 'four', 'five', 'six', 'seven', 'eight'])
      for (const word of rareWords(who)) expect(outside).not.toContain(word)
    // The search would find them where they are.
    for (const word of rareWords('eight')) expect(JSON.stringify(await requestsIn(system))).toContain(word)

    expect(await tablesOfHr()).toEqual(before)
    expect(system.events().filter(({ event }) => /call|support/i.test(event['detail-type']))).toEqual([])
    await employee.send(acknowledgeLink((await handedOver(system, 'Nightingale eight'))[0]), [])
  })

  test('is in the hands of functions that reach nothing else of the Vault, though they may use its key', async () => {
    const system = running()
    const [answer] = (await itemsOf(system, 'Vault')).filter(({ pk }) => pk.startsWith('W#'))
    const [request] = await requestsIn(system)
    if (!answer || !request) throw new Error('the Vault holds no answer, or no request')
    for (const name of ['make-call-request', 'hand-over-call-request', 'acknowledge-call-request']) {
      const client = new DynamoDBClient(actingAs(system, name))
      const get = ({ pk, sk }: { pk: string; sk: string }) =>
        client.send(
          new GetItemCommand({ TableName: system.tableName('Vault'), Key: { pk: { S: pk }, sk: { S: sk } } }),
        )
      await expect(get(request)).resolves.toMatchObject({ Item: { pk: { S: request.pk } } })
      await expect(get(answer)).rejects.toMatchObject({ name: 'AccessDeniedException' })
      client.destroy()
    }
  })

  test('rings without waiting where the responder’s mail comes back', async () => {
    const system = running()
    const email = 'bounce+callback@assistance.example'
    const [responder, ...others] = someSupportRoutes
    await (await hrOf(system)).call('PUT', '/api/support-routes', {
      routes: [{ ...responder, email }, ...others],
    })
    await system.clock.quiet()
    expect(await ask(await linkOf(system, 9), typedBy('nine'), email)).toMatchObject({ status: 200 })
    await passed(system, 15 * MINUTE)
    expect(await alarmOn(system, 'CallRequestsDlq')).toBe('ALARM')
    const [dead = ''] = await takeDeadLetters(system)
    expect(JSON.parse(dead)).toMatchObject({ kind: 'undelivered' })

    // The address is corrected, the message moved back: the corrected address gets it.
    await (await hrOf(system)).call('PUT', '/api/support-routes', { routes: someSupportRoutes })
    await system.clock.quiet()
    await putOnQueue(system, 'CallRequests', [dead])
    await passed(system, MINUTE)
    const mails = await handedOver(system, 'Nightingale nine')
    expect(mails).toHaveLength(1)
    await employee.send(acknowledgeLink(mails[0]), [])
    await passed(system, 30 * HOUR)
    expect(await handedOver(system, 'Nightingale nine')).toHaveLength(1)
  })

  test('rings for each, also while another one lies there, and tells nothing of whose it is', {
    tags: 'exhaustive',
  }, async () => {
    const system = running()
    const email = 'bounce+again@assistance.example'
    const [responder, ...others] = someSupportRoutes
    const hr = await hrOf(system)
    await hr.call('PUT', '/api/support-routes', { routes: [{ ...responder, email }, ...others] })
    await system.clock.quiet()
    const before = system.logs('hand-over-call-request').length
    for (const [person, who] of [
      [11, 'eleven'],
      [12, 'twelve'],
    ] as const) {
      expect(await ask(await linkOf(system, person), typedBy(who), email)).toMatchObject({ status: 200 })
      expect(await rings(system, 15)).toBe(1)
      expect(await alarmOn(system, 'CallRequestsDlq')).toBe('ALARM')
    }

    const dead = (await takeDeadLetters(system)).map(body => JSON.parse(body).requestId)
    expect(new Set(dead).size).toBe(2)
    const lines = system.logs('hand-over-call-request').slice(before)
    expect(lines.filter(line => JSON.parse(line).receiveCount === 5)).toHaveLength(2)
    for (const word of [...dead, ...rareWords('eleven'), ...rareWords('twelve')])
      expect(lines.join('\n')).not.toContain(word)

    await hr.call('PUT', '/api/support-routes', { routes: someSupportRoutes })
    for (const who of ['eleven', 'twelve'])
      await employee.send(acknowledgeLink((await handedOver(system, `Nightingale ${who}`, email))[0]), [])
  })

  test('is asked for also when the wave has closed, and not once the link has died', {
    tags: 'exhaustive',
  }, async () => {
    const system = running()
    const link = await linkOf(system, 10)
    await system.clock.advanceTo(Date.parse('2026-03-20T10:00:00Z'))
    expect((await employee.open(link)).status).toBe(410)
    expect(await ask(link, typedBy('ten'))).toMatchObject({ status: 200 })
    await system.clock.quiet()
    await employee.send(acknowledgeLink((await handedOver(system, 'Nightingale ten'))[0]), [])
    await system.clock.advanceTo(Date.parse('2026-05-01T10:00:00Z'))
    const { status, html } = await ask(link, typedBy('late'))
    expect([404, 410]).toContain(status)
    expect(html).toContain('https://findahelpline.com/')
    expect(await requestsIn(system)).toEqual([])
  })
})
