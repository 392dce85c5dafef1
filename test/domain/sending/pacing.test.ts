import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  backOff,
  effectiveRate,
  mailsPerCall,
  type Pace,
  paceChunks,
  reserve,
} from '../../../functions/domain/sending/pacing.ts'
import { SECOND } from '../../../functions/domain/time.ts'

const now = Date.UTC(2026, 2, 2, 8, 30)

test('the first reservation starts at once, the next when the first has had its time', () => {
  const first = reserve({ freeAt: 0 }, now, 50, 10)
  expect(first).toEqual({ startAt: now, next: { freeAt: now + 5 * SECOND } })
  expect(reserve(first.next, now, 50, 10).startAt).toBe(now + 5 * SECOND)
})

test('a call takes a second of its own, however few emails it has', () => {
  expect(reserve({ freeAt: 0 }, now, 1, 50).next.freeAt).toBe(now + SECOND)
  expect(reserve({ freeAt: 0 }, now, 50, 500).next.freeAt).toBe(now + SECOND)
})

test.each([
  [0.5, 1, 0.5],
  [1.9, 1, 1],
  [14, 14, 14],
  [50, 50, 50],
  [200, 50, 50],
])('an account with %d a second sends %d a call, and %d a second', (perSecond, aCall, aSecond) => {
  expect([mailsPerCall(perSecond), effectiveRate(perSecond)]).toEqual([aCall, aSecond])
})

test('idle time is not saved up', () => {
  const first = reserve({ freeAt: 0 }, now, 50, 10)
  const later = now + 3600 * SECOND
  expect(reserve(first.next, later, 50, 10)).toEqual({
    startAt: later,
    next: { freeAt: later + 5 * SECOND },
  })
})

test('a rate of zero is a bug', () => {
  expect(() => reserve({ freeAt: 0 }, now, 1, 0)).toThrow(RangeError)
})

const anyRate = fc.integer({ min: 1, max: 500 })
const anyChunks = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 200 })

test('in no span of time do more mails start than the rate allows, plus one reservation', () => {
  const anyGap = fc.integer({ min: 0, max: 20 * SECOND })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyGap, fc.integer({ min: 1, max: 50 })), { maxLength: 60 }),
      anyRate,
      (asked, perSecond) => {
        let state: Pace = { freeAt: 0 }
        let clock = now
        const begun: { at: number; mails: number }[] = []
        for (const [gap, mails] of asked) {
          clock += gap
          const { startAt, next } = reserve(state, clock, mails, perSecond)
          expect(startAt).toBeGreaterThanOrEqual(clock)
          begun.push({ at: startAt, mails })
          state = next
        }
        for (const [from, first] of begun.entries()) {
          let mails = 0
          for (const later of begun.slice(from)) {
            // Up to the start of the last one: all before it have had their time.
            expect(mails).toBeLessThanOrEqual((perSecond * (later.at - first.at)) / SECOND + 1e-6)
            mails += later.mails
          }
        }
      },
    ),
  )
})

test('delays are valid for SQS, in order, and keep the rate within rounding to whole seconds', () => {
  fc.assert(
    fc.property(anyChunks, anyRate, (chunks, perSecond) => {
      const { delays, goOnAfterSeconds } = paceChunks(chunks, { state: { freeAt: 0 }, now, perSecond })
      expect(delays.length === chunks.length).toBe(goOnAfterSeconds === undefined)
      let mails = 0
      delays.forEach((delay, n) => {
        expect(Number.isInteger(delay) && delay >= 0 && delay <= 900).toBe(true)
        expect(delay).toBeGreaterThanOrEqual(mails / perSecond - 1e-6)
        expect(delay).toBeGreaterThanOrEqual(delays[n - 1] ?? 0)
        mails += chunks[n] ?? 0
      })
    }),
  )
})

test('a chunk waits in the queue for at most a quarter of an hour; later ones are left for another message', () => {
  const quarter = 900 * SECOND
  const paced = (freeAt: number) => paceChunks([1], { state: { freeAt }, now, perSecond: 1 })
  expect(paced(now + quarter)).toMatchObject({ delays: [900], goOnAfterSeconds: undefined })
  expect(paced(now + quarter + 1)).toMatchObject({ delays: [], goOnAfterSeconds: 900 })
})

test('continuing with the rest sends all chunks at the full rate', () => {
  fc.assert(
    fc.property(anyChunks, fc.integer({ min: 1, max: 5 }), (chunks, perSecond) => {
      let [state, clock, done, rounds]: [Pace, number, number, number] = [{ freeAt: 0 }, now, 0, 0]
      let lastStart = now
      while (done < chunks.length) {
        if (++rounds > 100) throw new Error('no end')
        const paced = paceChunks(chunks.slice(done), { state, now: clock, perSecond })
        if (paced.delays.length > 0) lastStart = clock + (paced.delays.at(-1) ?? 0) * SECOND
        done += paced.delays.length
        state = paced.next
        clock += (paced.goOnAfterSeconds ?? 0) * SECOND
      }
      const before = chunks.slice(0, -1).reduce((sum, mails) => sum + Math.max(mails / perSecond, 1), 0)
      const ideal = now + before * SECOND
      expect(lastStart).toBeGreaterThanOrEqual(ideal - 1)
      // One millisecond is lost to rounding at each chunk, a second at the last delay.
      expect(lastStart).toBeLessThanOrEqual(ideal + chunks.length + SECOND)
    }),
  )
})

test('backoff with jitter spreads packs that were throttled together, and all of them get through', () => {
  // Two thousand packs arrive at once at an account that takes one a second.
  const packs = 2000
  let turn = 0
  const random = () => (turn++ * 0.618034) % 1
  let waiting = Array.from({ length: packs }, () => ({ at: 0, throttled: 0 }))
  let taken = 0
  let offered = 0
  let second = 0
  for (; taken < packs && second < 3 * packs; second++) {
    const due = waiting.filter(({ at }) => at <= second)
    const rest = waiting.filter(({ at }) => at > second)
    if (due.length > 0) taken++
    offered += due.length
    const back = due.slice(1).map(({ throttled }) => ({
      at: second + backOff(30, throttled, random()),
      throttled: throttled + 1,
    }))
    waiting = [...rest, ...back]
  }
  expect(taken).toBe(packs)
  // If they came back together every thirty seconds, they would take thirty times as long as at the account's rate.
  expect(second).toBeLessThan(2.5 * packs)
  // Each pack is tried some five times until it reaches the cap, and then at most twice in a quarter of an hour.
  expect(offered / packs).toBeLessThan(5 + (2 * second) / 900)
})
