import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import { gzipAndPad, padPage } from '../../functions/edges/one-size.ts'
import { samplePages } from '../pages/sample-pages.ts'

const COMMENT = /<!--x*-->$/

describe('on the wire', () => {
  test.each(locales)('every page in %s is 8 KB with gzip and 32 KB without', locale => {
    for (const [name, html] of Object.entries(samplePages(locale)))
      expect([name, gzipAndPad(html).length, Buffer.byteLength(padPage(html))]).toEqual([name, 8192, 32_768])
  })

  test('a page that is larger than one step takes two', () => {
    const html = Array.from({ length: 2500 }, (_, n) => (n * 2_654_435_761).toString(36)).join('')
    expect(gzipAndPad(html)).toHaveLength(16_384)
    expect(Buffer.byteLength(padPage(html.repeat(2)))).toBe(65_536)
  })
})

test('any page comes out of it whole, with nothing behind it but a comment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20_000, size: 'max' }), html => {
      const gzipped = gzipAndPad(html)
      const padded = padPage(html)
      expect([gzipped.length % 8192, Buffer.byteLength(padded) % 32_768]).toEqual([0, 0])
      for (const text of [gunzipSync(gzipped).toString(), padded]) {
        expect(text.startsWith(html.toWellFormed())).toBe(true)
        expect(text.slice(html.length)).toMatch(/^<!--x*-->$/)
      }
    }),
    { numRuns: 50 },
  )
})

test.each([8160, 8161, 8162, 8163, 8192])('a page of %i bytes as they are ends on a whole step', bytes => {
  const padded = padPage('p'.repeat(bytes + 32_768 - 8192))
  expect(padded).toMatch(COMMENT)
  expect(padded.length).toBe(bytes > 8192 - '<!---->'.length ? 65_536 : 32_768)
})
