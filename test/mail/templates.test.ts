import { describe, expect, test } from 'vitest'
import { fill } from '../../functions/copy/copy.ts'
import { locales } from '../../functions/copy/languages.ts'
import { mailHeaders } from '../../functions/mail/headers.ts'
import { mailData } from '../../functions/mail/template-data.ts'
import { renderMailTemplates } from '../../functions/mail/templates.ts'
import { copyFor } from '../copies.ts'
import { flawsOfText } from '../copy/lint.ts'
import { filled, someValues } from './sample-mails.ts'

const templates = await renderMailTemplates()
const all = templates.map(template => [`${template.kind} ${template.locale}`, template] as const)

describe.each(all)('the template %s', (_, template) => {
  const mail = filled(template)

  test('is complete: nothing left to fill in, both links in both parts', () => {
    for (const part of [mail.html, mail.text]) {
      expect(part).not.toMatch(/\{\{|\}\}|undefined|\[object/)
      expect(part).toContain('https://checkin.northwind.example/c/')
      expect(part).toContain('https://checkin.northwind.example/u/')
      expect(part).toContain('Ada')
      expect(part).toContain('Northwind Care')
    }
  })

  test('loads nothing, tracks nothing, shows no picture', () => {
    const linked = [...mail.html.matchAll(/(?:src|href|url\()=?["']?([^"')\s>]+)/g)].map(match => match[1])
    expect(mail.html).not.toMatch(/<(img|script|iframe|form|link|object)\b|@import|url\(|background=/i)
    for (const address of linked) expect(address).toMatch(/^https:\/\//)
  })

  test('runs in the direction of its language, in every section', () => {
    const { dir } = copyFor(template.locale)
    expect(mail.html).toMatch(new RegExp(`<html[^>]* dir="${dir}"`))
    const directions = [...mail.html.matchAll(/direction:(\w+)/g)].map(match => match[1])
    expect(new Set(directions)).toEqual(new Set([dir]))
  })

  test('shows nothing from outside that the other kinds do not show', () => {
    const { mail: words } = copyFor(template.locale)
    expect(mail.subject).toBe(words.subject)
    expect(mail.html).toContain(words.preheader)
    for (const text of [words.subject, words.preheader])
      expect(flawsOfText(text, template.locale, 'outside')).toEqual([])
  })

  test('is set for plain-text readers: short lines, no markup', () => {
    const ours = mail.text.split('\n').filter(line => !line.includes('https://') && !line.startsWith('  '))
    for (const line of ours) expect(line.length).toBeLessThanOrEqual(90)
    expect(mail.text).not.toMatch(/<[a-z]|&\w+;/)
  })

  test('greets well without a name, too', () => {
    const { greetingUnnamed } = copyFor(template.locale).mail
    const nameless = filled(template, { givenName: '' })
    expect(nameless.text.startsWith(`${greetingUnnamed}\n`)).toBe(true)
    expect(nameless.html).toContain(`<p>${greetingUnnamed}</p>`)
  })

  test('speaks its language to screen readers and follows a dark screen', () => {
    expect(mail.html).toContain(`lang="${template.locale}"`)
    expect(mail.html).toContain('name="color-scheme" content="light dark"')
    expect(mail.html).toContain('prefers-color-scheme: dark')
  })
})

test('there is one template for every kind in every language', () => {
  expect(new Set(all.map(([name]) => name)).size).toBe(5 * locales.length)
})

test('the mails of all kinds are of one size class, well below what mail programs cut off', () => {
  const sizes = templates.map(template => Buffer.byteLength(filled(template).html))
  // Gmail clips messages beyond 102 KB.
  expect(Math.max(...sizes)).toBeLessThan(16_000)
  expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.5)
})

test('a follow-up brings its resources in full in both parts', () => {
  const followUp = templates.find(({ kind, locale }) => kind === 'follow-up' && locale === 'en')
  if (!followUp) throw new Error('there is no follow-up in English')
  const mail = filled(followUp)
  for (const { title, summary, url, steps } of mailData(someValues('en')).resources)
    for (const text of [title, summary, url, ...steps])
      for (const part of [mail.html, mail.text]) expect(part).toContain(text)
})

test('the headers ask for one-click unsubscribing and for no automatic answer', () => {
  expect(mailHeaders({ unsubscribeUrl: 'https://checkin.example/u/token' })).toEqual([
    { name: 'List-Unsubscribe', value: '<https://checkin.example/u/token>' },
    { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
    { name: 'Auto-Submitted', value: 'auto-generated' },
    { name: 'X-Auto-Response-Suppress', value: 'All' },
  ])
})

describe('what the employer says of how to check an email', () => {
  const how = 'See intranet.example.com/time & ask Ines Weber, room 12'

  test('stands in the footer of every email, in its language, else in the words for all others', async () => {
    const own = await renderMailTemplates({ howToCheck: { de: 'Im Intranet unter Zeit', '*': how } })
    for (const template of own) {
      const { mail } = copyFor(template.locale)
      const words = template.locale === 'de' ? 'Im Intranet unter Zeit' : how
      const { html, text } = filled(template)
      expect(html).toContain(fill(mail.real, { how: words }).replace('&', '&amp;'))
      expect(text.replaceAll('\n', ' ')).toContain(fill(mail.real, { how: words }))
    }
  })

  test('is left out where nothing is said that fits', () => {
    for (const template of templates)
      expect(filled(template).text).not.toContain(copyFor(template.locale).mail.real.slice(0, 12))
  })
})

test.each(locales)(
  'in %s, the email that gives results back is true whether or not the page can tell a figure',
  locale => {
    const template = templates.find(each => each.kind === 'give-back' && each.locale === locale)
    const { text } = filled(template ?? expect.unreachable('there is no such template'))
    const words = text.replace(/https?:\S+/g, '').replace(/\s+/g, ' ')
    expect(words).not.toMatch(/\d|%|٪/)
    // What all of them said is the page's to say, where it can.
    expect(words.toLowerCase()).not.toContain(copyFor(locale).giveBack.saidTitle.toLowerCase())
  },
)
