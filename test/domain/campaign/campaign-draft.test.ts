import { expect, test } from 'vitest'
import {
  campaignDraft,
  campaignPatch,
  closingDay,
} from '../../../functions/domain/campaign/campaign-draft.ts'
import { dayAfter } from '../../../functions/domain/time.ts'
import { aPostedCampaign } from '../../builders.ts'

/** What is wrong, as `field: message`. */
const problems = (posted: unknown): string[] =>
  campaignDraft.safeParse(posted).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  []

const wave = (over: object) => ({ opensOn: '2026-03-02', closesAfterDays: 10, ...over })

test('name, instruments and waves are enough; the rest has defaults', () => {
  expect(campaignDraft.parse({ name: 'Spring', instruments: ['phq-4'], waves: [wave({})] })).toEqual({
    name: 'Spring',
    instruments: ['phq-4'],
    audience: {},
    waves: [{ opensOn: '2026-03-02', remindAfterDays: [], closesAfterDays: 10 }],
    sendAt: '09:30',
    breakdowns: [],
    reportScales: 'headline',
    reportWishes: [],
    followUps: true,
    quietDays: [],
  })
})

test('an invalid day gets one message', () => {
  expect(problems(aPostedCampaign({ waves: [wave({ opensOn: 'tomorrow' })] }))).toEqual([
    'waves.0.opensOn: not a date: write it as 2026-03-02',
  ])
})

test.each<[string, object, string]>([
  ['no name', { name: undefined }, 'name: the name must be a text'],
  ['an empty name', { name: '' }, 'name: the name must not be empty'],
  ['a blank name', { name: '   ' }, 'name: the name must not be empty'],
  ['a blank DPIA reference', { dpiaReference: ' ' }, 'dpiaReference: the reference'],
  [
    'a blank department',
    { audience: { departments: ['\u200b'] } },
    'audience.departments.0: a department must not',
  ],
  [
    'an empty department',
    { audience: { departments: ['\t'] } },
    'audience.departments.0: a department must not',
  ],
  ['a long name', { name: 'x'.repeat(81) }, 'name: the name must be at most 80 characters'],
  ...['a\r\nBcc: b', 'a\tb', 'a\u0000', 'a\ud800', 'a\u2028b'].map((name): [string, object, string] => [
    `${JSON.stringify(name)} for a name`,
    { name },
    'name: the name must be one line of text, without control characters',
  ]),
  ['no instrument', { instruments: [] }, 'instruments: at least one instrument is needed'],
  ['five instruments', { instruments: ['a', 'b', 'c', 'd', 'e'] }, 'instruments: at most 4'],
  ['an instrument twice', { instruments: ['a', 'a'] }, 'instruments: each instrument may be named once'],
  ['an instrument by its name', { instruments: ['PHQ 4'] }, 'instruments.0: not an instrument id'],
  ['an audience that is a word', { audience: 'all' }, 'audience: must be {} for everybody'],
  ['an audience of nobody', { audience: { sites: [] } }, 'audience.sites: must name at least one'],
  [
    'a country by its name',
    { audience: { countries: ['Germany'] } },
    'audience.countries.0: not a two-letter',
  ],
  [
    'a country that is none',
    { audience: { countries: ['DE', 'UK'] } },
    'audience.countries.1: not a two-letter country code, such as DE, or GB for the United Kingdom',
  ],
  [
    'a filter nobody knows',
    { audience: { age: 40 } },
    'audience: has no field age: the fields are countries',
  ],
  ['no wave', { waves: [] }, 'waves: at least one wave is needed'],
  ['thirteen waves', { waves: Array(13).fill(wave({})) }, 'waves: at most 12 waves'],
  ['a wave that is a day', { waves: ['2026-03-02'] }, 'waves.0: must be a wave, such as'],
  ['a day that is none', { waves: [wave({ opensOn: '2026-02-30' })] }, 'waves.0.opensOn: not a date'],
  [
    'a day that nobody alive will see',
    { waves: [wave({ opensOn: '2100-01-01' })] },
    'waves.0.opensOn: must be before 2100',
  ],
  [
    'the last day of all',
    { waves: [wave({ opensOn: '9999-12-31' })] },
    'waves.0.opensOn: must be before 2100',
  ],
  ['a day written otherwise', { waves: [wave({ opensOn: '2.3.2026' })] }, 'waves.0.opensOn: not a date'],
  [
    'a reminder on the same day',
    { waves: [wave({ remindAfterDays: [0] })] },
    'waves.0.remindAfterDays.0: must be at least 1',
  ],
  [
    'three reminders',
    { waves: [wave({ remindAfterDays: [1, 2, 3] })] },
    'waves.0.remindAfterDays: at most 2',
  ],
  [
    'reminders the wrong way round',
    { waves: [wave({ remindAfterDays: [5, 3] })] },
    'waves.0.remindAfterDays: reminders must be in ascending order',
  ],
  [
    'a reminder after the close',
    { waves: [wave({ remindAfterDays: [10] })] },
    'waves.0.closesAfterDays: must be later than the last reminder',
  ],
  [
    'a wave of a day',
    { waves: [wave({ closesAfterDays: 1 })] },
    'waves.0.closesAfterDays: must be at least 2',
  ],
  [
    'an endless wave',
    { waves: [wave({ closesAfterDays: 61 })] },
    'waves.0.closesAfterDays: must be at most 60',
  ],
  [
    'half a day',
    { waves: [wave({ closesAfterDays: 2.5 })] },
    'waves.0.closesAfterDays: must be a whole number',
  ],
  [
    'waves that overlap',
    { waves: [wave({}), wave({ opensOn: '2026-03-12' })] },
    'waves.1.opensOn: must be later than 2026-03-12',
  ],
  [
    'waves the wrong way round',
    { waves: [wave({}), wave({ opensOn: '2026-01-02' })] },
    'waves.1.opensOn: must be later than',
  ],
  ['a time that is none', { sendAt: '24:00' }, 'sendAt: not a local time'],
  ['a time written otherwise', { sendAt: '9:30' }, 'sendAt: not a local time'],
  ['three breakdowns', { breakdowns: ['site', 'country', 'department'] }, 'breakdowns: at most 2'],
  ['a breakdown twice', { breakdowns: ['site', 'site'] }, 'breakdowns: each breakdown may be named once'],
  [
    'a breakdown with its prefix',
    { breakdowns: ['segment:shift'] },
    'breakdowns.0: must be department, site',
  ],
  ['no report a year', { reportsAYear: 0 }, 'reportsAYear: must be at least 1'],
  ['thirteen reports a year', { reportsAYear: 13 }, 'reportsAYear: must be at most 12'],
  ['reports a year that are a text', { reportsAYear: '4' }, 'reportsAYear: must be a whole number'],
  [
    'more waves within a year than reports',
    { reportsAYear: 1, waves: [wave({}), wave({ opensOn: '2026-06-01' })] },
    'reportsAYear: must be at least 2, not 1: 2 of the waves open within a year',
  ],
  ['scales that are no choice', { reportScales: 'some' }, 'reportScales: must be headline or all'],
  ['the setting of old', { k: 10 }, ': has no field k: the fields are name, instruments'],
  ['follow-ups that are a word', { followUps: 'yes' }, 'followUps: must be true or false'],
  ['an empty DPIA reference', { dpiaReference: '' }, 'dpiaReference: the reference'],
  [
    'a quiet day without a country',
    { quietDays: [{ date: '2026-05-01' }] },
    'quietDays.0.country: not a country',
  ],
  [
    'a quiet day of a country that is none',
    { quietDays: [{ country: 'UK', date: '2026-05-04' }] },
    'quietDays.0.country: not a country: two letters such as DE (GB for',
  ],
  ['a quiet day without a day', { quietDays: [{ country: 'DE' }] }, 'quietDays.0.date: not a date'],
  ['a field nobody knows', { colour: 'blue' }, ': has no field colour: the fields are name, instruments'],
])('refuses %s, by field and with what would be right', (_, over, expected) => {
  const found = problems(aPostedCampaign(over))
  expect(
    found.some(problem => problem.startsWith(expected)),
    found.join('\n'),
  ).toBe(true)
})

