import { describe, expect, test } from 'vitest'
import {
  addressesInResource,
  addressesInRoutes,
  type HiddenLink,
  hiddenLinks,
  hiddenNotes,
  type Readers,
  withoutLinks,
} from '../../../functions/domain/support/own-links.ts'
import { aSupportRoute } from '../../builders.ts'
import { aResource } from '../follow-up/resources.ts'

const of = (people: number, over: Partial<Readers> = {}): Readers => ({
  country: 'GB',
  site: 'Leeds',
  language: 'en',
  people,
  ...over,
})
const url = (name: string) => `https://intranet.example/${name}`
const words = (name: string) => ({ title: name, summary: 'At noon.', url: url(name) })
const aLinked = (name: string, over: object = {}) =>
  aResource({ id: name, countries: ['*'], languages: { en: words(name) }, ...over })
const aLinkedRoute = (name: string, over: object = {}) => aSupportRoute({ id: name, url: url(name), ...over })

const namesOf = (hidden: HiddenLink[]) => hidden.map(each => each.url.split('/').at(-1)).sort()
const hidden = (
  lists: Partial<Parameters<typeof hiddenLinks>[0]>,
  roster: Readers[],
  campaigns: Readers[][] = [],
) => hiddenLinks({ routes: [], resources: [], ...lists }, roster, campaigns)

describe('a link of the employer’s own', () => {
  test('is shown where at least ten people are shown it, and to nobody where they are nine', () => {
    const resources = [aLinked('walk', { sites: ['Leeds'] })]
    expect(hidden({ resources }, [of(10), of(80, { site: 'York' })])).toEqual([])
    expect(hidden({ resources }, [of(9), of(80, { site: 'York' })])).toEqual([
      { url: url('walk'), people: 9, together: false },
    ])
  })

  test('names nobody by a site for each person and an address for each site', () => {
    const sites = Array.from({ length: 40 }, (_, n) => `S${n}`)
    const resources = sites.map(site => aLinked(site, { sites: [site] }))
    const roster = sites.map(site => of(1, { site }))
    expect(hidden({ resources }, roster)).toHaveLength(40)
  })

  test('names nobody by which links they are shown together: each of two reaches many, and both reach one', () => {
    const resources = [aLinked('a', { sites: ['A', 'Both'] }), aLinked('b', { sites: ['B', 'Both'] })]
    const roster = [of(30, { site: 'A' }), of(20, { site: 'B' }), of(1, { site: 'Both' })]
    expect(hidden({ resources }, roster)).toEqual([{ url: url('b'), people: 1, together: true }])
  })

  test('names nobody by a country of a route and a site of a resource', () => {
    const lists = {
      routes: [aLinkedRoute('de', { country: 'DE' })],
      resources: [aLinked('berlin', { sites: ['Berlin'] })],
    }
    const roster = [
      of(50, { country: 'DE', site: 'Bonn' }),
      of(20, { country: 'AT', site: 'Berlin' }),
      of(3, { country: 'DE', site: 'Berlin' }),
    ]
    expect(namesOf(hidden(lists, roster))).toEqual(['berlin'])
  })

  test('names nobody by the language that it is written in', () => {
    const resources = [aLinked('walk', { languages: { en: words('walk'), fr: words('marche') } })]
    const roster = [of(50), of(2, { language: 'fr' })]
    expect(namesOf(hidden({ resources }, roster))).toEqual(['marche'])
    expect(hidden({ resources }, [of(50), of(10, { language: 'fr' })])).toEqual([])
  })

  test('names nobody among the few whom a campaign invited, though many work at the site', () => {
    const resources = ['A', 'B'].map(site => aLinked(site, { sites: [site] }))
    const roster = [of(100, { site: 'A' }), of(100, { site: 'B' })]
    const campaign = [of(12, { site: 'A' }), of(1, { site: 'B' })]
    expect(hidden({ resources }, roster, [campaign])).toEqual([{ url: url('B'), people: 1, together: false }])
    // Nobody of B is invited: nobody of B is shown anything by this campaign.
    expect(hidden({ resources }, roster, [[of(12, { site: 'A' })]])).toEqual([])
  })

  test('is the same link wherever it stands, by its very text and by no part of it', () => {
    const shared = { languages: { en: words('same') } }
    const resources = ['A', 'B'].map(site => aLinked(site, { sites: [site], ...shared }))
    const roster = [of(5, { site: 'A' }), of(5, { site: 'B' })]
    expect(hidden({ resources }, roster)).toEqual([])
    const routes = ['A', 'B'].map((id, n) =>
      aSupportRoute({ id, country: ['GB', 'IE'][n] ?? '', url: `https://eap.example/?at=${id}#${id}` }),
    )
    expect(hidden({ routes }, [of(5), of(5, { country: 'IE' })])).toHaveLength(2)
  })

  test('waits for people: with none on the roster it is shown to nobody', () => {
    expect(hidden({ routes: [aLinkedRoute('eap')] }, [])).toEqual([
      { url: url('eap'), people: 0, together: false },
    ])
  })

  test('is not told apart by which others a full page left out', () => {
    const fillers = Array.from({ length: 6 }, (_, n) => aSupportRoute({ id: `f${n}`, country: 'IE' }))
    const routes = [...fillers, aLinkedRoute('everywhere'), aLinkedRoute('second')]
    const roster = [of(50), of(4, { country: 'IE' })]
    expect(namesOf(hidden({ routes }, roster))).toEqual(['everywhere', 'second'])
    expect(hidden({ routes }, [of(50), of(14, { country: 'IE' })])).toEqual([])
  })

  test('comes in the same decision every time, the link that reaches fewest first', () => {
    const resources = [
      aLinked('all'),
      aLinked('north', { sites: ['A', 'B', 'C'] }),
      aLinked('south', { sites: ['C', 'D'] }),
    ]
    const roster = [of(40, { site: 'A' }), of(30, { site: 'B' }), of(2, { site: 'C' }), of(20, { site: 'D' })]
    const decision = hidden({ resources }, roster)
    expect(namesOf(decision)).toEqual(['south'])
    expect(hidden({ resources: resources.toReversed() }, roster.toReversed())).toEqual(decision)
  })

  test('leaves every set that is shown to at least ten, for whatever sites and links there are', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = (n: number, most: number) =>
        (Math.imul(seed * 7919 + n * 104729, 2654435761) >>> 8) % most
      const sites = Array.from({ length: 12 }, (_, n) => `S${n}`)
      const resources = Array.from({ length: 9 }, (_, n) =>
        aLinked(`l${n}`, { sites: sites.filter((_, m) => random(n * 40 + m, 3) === 0).concat('S0') }),
      )
      const roster = sites.map((site, n) => of(1 + random(n + 999, 25), { site }))
      const gone = namesOf(hidden({ resources }, roster))
      const shown = resources.filter(({ id }) => !gone.includes(id))
      const bySet = Map.groupBy(roster, ({ site }) =>
        shown.flatMap(({ id, sites = [] }) => (sites.includes(site) ? [id] : [])).join(),
      )
      for (const [set, group] of bySet)
        if (set !== '') expect(group.reduce((sum, { people }) => sum + people, 0)).toBeGreaterThanOrEqual(10)
    }
  })
})

