import { afterEach, expect, test } from 'vitest'
import {
  createVirtualTime,
  installVirtualTime,
  moveVirtualTime,
  virtualNow,
} from '../../../local/time/virtual-time.ts'

const MORNING = Date.UTC(2026, 2, 2, 8, 30)
const undo: (() => void)[] = []

afterEach(() => {
  for (const back of undo.splice(0)) back()
})

test('every way of asking for the present gives the virtual moment, and only moving it changes it', () => {
  const time = createVirtualTime(MORNING)
  undo.push(installVirtualTime(time))
  expect([Date.now(), Date.parse(Date())]).toEqual([MORNING, MORNING])
  expect(new Date().toISOString()).toBe('2026-03-02T08:30:00.000Z')

  moveVirtualTime(time, MORNING + 86_400_000)
  expect(new Date().toISOString()).toBe('2026-03-03T08:30:00.000Z')
  expect(virtualNow(time)).toBe(MORNING + 86_400_000)
})

test('dates that are given stay what they are, and are instances of Date', () => {
  const before = new Date(0)
  undo.push(installVirtualTime(createVirtualTime(MORNING)))
  expect(new Date('2020-02-29').getTime()).toBe(Date.UTC(2020, 1, 29))
  expect(new Date(2020, 1, 29).getFullYear()).toBe(2020)
  expect(before instanceof Date && new Date() instanceof Date).toBe(true)
  expect(structuredClone(new Date(5)).getTime()).toBe(5)
  class Moment extends Date {}
  expect(new Moment(7).getTime()).toBe(7)
  expect(new Moment() instanceof Moment).toBe(true)
})

test('undoing it gives the thread its own clock back', () => {
  installVirtualTime(createVirtualTime(MORNING))()
  expect(Math.abs(Date.now() - performance.timeOrigin - performance.now())).toBeLessThan(60_000)
})
