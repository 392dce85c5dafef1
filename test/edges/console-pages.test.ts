import { describe, expect, test } from 'vitest'
import { de } from '../../functions/copy/hr/de.ts'
import { en } from '../../functions/copy/hr/en.ts'
import { cell } from '../../functions/edges/console/audit-pages.ts'
import { proposedDay } from '../../functions/edges/console/campaign-step-pages.ts'
import { type ConsolePages, pageFor } from '../../functions/edges/console/console-page.ts'
import { errorsOf } from '../../functions/edges/console/problems.ts'
import { freeId } from '../../functions/edges/console/support-pages.ts'
import { refuse } from '../../functions/edges/refusal.ts'

const page = { role: 'viewer', handle: async () => ({ to: '/hr' }) } as const
const pages: ConsolePages = { 'GET /hr': page, 'GET /hr/x/new': { ...page }, 'GET /hr/x/{id}': { ...page } }

describe('an address of the console', () => {
  test('leads to the page with its words rather than to the one with an id', () => {
    expect(pageFor(pages, 'GET', '/hr/x/new')?.page).toBe(pages['GET /hr/x/new'])
    expect(pageFor(pages, 'GET', '/hr/x/7')).toEqual({ page: pages['GET /hr/x/{id}'], params: { id: '7' } })
    expect(pageFor(pages, 'GET', '/hr/')?.page).toBe(page)
  })

  test.each(['/hr/x', '/hr/x/7/8', '/hr/x/a%2Fb', `/hr/x/${'a'.repeat(65)}`, '/hr/x/..'])(
    '%s leads nowhere',
    path => {
      expect(pageFor(pages, 'GET', path)).toBeUndefined()
    },
  )

  test('leads nowhere by another method', () => {
    expect(pageFor(pages, 'POST', '/hr')).toBeUndefined()
  })
})

describe('a refusal of the API', () => {
  const refusal = refuse('wrong-fields', undefined, [
    { field: '/waves/0/opensOn', problem: 'must be before 2100' },
    { field: '/waves/1/remindAfterDays/0', problem: 'must be at most 30 days' },
    { field: '/colour', problem: 'there is no such field', remedy: 'leave it out' },
  ])
  const fields = ['waves.0.opensOn', 'waves.1.remindAfterDays']

  test('stands beside the fields of the form, or over the form where none fits', () => {
    expect(errorsOf(refusal, fields, en)).toEqual([
      { name: 'waves.0.opensOn', message: 'Must be before 2100' },
      { name: 'waves.1.remindAfterDays', message: 'Must be at most 30 days' },
      { name: '', message: 'There is no such field: leave it out' },
    ])
  })

  test('is told in German where the words have it, and else marked as English', () => {
    expect(errorsOf(refusal, fields, de).map(({ message, lang }) => [message, lang])).toEqual([
      ['Muss vor 2100 sein', undefined],
      ['Höchstens 30 Tage', undefined],
      ['There is no such field: leave it out', 'en'],
    ])
  })

  test('without fields is said over the form', () => {
    expect(errorsOf(refuse('conflict', 'Read it again.'), [], en)).toEqual([
      { name: '', message: 'Read it again.' },
    ])
  })
})

test('a first wave is proposed for a Tuesday, a fortnight ahead or somewhat later', () => {
  for (let day = 1; day <= 31; day++) {
    const now = Date.UTC(2026, 2, day, 23)
    const proposed = Date.parse(proposedDay(now))
    expect(new Date(proposed).getUTCDay()).toBe(2)
    expect(proposed - now).toBeGreaterThan(12.9 * 86_400_000)
    expect(proposed - now).toBeLessThan(21 * 86_400_000)
  }
})

test('an id is made of a name, and is like no other', () => {
  expect(freeId('Employee assistance (DE)', [])).toBe('employee-assistance-de')
  expect(freeId('Café', [{ id: 'cafe' }])).toBe('cafe-2')
  expect(freeId('خدمة', [])).toBe('route')
})

test('no cell of a table that is downloaded is a formula', () => {
  expect(cell('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"')
  expect(cell('plain')).toBe('"plain"')
})
