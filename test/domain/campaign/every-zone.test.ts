import { describe, expect, test } from 'vitest'
import { morningsOf, plan } from '../../../functions/domain/campaign/plan.ts'
import type { Place } from '../../../functions/domain/roster/place.ts'
import { nextMorning, nextTry, waitsUntil } from '../../../functions/domain/sending/sending-hours.ts'
import { DAY, HOUR, type Instant, MINUTE } from '../../../functions/domain/time.ts'
import { aRunningCampaign } from '../../builders.ts'

/**
 * Every zone of this runtime from 2024 to 2037: at each quarter of an hour around each change of its clocks, and on an
 * ordinary day between. What is right is found by searching the clock that Intl.DateTimeFormat shows, with no line of the
 * code that is tested. By default a slice of the zones; EXHAUSTIVE=1 takes them all.
 */

const FROM = Date.UTC(2024, 0, 1)
const TO = Date.UTC(2038, 0, 1)
const QUARTER = 15 * MINUTE

const everyZone = Intl.supportedValuesOf('timeZone')
/** Zones whose clocks do something rare, and every fortieth of the others. */
const RARE = [
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/Nuuk',
  'America/Santiago',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Gaza',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
]
const zones = process.env.EXHAUSTIVE
  ? everyZone
  : everyZone.filter((zone, n) => n % 40 === 0 || RARE.includes(zone))

/** From when on a zone is so far ahead of UTC. */
type Piece = { from: Instant; offset: number }

/** What a zone's clocks show, read from Intl and searched for changes day by day. */
function clockOf(timeZone: string): Piece[] {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const offsetAt = (at: Instant) => Date.parse(`${format.format(at).replace(' ', 'T')}Z`) - at
  const pieces: Piece[] = [{ from: Number.NEGATIVE_INFINITY, offset: offsetAt(FROM - 30 * DAY) }]
  let known = offsetAt(FROM - 30 * DAY)
  for (let day = FROM - 30 * DAY; day < TO + 30 * DAY; day += DAY) {
    const next = offsetAt(day + DAY)
    if (next === known) continue
    let [before, after] = [day, day + DAY]
    while (after - before > MINUTE) {
      const between = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE
      if (offsetAt(between) === known) before = between
      else after = between
    }
    pieces.push({ from: after, offset: next })
    known = next
  }
  return pieces
}

const pieceAt = (clock: readonly Piece[], at: Instant): Piece =>
  clock.findLast(({ from }) => from <= at) ?? { from: 0, offset: Number.NaN }

/** The wall clock as if it were UTC: one number to compare and to do sums with. */
const wallAt = (clock: readonly Piece[], at: Instant): number => at + pieceAt(clock, at).offset

/** The first instant at which the clocks show this, or, if they skip it, the first after the jump. */
function resolved(clock: readonly Piece[], wall: number): Instant {
  for (const [n, { from, offset }] of clock.entries()) {
    const until = clock[n + 1]?.from ?? Number.POSITIVE_INFINITY
    const at = wall - offset
    if (from <= at && at < until) return at
    if (from > at) return from
  }
  throw new Error('no clock shows it')
}

const dayOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10)
const timeOf = (wall: number): string => new Date(wall).toISOString().slice(11, 16)
const midnightOf = (wall: number): number => Math.floor(wall / DAY) * DAY
/** Monday 1 to Sunday 7. */
const weekdayOf = (wall: number): number => ((Math.floor(wall / DAY) + 3) % 7) + 1

/** Countries with the weekends that they have: one with none but Sunday, one with none but Saturday, and so on. */
const WEEKENDS: Readonly<Record<string, readonly number[]>> = {
  IN: [7],
  NP: [6],
  DE: [6, 7],
  EG: [5, 6],
  IR: [5],
}
const COUNTRIES = Object.keys(WEEKENDS)

const named = (day: number) => ({ country: '*', date: dayOf(day) })
const isQuiet = (wall: number, country: string, quiet: readonly number[]): boolean =>
  (WEEKENDS[country] ?? []).includes(weekdayOf(wall)) || quiet.includes(midnightOf(wall))
function workingDay(wall: number, country: string, quiet: readonly number[]): number {
  let day = midnightOf(wall)
  while (isQuiet(day, country, quiet)) day += DAY
  return day
}

