import { expect, test, vi } from 'vitest'
import { endOfBounces } from '../../functions/domain/sending/end-of-bounces.ts'
import { command } from '../../functions/edges/command.ts'
import { aContext, DEADLINES } from './invoking.ts'

const given: unknown[] = []
const handler = command('end-bounces', DEADLINES, endOfBounces, async of => {
  given.push(of)
})

test.each([
  [{ domain: 'example.com', before: '2026-03-02T09:00:00Z' }],
  [{ address: 'ada@example.com', before: '2026-03-02T09:00:00Z' }],
])('a command that can be read is carried out, and answers nothing but that it is done: %j', async of => {
  given.length = 0
  expect(await handler(of, aContext())).toBe('done')
  expect(given).toEqual([{ ...of, before: Date.UTC(2026, 2, 2, 9) }])
})

test.each([
  [{}],
  [{ address: 'ada@example.com' }],
  [{ address: 'ada@example.com', domain: 'example.com', before: 1 }],
  [{ domain: 'ada@example.com', before: 1 }],
  [{ address: 'example.com', before: 1 }],
])('one that cannot be read does nothing, and no error or log repeats it: %j', async of => {
  given.length = 0
  const written: string[] = []
  for (const method of ['error', 'warn', 'info', 'log'] as const)
    vi.spyOn(console, method).mockImplementation((...line) => void written.push(line.join(' ')))
  const failed = await handler(of, aContext()).then(
    () => expect.fail('was carried out'),
    (error: Error) => `${error.message} ${error.stack}`,
  )
  vi.restoreAllMocks()
  expect(given).toEqual([])
  expect(failed).toContain('cannot be read')
  expect(`${failed} ${written.join()}`).not.toMatch(/example\.com/)
})
