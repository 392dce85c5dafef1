import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyText } from '../../functions/aws/queues.ts'

/** All that SQS takes in a body, as its documentation lists it, but for what lies beyond U+FFFF: not every SQS does. */
const TAKEN = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/

test('a body reads as it was meant, and holds nothing that SQS refuses', () => {
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

test('what SQS takes is left as it is', () => {
  const body = { name: 'Zoë, مرحبا, 日本', hours: '“all day”\n' }
  expect(bodyText(body)).toBe(JSON.stringify(body))
})
