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
      "ar": "e5f673b4968711e8",
      "de": "8f1f1d42d34c03d7",
      "en": "1894b9490ab3d7bf",
      "es": "06774534b00d5dd0",
      "fr": "7044d7d92751d999",
      "version": "2026-11-27",
    }
  `)
})
