import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { CONSENT_VERSION } from '../../functions/copy/consent.ts'
import { locales } from '../../functions/copy/languages.ts'
import type { Answer } from '../../functions/domain/check-in/instrument.ts'
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

  // Compressed, as a browser asks for it, a page comes in the first flight of a connection: ten packets, 14 KB. That is
  // the budget; what nobody compresses is only held to the one length of all pages (edges/one-size.ts).
  test.each(pages)(
    '%s fits in 12 KB on the wire, so that an employer’s own words have room beside it',
    (_, page) => {
      expect(gzipSync(page).length).toBeLessThanOrEqual(12_000)
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(48_000)
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
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+' 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
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

  test.each(['phq-4', 'phq-9'])('with %s in English comes to half of the one length on the wire', id => {
    const whole = aCheckIn({ questions: combine([id]), languages: locales })
    expect(gzipSync(whole).length).toBeLessThanOrEqual(7 * 1024)
  })

  test('says before the first question who sees what, for how long, that it is voluntary and not watched', () => {
    const before = read(page.slice(0, page.indexOf('<fieldset')))
    for (const words of [
      'Your employer never sees your answers',
      '13 months',
      'voluntary',
      'No one reads your answers as they come in',
      'not an emergency service',
      'Emergency in the UK: 999',
      'About 3 minutes',
      'Open until 4 December 2026',
    ])
      expect(before).toContain(words)
  })

  test('says unfolded, beside the way to the first question, what nobody should have to look for', () => {
    const unfolded = read(
      page.slice(page.indexOf('<main'), page.indexOf('<fieldset')).replace(/<details.*?<\/details>/gs, ''),
    )
    for (const words of [en.checkIn.start, ...en.checkIn.before.promises]) expect(unfolded).toContain(words)
    const end = read(page.slice(page.indexOf('id=end'), page.indexOf('name="choice" value="send"')))
    expect(end).toContain('By sending this, I agree')
  })

  test('leads to the page that says who sees what, in the language of this one', () => {
    expect(aCheckIn({ locale: 'de' })).toContain('href="/about?language=de"')
  })

  test('has a step for each question, with where one stands, the way back and the way on', () => {
    const steps = [...page.matchAll(/<section class=step id=(\w+)(.*?)<\/section>/gs)].map(
      ([, id, inside = '']) => ({
        id,
        at: /class=at>([^<]*)/.exec(inside)?.[1],
        ways: [...inside.matchAll(/href="#(\w+)"/g)].map(match => match[1]),
      }),
    )
    expect(steps).toEqual([
      { id: 'n1', at: '1 of 4', ways: ['main', 'n2'] },
      { id: 'n2', at: '2 of 4', ways: ['n1', 'n3'] },
      { id: 'n3', at: '3 of 4', ways: ['n2', 'n4'] },
      { id: 'n4', at: '4 of 4', ways: ['n3', 'end'] },
      { id: 'end', at: undefined, ways: ['n4'] },
    ])
  })

  test('sends nothing by the Enter key, which presses the first button: the form comes back with every choice', () => {
    const first = /<button[^>]*form="sheet"[^>]*>/.exec(page)?.[0]
    expect(first).toBe('<button form="sheet" name="show" value="en" hidden>')
    expect(page.indexOf(first ?? '')).toBeLessThan(page.indexOf('value="send"'))
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

  test('tells before the first question that one may hurt, and keeps that one folded until it is opened', () => {
    const long = aCheckIn({ questions: combine(['phq-9']) })
    expect(long.indexOf(en.checkIn.contentNote)).toBeLessThan(long.indexOf('<fieldset'))
    expect(count(long, new RegExp(en.checkIn.sensitive.text, 'g'))).toBe(1)
    const step = long.slice(long.indexOf('id=n9'), long.indexOf('id=end'))
    expect(step).toMatch(
      /<p>This question is about thoughts[^<]+<\/p><p><a href="#end">[^<]+<\/a><\/p><details class=heavy><summary>[^<]+<\/summary><fieldset/,
    )
    expect(count(long, /<details class=heavy/g)).toBe(1)
    for (const words of [en.checkIn.contentNote, en.checkIn.sensitive.text]) expect(page).not.toContain(words)
  })

  test('opens that fold again where an answer stands in it', () => {
    const questions = combine(['phq-9'])
    const back = aCheckIn({ questions, entered: new Map([['q.phq-9.self-harm', 'declined' as const]]) })
    expect(back).toContain('<details class=heavy open>')
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
    const question = back.slice(back.indexOf('<fieldset'), back.indexOf('</fieldset>'))
    expect(read(question)).toContain(en.checkIn.problems.here)
    expect(question).toContain(`id="${first}" aria-describedby="${first}.p"`)
    expect(question).toContain(`id="${first}.p"`)
  })

  test('stands whole when it comes back, and step by step when it is opened', () => {
    const [first] = combine(['phq-4']).map(question => question.field)
    expect(page).toContain('<div class=steps>')
    for (const back of [
      aCheckIn({ renewed: true }),
      aCheckIn({ trouble: true }),
      aCheckIn({ entered: new Map([[first ?? '', 1]]) }),
    ])
      expect(back).not.toContain('class=steps')
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
    expect(read(unknown)).not.toMatch(/\b(999|911|112|000)\b/)
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

test.each(locales)('a check-in says it where the report leaves the person out, in %s', locale => {
  const brief = { organisation: 'Northwind', closesOn: '2026-12-04', minutes: 3 }
  const [counted, uncounted] = [false, true].map(uncounted =>
    read(aCheckIn({ locale, brief: { ...brief, uncounted } })),
  )
  const words = copyFor(locale).checkIn.uncounted.replaceAll('\u00a0', ' ')
  expect(counted).not.toContain(words)
  expect(uncounted).toContain(words)
})
