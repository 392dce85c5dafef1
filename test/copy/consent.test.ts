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
      "ar": "2e01e487300783ac",
      "de": "75530c2ea7c9d566",
      "en": "394924d647be7786",
      "es": "e70b435e9366d921",
      "fr": "ea026b48ac415642",
      "version": "2026-11-27",
    }
  `)
})