/** The wall times that a zone is tried at: around each change, as before it and as after it, and on a day between. */
function wallsOf(clock: readonly Piece[]): number[] {
  const walls = new Set<number>()
  const add = (wall: number) => walls.add(Math.floor(wall / QUARTER) * QUARTER)
  const changes = clock.slice(1).filter(({ from }) => FROM <= from && from < TO)
  for (const { from } of changes)
    for (const wall of [wallAt(clock, from - 1), wallAt(clock, from)])
      for (let quarter = -3 * HOUR; quarter <= 3 * HOUR; quarter += QUARTER) add(wall + quarter)
  const marks = changes.length > 0 ? changes.map(({ from }) => from) : years()
  for (const [n, mark] of marks.entries()) {
    const between = (mark + (marks[n + 1] ?? TO)) / 2
    for (let quarter = 0; quarter < DAY; quarter += QUARTER) add(midnightOf(wallAt(clock, between)) + quarter)
  }
  return [...walls]
}
const years = () => Array.from({ length: 14 }, (_, n) => Date.UTC(2024 + n, 0, 1))

/** Counts what was tried, and says what is wrong as `zone wall: why`. */
function tried() {
  let cases = 0
  const wrong: string[] = []
  return {
    wrong,
    count: () => cases,
    that: (holds: boolean, ...what: unknown[]) => {
      cases++
      if (!holds && wrong.length < 20) wrong.push(what.join(' '))
    },
  }
}

/** A wave that opens on the day of a wall time, at its time, with a reminder two days later. */
const roundOn = (wall: number) => ({
  id: 'w1',
  opensOn: dayOf(wall),
  remindAfterDays: [2],
  closesAfterDays: 12,
})

