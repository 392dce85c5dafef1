import { gunzipSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import type { Resource } from '../../functions/domain/follow-up/resource.ts'
import {
  type Responder,
  responderFor,
  type SupportRoute,
  supportRoutes,
} from '../../functions/domain/support/support-routes.ts'
import {
  DoesNotFit,
  GZIPPED_BYTES,
  gzippedToOneSize,
  PLAIN_BYTES,
  paddedToOneSize,
} from '../../functions/edges/one-size.ts'
import { combine } from '../../functions/instruments/library.ts'
import { type CallForm, callNear, callPage, offeredCall } from '../../functions/pages/call-request-page.ts'
import { pageHeaders } from '../../functions/pages/frame.ts'
import { resourceLibrary } from '../../functions/resources/shipped.ts'
import { copyFor } from '../copies.ts'
import { aResource } from '../domain/follow-up/resources.ts'
import { aGiveBack } from '../pages/give-back-samples.ts'
import { aCall, aCheckIn, aNotice, answered, aReading, aReply, samplePages } from '../pages/sample-pages.ts'

const sizesOf = (html: string) => [gzippedToOneSize(html).length, Buffer.byteLength(paddedToOneSize(html))]

describe('on the wire', () => {
  test.each(locales)('every page in %s is of one length, with gzip and without', locale => {
    for (const [name, html] of Object.entries(samplePages(locale)))
      expect([name, ...sizesOf(html)]).toEqual([name, GZIPPED_BYTES, PLAIN_BYTES])
  })

  test('a page comes to 14 KB at most; with its head too, but for what fills it up', () => {
    expect(GZIPPED_BYTES).toBeLessThanOrEqual(14 * 1024)
    const head = Object.entries(pageHeaders)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')
    for (const locale of locales)
      for (const [name, html] of Object.entries(samplePages(locale)))
        expect(gzipSync(html).length + head.length, `${locale} ${name}`).toBeLessThanOrEqual(14 * 1024)
  })

  test('a page that would be longer fails, instead of telling by its length what it holds', () => {
    const html = Array.from({ length: 4000 }, (_, n) => (n * 2_654_435_761).toString(36)).join('')
    expect(() => gzippedToOneSize(html)).toThrow(DoesNotFit)
    expect(() => paddedToOneSize('p'.repeat(PLAIN_BYTES))).toThrow(DoesNotFit)
  })
})

/** Letters that no compression finds anything in, the same in each run. */
function randomLetters(seed: number): (length: number) => string {
  let state = seed
  const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي ']
  return length =>
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return letters[(state >>> 16) % letters.length]
    }).join('')
}

