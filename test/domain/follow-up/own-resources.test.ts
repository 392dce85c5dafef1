import { describe, expect, test } from 'vitest'
import {
  deleteOwn,
  isStale,
  putOwn,
  staleNotes,
  unreachableIn,
} from '../../../functions/domain/follow-up/own-resources.ts'
import type { Resource } from '../../../functions/domain/follow-up/resource.ts'
import { aResource } from './resources.ts'

const NOW = Date.parse('2026-03-02T10:00:00Z')
const shipped = new Set(['slow-cup'])
const some = (count: number, over: Partial<Resource> = {}) =>
  Array.from({ length: count }, (_, n) => aResource({ id: `own-${n}`, ...over }))

const errorsOf = (own: Resource[], wanted: Resource) => {
  const change = putOwn(own, wanted, shipped, NOW)
  return change.outcome === 'refused' ? change.errors.map(({ field }) => field) : change.outcome
}

describe('an employer’s list', () => {
  test('appends a new one, and replaces the one with the same id', () => {
    const [first, second, third] = [aResource({ id: 'a' }), aResource({ id: 'b' }), aResource({ id: 'c' })]
    expect(putOwn([first, second], third, shipped, NOW)).toEqual({
      outcome: 'added',
      resources: [first, second, third],
    })
    const changed = aResource({ id: 'a', minutes: 99 })
    expect(putOwn([first, second], changed, shipped, NOW)).toEqual({
      outcome: 'replaced',
      resources: [changed, second],
    })
  })

  test('refuses an id that comes with Hearten, unless the list had it first', () => {
    const wanted = aResource({ id: 'slow-cup' })
    expect(errorsOf([], wanted)).toEqual(['/id'])
    expect(errorsOf([wanted], wanted)).toBe('replaced')
  })

  test('holds a hundred and refuses the next; one of them can still be replaced', () => {
    expect(errorsOf(some(99), aResource())).toBe('added')
    expect(errorsOf(some(100), aResource())).toEqual(['/id'])
    expect(errorsOf(some(100), aResource({ id: 'own-7' }))).toBe('replaced')
  })

  test('stays small enough to be stored and sent as a whole, counted in bytes', () => {
    const words = { title: 'ن', summary: 'ن'.repeat(240), steps: Array(6).fill('ن'.repeat(240)) }
    const languages = Object.fromEntries(['ar', 'de', 'en', 'es', 'fr'].map(each => [each, words]))
    expect(errorsOf(some(10, { languages }), aResource({ languages }))).toBe('added')
    expect(errorsOf(some(11, { languages }), aResource({ languages }))).toEqual(['/languages'])
  })

  test('refuses a day in the future, but allows for time zones a day ahead', () => {
    expect(errorsOf([], aResource({ verifiedOn: '2026-03-03' }))).toBe('added')
    expect(errorsOf([], aResource({ verifiedOn: '2026-03-04' }))).toEqual(['/verifiedOn'])
  })

  test('accepts only single lines of text, field by field', () => {
    const languages = {
      en: { title: 'A\u0000', summary: 'Two\nlines', steps: ['Go', 'On\r\nBcc: x'] },
      de: { title: 'A\ud800', summary: 'Eine Zeile', steps: ['Los', 'Weiter'] },
    }
    expect(errorsOf([], aResource({ languages, sites: ['Leeds\tWest'], source: 'Us\u2028' }))).toEqual([
      '/languages/en/title',
      '/languages/en/summary',
      '/languages/en/steps/1',
      '/languages/de/title',
      '/sites/0',
      '/source',
    ])
  })

  test('accepts existing countries, or * for all', () => {
    expect(errorsOf([], aResource({ countries: ['GB', '*'] }))).toBe('added')
    expect(errorsOf([], aResource({ countries: ['GB', 'UK', 'EU'] }))).toEqual([
      '/countries/1',
      '/countries/2',
    ])
  })

  test('reports all problems at once', () => {
    expect(errorsOf(some(100), aResource({ id: 'slow-cup', verifiedOn: '2027-01-01' }))).toEqual([
      '/id',
      '/verifiedOn',
      '/id',
    ])
  })

  test('deletes its own resources, never those that come with Hearten, and reports unknown ids', () => {
    expect(deleteOwn(some(3), 'own-1', shipped)).toMatchObject({
      outcome: 'deleted',
      resources: [{ id: 'own-0' }, { id: 'own-2' }],
    })
    expect(deleteOwn(some(3), 'slow-cup', shipped)).toEqual({ outcome: 'not-own' })
    expect(deleteOwn(some(3), 'nothing', shipped)).toEqual({ outcome: 'unknown' })
    expect(deleteOwn([aResource({ id: 'slow-cup' })], 'slow-cup', shipped).outcome).toBe('deleted')
  })
})

describe('upkeep', () => {
  test('an entry is stale once it was verified more than 180 days ago', () => {
    const verified = Date.parse('2026-01-01T00:00:00Z')
    const of = aResource({ verifiedOn: '2026-01-01' })
    expect(isStale(of, verified + 180 * 86_400_000)).toBe(false)
    expect(isStale(of, verified + 180 * 86_400_000 + 1)).toBe(true)
  })

  test('an entry is unreachable in a language without a text, or with a text without a way to reach it', () => {
    const text = { title: 'A walk', summary: 'At noon.' }
    const languages = {
      de: text,
      en: { ...text, url: 'https://example.org/' },
      fr: { ...text, steps: ['a', 'b'] },
    }
    expect(unreachableIn(aResource({ languages }), ['en', 'de', 'fr', 'ar'])).toEqual(['de', 'ar'])
  })

  test('is one sentence with the ids, and empty where there is nothing to do', () => {
    const old = some(2, { verifiedOn: '2025-08-01' })
    expect(staleNotes([...old, aResource()], NOW)).toEqual([expect.stringContaining('own-0, own-1.')])
    expect(staleNotes([aResource()], NOW)).toEqual([])
  })
})