describe(`in ${zones.length} of ${everyZone.length} zones, from 2024 to 2037`, () => {
  const clocks = new Map(zones.map(zone => [zone, clockOf(zone)]))
  const everyCase = function* () {
    for (const [timeZone, clock] of clocks)
      for (const [n, wall] of wallsOf(clock).entries())
        yield { timeZone, clock, wall, country: COUNTRIES[n % COUNTRIES.length] ?? 'DE', n }
  }

  test('each step of a round goes out once, at the right instant, on no quiet day, and within the sending hours', {
    timeout: 900_000,
  }, () => {
    const { that, wrong, count } = tried()
    for (const { timeZone, clock, wall, country, n } of everyCase()) {
      // Each third round has its own first day as a named quiet day.
      const quiet = n % 3 === 0 ? [midnightOf(wall)] : []
      const place: Place = { timeZone, country }
      const sendAt = timeOf(wall)
      const hours = { sendAt, quietDays: quiet.map(named) }
      const time = wall - midnightOf(wall)
      const first = workingDay(wall, country, quiet)
      const second = workingDay(first + 2 * DAY, country, quiet)
      const right = [resolved(clock, first + time), resolved(clock, second + time)]
      const mornings = morningsOf(hours, roundOn(wall), place)
      const where = `${timeZone} ${country} ${dayOf(wall)} ${sendAt}:`
      that(mornings.map(({ step }) => step).join() === 'invitation,reminder-1', where, 'its steps')
      for (const [index, { at }] of mornings.entries()) {
        that(at === right[index], where, new Date(at).toISOString(), 'and not', right[index])
        // Clocks that skip a time before midnight push an email into the next day. If that is quiet, the sender puts it
        // back until the next morning; any other goes out as planned.
        const goesAt = waitsUntil(at, place, hours) ?? at
        that(!isQuiet(wallAt(clock, goesAt), country, quiet), where, 'on a quiet day')
        const isPushed = dayOf(wallAt(clock, at)) !== dayOf(index === 0 ? first : second)
        that(goesAt === at || isPushed, where, 'waits for another morning')
      }
    }
    console.log(`${count()} checks of rounds in ${zones.length} zones`)
    expect(wrong).toEqual([])
    expect(count()).toBeGreaterThan(process.env.EXHAUSTIVE ? 2_000_000 : 100_000)
  })

  test('no weekly round is lost or doubled by the planner, whenever it looks', { timeout: 900_000 }, () => {
    const { that, wrong, count } = tried()
    for (const [n, [timeZone, clock]] of [...clocks].entries()) {
      const changes = clock.slice(1).filter(({ from }) => FROM <= from && from < TO)
      for (const [m, mark] of (changes.length > 0 ? changes.map(({ from }) => from) : years()).entries()) {
        const place: Place = { timeZone, country: COUNTRIES[(n + m) % COUNTRIES.length] ?? 'DE' }
        // The hour that the clocks skip or repeat, the one after, and a morning.
        for (const sendAt of [timeOf(wallAt(clock, mark - 1)), timeOf(wallAt(clock, mark)), '09:30']) {
          const opensOn = (week: number) => dayOf(midnightOf(wallAt(clock, mark)) + week * 7 * DAY)
          const waves = [-2, -1, 0, 1, 2].map(week => ({
            opensOn: opensOn(week),
            remindAfterDays: [2],
            closesAfterDays: 6,
          }))
          const running = aRunningCampaign({ waves, sendAt, reportsAYear: 12 }, [place])
          // In time, so that no morning has to be made up for.
          const frozenWaves = running.frozenWaves.map(frozen => ({ ...frozen, frozenAt: 0 }))
          const campaign = { ...running, frozenWaves }
          const firing = new Map<string, Instant>()
          const look = (now: Instant) => {
            const planned = plan(campaign, now).filter(({ queue }) => queue === 'waves')
            for (const { name, at } of planned) {
              firing.set(name, at)
              if (at <= now) that(false, timeZone, sendAt, name, 'is planned for the past')
            }
            return new Set(planned.map(({ name }) => name))
          }
          for (let now = mark - 20 * DAY; now < mark + 24 * DAY; now += 3 * DAY + 7 * HOUR) look(now)
          for (const [name, at] of firing) {
            that(look(at - 1).has(name), timeZone, sendAt, name, 'is taken away before it fires')
            that(!look(at).has(name), timeZone, sendAt, name, 'fires twice')
          }
          const steps = [...firing.keys()].map(name => name.split('.').slice(1, 3).join(' ')).sort()
          const wanted = waves.flatMap((_, w) => [`w${w + 1} invitation`, `w${w + 1} reminder-1`]).sort()
          that(steps.join() === wanted.join(), timeZone, sendAt, dayOf(mark), 'plans', steps.join())
        }
      }
    }
    console.log(`${count()} checks of plans in ${zones.length} zones`)
    expect(wrong).toEqual([])
    expect(count()).toBeGreaterThan(process.env.EXHAUSTIVE ? 200_000 : 10_000)
  })

  test('what was held up goes out on the next working morning, or within the sending hours of the day', {
    timeout: 900_000,
  }, () => {
    const { that, wrong, count } = tried()
    for (const { timeZone, clock, wall, country, n } of everyCase()) {
      const place: Place = { timeZone, country }
      const quiet = n % 5 === 0 ? [midnightOf(wall) + DAY] : []
      const sendAt = ['00:00', '02:30', '09:30', '17:15', '23:30'][n % 5] ?? '09:30'
      const time = Date.parse(`1970-01-01T${sendAt}Z`)
      const hours = { sendAt, quietDays: quiet.map(named) }
      const now = resolved(clock, wall) + (n % 7) * MINUTE
      const where = `${timeZone} ${country} ${new Date(now).toISOString()} ${sendAt}:`
      let day = workingDay(wallAt(clock, now), country, quiet)
      while (resolved(clock, day + time) <= now) day = workingDay(day + DAY, country, quiet)
      that(nextMorning(now, place, hours) === resolved(clock, day + time), where, 'the next morning')
      const isInHours = (at: Instant) => {
        const shown = wallAt(clock, at)
        const starts = resolved(clock, midnightOf(shown) + time)
        const evening = resolved(clock, midnightOf(shown) + 18 * HOUR)
        return !isQuiet(shown, country, quiet) && starts <= at && at < Math.max(evening, starts + 3 * HOUR)
      }
      that((waitsUntil(now, place, hours) === undefined) === isInHours(now), where, 'whether it waits')
      const again = nextTry(now, place, hours)
      const isMorning = again === nextMorning(again - 1, place, hours)
      that(again > now && (isInHours(again) || isMorning), where, 'the next try')
    }
    console.log(`${count()} checks of emails held up in ${zones.length} zones`)
    expect(wrong).toEqual([])
    expect(count()).toBeGreaterThan(process.env.EXHAUSTIVE ? 1_000_000 : 50_000)
  })
})