test('what is shown keeps telephone numbers and practices, and leaves out what only the link led to', () => {
  const routes = [aLinkedRoute('eap'), aLinkedRoute('page', { phone: undefined }), aLinkedRoute('stays')]
  const steps = ['Sit down.', 'Breathe out.']
  const resources = [
    aLinked('walk', { languages: { en: { ...words('walk'), steps }, fr: words('walk') } }),
    aLinked('only'),
  ]
  const gone = ['eap', 'page', 'walk', 'only'].map(name => ({ url: url(name), people: 1, together: false }))
  const shown = withoutLinks({ routes, resources }, gone)
  expect(shown.routes.map(({ id, url, phone }) => [id, url, phone])).toEqual([
    ['eap', undefined, '116 123'],
    ['stays', url('stays'), '116 123'],
  ])
  expect(shown.resources.map(({ id, languages }) => [id, languages])).toEqual([
    ['walk', { en: { title: 'walk', summary: 'At noon.', steps } }],
  ])
})

test('HR is told which link is not shown, to how many it would be, and how many are needed', () => {
  const resources = [aLinked('walk', { sites: ['Leeds'] })]
  expect(hiddenNotes(hidden({ resources }, [of(4)]))).toEqual([
    `${url('walk')}: this link is not shown: it would be shown to 4 people; at least 10 are needed.`,
  ])
})

describe('an address in the employer’s own words, which email programs make a link of,', () => {
  const inName = (name: string) => addressesInRoutes([aSupportRoute({ name })])

  test.each([
    'Look at https://intranet.example/7',
    'www.intranet.example',
    'intranet.example/s7',
    's7.intranet.example',
    'Intranet.example for more',
    'Büro.example',
  ])('is refused: %s', name => {
    expect(inName(name)).toMatchObject([{ field: '/routes/0/name' }])
  })

  test.each([
    'Dr. med. Weber',
    'Mo.–Fr. 9.30–17.00',
    'z. B. am Abend',
    'callback@assistance.example',
    'Ask. And wait.',
    'Room 2.14',
    'الدعم. متاح',
  ])('is none: %s', name => {
    expect(inName(name)).toEqual([])
  })

  test('is found in every text of both lists', () => {
    const link = 'see intranet.example'
    const route = aSupportRoute({
      hoursText: { en: link },
      responder: { responseTime: 'same-day', responseText: { de: link } },
    })
    expect(addressesInRoutes([route]).map(({ field }) => field)).toEqual([
      '/routes/0/hoursText/en',
      '/routes/0/responder/responseText/de',
    ])
    const languages = { en: { title: link, summary: link, steps: ['Sit.', link] } }
    expect(addressesInResource(aResource({ languages })).map(({ field }) => field)).toEqual([
      '/languages/en/title',
      '/languages/en/summary',
      '/languages/en/steps/1',
    ])
  })
})
