import { describe, expect, test } from 'vitest'
import { countryName } from '../../functions/copy/in-country.ts'
import { locales } from '../../functions/copy/languages.ts'
import { crisisDirectory } from '../../functions/copy/shipped-crisis-lines.ts'
import type { SupportRoute } from '../../functions/domain/support/support-routes.ts'
import { combine } from '../../functions/instruments/library.ts'
import { copyFor } from '../copies.ts'
import { aCall, aCheckIn, aNotice, aReply, noticeKinds, routes } from './sample-pages.ts'

const en = copyFor('en')
const near = { support: { country: 'GB', routes }, call: aCall() }
const questions = combine(['phq-9'])
const wrong = { field: 'q.phq-9.interest', problem: 'not-an-option', wrong: '', right: '' } as const

/** Every page that somebody in danger may get in the place of a reply, and what it says after all else. */
const inPlaceOfAReply: [string, (locale: string, risk: boolean) => string, (copy: typeof en) => string][] = [
  [
    'answers that could not be stored',
    (locale, risk) => aCheckIn({ ...near, locale, questions, trouble: true, risk }),
    copy => copy.notice.trouble.title,
  ],
  [
    'consent that has changed',
    (locale, risk) => aCheckIn({ ...near, locale, questions, renewed: true, risk }),
    copy => copy.checkIn.problems.title,
  ],
  [
    'another answer that was not read',
    (locale, risk) => aCheckIn({ ...near, locale, questions, problems: [wrong], risk }),
    copy => copy.checkIn.problems.title,
  ],
  [
    'a wave that has closed',
    (locale, risk) => aNotice('closed', { ...near, locale, risk }),
    copy => copy.notice.closed.title,
  ],
]

const inMain = (page: string) => page.slice(page.indexOf('<main'))

describe.each(inPlaceOfAReply)('somebody in danger who meets %s', (_, pageIn, whatIs) => {
  test.each(locales)('is answered in %s before they are told of that', locale => {
    const copy = copyFor(locale)
    const page = inMain(pageIn(locale, true))
    const order = [
      `<h1>${copy.risk.title}</h1>`,
      'href="tel:116123"',
      'href="tel:999"',
      'class=lands-fold',
      copy.risk.safeTitle,
      'The Listening Service',
      'id="call"',
      copy.risk.stop,
      copy.risk.goOn,
      'id="rest"',
      whatIs(copy),
      'id="enough"',
    ].map(each => page.indexOf(each))
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(page).toMatch(/^<main[^>]*><section class=now><h1>/)
  })

  test('reads the same first words as in a reply, and all else is folded', () => {
    // Beside a whole form the fold has the emergency numbers of all countries, and not their lines.
    const first = (page: string) =>
      inMain(page)
        .slice(0, inMain(page).indexOf(en.risk.goOnTitle))
        .replace(/<ul class=lands>.*?<\/ul>/s, '')
    expect(first(pageIn('en', true))).toBe(first(aReply({ ...near, risk: true })))
    expect(pageIn('en', true)).toMatch(/<details class=rest><summary>[^<]*<\/summary><div id="rest">/)
  })

  test('has the emergency numbers of every country to press', () => {
    const [lands = ''] = /<ul class=lands>.*?<\/ul>/s.exec(pageIn('en', true)) ?? []
    for (const { country, number } of crisisDirectory.emergency)
      expect(lands).toMatch(
        new RegExp(`<b>${countryName(en, country)}</b> <a href=tel:${number}>${number}</a>`),
      )
  })

  test('is not taken for anybody else', () => {
    const page = pageIn('en', false)
    for (const each of [en.risk.title, en.risk.safeTitle, 'id="call"', 'id="enough"'])
      expect(page).not.toContain(each)
  })
})

test('where nothing is known of the person, they choose first; no country’s number stands there by itself, and nobody is promised', () => {
  const page = inMain(aNotice('trouble', { risk: true }))
  expect(page).toMatch(/^<main[^>]*><section class=now><h1>[^<]*<\/h1><details class=lands-fold>/)
  expect(page).toContain(en.risk.emergencyAnywhere)
  expect(page).toContain('https://findahelpline.com/')
  expect(page.replace(/<ul class=lands>.*?<\/ul>/s, '')).not.toMatch(/href="?tel:|id="call"/)
})

test('at work it names the human beings of the country who are there for such a thing, and nobody else', () => {
  const at = (id: string, over: Partial<SupportRoute>): SupportRoute => ({
    id,
    kind: 'eap',
    human: true,
    country: 'GB',
    name: id,
    phone: '+44 20 7946 0000',
    hours: 'always',
    languages: ['en'],
    verifiedOn: '2026-11-02',
    ...over,
  })
  const support = {
    country: 'GB',
    routes: [
      at('counsellor', {}),
      at('nurse', { kind: 'occupational-health' }),
      at('responder', {
        kind: 'outside',
        email: 'a@b.example',
        responder: { responseTime: 'same-day' },
      }),
      at('machine', { human: false }),
      at('abroad', { country: 'DE' }),
      at('choir', { kind: 'community' }),
    ],
  }
  const page = aReply({ risk: true, support })
  const atWork = page.slice(page.indexOf(en.risk.workTitle), page.indexOf(en.risk.goOnTitle))
  expect([...atWork.matchAll(/<h3><bdi>([^<]*)/g)].map(([, name]) => name)).toEqual([
    'counsellor',
    'nurse',
    'responder',
  ])
  expect(
    aReply({ risk: true, support: { country: 'GB', routes: [at('choir', { kind: 'community' })] } }),
  ).not.toContain(en.risk.workTitle)
})

test('a form that comes back has its choices, and the way on leads to what there is to do', () => {
  const page = aCheckIn({
    ...near,
    questions,
    trouble: true,
    risk: true,
    entered: new Map([['q.phq-9.self-harm', 2]]),
  })
  expect(page).toContain('name=q.phq-9.self-harm value=2 checked>')
  expect(page.slice(page.indexOf('id="rest"'))).toContain('<button form="sheet" name="choice" value="send">')
})

describe.each(noticeKinds)('the notice %s', kind => {
  test('has the emergency number to press where the country is known, and else says where to find it', () => {
    const known = aNotice(kind, { support: near.support })
    expect(known).toContain('href="tel:999"')
    const unknown = aNotice(kind)
    expect(unknown).toContain(en.checkIn.emergencyAnywhere)
    expect(unknown).not.toContain('href="tel:')
  })
})
