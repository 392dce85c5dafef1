import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CONSENT_VERSION } from '../../functions/copy/consent.ts'
import { copyFor } from '../../functions/copy/copy.ts'
import { locales } from '../../functions/copy/languages.ts'

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
      "ar": "639f856740c0954f",
      "de": "bed5884a1ec98727",
      "en": "9c4429ba9d3325da",
      "es": "7ccff1a0521f121e",
      "fr": "0315632dcf99d088",
      "version": "2026-11-23",
    }
  `)
})
