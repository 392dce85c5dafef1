import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mailData } from '../../functions/mail/template-data.ts'

const named = (givenName: string): string =>
  mailData({
    givenName,
    organisation: 'Northwind',
    link: 'https://checkin.example/c/token',
    unsubscribeLink: 'https://checkin.example/u/token',
    locale: 'en',
  }).givenName

describe('a name in a mail', () => {
  test.each([
    ['Ada', 'Ada'],
    ["O'Brien", 'O’Brien'],
    ['<b>Bob</b>', '‹b›Bob‹/b›'],
    ['<script>alert(1)</script>', '‹script›alert(1)‹/script›'],
    ['{{link}}', '((link))'],
    ['{{{html}}}', '(((html)))'],
    ['Ann & Bob', 'Ann & Bob'],
    ['R&lt;D', 'R&\u2060lt;D'],
    ['a&#60;b', 'a&\u2060#60;b'],
    ['"Bo"', '”Bo”'],
    ['Zoë 李 محمد', 'Zoë 李 محمد'],
    ['Eve\r\nBcc: all@example.org', 'Eve Bcc: all@example.org'],
    ['\u202eadA', 'adA'],
    ['  ', ''],
  ])('%j is written %j', (name, written) => {
    expect(named(name)).toBe(written)
  })

  test('whatever it is, can open no tag, no reference and no placeholder, and stays on its line', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'<>&"\'{}#;=`a1\n\r\u2028') }),
    )
    fc.assert(
      fc.property(anything, name => {
        expect(named(name)).not.toMatch(/[<>"'`{}\r\n\u2028\u2029]|&[#\p{L}\p{N}]/u)
      }),
    )
  })
})

test('an address that would need escaping is a bug, not a mail', () => {
  const values = { givenName: '', organisation: '', unsubscribeLink: 'https://a.example/u/x', locale: 'en' }
  expect(() => mailData({ ...values, link: 'https://a.example/c/x?a=1&copy=2' })).toThrow('escaping')
  expect(() => mailData({ ...values, link: 'javascript:alert(1)' })).toThrow('escaping')
})
