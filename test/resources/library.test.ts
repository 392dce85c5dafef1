import { expect, test } from 'vitest'
import * as z from 'zod'
import { locales } from '../../functions/copy/copy.ts'
import { HUMAN_KINDS, resource, resourceKind } from '../../functions/domain/resource.ts'
import { resourceLibrary, withOwn } from '../../functions/resources/library.ts'
import { aResource } from '../domain/resources.ts'

test('every resource is complete', () => {
  const read = z.array(resource).safeParse(resourceLibrary)
  expect(read.error && z.prettifyError(read.error)).toBeUndefined()
})

test('no two resources share an id', () => {
  const ids = resourceLibrary.map(each => each.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('there are at least 24 of them, of every kind', () => {
  expect(resourceLibrary.length).toBeGreaterThanOrEqual(24)
  expect(new Set(resourceLibrary.map(each => each.kind))).toEqual(new Set(resourceKind.options))
})

test.each(locales)('whoever reads %s finds every kind, and people to turn to, in any country', locale => {
  const anywhere = resourceLibrary.filter(
    each => each.countries.includes('*') && !each.sites && each.languages[locale],
  )
  expect(new Set(anywhere.map(each => each.kind))).toEqual(new Set(resourceKind.options))
  expect(anywhere.filter(each => HUMAN_KINDS.includes(each.kind)).length).toBeGreaterThanOrEqual(3)
})

test('our own practices are there in every language', () => {
  const own = resourceLibrary.filter(each => each.source === 'Hearten, own text')
  expect(own.length).toBeGreaterThanOrEqual(15)
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

test('an employer’s own stand beside those that ship, and keep an id that a later version brings', () => {
  const [first] = resourceLibrary
  if (!first) throw new Error('the library is empty')
  const own = [aResource(), aResource({ id: first.id })]
  const all = withOwn(own)
  expect(all).toHaveLength(resourceLibrary.length + 1)
  expect(all.filter(({ id }) => id === first.id)).toEqual([own[1]])
  expect(withOwn([])).toEqual(resourceLibrary)
})
