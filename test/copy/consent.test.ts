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
      "ar": "6b1d26116eee44f5",
      "de": "6f88489c6ced9387",
      "en": "5ab34f286acf81ac",
      "es": "4b08f7bdaaf68d65",
      "fr": "6b56bb9c44eabd3e",
      "version": "2026-11-28",
    }
  `)
})
