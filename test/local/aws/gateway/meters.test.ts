import { expect, test } from 'vitest'
import { createMeters } from '../../../../local/aws/gateway/meters.ts'

test('every service is counted and priced by what it bills', () => {
  const meters = createMeters()
  const count = (service: string, operation: string, more: object = {}) =>
    meters.count({ principal: 'send-mail', service, operation, ...more })
  count('dynamodb', 'PutItem', { writeUnits: 1_000_000 })
  count('dynamodb', 'GetItem', { readUnits: 1_000_000 })
  count('sqs', 'SendMessage', { billedUnits: 1_000_000 })
  count('ses', 'SendBulkEmail', { billedUnits: 1000 })
  count('scheduler', 'Invoke', { billedUnits: 1_000_000 })
  count('scheduler', 'CreateSchedule', { requests: 500 })
  count('events', 'PutEvents', { billedUnits: 1_000_000 })
  count('s3', 'PutObject', { requests: 1000 })
  count('http-api', 'Invoke', { requests: 1_000_000 })
  count('kms', 'Decrypt', { requests: 10_000 })
  const { services, requests, cost } = meters.summary()
  expect(
    Object.fromEntries(Object.entries(services).map(([name, { cost }]) => [name, Number(cost.toFixed(6))])),
  ).toEqual({
    dynamodb: 0.75,
    sqs: 0.4,
    ses: 0.1,
    scheduler: 1,
    events: 1,
    s3: 0.005,
    'http-api': 1,
    kms: 0.03,
  })
  expect(requests).toBe(1_011_506)
  expect(cost).toBeCloseTo(4.285, 6)
})

test('an invocation is billed by the millisecond begun, at its memory', () => {
  const meters = createMeters()
  meters.invocation('send-mail', 10.2, 512)
  expect(meters.rows()).toMatchObject([
    { principal: 'send-mail', service: 'lambda', requests: 1, billedUnits: 0.0055 },
  ])
})

test('a service without a price cannot be counted, and a reset forgets all', () => {
  const meters = createMeters()
  expect(() => meters.count({ principal: 'f', service: 'kinesis', operation: 'PutRecord' })).toThrow(
    'kinesis',
  )
  meters.count({ principal: 'f', service: 'sqs', operation: 'SendMessage' })
  meters.reset()
  expect(meters.rows()).toEqual([])
})
