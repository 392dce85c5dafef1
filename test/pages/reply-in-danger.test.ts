import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import { crisisDirectory } from '../../functions/copy/shipped-crisis-lines.ts'
import { callUri } from '../../functions/domain/support/telephone.ts'
import { html } from '../../functions/pages/frame.ts'
import { copyFor } from '../copies.ts'
import { aReading, aReply, aResponder, read } from './sample-pages.ts'

const en = copyFor('en')

/** The page but for the fold that holds the numbers of all countries. */
const withoutEveryCountry = (page: string) => page.replaceAll(/<ul class=lands>.*?<\/ul>/gs, '')

describe('the reply to somebody who may be in danger', () => {
  const page = aReply({ risk: true, reading: aReading(0) })
  const text = read(page.slice(page.indexOf('<main')))

  test('begins with recognition and two ways out, then the one question and the employer’s human route', () => {
    const order = [
      en.risk.title,
      'Samaritans · United Kingdom',
      'Call 116 123',
      'free, day and night',
      'Emergency in the UK: 999',
      'Not in the UK?',
      en.risk.safeTitle,
      en.risk.workTitle,
      'The Listening Service',
      en.risk.goOnTitle,
      en.risk.stop,
      en.risk.goOn,
      en.reply.title,
      en.risk.stopped.title,
    ].map(words => text.indexOf(words))
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(text.trim().startsWith(en.risk.title)).toBe(true)
  })

  test('names before anything else everybody of the employer’s who takes requests, of whatever kind', () => {
    const counsellors = aResponder({ id: 'out', kind: 'outside', country: 'GB', name: 'Counsellors in town' })
    const colleague = { ...counsellors, id: 'peer', kind: 'peer' as const, name: 'A colleague' }
    const near = read(aReply({ risk: true, support: { country: 'GB', routes: [counsellors, colleague] } }))
    const first = near.slice(0, near.indexOf(en.risk.goOnTitle))
    expect(first).toContain('Counsellors in town')
    expect(first).not.toContain('A colleague')
  })

  test('lets the person stop there, with the numbers once more where the page ends', () => {
    expect(page).toContain('href="#enough"')
    const end = page.slice(page.indexOf('id="enough"'))
    expect(end).toContain(en.risk.stopped.title)
    expect(end).toContain('href="tel:116123"')
  })

  test('gives numbers that can be pressed', () => {
    expect(page).toContain('href="tel:999"')
    expect(page).toContain('href="tel:116123"')
    expect(aReply({ risk: true, support: { country: 'US', routes: [] } })).toContain('href="sms:988"')
  })

  test('says the same however much was left out', () => {
    expect(aReply({ risk: true, reading: aReading('unsaid') })).toContain(en.risk.safeTitle)
  })

  test.each(['ZZ', 'PE'])(
    'lets the person choose first, and gives no country’s number by itself, for %s',
    country => {
      const anywhere = aReply({ risk: true, support: { country, routes: [] } })
      expect(withoutEveryCountry(anywhere)).not.toContain('href="tel:')
      expect(withoutEveryCountry(anywhere)).toContain('https://findahelpline.com/')
      expect(anywhere).toContain(en.risk.emergencyAnywhere)
      // Choosing comes first.
      expect(anywhere.slice(anywhere.indexOf('</h1>'))).toMatch(
        /^<\/h1><details class=lands-fold><summary class="call way">/,
      )
    },
  )

  test('leads to the page of a line that is not there day and night', () => {
    const kenya = aReply({ risk: true, support: { country: 'KE', routes: [] } })
    expect(kenya).toContain(
      `<a href="https://www.befrienderskenya.org/" rel="noreferrer">${en.risk.hours.other}</a>`,
    )
    expect(aReply({ risk: true })).not.toContain(en.risk.hours.other)
  })

  test('offers text and chat beside the voice where the service has them', () => {
    const there = (country: string) => aReply({ risk: true, support: { country, routes: [] } })
    expect(there('US')).toMatch(/href="sms:988"[^>]*>Text 988/)
    expect(there('US')).toMatch(/href="https:\/\/988lifeline.org\/"[^>]*>Chat/)
    expect(there('GB')).not.toContain('href="sms:')
  })

  test('says in which language a line speaks where that is not the page’s', () => {
    expect(read(aReply({ risk: true }))).not.toMatch(/free, day and night, Languages/)
    expect(read(aReply({ risk: true, support: { country: 'FR', routes: [] } }))).toContain(
      'Languages: French',
    )
  })

  test('where a country has no line, names the one that the employer keeps for danger, else where to find one', () => {
    const crisis = aResponder({
      id: 'crisis',
      kind: 'crisis',
      country: 'MA',
      name: 'Rabat Listens',
      phone: '0801 000 000',
    })
    const kept = aReply({ risk: true, support: { country: 'MA', routes: [crisis] } })
    expect(read(kept.slice(kept.indexOf('</h1>')))).toMatch(
      /^ *Rabat Listens · Morocco *Call 0801 000 000 *Emergency in Morocco/,
    )
    const none = aReply({ risk: true, support: { country: 'MA', routes: [] } })
    expect(none.slice(none.indexOf('</h1>'))).toMatch(
      /^<\/h1><a class="call way" href="https:\/\/findahelpline.com\/"/,
    )
  })

  test.each(locales)('opens the numbers of every country in %s, without a script', locale => {
    const page = aReply({ locale, risk: true })
    const [lands = ''] = /<ul class=lands>.*?<\/ul>/s.exec(page) ?? []
    const { emergency, lines } = crisisDirectory
    expect(lands.match(/<li>/g)).toHaveLength(
      new Set([...emergency, ...lines].map(({ country }) => country)).size,
    )
    for (const { number } of emergency) expect(lands).toContain(`href=${callUri('tel', number)}>`)
    for (const { name } of lines) expect(lands).toContain(`${html`${name}`}</bdi>`)
  })

  test('keeps the groups of a number in their order where the page runs from right to left', () => {
    const arabic = aReply({ risk: true, copy: { ...en, dir: 'rtl' }, support: { country: 'DE', routes: [] } })
    expect(arabic).toContain('\u20660800 111 0 111\u2069')
    expect(aReply({ risk: true })).not.toMatch(/[\u2066\u2069](?![^<]*<\/style>)/)
  })

  test('is not shown to anybody else', () => {
    expect(aReply()).not.toContain(en.risk.title)
  })
})