test.each([null, [], 'campaign', 7])('refuses %j as a whole', posted => {
  expect(problems(posted)).toEqual([': must be a campaign: at least name, instruments and waves'])
})

test('an invalid country gets one message; * and ZZ are valid', () => {
  expect(problems(aPostedCampaign({ audience: { countries: ['Germany'] } }))).toHaveLength(1)
  expect(problems(aPostedCampaign({ quietDays: [{ country: 'Germany', date: '2026-05-01' }] }))).toHaveLength(
    1,
  )
  expect(
    problems(
      aPostedCampaign({
        audience: { countries: ['DE', 'ZZ'] },
        quietDays: [{ country: '*', date: '2026-05-01' }],
      }),
    ),
  ).toEqual([])
})

test('blanks around a name are trimmed, as on the roster', () => {
  const posted = aPostedCampaign({ name: ' Spring ', audience: { departments: [' Care'], sites: ['One '] } })
  expect(campaignDraft.parse(posted)).toMatchObject({
    name: 'Spring',
    audience: { departments: ['Care'], sites: ['One'] },
  })
})

test('departments and sites that look alike are the same, as on the roster', () => {
  const alike = ['Büro Süd', 'Bu\u0308ro  Su\u0308d', 'Büro\u00a0Süd ', '\u200bBüro Süd']
  for (const value of alike) {
    const posted = aPostedCampaign({ audience: { departments: [value], sites: [value] } })
    expect(campaignDraft.parse(posted)).toMatchObject({
      audience: { departments: ['Büro Süd'], sites: ['Büro Süd'] },
    })
  }
})

test('reports all problems at once', () => {
  expect(problems({ name: '', instruments: [], waves: [], reportsAYear: 0 })).toHaveLength(4)
})

test('a wave may open on the day after the one before it closed', () => {
  expect(problems(aPostedCampaign({ waves: [wave({}), wave({ opensOn: '2026-03-13' })] }))).toEqual([])
})

test('a patch brings no defaults, and refuses fields that a campaign does not have', () => {
  expect(campaignPatch.parse({ name: 'Summer' })).toEqual({ name: 'Summer' })
  expect(campaignPatch.safeParse({ status: 'running' }).success).toBe(false)
})

test('days are calendar days, across months and leap days', () => {
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29')
  expect(closingDay({ opensOn: '2026-12-25', closesAfterDays: 10 })).toBe('2027-01-04')
  expect(dayAfter('9999-12-31', 2)).toBe(dayAfter(dayAfter('9999-12-31', 1), 1))
})
