import { expect, test } from 'vitest'
import * as z from 'zod'
import crisisLines from '../../functions/copy/crisis-lines.json' with { type: 'json' }
import { locales } from '../../functions/copy/languages.ts'
import { chooseResources, peerRoute } from '../../functions/domain/follow-up/follow-up.ts'
import { HUMAN_KINDS, resource, resourceKind } from '../../functions/domain/follow-up/resource.ts'
import { withOwn } from '../../functions/resources/library.ts'
import { resourceLibrary } from '../../functions/resources/shipped.ts'
import { aResource } from '../domain/follow-up/resources.ts'

test('every resource is complete', () => {
  const read = z.array(resource).safeParse(resourceLibrary)
  expect(read.error && z.prettifyError(read.error)).toBeUndefined()
})

test('no two resources share an id', () => {
  const ids = resourceLibrary.map(each => each.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('what is not our own says where it is and what was seen of it', () => {
  const others = resourceLibrary.filter(each => each.source !== 'Hearten, own text')
  expect(others.filter(each => !/^https:\/\/\S+ \(seen in copies of: .+\)$/.test(each.source))).toEqual([])
})

test('a number that is to be called stands in the words of every language', () => {
  const digits = (text: string) => text.replace(/[^\d]/g, '')
  const missing = resourceLibrary.flatMap(({ id, phone, languages }) =>
    Object.entries(languages)
      .filter(([, { summary }]) => phone && !digits(summary).includes(digits(phone)))
      .map(([language]) => `${id} ${language}`),
  )
  expect(missing).toEqual([])
})

test('there are at least 60 of them, of every kind, for at least 18 countries', () => {
  expect(resourceLibrary.length).toBeGreaterThanOrEqual(60)
  const countries = new Set(resourceLibrary.flatMap(each => each.countries))
  expect(countries.size).toBeGreaterThanOrEqual(18 + 1)
  expect(new Set(resourceLibrary.map(each => each.kind))).toEqual(new Set(resourceKind.options))
})

test.each(locales)('a reader of %s finds every kind, and people to turn to, in any country', locale => {
  const anywhere = resourceLibrary.filter(
    each => each.countries.includes('*') && !each.sites && each.languages[locale],
  )
  expect(new Set(anywhere.map(each => each.kind))).toEqual(new Set(resourceKind.options))
  expect(anywhere.filter(each => HUMAN_KINDS.includes(each.kind)).length).toBeGreaterThanOrEqual(3)
})

test.each([
  ['GB', 'en'],
  ['IE', 'en'],
  ['DE', 'de'],
  ['AT', 'de'],
  ['CH', 'de'],
  ['CH', 'fr'],
  ['FR', 'fr'],
  ['BE', 'fr'],
  ['NL', 'en'],
  ['ES', 'es'],
  ['EG', 'ar'],
  ['KE', 'en'],
  ['IN', 'en'],
  ['JP', 'en'],
  ['BR', 'en'],
  ['US', 'en'],
  ['US', 'es'],
  ['CA', 'en'],
  ['CA', 'fr'],
  ['AU', 'en'],
  ['NZ', 'en'],
])('a reader in %s of %s finds somebody to talk to there, and more', (country, locale) => {
  const there = resourceLibrary.filter(each => each.countries.includes(country) && each.languages[locale])
  expect(there.filter(each => HUMAN_KINDS.includes(each.kind))).not.toEqual([])
  const offered = chooseResources({
    library: resourceLibrary,
    kinds: [],
    locale,
    country,
    site: '',
    alreadySent: [],
    count: 3,
    seed: country,
  })
  expect(offered).toHaveLength(3)
  expect(offered.some(each => HUMAN_KINDS.includes(each.kind))).toBe(true)
})

test.each(locales)(
  'a reader of %s finds a way to others, which is not the employer’s, in every country',
  locale => {
    const countries = new Set(['ZZ', 'PT', ...crisisLines.emergency.map(({ country }) => country)])
    expect(countries.size).toBeGreaterThan(15)
    for (const country of countries)
      for (const seed of ['a', 'b', 'c', 'd']) {
        const peer = peerRoute({ library: resourceLibrary, locale, country, seed })
        expect([country, peer?.kind]).toEqual([country, expect.stringMatching(/^(peer|community)$/)])
        expect(peer?.languages[locale]?.url).toMatch(/^https:/)
      }
  },
)

test('a country’s own way to others comes before one for every country', () => {
  const peerIn = (country: string, locale: string) =>
    peerRoute({ library: resourceLibrary, locale, country, seed: 'a' })?.id
  expect(peerIn('DE', 'de')).toBe('nakos')
  expect(peerIn('US', 'en')).toBe('warmlines-us')
  expect(peerIn('EG', 'ar')).toBe('emotions-anonymous')
})

test('our own practices are there in every language', () => {
  const own = resourceLibrary.filter(each => each.source === 'Hearten, own text')
  expect(own.length).toBeGreaterThanOrEqual(20)
  for (const each of own) expect([each.id, ...Object.keys(each.languages)]).toEqual([each.id, ...locales])
})

test('an address that would need escaping is refused', () => {
  const [first] = resourceLibrary
  const spoiled = {
    ...first,
    languages: { en: { title: 'A', summary: 'B', url: 'https://example.org/?a=1&copy=2' } },
  }
  expect(resource.safeParse(spoiled).success).toBe(false)
})

test('an employer’s own stand beside those that ship, and keep an id that a later version brings', async () => {
  const [first] = resourceLibrary
  if (!first) throw new Error('the library is empty')
  const own = [aResource(), aResource({ id: first.id })]
  const all = await withOwn(own)
  expect(all).toHaveLength(resourceLibrary.length + 1)
  expect(all.filter(({ id }) => id === first.id)).toEqual([own[1]])
  expect(await withOwn([])).toEqual(resourceLibrary)
})
