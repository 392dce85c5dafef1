import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Agenda } from '../../../local/time/agenda.ts'
import { type Clock, type ClockOptions, makeClock } from '../../../local/time/clock.ts'

const aClock = (with_: Partial<ClockOptions> = {}) => {
  let now = 0
  return makeClock({
    read: () => now,
    write: to => {
      now = to
    },
    ...with_,
  })
}

/** Something that fires what its agenda holds, and may put down more when it does. */
function aSource(clock: Clock, fired: string[], more: (key: string, at: number) => void = () => {}) {
  const agenda = new Agenda()
  clock.add({
    next: () => agenda.next(),
    fire: async now => {
      for (let due = agenda.take(now); due; due = agenda.take(now)) {
        fired.push(`${due.key}@${clock.now()}`)
        more(due.key, now)
      }
    },
  })
  return agenda
}

test('moving the clock fires everything due, once, in order of time, each at its own moment', async () => {
  const moments = fc.array(fc.record({ source: fc.nat(2), at: fc.integer({ min: 1, max: 50 }) }), {
    maxLength: 30,
  })
  await fc.assert(
    fc.asyncProperty(moments, fc.array(fc.nat(30), { maxLength: 3 }), async (all, stops) => {
      const clock = aClock()
      const fired: string[] = []
      const sources = [0, 1, 2].map(() => aSource(clock, fired))
      for (const [index, { source, at }] of all.entries()) sources[source]?.put(`${source}-${index}`, at)
      for (const stop of [...stops, 60].toSorted((a, b) => a - b)) {
        await clock.advanceTo(stop)
        expect(clock.now()).toBe(stop)
        expect(fired.length).toBe(all.filter(({ at }) => at <= stop).length)
      }
      // At equal moments: the source that was added first, then the order in which they were put down.
      const wanted = all
        .map(({ source, at }, index) => ({ source, at, index }))
        .toSorted((a, b) => a.at - b.at || a.source - b.source || a.index - b.index)
      expect(fired).toEqual(wanted.map(({ source, at, index }) => `${source}-${index}@${at}`))
    }),
    { numRuns: 50 },
  )
})

test('what is put down while time moves still happens on the way', async () => {
  const clock = aClock()
  const fired: string[] = []
  const agenda = aSource(clock, fired, (key, at) => {
    if (at < 40) agenda.put(`${key}+`, at + 10)
  })
  agenda.put('a', 10)
  await clock.advanceTo(45)
  expect(fired).toEqual(['a@10', 'a+@20', 'a++@30', 'a+++@40'])
})

test('time waits for the work of a moment, and for the work that work begins', async () => {
  const clock = aClock()
  const seen: number[] = []
  const work = (left: number) => {
    const done = clock.begin('work')
    setTimeout(() => {
      seen.push(clock.now())
      if (left > 0) work(left - 1)
      done()
    }, 5)
  }
  const agenda = aSource(clock, [], () => work(3))
  agenda.put('a', 10)
  agenda.put('b', 11)
  await clock.advanceTo(20)
  expect(seen).toEqual([10, 10, 10, 10, 11, 11, 11, 11])
})

test('what was put down for the past happens now when nudged, and quiet waits for it', async () => {
  const clock = aClock()
  await clock.advanceTo(100)
  const fired: string[] = []
  const agenda = aSource(clock, fired)
  agenda.put('late', 50)
  clock.nudge()
  await clock.quiet()
  expect(fired).toEqual(['late@100'])
})

test('moves follow one another, and time never goes back', async () => {
  const clock = aClock()
  const fired: string[] = []
  aSource(clock, fired).put('a', 10)
  await Promise.all([clock.advanceTo(20), clock.advanceTo(30)])
  expect(fired).toEqual(['a@10'])
  await expect(clock.advanceTo(29)).rejects.toThrow('1970-01-01T00:00:00Z')
})

test('time starts again behind a move that is under way, and not while there is work', async () => {
  const clock = aClock()
  const fired: string[] = []
  const agenda = aSource(clock, fired)
  await clock.advanceTo(100)
  agenda.put('late', 50)
  clock.nudge()
  await clock.startAgain(10)
  expect(fired).toEqual(['late@100'])
  expect(clock.now()).toBe(10)

  const done = clock.begin('a check-in')
  await expect(clock.startAgain(5)).rejects.toThrow('a check-in (1)')
  done()
  await clock.advanceTo(20)
})

test('work that never ends is named', async () => {
  const stuck = aClock({ stalledAfterSeconds: 0.05 })
  stuck.begin('the mail queue')
  await expect(stuck.quiet()).rejects.toThrow('the mail queue (1) never ends')

  const looping = aClock({ workPerMoment: 1000 })
  const again = () => {
    const done = looping.begin('a loop')
    setImmediate(() => {
      again()
      done()
    })
  }
  again()
  await expect(looping.advanceTo(1)).rejects.toThrow(/never ends: a loop \(\d+\)/)
})

test('an agenda keeps the last moment of each key', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(8), fc.option(fc.nat(20)))), steps => {
      const agenda = new Agenda()
      const wanted = new Map<string, number>()
      for (const [key, at] of steps) {
        if (at === null) agenda.remove(`${key}`)
        else agenda.put(`${key}`, at)
        wanted.delete(`${key}`)
        if (at !== null) wanted.set(`${key}`, at)
      }
      expect(agenda.entries()).toEqual([...wanted].toSorted((a, b) => a[1] - b[1]))
      expect(agenda.next()).toBe(wanted.size ? Math.min(...wanted.values()) : undefined)
      const taken: string[] = []
      for (let due = agenda.take(20); due; due = agenda.take(20)) taken.push(due.key)
      expect(taken).toEqual([...wanted].toSorted((a, b) => a[1] - b[1]).map(([key]) => key))
    }),
  )
})
