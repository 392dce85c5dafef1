import { expect, test } from 'vitest'
import { callUri, dialOf, printedNumber } from '../../../functions/domain/support/telephone.ts'

test.each([
  ['116 123', '116123'],
  ['0800 111 0 111', '08001110111'],
  ['+49 800 1110111', '+498001110111'],
  ['+49 (0)30 1234-567', '+49301234567'],
  ['(030) 12 34', '0301234'],
  ['020 7946 0000 ext. 12', '02079460000;ext=12'],
  ['+1 212 555 0100 x34', '+12125550100;ext=34'],
  ['+1 212 555 0100;ext=34', '+12125550100;ext=34'],
  ['*4141', '*4141'],
  ['0120-279-338', '0120279338'],
])('%s is dialled %s', (printed, dial) => {
  expect(dialOf(printed)).toBe(dial)
  expect(callUri('tel', printed)).toBe(`tel:${dial}`)
})

test.each(['call us', '800-HOPE', '1', '', '116 123 or 112', '+', '1'.repeat(16), 'tel:112'])(
  '“%s” cannot be dialled, and the message gives valid examples',
  printed => {
    expect(dialOf(printed)).toBeUndefined()
    expect(printedNumber.safeParse(printed).error?.issues[0]?.message).toMatch(/such as 116 123|at most 40/)
  },
)
