import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { CONSENT_VERSION } from '../../functions/copy/consent.ts'
import { locales } from '../../functions/copy/languages.ts'
import type { Answer, Answers, Instrument } from '../../functions/domain/instrument.ts'
import { optionsOf } from '../../functions/domain/questions.ts'
import { readingOf } from '../../functions/domain/reading.ts'
import { endorsesRisk } from '../../functions/domain/scoring.ts'
import { combine } from '../../functions/instruments/library.ts'
import { pageHeaders } from '../../functions/pages/frame.ts'
import { copyFor } from '../copies.ts'
import { answering, everyInstrument, theInstrument } from '../domain/answering.ts'
import {
  aCheckIn,
  aFollowUp,
  aNotice,
  aReading,
  aReply,
  aResponder,
  noticeKinds,
  routes,
  samplePages,
} from './sample-pages.ts'

const en = copyFor('en')
const count = (page: string, what: RegExp) => page.match(what)?.length ?? 0
/** The page as it is read: without tags. */
const read = (page: string) =>
  page
    .replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

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
    '%s fits in 14 KB on the wire, and in twice that where nothing is compressed',
    (_, page) => {
      expect(gzipSync(page).length).toBeLessThanOrEqual(14_000)
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(28_000)
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

  test.each(['phq-4', 'phq-9'])('with %s in English fits in 14 KB even uncompressed', id => {
    const whole = aCheckIn({ questions: combine([id]), languages: locales })
    expect(Buffer.byteLength(whole)).toBeLessThanOrEqual(14 * 1024)
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
    expect([...offered.matchAll(/name="show" value="(\w+)"/g)].map(match => match[1])).toEqual(['en', 'de'])
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

describe('the reply', () => {
  test.each([0, 1, 2, 3, 4, 'unsaid'] as const)(
    'of weight %s thanks, tells, offers a step and people',
    weight => {
      const text = read(aReply({ reading: aReading(weight) }))
      const order = [
        en.reply.title,
        en.reply.meaning[weight][0],
        en.reply.stepTitle,
        en.reply.supportTitle,
        'The Listening Service',
        en.reply.resourcesTitle,
        en.reply.nextTitle,
        en.followUp.title,
      ].map(words => text.indexOf(words))
      expect(order).not.toContain(-1)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      expect(text).not.toMatch(/\b(mild|moderate|severe|minimal|depress|anxiety|score)/i)
    },
  )

  test('shows the routes of the person’s own country only', () => {
    const text = read(aReply())
    expect(text).toContain('+44 20 7946 0999')
    expect(text).not.toContain('+49 30 5550 1234')
  })

  test('names a line once, even where the employer lists it too', () => {
    expect(count(aReply(), /<h3[^>]*>(<bdi[^>]*>)?Samaritans/g)).toBe(1)
  })

  test('promises no mails where the campaign has none', () => {
    const page = aReply({ followUps: false })
    expect(page).not.toContain(en.reply.nextFollowUps)
    expect(page).not.toContain('name=pace')
  })

  test('ticks no mails for anybody', () => {
    const page = aReply()
    expect(page).toContain('name=pace value=none checked>')
    expect(page).not.toMatch(/type=checkbox[^>]*checked/)
  })

  test('keeps what the person chose before', () => {
    const page = aReply({ followUp: aFollowUp({ kinds: ['sleep'], pace: 'fortnightly', language: 'de' }) })
    expect(page).toContain('name=kind value=sleep checked>')
    expect(page).toContain('name=pace value=fortnightly checked>')
    expect(page).toContain('name=language value=de checked>')
  })
})

/** The answers that weigh least: of each item the end of its choices that leaves its scale lightest. */
const lightest = (instrument: Instrument): Answers =>
  Object.fromEntries(
    instrument.items.map(item => {
      const values = optionsOf(instrument, item).map(option => option.value)
      const bands = instrument.scales.find(scale => scale.items.includes(item.id))?.bands ?? []
      const lowWeighs = (bands[0]?.weight ?? 0) > (bands.at(-1)?.weight ?? 0)
      return [item.id, lowWeighs === (item.reversed ?? false) ? Math.min(...values) : Math.max(...values)]
    }),
  )

describe.each(locales)('the reply in %s', locale => {
  const { reply, risk } = copyFor(locale)
  const of = (instrument: Instrument, answers: Answers) =>
    aReply({
      locale,
      reading: readingOf([{ instrument, answers }]),
      risk: endorsesRisk(instrument, answers),
    })
  const stoodOut = Object.values(reply.topicLine)

  test.each(everyInstrument.map(each => [each.id, each] as const))(
    'to the lightest answers to %s says that nothing stood out, and offers the step for everybody',
    (_, instrument) => {
      const page = of(instrument, lightest(instrument))
      expect(page).toContain(reply.meaning[0][0])
      for (const line of stoodOut) expect(page).not.toContain(line)
      expect(page).toContain(reply.step.any.title)
    },
  )

  const nine = theInstrument('phq-9')
  const others = (value: number | null) => Array.from({ length: 8 }, () => value)
  test.each([
    ['nothing else', answering(nine, ...others(null), 1)],
    ['everything else with the lightest', answering(nine, ...others(0), 1)],
    ['some of the rest with a little', answering(nine, 1, 1, 1, 1, 1, 1, 0, 0, 1)],
  ])('to somebody who told of such thoughts and answered %s never sounds light', (_, answers) => {
    const page = of(nine, answers)
    expect(page).toContain(risk.title)
    for (const line of reply.meaningRisk) expect(page).toContain(line)
    for (const line of [...reply.meaning[0], ...reply.meaning[1], ...reply.meaning.unsaid, ...stoodOut])
      expect(page).not.toContain(line)
  })

  test('to heavy answers with such thoughts says how heavy it sounds', () => {
    const page = of(nine, answering(nine, ...others(3), 3))
    expect(page).toContain(reply.meaning[4][0])
    expect(page).not.toContain(reply.meaningRisk[0])
  })

  test.each([1, 2, 3, 4] as const)(
    'to answers of weight %i says what stood out, and the step for that',
    weight => {
      const page = aReply({ locale, reading: aReading(weight) })
      for (const line of [...reply.meaning[weight], reply.topicLine.worry, reply.step.worry.title])
        expect(page).toContain(line)
    },
  )

  test('with such thoughts sounds as heavy as the rest, from “quite a bit” on', () => {
    for (const [weight, words] of [
      [1, reply.meaningRisk],
      [2, reply.meaning[2]],
    ] as const)
      expect(aReply({ locale, reading: aReading(weight), risk: true })).toContain(words[0])
  })

  test('and the form say to everybody that the first answers count', () => {
    expect(aReply({ locale })).toContain(reply.firstCounts)
    expect(aReply({ locale, risk: true })).toContain(reply.firstCounts)
    expect(aCheckIn({ locale })).toContain(reply.firstCounts)
  })
})

describe('the reply to somebody who may be in danger', () => {
  const page = aReply({ risk: true, reading: aReading(0) })
  const text = read(page.slice(page.indexOf('<main')))

  test('begins with recognition, the one question, the numbers and the employer’s human route', () => {
    const order = [
      en.risk.title,
      en.risk.safeTitle,
      'Call 999',
      'Call 116 123',
      en.risk.workTitle,
      'The Listening Service',
      en.risk.goOn,
      en.risk.stop,
      en.reply.title,
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

  test.each(['ZZ', 'PT'])('gives the international finder, and no country’s number, for %s', country => {
    const anywhere = aReply({ risk: true, support: { country, routes: [] } })
    expect(anywhere).not.toContain('href="tel:')
    expect(anywhere).toContain('https://findahelpline.com/')
    expect(anywhere).toContain(en.risk.emergencyAnywhere)
  })

  test('leads to the page of a line that is not there day and night', () => {
    const kenya = aReply({ risk: true, support: { country: 'KE', routes: [] } })
    expect(kenya).toContain(
      `<a href="https://www.befrienderskenya.org/" rel="noreferrer">${en.risk.hours.other}`,
    )
    expect(aReply({ risk: true })).not.toContain(en.risk.hours.other)
  })

  test('keeps the groups of a number in their order where the page runs from right to left', () => {
    const arabic = aReply({ risk: true, copy: { ...en, dir: 'rtl' }, support: { country: 'DE', routes: [] } })
    expect(arabic).toContain('\u20660800 111 0 111\u2069')
    expect(aReply({ risk: true })).not.toMatch(/[\u2066\u2069]/)
  })

  test('is not shown to anybody else', () => {
    expect(aReply()).not.toContain(en.risk.title)
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
