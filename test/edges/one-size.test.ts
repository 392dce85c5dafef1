import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import type { Resource } from '../../functions/domain/resource.ts'
import { type SupportRoute, supportRoutes } from '../../functions/domain/support-routes.ts'
import {
  DoesNotFit,
  GZIPPED_BYTES,
  gzippedToOneSize,
  PLAIN_BYTES,
  paddedToOneSize,
} from '../../functions/edges/one-size.ts'
import { combine } from '../../functions/instruments/library.ts'
import { pageHeaders } from '../../functions/pages/frame.ts'
import { aResource } from '../domain/resources.ts'
import { aCall, aCheckIn, aNotice, aReply, samplePages } from '../pages/sample-pages.ts'

const sizesOf = (html: string) => [gzippedToOneSize(html).length, Buffer.byteLength(paddedToOneSize(html))]

describe('on the wire', () => {
  test.each(locales)('every page in %s is of one length, with gzip and without', locale => {
    for (const [name, html] of Object.entries(samplePages(locale)))
      expect([name, ...sizesOf(html)]).toEqual([name, GZIPPED_BYTES, PLAIN_BYTES])
  })

  test('a page and its head come to 14 KB at most', () => {
    const head = Object.entries(pageHeaders).map(([name, value]) => `${name}: ${value}\r\n`)
    expect(GZIPPED_BYTES + head.join('').length).toBeLessThanOrEqual(14 * 1024)
  })

  test('a page that would be longer fails, instead of telling by its length what it holds', () => {
    const html = Array.from({ length: 2500 }, (_, n) => (n * 2_654_435_761).toString(36)).join('')
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
