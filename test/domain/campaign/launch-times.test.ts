import { describe, expect, test } from 'vitest'
import { sameDayNotes, timeReasons } from '../../../functions/domain/campaign/launch-times.ts'
import { AUCKLAND, aDraftCampaign, anAudience, BERLIN, CAIRO, LAUNCH_TIME } from '../../builders.ts'

/** The reasons against a launch that the days of a draft's waves give, as `field: problem`. */
function refusals({ campaign = aDraftCampaign(), now = LAUNCH_TIME, places = [BERLIN] }): string[] {
  const reasons = timeReasons({ campaign, now }, { places: places.map(place => ({ place })) })
  return reasons.map(({ field, problem }) => `${field}: ${problem}`)
}

const wave = (closesAfterDays: number, remindAfterDays: number[] = []) => ({
  opensOn: '2026-05-16',
  remindAfterDays,
  closesAfterDays,
})

// The first morning in Berlin is 2 March, 08:30 UTC.
test.each([
  [Date.UTC(2026, 2, 2, 7, 15), 0],
  [Date.UTC(2026, 2, 2, 7, 16), 1],
  [Date.UTC(2026, 2, 3), 1],
])('a launch at %i has %i reasons against it', (now, reasons) => {
  expect(refusals({ now })).toHaveLength(reasons)
})

test('the first morning anywhere counts', () => {
  const now = Date.UTC(2026, 2, 1, 22)
  expect(refusals({ now })).toEqual([])
  expect(refusals({ now, places: [BERLIN, AUCKLAND] })[0]).toContain('waves.0.opensOn')
})

test.each([
  ['2028-02-28', 0],
  ['2028-02-29', 1],
])('a wave that opens on %s has %i reasons against it, two years ahead', (opensOn, reasons) => {
  const waves = [
    { opensOn: '2026-03-02', closesAfterDays: 10 },
    { opensOn, closesAfterDays: 10 },
  ]
  const found = refusals({ campaign: aDraftCampaign({ waves }) })
  expect(found).toHaveLength(reasons)
  for (const reason of found)
    expect(reason).toMatch(/^waves\.1\.opensOn: 2028-02-29 is more than two years ahead/)
})

// 2026-05-16 is a Saturday: in Berlin the invitation moves to Monday 18.
test.each<[string, object, string[]]>([
  ['people would have a minute', { sendAt: '23:58', waves: [wave(2)] }, ['invitation to 2026-05-18']],
  ['people would have less than two days', { waves: [wave(3)] }, ['invitation to 2026-05-18']],
  ['people have two days', { waves: [wave(4)] }, []],
  ['the reminder would be let go', { waves: [wave(4, [3])] }, ['reminder to .*2026-05-20']],
  ['the reminder would come on the last day', { waves: [wave(5, [3])] }, ['reminder to .*2026-05-21']],
  ['the reminder comes on the day before the last', { waves: [wave(6, [3])] }, []],
  ['the second reminder would be let go', { waves: [wave(8, [2, 5])] }, ['reminder to .*2026-05-24']],
  ['both reminders come', { waves: [wave(10, [2, 5])] }, []],
])('quiet days must leave enough of a wave: %s', (_, over, expected) => {
  const found = refusals({ campaign: aDraftCampaign(over) })
  expect(found).toEqual(
    expected.map(text => expect.stringMatching(`^waves.0.closesAfterDays: in Europe/Berlin.*${text}`)),
  )
})

test('one place where a wave is too short is enough, and it is named', () => {
  const campaign = aDraftCampaign({ waves: [{ opensOn: '2026-05-14', closesAfterDays: 3 }] })
  expect(refusals({ campaign })).toEqual([])
  const quietDays = [{ country: 'EG', date: '2026-05-14' }]
  const places = [BERLIN, CAIRO]
  expect(refusals({ campaign, places })).toEqual([])
  expect(refusals({ campaign: { ...campaign, quietDays }, places })).toEqual([
    'waves.0.closesAfterDays: in Africa/Cairo (EG) quiet days move the invitation to 2026-05-17, less than 2 days before the wave closes on 2026-05-17',
  ])
})

test('a wave with only quiet days somewhere is refused', () => {
  const quietDays = [2, 3, 4].map(day => ({ country: '*', date: `2026-03-0${day}` }))
  const waves = [{ opensOn: '2026-03-02', closesAfterDays: 2 }]
  expect(refusals({ campaign: aDraftCampaign({ waves, quietDays }) })[0]).toContain('quiet')
})

describe('beside another campaign', () => {
  // Invitation on Monday 2 March, reminder on Friday 6.
  const campaign = aDraftCampaign()
  const other = (over: object) => aDraftCampaign({ name: 'Winter check-in', ...over })
  const opening = (opensOn: string, remindAfterDays: number[] = []) => ({
    waves: [{ opensOn, remindAfterDays, closesAfterDays: 10 }],
  })
  const notes = (...others: object[]) => sameDayNotes(campaign, anAudience(), others.map(other))
  const note = (days: string) =>
    `“Winter check-in” writes on ${days} too: people in both audiences get the mails of both on that morning.`

  test.each<[string, object, string[]]>([
    ['the same days', {}, [note('2026-03-02, 2026-03-06')]],
    ['the same days, at another hour', { sendAt: '15:00' }, [note('2026-03-02, 2026-03-06')]],
    ['a day to which a quiet one moves', opening('2026-02-28'), [note('2026-03-02')]],
    ['the day of a reminder', opening('2026-03-06'), [note('2026-03-06')]],
    ['its reminder on a day of ours', opening('2026-03-03', [3]), [note('2026-03-06')]],
    ['other days of the same weeks', opening('2026-03-03', [1]), []],
    ['a month later', opening('2026-04-06'), []],
    ['some of our people', { audience: { departments: ['Board'] } }, [note('2026-03-02, 2026-03-06')]],
    ['none of our people', { audience: { departments: ['Garden'] } }, []],
  ])('one that has %s is noted where mails fall on the same day', (_, over, expected) => {
    expect(notes(over)).toEqual(expected)
  })

  test('each is noted by its name, and one that writes no more is not', () => {
    const found = notes({ name: 'A' }, { name: 'B' })
    expect(found.map(text => text.slice(0, 3))).toEqual(['“A”', '“B”'])
    expect(sameDayNotes(campaign, anAudience(), [{ ...other({}), waves: [] }])).toEqual([])
  })

  test('days are those of each place', () => {
    const cells = [CAIRO, BERLIN].map(place => ({ ...place, department: 'Care', site: 'One', people: 50 }))
    // Sunday 1 March is a working day in Cairo, so the mails do not collide there; in Berlin they are sent on Monday.
    const sunday = other({ ...opening('2026-03-01'), audience: { countries: ['EG'] } })
    expect(sameDayNotes(campaign, { cells }, [sunday])).toEqual([])
    expect(sameDayNotes(campaign, { cells }, [other(opening('2026-03-01'))])).toEqual([note('2026-03-02')])
  })
})
