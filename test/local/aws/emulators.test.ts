import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { SendBulkEmailCommand } from '@aws-sdk/client-sesv2'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { moveVirtualTime, virtualNow } from '../../../local/time/virtual-time.ts'
import { startLocalAws } from '../local-aws.ts'

const START = Date.UTC(2026, 2, 2, 8, 30)
const SECOND = 1000
let aws: Awaited<ReturnType<typeof startLocalAws>>

beforeAll(async () => {
  aws = await startLocalAws(() => {}, START)
})
afterAll(() => aws.stop())

const pass = (seconds: number) => moveVirtualTime(aws.time, virtualNow(aws.time) + seconds * SECOND)

describe('queues live at virtual time', () => {
  const arnOf = (logicalId: string) =>
    aws.deployment.queues.find(queue => queue.logicalId === logicalId)?.arn ?? ''
  const stateOf = async (logicalId: string) => {
    const {
      name: _name,
      arn: _arn,
      ...state
    } = (await aws.emulators.queues.state()).find(({ arn }) => arn === arnOf(logicalId)) ?? {}
    return state
  }

  test('a delayed message shows only once time is moved, and says when that is', async () => {
    const { queues } = aws.emulators
    const mail = arnOf('Mail')
    await queues.send(mail, '{"n":1}', { delaySeconds: 60 })
    expect(await queues.receive(mail, 10)).toEqual([])
    expect(await stateOf('Mail')).toEqual({
      ready: 0,
      delayed: 1,
      inFlight: 0,
      nextDeadline: virtualNow(aws.time) + 60 * SECOND,
    })

    pass(59)
    expect(await queues.receive(mail, 10)).toEqual([])
    pass(1)
    expect(await stateOf('Mail')).toEqual({ ready: 1, delayed: 0, inFlight: 0 })
    const [message] = await queues.receive(mail, 10)
    expect(message?.body).toBe('{"n":1}')
    expect(message?.attributes).toMatchObject({ ApproximateReceiveCount: '1', SentTimestamp: String(START) })
    await queues.remove(mail, [message?.receiptHandle ?? ''])
    expect(await stateOf('Mail')).toEqual({ ready: 0, delayed: 0, inFlight: 0 })
  })

  test('a message that is not dealt with comes again after its time-out, and after two tries lies with the dead', async () => {
    const { queues } = aws.emulators
    const mail = arnOf('Mail')
    await queues.send(mail, 'poison')
    for (const [index, expected] of ['1', '2'].entries()) {
      const [message] = await queues.receive(mail, 10)
      expect(message?.attributes.ApproximateReceiveCount).toBe(expected)
      expect(await stateOf('Mail')).toMatchObject({
        inFlight: 1,
        nextDeadline: virtualNow(aws.time) + 60 * SECOND,
      })
      // The second time at once, as a failed batch item comes back.
      if (index === 0) pass(60)
      else await queues.setVisibility(mail, [message?.receiptHandle ?? ''], 0)
    }
    expect(await queues.receive(mail, 10)).toEqual([])
    expect(await stateOf('Mail')).toEqual({ ready: 0, delayed: 0, inFlight: 0 })
    expect(await stateOf('MailDlq')).toEqual({ ready: 1, delayed: 0, inFlight: 0 })
  })
})

test('no two mails have the same id, and the inbox shows them in order', async () => {
  const entry = (index: number) => ({ Destination: { ToAddresses: [`p${index}@b.example`] } })
  const send = () =>
    fetch(`${aws.emulators.endpoints.ses}/v2/email/outbound-bulk-emails`, {
      method: 'POST',
      headers: { authorization: 'AWS4-HMAC-SHA256 local', 'content-type': 'application/json' },
      body: JSON.stringify({
        FromEmailAddress: 'a@b.example',
        DefaultContent: { Template: { TemplateName: 'hearten-invitation-en', TemplateData: '{}' } },
        BulkEmailEntries: Array.from({ length: 50 }, (_entry, index) => entry(index)),
      }),
    }).then(response => response.text())
  for (let round = 0; round < 40; round++) await send()

  const mails = await aws.emulators.mails()
  expect(await aws.emulators.mailCount()).toBe(2000)
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(2000)
  expect(mails.slice(0, 2).map(({ to }) => to)).toEqual([['p0@b.example'], ['p1@b.example']])
  expect(await aws.emulators.mails({ to: 'p7@b.example', from: 38 })).toHaveLength(2)
  expect(mails[0]?.at).toBe(Math.floor(virtualNow(aws.time) / 1000) * 1000)
})

