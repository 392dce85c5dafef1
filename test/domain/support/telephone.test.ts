import { expect, test } from 'vitest'
import { callUri, dialOf, printedNumber, textUri } from '../../../functions/domain/support/telephone.ts'

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
  ['030 1234567 Durchwahl 12', '0301234567;ext=12'],
  ['01 23 45 67 89 poste 12', '0123456789;ext=12'],
  ['91 123 45 67 extensión 12', '911234567;ext=12'],
  ['٨٠٠ ١٢٣ ٤٥٦ تحويلة ١٢', '800123456;ext=12'],
  ['020 7946 0000 (ext. 12)', '02079460000;ext=12'],
  ['020\u00a07946\u20110000', '02079460000'],
  ['030 – 12 34 56', '030123456'],
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

test('a text line is written to with the word that it wants', () => {
  expect(textUri('85258')).toBe('sms:85258')
  expect(textUri('741 741', 'HELLO')).toBe('sms:741741?&body=HELLO')
  expect(textUri('85258', 'ça va & co')).toBe('sms:85258?&body=%C3%A7a%20va%20%26%20co')
})
