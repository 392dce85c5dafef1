import { describe, expect, test } from 'vitest'
import {
  AudienceCount,
  needsConfirmation,
  unknownBySegment,
} from '../../../functions/domain/roster/roster.ts'
import { aPerson } from '../../builders.ts'

describe('an import', () => {
  test.each([
    [{ active: 0, leaving: 0, rekeyed: 0 }, undefined],
    [{ active: 100, leaving: 40, rekeyed: 5 }, undefined],
    [{ active: 100, leaving: 41, rekeyed: 0 }, '41 of 100 people off the roster'],
    [{ active: 100, leaving: 0, rekeyed: 6 }, 'person_id of 6 of 100 addresses'],
    [{ active: 100, leaving: 50, rekeyed: 6 }, ', and it would change'],
    [{ active: 0, leaving: 0, rekeyed: 0, rows: 100, unread: 5 }, undefined],
    [
      { active: 0, leaving: 0, rekeyed: 0, rows: 100, unread: 6 },
      '6 of 100 rows, or their status, could not be read',
    ],
    [{ active: 1, leaving: 0, rekeyed: 0, rows: 100, unread: 99 }, undefined],
  ])('of %j goes on or asks for confirmation', (facts, reason) => {
    const all = { rows: 100, unread: 0, ...facts }
    if (reason === undefined) expect(needsConfirmation(all)).toBeUndefined()
    else expect(needsConfirmation(all)).toContain(reason)
  })
})

describe('counting', () => {
  test('counts active people by where they are and by segment, by whatever names', () => {
    const count = new AudienceCount()
    count.add(aPerson('a'))
    count.add(aPerson('b', { department: 'constructor', segments: { shift: 'toString' } }))
    count.add(aPerson('c', { department: 'constructor', segments: { constructor: 'x' } }))
    count.add(aPerson('d', { status: 'leave' }))
    count.add(aPerson('e', { status: 'left' }))
    const summary = count.summary(7, 'en')
    expect(summary).toMatchObject({ at: 7, people: 3 })
    expect(summary.cells.map(({ department, people }) => [department, people])).toEqual([
      ['Care', 1],
      ['constructor', 2],
    ])
    expect(unknownBySegment(summary)).toEqual({
      department: 0,
      site: 0,
      country: 0,
      shift: 2,
      constructor: 2,
    })
    expect(summary.segments).toEqual({
      department: { Care: 1, constructor: 2 },
      site: { Berlin: 3 },
      country: { DE: 3 },
      shift: { toString: 1 },
      constructor: { x: 1 },
    })
  })

  test('counts them by the language of their locale, where they are', () => {
    const count = new AudienceCount()
    for (const [n, locale] of ['de-AT', 'de', 'pl', 'pl'].entries())
      count.add(aPerson(`p${n}`, { locale, department: n < 3 ? 'Care' : 'Kitchen' }))
    count.add(aPerson('left', { locale: 'fr', status: 'left' }))
    const summary = count.summary(7, 'en-GB')
    expect(summary.defaultLocale).toBe('en-GB')
    expect(summary.cells.map(({ department, languages }) => [department, languages])).toEqual([
      ['Care', { de: 2, pl: 1 }],
      ['Kitchen', { pl: 1 }],
    ])
  })

  test('counts people without a value, also where nobody has one', () => {
    const count = new AudienceCount()
    count.add(aPerson('a', { country: 'ZZ', site: '' }))
    count.add(aPerson('b', { country: 'ZZ' }))
    count.add(aPerson('c', { country: 'ZZ', site: '', status: 'left' }))
    expect(unknownBySegment(count.summary(7, 'en'))).toEqual({ department: 0, site: 1, country: 2 })
  })
})
