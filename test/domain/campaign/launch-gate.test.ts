import { describe, expect, test } from 'vitest'
import { launchGate } from '../../../functions/domain/campaign/launch-gate.ts'
import { DAY, dayAfter } from '../../../functions/domain/time.ts'
import { AUCKLAND, aDraftCampaign, anAudience, aSupportRoute, BERLIN, LAUNCH_TIME } from '../../builders.ts'
import { aLaunch, anInstrument, manyPeople, refusals } from './launches.ts'

describe('where all is in order', () => {
  test('the gate opens and says what to expect', () => {
    expect(launchGate(aLaunch())).toMatchObject({
      outcome: 'open',
      expectations: {
        invited: 300,
        answers: { least: 90, most: 210 },
        // 90 × 9.06 % × 41.1 % to 210 × 9.06 %
        askForSupport: { least: 3, most: 20 },
        busiestMorningMinutes: 1,
        basis: expect.stringContaining('NHANES'),
        notes: [],
      },
    })
  })
})

test('expected numbers are rounded down for the least and up for the most', () => {
  expect(launchGate(aLaunch({ audience: manyPeople(101) }))).toMatchObject({
    expectations: { invited: 101, answers: { least: 30, most: 71 } },
  })
})

test('everything that is missing is listed at once', () => {
  const found = refusals({
    campaign: aDraftCampaign({
      dpiaReference: undefined,
      instruments: ['who-5', 'phq-9'],
      breakdowns: ['team'],
    }),
    routes: [],
    sending: { max24Hour: 200, maxPerSecond: 1, sandbox: true },
    now: LAUNCH_TIME + 30 * DAY,
  })
  expect(found.map(reason => reason.slice(0, reason.indexOf(':')))).toEqual([
    'dpiaReference',
    'instruments.0',
    'breakdowns.0',
    'supportRoutes',
    'supportRoutes',
    'supportRoutes',
    'waves.0.opensOn',
    'sending',
    'sending',
  ])
})

describe('instruments', () => {
  test('one that is not installed is refused, with those that are', () => {
    const result = launchGate(aLaunch({ campaign: aDraftCampaign({ instruments: ['who-5'] }) }))
    expect(result).toMatchObject({
      reasons: [{ field: 'instruments.0', remedy: 'choose among phq-4, phq-9' }],
    })
  })

  test('one without evidence of permission is refused', () => {
    expect(refusals({ instruments: [anInstrument('phq-4', { permissionEvidence: ' ' })] })).toEqual([
      'instruments.0: nothing shows that phq-4 may be used',
    ])
  })
})

describe('the audience', () => {
  test('may not be empty', () => {
    expect(refusals({ campaign: aDraftCampaign({ audience: { countries: ['FR'] } }) })).toEqual([
      'audience: nobody on the roster is in the audience',
    ])
  })

  test('with values that nobody has is refused, value by value, with the existing ones', () => {
    const audience = { countries: ['DE', 'FR'], departments: ['Care', 'care', 'Garden'], sites: ['Berlin'] }
    const result = launchGate(aLaunch({ campaign: aDraftCampaign({ audience, breakdowns: [] }) }))
    expect(result).toEqual({
      outcome: 'refused',
      reasons: [
        {
          field: 'audience.countries.1',
          problem: 'nobody on the roster has the country “FR”',
          remedy: 'write it as on the roster, one of DE, or leave it out',
        },
        {
          field: 'audience.departments.1',
          problem: 'nobody on the roster has the department “care”',
          remedy: 'write it as on the roster, where small and capital letters differ: Care',
        },
        {
          field: 'audience.departments.2',
          problem: 'nobody on the roster has the department “Garden”',
          remedy: 'write it as on the roster, one of Board, Care, Kitchen, or leave it out',
        },
      ],
    })
  })

  test.each([
    [9, 1],
    [10, 0],
  ])('of %i people has %i reasons against it', (people, reasons) => {
    expect(refusals({ audience: manyPeople(people) })).toHaveLength(reasons)
  })
})

describe('beside another campaign', () => {
  // 200 in Care, 97 in Kitchen, 3 in Board.
  const other = (departments: string[] | undefined, over: object = {}) => ({
    ...aDraftCampaign({ name: 'Winter check-in', audience: departments ? { departments } : {} }),
    launchedAt: LAUNCH_TIME - 30 * DAY,
    ...over,
  })

  test('an audience that differs by a few people is fine: noise protects them, and no rule could', () => {
    expect(refusals({ others: [other(['Care', 'Kitchen'])] })).toEqual([])
  })

  test('with the same audience and days opens the gate, and is noted', () => {
    const gate = launchGate(aLaunch({ others: [other(undefined)] }))
    expect(gate).toMatchObject({
      outcome: 'open',
      expectations: { notes: [expect.stringContaining('“Winter check-in” writes on 2026-03-02')] },
    })
  })
})

