import { expect, test } from 'vitest'
import { MINUTE } from '../../functions/domain/time.ts'
import { cachedForAMinute } from '../../functions/edges/cached-for-a-minute.ts'

const NOW = Date.parse('2026-03-03T08:30:00Z')

/** Counts how often it is read; fails at the readings that are named. */
function counted(failing: number[] = []) {
  let read = 0
  return cachedForAMinute(async () => {
    read++
    if (failing.includes(read)) throw new Error(`reading ${read} failed`)
    return read
  })
}

test('is read once for all that happens within a minute, before or after, and again after that', async () => {
  const at = counted()
  expect(await Promise.all([at(NOW), at(NOW + 1), at(NOW + MINUTE - 1), at(NOW - MINUTE + 1)])).toEqual([
    1, 1, 1, 1,
  ])
  expect(await at(NOW + MINUTE)).toBe(2)
  expect(await at(NOW + MINUTE + 5)).toBe(2)
  // An event that is tried again hours later carries its first time.
  expect(await at(NOW - MINUTE)).toBe(3)
})

test('keeps no failure', async () => {
  const at = counted([1])
  await expect(at(NOW)).rejects.toThrow('reading 1 failed')
  expect(await at(NOW)).toBe(2)
  expect(await at(NOW)).toBe(2)
})