describe('people sign in at the local issuer', () => {
  const token = (form: Record<string, string>) =>
    fetch(`${aws.url}/oidc/token`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'console', ...form }),
    })
  const byPassword = (username: string) => token({ grant_type: 'password', username, password: 'any' })
  const claims = async (response: Response) => {
    const { id_token, access_token } = (await response.json()) as { id_token: string; access_token: string }
    return { id: decodeJwt(id_token), access: decodeJwt(access_token) }
  }

  test('by password, with the claims that Cognito gives, at virtual time', async () => {
    const { id, access } = await claims(await byPassword('hr-editor@example.com'))
    const now = Math.floor(virtualNow(aws.time) / 1000)
    const both = { iss: `${aws.url}/oidc`, iat: now, exp: now + 3600, 'cognito:groups': ['hr-editors'] }
    expect(id).toMatchObject({ ...both, aud: 'console', token_use: 'id', email: 'hr-editor@example.com' })
    expect(access).toMatchObject({ ...both, client_id: 'console', token_use: 'access', sub: id.sub })
    expect(access).not.toHaveProperty('aud')
  })

  test('by authorization code, as the person in the login hint', async () => {
    const ask = new URLSearchParams({
      response_type: 'code',
      client_id: 'console',
      redirect_uri: 'http://localhost/back',
      login_hint: 'hr-viewer@example.com',
      state: 's',
    })
    const redirect = await fetch(`${aws.url}/oidc/authorize?${ask}`, { redirect: 'manual' })
    const back = new URL(redirect.headers.get('location') ?? '')
    expect(back.searchParams.get('state')).toBe('s')
    const code = back.searchParams.get('code') ?? ''
    const { id } = await claims(
      await token({ grant_type: 'authorization_code', code, redirect_uri: 'http://localhost/back' }),
    )
    expect(id).toMatchObject({ email: 'hr-viewer@example.com', 'cognito:groups': ['hr-viewers'] })
  })

  test('a colleague is in no group, and a stranger gets no token', async () => {
    const { id } = await claims(await byPassword('colleague@example.com'))
    expect(id).not.toHaveProperty('cognito:groups')
    const stranger = await byPassword('stranger@example.com')
    expect([stranger.status, await stranger.json()]).toEqual([400, { error: 'invalid_grant' }])
  })
})

test('a folder keeps items, messages and mails over a restart', { tags: 'exhaustive' }, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'hearten-'))
  const key = { pk: { S: 'P#1' }, sk: { S: 'JOURNEY' } }
  const mailOnce = new SendBulkEmailCommand({
    FromEmailAddress: 'wellbeing@hearten.example',
    DefaultContent: { Template: { TemplateName: 'hearten-invitation-en', TemplateData: '{}' } },
    BulkEmailEntries: [{ Destination: { ToAddresses: ['a@b.example'] } }],
  })
  const arnOf = (logicalId: string) =>
    aws.deployment.queues.find(queue => queue.logicalId === logicalId)?.arn ?? ''
  try {
    const first = await startLocalAws(() => {}, START, dataDir)
    const { dynamodb, ses } = first.clientsOf('owner')
    await dynamodb.send(new PutItemCommand({ TableName: first.named('Vault'), Item: key }))
    await first.emulators.queues.send(arnOf('Mail'), 'kept', { delaySeconds: 60 })
    await ses.send(mailOnce)
    await first.stop()

    const second = await startLocalAws(() => {}, START + 60 * SECOND, dataDir)
    const again = second.clientsOf('owner')
    const { Item } = await again.dynamodb.send(
      new GetItemCommand({ TableName: second.named('Vault'), Key: key }),
    )
    const [message] = await second.emulators.queues.receive(arnOf('Mail'), 1)
    await again.ses.send(mailOnce)
    const ids = (await second.emulators.mails({ to: 'a@b.example' })).map(({ messageId }) => messageId)
    await second.stop()
    expect(Item).toEqual(key)
    expect(message?.body).toBe('kept')
    expect([ids.length, new Set(ids).size]).toEqual([2, 2])
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
})