describe('a breakdown', () => {
  const cell = (department: string, site: string) => ({ ...BERLIN, department, site, people: 50 })

  test('whose groups are small is fine: it is pooled, or left out, and the report says so', () => {
    expect(
      refusals({
        campaign: aDraftCampaign({ breakdowns: ['department'] }),
        audience: anAudience({ cells: [cell('Care', 'One')] }),
      }),
    ).toEqual([])
  })

  test('counts only those who are invited', () => {
    const cells = [cell('', 'One'), cell('Kitchen', 'Two')]
    const campaign = aDraftCampaign({ breakdowns: ['department'], audience: { sites: ['One'] } })
    expect(refusals({ campaign, audience: anAudience({ cells }) })).toEqual([
      'breakdowns.0: nobody in the audience has a department',
    ])
  })

  test("may be one of the employer's own segments, if the roster has it", () => {
    expect(refusals({ campaign: aDraftCampaign({ breakdowns: ['shift'] }) })).toEqual([])
    expect(refusals({ campaign: aDraftCampaign({ breakdowns: ['team'] }) })).toEqual([
      'breakdowns.0: nobody in the audience has a team',
    ])
  })
})

describe('support routes', () => {
  const both = manyPeople(100, [BERLIN, AUCKLAND])

  test('each country needs its own, or one for all', () => {
    const routes = [aSupportRoute({ country: 'DE' })]
    expect(refusals({ audience: both, routes })).toEqual([
      'supportRoutes: no route to a person for NZ',
      'supportRoutes: no route outside the employer for NZ',
    ])
    expect(refusals({ audience: both, routes: [...routes, aSupportRoute({ country: 'NZ' })] })).toEqual([])
    expect(refusals({ audience: both, routes: [aSupportRoute()] })).toEqual([])
  })

  test("people whose country is unknown need a route for all countries, never one country's", () => {
    const audience = manyPeople(100, [{ timeZone: 'UTC', country: 'ZZ' }])
    expect(refusals({ audience, routes: [aSupportRoute({ country: 'DE' })] })[0]).toContain(
      'country is unknown',
    )
  })

  test('one must be a person, one outside the employer, and they may be two', () => {
    const eap = aSupportRoute({ id: 'eap', kind: 'eap' })
    const page = aSupportRoute({ id: 'page', human: false })
    expect(refusals({ routes: [eap] })).toEqual(['supportRoutes: no route outside the employer for DE'])
    expect(refusals({ routes: [page] })).toEqual(['supportRoutes: no route to a person for DE'])
    expect(refusals({ routes: [eap, page] })).toEqual([])
  })

  test('may be verified 90 days ago, but not 91', () => {
    const midnight = Date.UTC(2026, 1, 27)
    const verifiedOn = new Date(midnight - 90 * DAY).toISOString().slice(0, 10)
    const routes = [aSupportRoute({ verifiedOn })]
    expect(refusals({ routes, now: midnight })).toEqual([])
    expect(refusals({ routes, now: midnight + DAY })).toEqual([
      'supportRoutes: no route to a person was verified within 90 days for DE',
      'supportRoutes: no route outside the employer was verified within 90 days for DE',
    ])
  })
})

test('a route verified in the future does not count, unless that day has begun further east', () => {
  const verified = (verifiedOn: string) => refusals({ routes: [aSupportRoute({ verifiedOn })] })
  expect(verified('2026-02-28')).toEqual([])
  expect(verified('2026-03-01')).toHaveLength(2)
  expect(verified('2031-02-20')).toHaveLength(2)
})

describe('an instrument that asks about self-harm', () => {
  const campaign = aDraftCampaign({ instruments: ['phq-9'] })
  const responder = { responseTime: 'next-working-day' } as const
  const email = 'callback@line.example'

  test('needs somebody outside HR who calls back', () => {
    expect(refusals({ campaign })).toEqual([expect.stringContaining('nobody outside HR who calls back')])
    expect(refusals({ campaign, routes: [aSupportRoute({ responder, email })] })).toEqual([])
  })

  test.each<[string, Parameters<typeof aSupportRoute>[0]]>([
    ['is the employer', { kind: 'employer' }],
    ['is a colleague', { kind: 'peer' }],
    ['is a machine', { human: false }],
    ['serves another country', { country: 'FR' }],
    ['was verified long ago', { verifiedOn: '2025-11-01' }],
  ])('does not count one that %s', (_, over) => {
    const routes = [aSupportRoute(), aSupportRoute({ id: 'other', responder, email, ...over })]
    expect(refusals({ campaign, routes })).toEqual([
      expect.stringContaining('nobody outside HR who calls back'),
    ])
  })

  test('does not count one without an email address', () => {
    expect(refusals({ campaign, routes: [aSupportRoute({ responder })] })).toEqual([
      expect.stringContaining('nobody outside HR who calls back'),
    ])
  })

  test('counts only the one that a request would go to, and not the next in line', () => {
    const route = (id: string, over: object) => aSupportRoute({ id, email, responder, ...over })
    const stale = { country: 'DE', verifiedOn: '2025-11-01' }
    expect(refusals({ campaign, routes: [route('all', {}), route('own', stale)] })).toEqual([
      expect.stringContaining('nobody outside HR who calls back'),
    ])
    const fresh = [route('own', { country: 'DE' }), route('all', { verifiedOn: '2025-11-01' })]
    expect(refusals({ campaign, routes: [...fresh, aSupportRoute()] })).toEqual([])
  })
})

