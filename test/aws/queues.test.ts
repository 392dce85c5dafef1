import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyText } from '../../functions/aws/queues.ts'

/** The characters that SQS's documentation allows in a body, except those beyond U+FFFF, which some emulators refuse. */
const TAKEN = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/

test('a body parses back to its value, and has no character that SQS refuses', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ufffe\uffff', '\ud83d', 'Sales 😀'),
  )
  fc.assert(
    fc.property(fc.dictionary(anything, anything), body => {
      const text = bodyText(body)
      expect(text).toMatch(TAKEN)
      expect(JSON.parse(text)).toEqual(body)
    }),
  )
})

test('characters that SQS accepts are not escaped', () => {
  const body = { name: 'Zoë, مرحبا, 日本', hours: '“all day”\n' }
  expect(bodyText(body)).toBe(JSON.stringify(body))
})
