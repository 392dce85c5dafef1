import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { CONSENT_VERSION } from '../../functions/copy/consent.ts'
import { locales } from '../../functions/copy/languages.ts'
import type { Answer } from '../../functions/domain/instrument.ts'
import { combine } from '../../functions/instruments/library.ts'
import { pageHeaders } from '../../functions/pages/frame.ts'
import { copyFor } from '../copies.ts'
import { aCheckIn, aNotice, noticeKinds, read, routes, samplePages } from './sample-pages.ts'

const en = copyFor('en')
const count = (page: string, what: RegExp) => page.match(what)?.length ?? 0

describe.each(locales)('every page in %s', locale => {
  const pages = Object.entries(samplePages(locale))

  test.each(pages)(
    '%s has its language, a way out, a way to the content, one heading and no loose ends',
    (_, page) => {
      expect(page).toMatch(
        new RegExp(`^<!doctype html>\\s*<html lang="${locale}" dir="${copyFor(locale).dir}">`),
      )
      expect(page).toContain('data-leave')
      expect(page).toContain('href="#main"')
      expect(count(page, /<h1>/g)).toBe(1)
      expect(page).not.toMatch(/undefined|\[object|null|NaN|\{\w+\}(?![^<]*<\/style>)/)
    },
  )

  test.each(pages)('%s loads nothing from anywhere and runs nothing but the one known script', (_, page) => {
    expect(page).not.toMatch(/<(img|iframe|object|embed|link|video|audio)\b|@import|url\(|\ssrc=|\son\w+=/i)
    const [script, ...more] = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(match => match[1])
    const styles = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(match => match[1])
    expect([styles.length > 0, script !== undefined, more]).toEqual([true, true, []])
    const policy = pageHeaders['content-security-policy']
    for (const text of [...styles, script])
      expect(policy).toContain(
        `'sha256-${createHash('sha256')
          .update(text ?? '')
          .digest('base64')}'`,
      )
    expect(page).not.toMatch(/ style="/)
  })

  // Compressed, as a browser asks for it, a page comes in the first flight of a connection: ten packets, 14 KB.
  test.each(pages)(
    '%s fits in 14 KB on the wire, and in a length that an old phone reads at once',
    (_, page) => {
      expect(gzipSync(page).length).toBeLessThanOrEqual(14_000)
      // With the numbers of every country on a page of danger; without gzip all pages are 64 KB (edges/one-size.ts).
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(36_000)
    },
  )

  const together = ['phq-9', 'gad-7', 'k6', 'ons4', 'work-and-energy']
  test.each([...together.map(id => [id]), ['phq-4'], together])(
    'the check-in with %s fits in 14 KB on the wire, whatever else is asked with it',
    (...ids) => {
      const page = aCheckIn({ locale, questions: combine(ids), languages: locales })
      expect(gzipSync(page).length).toBeLessThanOrEqual(14_000)
    },
  )
})

describe('the headers', () => {
  test('let a page load nothing, be framed by nothing, be cached nowhere, and tell nobody its address', () => {
    expect(pageHeaders['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+' 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    )
    expect(pageHeaders).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
  })
})

describe('the check-in page', () => {
  const page = aCheckIn()

  test.each(['phq-4', 'phq-9'])('with %s in English is not much more than 14 KB even uncompressed', id => {
    const whole = aCheckIn({ questions: combine([id]), languages: locales })
    expect(Buffer.byteLength(whole)).toBeLessThanOrEqual(16 * 1024)
  })

  test('says before the first question who sees what, for how long, that it is voluntary and not watched', () => {
    const before = read(page.slice(0, page.indexOf('<fieldset')))
    for (const words of [
      'Your employer never sees your answers',
      '13 months',
      'voluntary',
      'Nobody is watching this live',
      'no emergency service',
      'Emergency number (United Kingdom): 999',
      'About 3 minutes',
      'Open until 4 December 2026',
    ])
      expect(before).toContain(words)
  })

  test('asks each question in a fieldset, with every choice and one more: to keep it to oneself', () => {
    const questions = combine(['phq-4'])
    expect(count(page, /<fieldset/g)).toBe(4)
    expect(count(page, /<legend>/g)).toBe(4)
    for (const { field } of questions)
      expect(
        [...page.matchAll(new RegExp(`name=${field} value=(\\w+)`, 'g'))].map(match => match[1]),
      ).toEqual(['0', '1', '2', '3', 'declined'])
    expect(page).not.toContain(' required')
    expect(page).not.toContain(' checked')
  })

  test('says by its number what each end of a scale means, wherever the number may stand', () => {
    const long = read(aCheckIn({ questions: combine(['ons4']) }))
    expect(long).toMatch(/0: not at all satisfied\s+10: completely satisfied/)
  })

  test('carries the language and the version of what is agreed to', () => {
    expect(page).toContain('name="language" value="en"')
    expect(page).toContain(`name="version" value="${CONSENT_VERSION}"`)
  })

  test('offers "not now" in a form of its own, which carries no answer', () => {
    const forms = [...page.matchAll(/<form.*?<\/form>/gs)].map(match => match[0])
    const [notNow] = forms.filter(form => form.includes('/later"'))
    expect(notNow).toBeDefined()
    expect(notNow).not.toContain('type=radio')
  })

  test('warns right before a question that may hurt, and lets it be skipped', () => {
    const long = aCheckIn({ questions: combine(['phq-9']) })
    const warning = long.indexOf(en.checkIn.sensitive.text)
    expect(count(long, new RegExp(en.checkIn.sensitive.text, 'g'))).toBe(1)
    const questions = [...long.matchAll(/<fieldset class=q/g)].map(({ index }) => index)
    expect(warning).toBeGreaterThan(questions[7] ?? 0)
    expect(warning).toBeLessThan(questions[8] ?? 0)
    expect(long.slice(warning)).toMatch(/^[^<]+<a href="#end">/)
    expect(long).toContain('id="end"')
    expect(page).not.toContain(en.checkIn.sensitive.text)
  })

  test('comes back with everything that was chosen, and links to what could not be read', () => {
    const [first, second, third] = combine(['phq-4']).map(question => question.field)
    const back = aCheckIn({
      entered: new Map<string, Answer>([
        [second ?? '', 2],
        [third ?? '', 'declined'],
      ]),
      problems: [{ field: first ?? '', problem: 'not-an-option', wrong: '', right: '' }],
    })
    expect(back).toContain(`name=${second} value=2 checked>`)
    expect(back).toContain(`name=${third} value=declined checked>`)
    expect(count(back, / checked/g)).toBe(2)
    expect(back).toContain(`href="#${first}"`)
    expect(count(back, new RegExp(` id="${first}"`, 'g'))).toBe(1)
  })

  test('comes back whole when it could not be saved', () => {
    const [first] = combine(['phq-4']).map(question => question.field)
    const back = aCheckIn({ trouble: true, entered: new Map([[first ?? '', 3]]) })
    expect(back).toContain(en.notice.trouble.title)
    expect(back).toContain(`name=${first} value=3 checked>`)
  })

  test('shows wording in another language as what it is, and says why', () => {
    const questions = combine(['phq-4']).map(question => ({
      ...question,
      item: { ...question.item, text: { en: 'Only in English' } },
    }))
    const german = aCheckIn({ locale: 'de', questions })
    expect(german).toContain('lang="en"><legend>Only in English')
    expect(german).toContain(copyFor('de').checkIn.otherLanguage)
    expect(aCheckIn({ locale: 'de' })).not.toContain(copyFor('de').checkIn.otherLanguage)
  })

  test('turns wording from another script the right way round, and offers the languages that have it all', () => {
    const ar = copyFor('ar')
    const arabic = aCheckIn({ locale: 'ar' })
    const [first] = combine(['phq-4'])
    expect(arabic).toContain(`<fieldset class=q lang="en" dir=ltr><legend>${first?.item.text.en}</legend>`)
    expect(arabic).toContain(`<span lang="ar" dir=rtl>${ar.checkIn.declined}</span>`)
    const offered = arabic.slice(arabic.indexOf(ar.checkIn.allInOne), arabic.indexOf('<fieldset'))
    expect([...offered.matchAll(/name="show" value="(\w+)"/g)].map(match => match[1])).toEqual([
      'en',
      'de',
      'fr',
    ])
    // What stands in the page's own language carries neither.
    const own = aCheckIn({ locale: 'ar', questions: combine(['work-and-energy']) })
    expect(own).not.toMatch(/dir=ltr|dir=rtl>/)
    expect(own).not.toContain(ar.checkIn.otherLanguage)
  })

  test('names no country’s emergency number where the country is unknown', () => {
    const unknown = aCheckIn({ brief: { organisation: 'Northwind', closesOn: '2026-12-04', minutes: 3 } })
    expect(unknown).toContain(en.checkIn.emergencyAnywhere)
    expect(unknown).not.toMatch(/\b(999|911|112|000)\b/)
  })

  test('writes the employer’s name as text, whatever is in it', () => {
    const nasty = aCheckIn({
      brief: { organisation: '<script>alert(1)</script> & "Co"', closesOn: '2026-12-04', minutes: 3 },
    })
    expect(nasty).not.toContain('<script>alert')
    expect(nasty).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;')
  })
})

describe('a notice', () => {
  test.each(noticeKinds)('of kind %s says what is, and where to turn', kind => {
    const page = aNotice(kind)
    expect(page).toContain(en.notice[kind].title)
    expect(page).toContain('https://findahelpline.com/')
    expect(aNotice(kind, { support: { country: 'GB', routes } })).toContain('The Listening Service')
  })
})

test('opening the link to stop the mails shows a form, and only that posts', () => {
  const page = samplePages('en').unsubscribe ?? ''
  expect(page).toContain('<form method="post" action="/u/token"')
  expect(page).toContain('name="choice" value="stop"')
})
