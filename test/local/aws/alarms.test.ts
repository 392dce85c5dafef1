import { expect, test } from 'vitest'
import { HOUR } from '../../../functions/domain/time.ts'
import { alarmStates } from '../../../local/aws/alarms.ts'
import type { LogAlarm } from '../../../local/template/deployment.ts'

const NOW = Date.parse('2026-03-03T12:00:00Z')
const noRun: LogAlarm = {
  logicalId: 'NoDailyRunAlarm',
  name: 'no-daily-run',
  threshold: 1,
  comparison: 'LessThanThreshold',
  function: 'reconcile-schedules',
  field: 'allPlanned',
  number: 1,
  windowSeconds: 26 * 3600,
}
const stateWith = (...lines: object[]) =>
  alarmStates([noRun], { queues: [], logs: () => lines.map(line => JSON.stringify(line)), now: NOW })[0]
const run = (hoursAgo: number) => ({
  allPlanned: 1,
  timestamp: new Date(NOW - hoursAgo * HOUR).toISOString(),
})

test('an alarm on lines that do not come sounds while there is none in all its periods together', () => {
  expect(stateWith()).toMatchObject({ state: 'ALARM', value: 0, sounds: '< 1' })
  expect(stateWith(run(26.5))).toMatchObject({ state: 'ALARM' })
  expect(stateWith(run(26.5), run(25))).toMatchObject({ state: 'OK', value: 1 })
  expect(stateWith({ ...run(1), allPlanned: 0 })).toMatchObject({ state: 'ALARM' })
})
