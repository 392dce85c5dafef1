import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { campaignDraft } from '../../functions/domain/campaign/campaign-draft.ts'
import { resource } from '../../functions/domain/follow-up/resource.ts'
import { inPlainWords } from '../../functions/domain/in-plain-words.ts'
import { supportRoutes } from '../../functions/domain/support/support-routes.ts'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** A value with each part of it, in turn, replaced by another, and each field left out. */
function* spoilt(value: Json, by: Json): Iterable<Json> {
  yield by
  if (Array.isArray(value))
    for (const [n, part] of value.entries())
      for (const wrong of spoilt(part, by)) yield value.with(n, wrong) as Json[]
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) {
      for (const wrong of spoilt(part, by)) yield { ...value, [name]: wrong }
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))
    }
}

const WHAT_HR_SENDS: [string, z.ZodType, Json][] = [
  [
    'a campaign',
    campaignDraft,
    {
      name: 'Spring',
      instruments: ['phq-4'],
      audience: { countries: ['DE'], departments: ['Care'], sites: ['Leeds'] },
      waves: [{ opensOn: '2026-03-03', remindAfterDays: [3], closesAfterDays: 10 }],
      sendAt: '09:30',
      breakdowns: ['site'],
      reportsAYear: 4,
      reportScales: 'all',
      followUps: true,
      dpiaReference: 'DPIA-1',
      quietDays: [{ country: 'DE', date: '2026-05-01' }],
    },
  ],
  [
    'support routes',
    supportRoutes,
    [
      {
        id: 'eap',
        kind: 'eap',
        human: true,
        country: '*',
        name: 'Assistance',
        phone: '116 123',
        text: '116 123',
        url: 'https://example.com/',
        email: 'calls@example.com',
        hours: 'daily',
        between: { from: '09:00', to: '17:00' },
        hoursText: { en: 'not on public holidays' },
        languages: ['en'],
        verifiedOn: '2026-02-20',
        responder: {
          responseTime: 'same-day',
          responseText: { en: 'before five' },
          acknowledgeWithinHours: 4,
        },
      },
    ],
  ],
  [
    'a resource',
    resource,
    {
      id: 'walk',
      kind: 'nature',
      topics: ['rest'],
      minutes: 5,
      cost: 'free',
      countries: ['GB'],
      sites: ['Leeds'],
      phone: '116 123',
      languages: {
        en: { title: 'Walk', summary: 'At noon', url: 'https://example.com/', steps: ['Go', 'On'] },
      },
      source: 'Us',
      verifiedOn: '2026-02-20',
    },
  ],
]

describe('a value of the wrong type in', () => {
  test.each(WHAT_HR_SENDS)('%s gets a message for people, not for programmers', (_, schema, right) => {
    expect(schema.safeParse(right).success).toBe(true)
    const told = [null, 1.5, 'x', '', [], {}, true].flatMap(by =>
      [...spoilt(right, by)].flatMap(
        wrong =>
          schema.safeParse(wrong, { error: inPlainWords }).error?.issues.map(({ message }) => message) ?? [],
      ),
    )
    expect(told.length).toBeGreaterThan(50)
    expect(told.filter(message => /invalid|expected|received|too (big|small)/i.test(message))).toEqual([])
  })
})

test('says which fields an object has, what a list of words may be, and that something is missing', () => {
  const schema = z.object({ routes: z.array(z.string()), kind: z.literal(['a', 'b', 'c']) })
  const told = (value: unknown) =>
    schema.safeParse(value, { error: inPlainWords }).error?.issues.map(({ message }) => message)
  expect(told([])).toEqual(['must be an object with routes, kind'])
  expect(told({ kind: 'd' })).toEqual(['is missing: it must be a list', 'must be a, b or c'])
})
