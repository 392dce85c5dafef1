import { expect, test } from 'vitest'
import {
  routeInputReasons,
  routesFor,
  supportRoute,
  supportRoutes,
} from '../../../functions/domain/support/support-routes.ts'
import { aSupportRoute, LAUNCH_TIME } from '../../builders.ts'

const problems = (posted: unknown): string[] =>
  supportRoutes.safeParse(posted).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  []

test('a route with any one way to reach it is enough', () => {
  const { phone, ...unreachable } = aSupportRoute()
  for (const way of [
    { phone },
    { text: '4357' },
    { url: 'https://help.example' },
    { email: 'help@example.org' },
  ])
    expect(supportRoute.safeParse({ ...unreachable, ...way }).success).toBe(true)
  expect(problems([unreachable])).toEqual([
    '0.phone: at least one way to reach it is needed: phone, text, url or email',
  ])
})

test('a number is kept as it is printed, beside what is dialled, and a text line with its word', () => {
  const route = aSupportRoute({
    phone: '0800 HELP NOW',
    phoneDial: '0800 4357 669',
    text: '85-LISTEN',
    textDial: '85547836',
    textWord: 'HELLO',
  })
  expect(supportRoute.parse(route)).toEqual(route)
})

test.each([null, 5, 'x', []])('%j is no route, and that is told', posted => {
  expect(problems([posted])[0]).toContain('0: Invalid input')
})

test('a number that cannot be dialled is told together with all else', () => {
  expect(problems([{ ...aSupportRoute(), phone: 'call us', human: 'yes', country: 'Germany' }])).toEqual([
    expect.stringContaining('0.human: '),
    expect.stringContaining('0.country: '),
    expect.stringContaining('0.phone: '),
  ])
})

test.each<[string, object, string]>([
  ['an id with blanks', { id: 'my line' }, '0.id: not an id'],
  ['an unknown kind', { kind: 'boss' }, '0.kind: must be employer, occupational-health'],
  ['human that is a word', { human: 'yes' }, '0.human: must be true'],
  ['a country by its name', { country: 'Germany' }, '0.country: not a country'],
  ['a telephone number in words', { phone: 'call us' }, '0.phone: not a telephone number'],
  ['a script for a web address', { url: 'javascript:alert(1)' }, '0.url: not a web address'],
  ['a web address in the clear', { url: 'http://help.example' }, '0.url: not a web address'],
  ['an email address without @', { email: 'help' }, '0.email: not an email address'],
  [
    'a name with what is no character',
    { name: 'A line\ufffe' },
    '0.name: holds characters that are not text',
  ],
  ['hours in words', { hours: 'every day, all day' }, '0.hours: must be always, daily, monday-to-friday,'],
  [
    'hours in words, and says where those go',
    { hours: 'Mon–Fri' },
    'go beside it, into hoursText, by language',
  ],
  [
    'words with a control character',
    { hoursText: { en: 'all\u0000day' } },
    '0.hoursText.en: holds characters',
  ],
  ['words without their language', { hoursText: 'all day' }, '0.hoursText: must be words by language'],
  ['words by no language', { hoursText: {} }, '0.hoursText: at least one language'],
  ['words by the name of a language', { hoursText: { German: 'immer' } }, '0.hoursText.German: '],
  ['other hours without a text', { hours: 'other' }, '0.hoursText: must say when'],
  [
    'times without days',
    { between: { from: '09:00', to: '17:00' } },
    '0.between: only beside hours that are',
  ],
  [
    'times that are none',
    { hours: 'daily', between: { from: '9', to: '25:00' } },
    '0.between.from: not a time',
  ],
  ['a number that cannot be dialled', { text: 'HOME' }, '0.text: not a telephone number'],
  [
    'a number in letters, and says where the dialled one goes',
    { phone: '0800 HELP' },
    'write into phoneDial what is dialled',
  ],
  [
    'a dialled number that is none',
    { phone: '0800 HELP', phoneDial: 'HELP' },
    '0.phoneDial: not a telephone number',
  ],
  ['a number to dial with nothing to read', { textDial: '85258' }, '0.textDial: only beside text'],
  ['a word to send to nobody', { textWord: 'HELLO' }, '0.textWord: only beside text'],
  [
    'a printed number of several lines',
    { phone: '0800\nHELP', phoneDial: '0800 4357' },
    '0.phone: must be one line',
  ],
  [
    'a response time in words',
    { responder: { responseTime: 'within one working day' } },
    '0.responder.responseTime: must be within-hours, same-day,',
  ],
  ['a long name', { name: 'x'.repeat(121) }, '0.name: at most 120'],
  ['no hours', { hours: undefined }, '0.hours: must be always'],
  ['no language', { languages: [] }, '0.languages: at least one language'],
  ['a language by its name', { languages: ['German'] }, '0.languages.0: not a language tag'],
  ['a day that is none', { verifiedOn: '2026-02-30' }, '0.verifiedOn: not a date'],
  ['a responder of unknown patience', { responder: {} }, '0.responder.responseTime'],
])('refuses %s', (_, over, expected) => {
  expect(problems([{ ...aSupportRoute(), ...over }])[0]).toContain(expected)
})

test('refuses two routes with one id', () => {
  expect(problems([aSupportRoute(), aSupportRoute({ country: 'DE' })])).toEqual([
    '1.id: listening-line is there already',
  ])
})

test('refuses a day in the future, but allows for time zones a day ahead', () => {
  const routes = ['2026-02-28', '2026-03-01', '2026-02-27', '2031-02-20'].map(verifiedOn =>
    aSupportRoute({ verifiedOn }),
  )
  expect(routeInputReasons(routes, LAUNCH_TIME)).toEqual([
    expect.objectContaining({ field: '/routes/1/verifiedOn', problem: '2026-03-01 has not come yet' }),
    expect.objectContaining({ field: '/routes/3/verifiedOn', problem: '2031-02-20 has not come yet' }),
  ])
})

test('a route for UK would reach nobody, and is refused, unlike one for GB or for all', () => {
  const routes = ['GB', 'UK', '*', 'EU'].map((country, n) => aSupportRoute({ id: `r${n}`, country }))
  expect(routeInputReasons(routes, LAUNCH_TIME).map(({ field, problem }) => `${field}: ${problem}`)).toEqual([
    '/routes/1/country: there is no country UK',
    '/routes/3/country: there is no country EU',
  ])
})

test("a person gets their country's routes first, then those for everyone, and no other country's", () => {
  const routes = [
    aSupportRoute({ id: 'all' }),
    aSupportRoute({ id: 'fr', country: 'FR' }),
    aSupportRoute({ id: 'de-1', country: 'DE' }),
    aSupportRoute({ id: 'de-2', country: 'DE' }),
  ]
  expect(routesFor('DE', routes).map(({ id }) => id)).toEqual(['de-1', 'de-2', 'all'])
  expect(routesFor('ZZ', routes).map(({ id }) => id)).toEqual(['all'])
})