describe('whatever HR configures', () => {
  const random = randomLetters(7)
  const kinds = ['eap', 'outside', 'community', 'crisis'] as const
  const routes = supportRoutes.parse(
    Array.from(
      { length: 200 },
      (_, n): SupportRoute => ({
        id: `route-${n}`,
        kind: kinds[n % 4] ?? 'eap',
        human: true,
        country: n % 3 === 0 ? '*' : 'EG',
        name: random(118).trim().padEnd(60, 'ا'),
        phone: `+20 2 ${1_000_000 + n * 7919}`,
        text: `+20 3 ${1_000_000 + n * 104_729}`,
        email: `${n}-${(n * 2_654_435_761).toString(36)}@example.com`,
        url: `https://example.com/${(n * 2_654_435_761).toString(36)}/${(n * 40_503_119).toString(36)}`,
        hours: 'other',
        hoursText: { ar: random(118).trim().padEnd(60, 'ا') },
        languages: ['ar', 'en', 'fr'],
        verifiedOn: '2026-02-06',
      }),
    ),
  )
  const resources = Array.from(
    { length: 3 },
    (_, n): Resource => ({
      ...aResource({ id: `own-${n}` }),
      languages: {
        ar: {
          title: random(68).trim(),
          summary: random(238).trim(),
          steps: Array.from({ length: 6 }, () => random(200).trim()),
        },
      },
    }),
  )
  const support = { country: 'EG', routes }
  const questions = combine(['phq-9', 'gad-7', 'k6', 'ons4'])
  const of = { locale: 'ar', support, call: aCall() }
  const pages: Record<string, string> = {
    'a light reply': aReply({ ...of, resources }),
    'a reply to danger': aReply({ ...of, resources, risk: true }),
    'danger that comes back': aCheckIn({ ...of, questions, trouble: true, risk: true }),
    'danger after the close': aNotice('closed', { ...of, risk: true }),
    'an unknown link': aNotice('unknown-link', { locale: 'ar' }),
    'twelve waves and all that HR may write': aGiveBack({
      locale: 'ar',
      result: 'twelve',
      support,
      written: {
        language: 'ar',
        words: {
          short: random(200).trim(),
          more: Array.from({ length: 12 }, () => random(80).trim()).join('\n'),
        },
        correctedAt: 1,
      },
    }),
    'a check-in that opens with all that HR may write': aCheckIn({
      ...of,
      questions,
      brief: {
        organisation: 'Northwind Care',
        closesOn: '2026-12-04',
        minutes: 9,
        lastTime: { words: random(200).trim(), language: 'ar' },
      },
    }),
  }

  test.each(Object.keys(pages))('the page of %s has the length of every other', name => {
    expect(sizesOf(pages[name] ?? '')).toEqual([GZIPPED_BYTES, PLAIN_BYTES])
  })

  test('what is cut is cut by country and list order, and never a number to call', () => {
    const first = routes.find(({ country, kind }) => country === 'EG' && kind === 'eap')?.name ?? 'none'
    for (const name of ['a reply to danger', 'danger that comes back', 'danger after the close']) {
      expect(pages[name]).toContain('href="tel:123"')
      expect(pages[name]).toContain(first)
      expect(pages[name]).not.toContain(routes[150]?.name ?? 'none')
    }
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
      url: `https://${noise(n, 180, 0x61, 0x7b)}.example/`,
      email: `${noise(n, 60, 0x61, 0x7b)}@${noise(n + 9, 50, 0x61, 0x7b)}.example`,
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
  const [reach, name, time, cover] = [7, 8, 9, 10].map(seed => words(seed).slice(0, 80)) as [
    string,
    string,
    string,
    string,
  ]
  const typed: CallForm = {
    ...offeredCall('token', responderFor('EG', routes) as Responder),
    words: { reach, name, time, when: [], voicemail: 'unsure', cover, speak: '' },
    problems: { reach: 'unreachable' },
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
      call: callPage({ copy: copyFor(locale), support, call: typed }),
    }
    for (const [name, html] of Object.entries(pages))
      expect([name, ...sizesOf(html)]).toEqual([name, GZIPPED_BYTES, PLAIN_BYTES])
  })

  test('the route that calls people is on every page that offers a call, and the lines of the country are on all', () => {
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

test('any page comes out of it whole, with nothing after it but a comment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000, size: 'max' }), html => {
      const gzipped = gzippedToOneSize(html)
      const padded = paddedToOneSize(html)
      expect([gzipped.length, Buffer.byteLength(padded)]).toEqual([GZIPPED_BYTES, PLAIN_BYTES])
      for (const text of [gunzipSync(gzipped).toString(), padded]) {
        expect(text.startsWith(html.toWellFormed())).toBe(true)
        expect(text.slice(html.length)).toMatch(/^<!--x*-->$/)
      }
    }),
    { numRuns: 50 },
  )
})

test.each([1, 2, 3, 7, 8])('a page %i bytes short of the length ends on it, or fails', short => {
  const html = 'p'.repeat(PLAIN_BYTES - short)
  if (short < '<!---->'.length) expect(() => paddedToOneSize(html)).toThrow(DoesNotFit)
  else expect(Buffer.byteLength(paddedToOneSize(html))).toBe(PLAIN_BYTES)
})
