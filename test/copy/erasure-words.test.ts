import { describe, expect, test } from 'vitest'
import { erasureWordsFor } from '../../functions/copy/erasure.ts'
import { locales } from '../../functions/copy/languages.ts'
import { erasureMailFor } from '../../functions/mail/erasure-mail.ts'
import { copyFor } from '../copies.ts'
import { flawsOfText, placeholdersIn, textsIn } from './lint.ts'

const english = textsIn(await erasureWordsFor('en'))

describe.each(locales)('the words of deleting everything in %s', async locale => {
  const texts = textsIn(await erasureWordsFor(locale))

  test('keep every rule about words, on the page and in the email', () => {
    const kind = (path: string) => (path.startsWith('mail') ? 'mail' : 'page')
    expect(
      texts.flatMap(({ path, text }) => flawsOfText(text, locale, kind(path)).map(flaw => `${path} ${flaw}`)),
    ).toEqual([])
  })

  test('say everything that English says, with room for the same values', () => {
    const shape = (of: typeof texts) => of.map(({ path, text }) => ({ path, values: placeholdersIn(text) }))
    expect(shape(texts)).toEqual(shape(english))
  })

  test('make an email with the sender, subject and greeting of every other, and a link that is not the check-in’s', async () => {
    const config = {
      ORGANISATION: 'Northwind Care',
      PUBLIC_URL: 'https://checkin.example',
      MAIL_FROM: { [locale]: 'Care <care@example.com>' },
      DEFAULT_LOCALE: 'en',
    }
    const token = 'a'.repeat(43)
    const eraseAt = Date.UTC(2026, 2, 4, 5)
    const of = { erasureId: 'e', to: 'a@example.com', givenName: 'Åsa <b>', eraseAt, token, locale }
    const mail = await erasureMailFor(config, { ...of, timeZone: 'Europe/Berlin' })
    expect(mail.subject).toBe(copyFor(locale).mail.subject)
    expect(mail.text).toContain(`https://checkin.example/u/${token}/erase`)
    expect(mail.text).toMatch(/0?6[:h.]? ?00/)
    expect(mail.html).not.toContain('<b>')
    expect(`${mail.text}${mail.html}`).not.toMatch(/\{\w+\}|\/c\//)
  })
})
