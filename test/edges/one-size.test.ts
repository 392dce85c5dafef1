import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import { type SupportRoute, supportRoutes } from '../../functions/domain/support-routes.ts'
import { gzippedToOneSize, paddedToOneSize } from '../../functions/edges/one-size.ts'
import { combine } from '../../functions/instruments/library.ts'
import { callNear, callPage } from '../../functions/pages/call-request-page.ts'
import { resourceLibrary } from '../../functions/resources/shipped.ts'
import { copyFor } from '../copies.ts'
import { aCheckIn, aNotice, answered, aReading, aReply, samplePages } from '../pages/sample-pages.ts'

const COMMENT = /<!--x*-->$/
const GZIPPED = 14 * 1024
const PLAIN = 96 * 1024

const lengthsOf = (html: string) => [gzippedToOneSize(html).length, Buffer.byteLength(paddedToOneSize(html))]

describe('on the wire', () => {
  test.each(locales)('every page in %s is 14 KB with gzip and 96 KB without', locale => {
    for (const [name, html] of Object.entries(samplePages(locale)))
      expect([name, ...lengthsOf(html)]).toEqual([name, GZIPPED, PLAIN])
  })

  test('a page that is larger than that takes two steps', () => {
    const html = Array.from({ length: 4000 }, (_, n) => (n * 2_654_435_761).toString(36)).join('')
    expect(gzippedToOneSize(html)).toHaveLength(2 * GZIPPED)
    expect(Buffer.byteLength(paddedToOneSize(html.repeat(4)))).toBe(2 * PLAIN)
  })
})

/** Characters that nothing can compress, the same in every run. */
function noise(seed: number, count: number, from: number, to: number): string {
  let state = seed + 1
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return String.fromCodePoint(from + ((state >>> 8) % (to - from)))
  }).join('')
}

describe.each([
  ['letters', 0x61, 0x7b, 120],
  ['Arabic letters', 0x621, 0x64b, 120],
  ['characters of three bytes', 0x4e00, 0x9fff, 120],
  ['characters of four bytes', 0x20000, 0x2a6d0, 60],
])('with 200 routes of %s that nothing can compress', (_, from, to, count) => {
  const words = (seed: number) => noise(seed, count, from, to)
  const routes: SupportRoute[] = supportRoutes.parse(
    Array.from({ length: 200 }, (_, n) => ({
      id: `route-${n}`,
      kind: n % 2 === 0 ? 'eap' : 'outside',
      human: true,
      country: n % 3 === 0 ? '*' : 'EG',
      name: words(n),
      phone: `+20 2 ${1e9 + n * 7_654_321}`,
      text: `+20 2 ${2e9 + n * 7_654_321}`,
      url: `https://${noise(n, 250, 0x61, 0x7b)}.example/`,
      email: `${noise(n, 60, 0x61, 0x7b)}@${noise(n + 9, 60, 0x61, 0x7b)}.example`,
      hours: 'other',
      hoursText: { ar: words(n + 200), en: words(n + 400) },
      languages: ['ar'],
      verifiedOn: '2026-11-02',
      ...(n % 2 === 0
        ? { responder: { responseTime: 'same-day', responseText: { ar: words(n + 600) } } }
        : {}),
    })),
  )
  const resources = resourceLibrary.slice(0, 3).map((each, n) => ({
    ...each,
    languages: {
      ar: {
        title: noise(n, 70, from, to),
        summary: noise(n + 5, 240, from, to),
        steps: Array.from({ length: 6 }, (_, m) => noise(n * 9 + m, 240, from, to)),
      },
    },
  }))
  const support = { country: 'EG', routes }
  const call = callNear('token', support)
  const all = ['phq-9', 'gad-7', 'k6', 'ons4', 'work-and-energy']
  const problems = combine(all).map(
    ({ field }) => ({ field, problem: 'not-an-option', wrong: '', right: '' }) as const,
  )
  const typed = call && {
    ...call,
    words: { reach: words(7), name: words(8).slice(0, 80), time: words(9) },
    problems: { reach: 'unreachable' } as const,
  }

  test.each(['ar', 'en'] as const)('every page in %s, danger or not, is of the one length', locale => {
    const near = { locale, support, call }
    const reply = { ...near, answered: answered(all), resources }
    const pages = {
      form: aCheckIn({ locale, questions: combine(all) }),
      'form again': aCheckIn({ ...near, questions: combine(all), problems }),
      'form again, danger': aCheckIn({ ...near, questions: combine(all), problems, risk: true }),
      reply: aReply({ ...reply, reading: aReading(1) }),
      'heavy reply': aReply({ ...reply, reading: aReading(4) }),
      danger: aReply({ ...reply, reading: aReading(4), risk: true }),
      'nothing said': aReply({ ...reply, reading: aReading('unsaid') }),
      closed: aNotice('closed', { ...near }),
      'closed, danger': aNotice('closed', { ...near, risk: true }),
      call: callPage({ copy: copyFor(locale), support, call: typed as never }),
    }
    for (const [name, html] of Object.entries(pages))
      expect([name, ...lengthsOf(html)]).toEqual([name, GZIPPED, PLAIN])
  })

  test('whoever calls the person is on every page that offers a call, and the lines of the country are on all', () => {
    for (const page of [
      aReply({ locale: 'ar', support, call, risk: true }),
      aNotice('closed', { locale: 'ar', support }),
    ]) {
      expect(page).toContain(call?.responder.name)
      expect(page).toContain('tel:16328')
      expect(page).toContain('tel:123')
    }
  })
})

test('any page comes out of it whole, with nothing behind it but a comment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20_000, size: 'max' }), html => {
      const gzipped = gzippedToOneSize(html)
      const padded = paddedToOneSize(html)
      expect([gzipped.length % GZIPPED, Buffer.byteLength(padded) % PLAIN]).toEqual([0, 0])
      for (const text of [gunzipSync(gzipped).toString(), padded]) {
        expect(text.startsWith(html.toWellFormed())).toBe(true)
        expect(text.slice(html.length)).toMatch(/^<!--x*-->$/)
      }
    }),
    { numRuns: 50 },
  )
})

test.each([-32, -31, -7, -6, 0])('a page of %i bytes less than the one length ends on a whole step', less => {
  const padded = paddedToOneSize('p'.repeat(PLAIN + less))
  expect(padded).toMatch(COMMENT)
  expect(padded.length).toBe(less > -'<!---->'.length ? 2 * PLAIN : PLAIN)
})
