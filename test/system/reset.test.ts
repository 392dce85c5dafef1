/** @module-tag exhaustive */
import { request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { expect, test } from 'vitest'
import { credentialsOf } from '../../local/aws/gateway/gateway.ts'
import type { System } from '../../local/system.ts'
import { actingAs, emptied, itemsOf, oneSystem, putOnQueue } from './one-system.ts'
import { hrOf, launched } from './running.ts'

const running = oneSystem()

/** All that a system holds, and all that it counts. */
async function everythingIn(system: System) {
  await system.clock.quiet()
  const tables = ['Directory', 'Campaigns', 'Outreach', 'Vault']
  return {
    now: system.clock.now(),
    tables: await Promise.all(tables.map(table => itemsOf(system, table))),
    queues: await system.queues.state(),
    mails: await system.mails(),
    schedules: system.schedules(),
    events: [...system.events()],
    faults: system.faults.injected(),
    meters: system.meters
      .rows()
      .map(({ principal, operation, requests }) => `${principal} ${operation} ${requests}`)
      .sort(),
    invocations: Object.entries(system.work())
      .map(([name, { invocations }]) => `${name} ${invocations}`)
      .sort(),
    // Each invocation has a trace of its own.
    logs: system.logs().map(line => line.replace(/"xray_trace_id":"[^"]*"/, '')),
  }
}

/** The keys of what lies in the buckets. */
async function objectsIn(system: System): Promise<string[]> {
  const s3 = new S3Client({ ...actingAs(system, 'owner'), forcePathStyle: true })
  const lists = await Promise.all(
    system.deployment.buckets.map(({ name }) => s3.send(new ListObjectsV2Command({ Bucket: name }))),
  )
  s3.destroy()
  return lists.flatMap(({ Contents = [] }) => Contents.map(({ Key = '' }) => Key))
}

/** A campaign's first morning, with a message that nothing can read: how many mails it sends. */
async function aMorning(system: System): Promise<number> {
  await launched(system, await hrOf(system))
  await putOnQueue(system, 'Mail', ['no mail at all'])
  await system.clock.advanceTo(Date.parse('2026-03-03T12:00:00Z'))
  return system.mailCount()
}

test('a system that is reset is as it was at its start, and lives the same day again', async () => {
  const system = running()
  await system.clock.quiet()
  await system.reset()
  const start = await everythingIn(system)
  expect(await objectsIn(system)).toEqual([])
  expect(await aMorning(system)).toBe(30)
  expect(await objectsIn(system)).not.toEqual([])
  system.faults.set({ seed: 1, rates: { '*': { throttle: 1 } } })
  system.faults.next('send-mail', 'ses', 'SendBulkEmail')
  const lived = await everythingIn(system)
  for (const [part, held] of Object.entries(start))
    expect({ [part]: held }).not.toEqual({ [part]: lived[part as 'now'] })

  await system.reset()
  expect(await everythingIn(system)).toEqual(start)
  expect(await objectsIn(system)).toEqual([])
  expect(await aMorning(system)).toBe(30)
})

/** Outreach's secret for pseudonyms, where it is written down. */
const keyIn = async (system: System) => (await itemsOf(system, 'Outreach')).find(({ pk }) => pk === 'KEY')

test('a warm function goes on with the key that it knows, so an emptied system is given its keys back', async () => {
  const system = running()
  await system.clock.quiet()
  await system.reset()
  await aMorning(system)
  const key = await keyIn(system)
  expect(key).toBeDefined()

  await system.clock.quiet()
  await emptied(system, 1)
  expect(await keyIn(system)).toEqual(key)
  const { tables } = await everythingIn(system)
  // The first daily run shares the two lists, which are empty.
  expect(tables.flat().filter(({ pk }) => !['KEY', 'SUPPORT', 'RESOURCES'].includes(pk))).toEqual([])
  expect(await aMorning(system)).toBe(30)
  expect(await keyIn(system)).toEqual(key)

  // Without it the sender, warm, makes none, and a cold function would make another.
  await system.clock.quiet()
  await system.reset({ staysWarm: () => true })
  expect(await aMorning(system)).toBe(30)
  expect(await keyIn(system)).toBeUndefined()
  await system.clock.quiet()
  await system.reset()
  await system.clock.quiet()
})

test('a system at work is not reset', async () => {
  const system = running()
  const done = system.clock.begin('a check-in')
  await expect(system.reset()).rejects.toThrow('a check-in (1)')
  done()
})

test('what was asked of AWS before a reset is answered before it', async () => {
  const system = running()
  const { accessKeyId } = credentialsOf('owner')
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260302/eu-central-1/sqs/aws4_request`
  const order: string[] = []
  const half = request(system.url, { method: 'POST', headers: { authorization, 'content-length': 2 } })
  const answered = new Promise<void>((resolve, reject) => {
    half.on('error', reject)
    half.on('response', response => {
      order.push('answered')
      response.resume().on('end', resolve)
    })
  })
  await new Promise(sent => half.write('{', sent))
  await setTimeout(50)
  const reset = system.reset().then(() => order.push('reset'))
  await setTimeout(200)
  expect(order).toEqual([])
  half.end('}')
  await Promise.all([answered, reset])
  expect(order.toSorted()).toEqual(['answered', 'reset'])
})
