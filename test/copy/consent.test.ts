import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CONSENT_VERSION } from '../../functions/copy/consent.ts'
import { locales } from '../../functions/copy/languages.ts'
import { copyFor } from '../copies.ts'

const fingerprint = (locale: string): string => {
  const { before, consent } = copyFor(locale).checkIn
  return createHash('sha256')
    .update(JSON.stringify([before, consent]))
    .digest('hex')
    .slice(0, 16)
}

test('what a person agrees to never changes under the same version', () => {
  // Changed a text? Set CONSENT_VERSION to the day of the change, then write the new fingerprints here.
  expect({
    version: CONSENT_VERSION,
    ...Object.fromEntries(locales.map(each => [each, fingerprint(each)])),
  }).toMatchInlineSnapshot(`
    {
      "ar": "944f82b1c4ed3b25",
      "de": "8f1f1d42d34c03d7",
      "en": "1894b9490ab3d7bf",
      "es": "d8d2411a30d2061b",
      "fr": "b7adb0a11d73ba70",
      "version": "2026-11-27",
    }
  `)
})