test('a day before 1970 is in the past, and takes no sending time', () => {
  const { waves: _, ...draft } = aDraftCampaign()
  const waves = [{ id: 'w1', opensOn: '0026-03-03', remindAfterDays: [], closesAfterDays: 10 }]
  expect(refusals({ campaign: { ...draft, waves } })).toEqual([expect.stringMatching(/^waves\.0\.opensOn: /)])
})

test('a draft stored before there was a limit on days is refused too, and the gate does not loop', () => {
  const { waves: _, ...draft } = aDraftCampaign()
  const waves = [{ id: 'w1', opensOn: '9999-12-31', remindAfterDays: [], closesAfterDays: 10 }]
  expect(refusals({ campaign: { ...draft, waves } })).toEqual([
    'waves.0.opensOn: 9999-12-31 is more than two years ahead',
  ])
})

describe('sending', () => {
  const sending = { max24Hour: 50_000, maxPerSecond: 14, sandbox: false }

  test('the busiest morning must end within three hours', () => {
    // 14 a second for three hours
    expect(refusals({ audience: manyPeople(151_200), sending: { ...sending, max24Hour: -1 } })).toEqual([])
    expect(refusals({ audience: manyPeople(151_201), sending: { ...sending, max24Hour: -1 } })).toEqual([
      expect.stringContaining('at 14 mails a second the busiest morning would last 4 hours'),
    ])
  })

  test('however much the account sends, calls of fifty emails a second are the most', () => {
    const large = { ...sending, max24Hour: -1, maxPerSecond: 500 }
    expect(refusals({ audience: manyPeople(540_000), sending: large })).toEqual([])
    expect(refusals({ audience: manyPeople(540_001), sending: large })).toEqual([
      expect.stringContaining('at 50 mails a second the busiest morning would last 4 hours'),
    ])
  })

  test('mails left over from one place delay the next', () => {
    const paris = { timeZone: 'Europe/Paris', country: 'FR' }
    expect(
      refusals({ audience: manyPeople(100_000, [BERLIN, paris]), sending: { ...sending, max24Hour: -1 } }),
    ).toHaveLength(1)
    expect(
      refusals({ audience: manyPeople(100_000, [BERLIN, AUCKLAND]), sending: { ...sending, max24Hour: -1 } }),
    ).toEqual([])
  })

  test('the daily quota must cover the busiest 24 hours, minus what was just sent', () => {
    const audience = manyPeople(500, [BERLIN, AUCKLAND])
    expect(refusals({ audience, sending: { ...sending, max24Hour: 1000 } })).toEqual([])
    expect(refusals({ audience, sending: { ...sending, max24Hour: 999 } })).toHaveLength(1)
  })

  test('the invitations of other campaigns on those days count, their reminders and other days do not', () => {
    const audience = manyPeople(500)
    const limits = { ...sending, max24Hour: 999 }
    const { waves, ...draft } = aDraftCampaign()
    const other = (opensOn: string) => ({
      ...draft,
      waves: waves.map(wave => ({ ...wave, opensOn })),
      launchedAt: LAUNCH_TIME,
    })
    const opensOn = waves[0]?.opensOn ?? ''
    expect(refusals({ audience, sending: limits })).toEqual([])
    expect(refusals({ audience, sending: limits, others: [other(opensOn)] })).toEqual([
      'sending: 1000 invitations, with those of other campaigns, fall within 24 hours, and SES allows fewer',
    ])
    expect(refusals({ audience, sending: limits, others: [other(dayAfter(opensOn, 2))] })).toEqual([])
    // Two others fill a day that is not this campaign's.
    const elsewhere = other(dayAfter(opensOn, 28))
    expect(refusals({ audience, sending: limits, others: [elsewhere, elsewhere] })).toEqual([])
  })

  test('mornings a whole day apart do not fall within 24 hours', () => {
    const first = { timeZone: 'Pacific/Kiritimati', country: 'KI' }
    const last = { timeZone: 'Pacific/Honolulu', country: 'US' }
    const audience = manyPeople(500, [first, last])
    expect(refusals({ audience, sending: { ...sending, max24Hour: 500 } })).toEqual([])
  })

  test('a rate of zero never ends', () => {
    expect(refusals({ sending: { ...sending, maxPerSecond: 0 } })).toHaveLength(1)
  })
})
