import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import type { CallWords } from '../../functions/domain/call-request.ts'
import { callRequestMail } from '../../functions/mail/call-request-mail.ts'
import { acknowledgePage } from '../../functions/pages/acknowledge-call-request-page.ts'
import { callAskedPage, callPage } from '../../functions/pages/call-request-page.ts'
import { someCallWords } from '../builders.ts'
import { copyFor } from '../copies.ts'
import { flawsOfText } from '../copy/lint.ts'
import { aCall, aReply, aResponder, routes } from './sample-pages.ts'

const support = { country: 'GB', routes }
const aPage = (over: Partial<Parameters<typeof callPage>[0]> = {}) =>
  callPage({ copy: copyFor('en'), support, call: aCall(), ...over })
const inputs = (page: string) => [...page.matchAll(/<input id="call-(\w+)"[^>]*>/g)]

describe('the form', () => {
  test('says who gets it, when and how soon, before it asks for anything', () => {
    const page = aPage({
      call: aCall({
        responder: aResponder({ name: 'The <Line>', hours: 'other', hoursText: { en: 'nine to five' } }),
      }),
    })
    for (const told of [
      'The &lt;Line&gt;',
      'talk@listening.example',
      'nine to five',
      copyFor('en').routes.response['next-working-day'],
    ])
      expect(page.indexOf(told)).toBeLessThan(page.indexOf('<input id='))
    expect(page.indexOf('nine to five')).toBeGreaterThan(0)
  })

  test('has a label and a hint for each field, asks for one, and names no other than those', () => {
    const page = aPage()
    expect(inputs(page).map(([, name]) => name)).toEqual(['reach', 'name', 'time', 'cover', 'speak'])
    for (const name of ['reach', 'name', 'time', 'cover', 'speak']) {
      expect(page).toContain(`<label for="call-${name}">`)
      expect(page).toContain(`id="call-${name}-hint"`)
    }
    expect(page.match(/aria-required="true"/g)).toHaveLength(1)
    expect(page.match(/<input type="hidden" name="\w+"/g)).toEqual([
      '<input type="hidden" name="language"',
      '<input type="hidden" name="to"',
    ])
  })

  test('keeps what was typed, and ties each problem to its field', () => {
    const words = someCallWords({ reach: '"><script>', name: 'Ada & co' })
    const page = aPage({ call: aCall({ words, problems: { reach: 'unreachable' } }) })
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;"')
    expect(page).toContain('value="Ada &amp; co"')
    const [reach, name] = inputs(page).map(([input]) => input)
    expect(reach).toContain('aria-invalid="true"')
    expect(reach).toContain('aria-describedby="call-reach-problem call-reach-hint"')
    expect(name).not.toContain('aria-invalid')
    expect(page).toContain('<a href="#call-reach">')
  })

  test('chooses nothing for anybody but their own language, where it is spoken there', () => {
    const page = aPage()
    expect(page).not.toContain(' checked')
    expect(page.match(/<option value=(\w+)[^>]* selected>/)?.[1]).toBe('en')
    expect(aPage({ copy: copyFor('fr') })).not.toContain(' selected')
  })

  test('keeps the times, the voicemail, what to say and the language, chosen or typed', () => {
    const words = someCallWords({
      when: ['morning', 'evening'],
      voicemail: 'no',
      cover: 'It is about the car',
      speak: 'de',
    })
    const page = aPage({ call: aCall({ words, problems: { name: 'too-long' } }) })
    const checked = [...page.matchAll(/name=(\w+) value=(\w+) checked>/g)].map(([, ...of]) => of.join(' '))
    expect(checked).toEqual(['when morning', 'when evening', 'voicemail no'])
    expect(page).toContain('value="It is about the car"')
    expect(page).toContain('<option value=de lang=de selected>Deutsch</option>')
    expect(page).toMatch(/<input id="call-speak"[^>]* value=""/)

    const other = aPage({ call: aCall({ words: { ...words, speak: 'Tiếng Việt' } }) })
    expect(other).not.toContain(' selected')
    expect(other).toMatch(/<input id="call-speak"[^>]* value="Tiếng Việt"/)
  })

  test('stands in the reply to an answer of danger behind the numbers to call, and nowhere else in full', () => {
    const call = aCall()
    const risk = aReply({ risk: true, call })
    expect(risk.indexOf('tel:')).toBeLessThan(risk.indexOf('id="call"'))
    expect(risk.indexOf('id="call"')).toBeLessThan(risk.indexOf('id="reply"'))
    const light = aReply({ call })
    expect(light).not.toContain('id="call"')
    expect(light).toContain(`href="${call.action}"`)
    expect(aReply({ risk: true })).not.toContain('call-reach')
  })

  test('is short there, and yet asks whether a voicemail is safe and what to say to somebody else', () => {
    const risk = aReply({ risk: true, call: aCall() })
    expect(inputs(risk).map(([, name]) => name)).toEqual(['reach', 'name', 'time', 'cover'])
    expect(risk).toMatch(/<input type=checkbox name=voicemail value=yes>/)
    expect(risk).toContain('<input type="hidden" name="speak" value="en">')
    expect(risk).not.toContain('name=when')
  })
})

test.each(locales)('what comes next is told in %s with the name and the time that were promised', locale => {
  const page = callAskedPage({
    copy: copyFor(locale),
    support,
    responder: aResponder({ name: 'Ada’s line' }),
  })
  expect(page).toContain('<bdi>Ada’s line</bdi>')
  expect(page).toContain(`<bdi>${copyFor(locale).routes.response['next-working-day']}</bdi>`)
  expect(page).toContain('tel:')
})

const MAIL_FROM = Object.fromEntries(
  locales.map(language => [language, `Northwind in ${language} <wellbeing@northwind.example>`]),
)

describe.each(locales)('the responder, in %s,', locale => {
  const copy = copyFor(locale)

  test('sees a page that asks, and that is no employee’s', () => {
    const page = acknowledgePage({ copy, shows: 'question', action: '/r/token' })
    expect(page).toContain('<form method="post" action="/r/token">')
    expect(page).not.toContain(copy.frame.noDiagnosis)
    expect(page).not.toContain('data-leave>')
    for (const shows of ['done', 'unknown'] as const)
      expect(acknowledgePage({ copy, shows })).not.toContain('<form')
  })

  const handingOver = (words: CallWords) =>
    callRequestMail({ ORGANISATION: 'Northwind', PUBLIC_URL: 'https://pages.example', MAIL_FROM }, copy, {
      requestId: 'AbC-_fGhIjKlMnOpQrStUv',
      to: 'callback@assistance.example',
      words,
      promised: { name: 'Weber & Partners', responseTime: 'next-working-day', locale },
      token: 'token',
    })
  const mail = handingOver(someCallWords({ reach: '0170 <1234567>', name: 'Ada & co' }))

  test('reads how to be in touch without harm before the number to call', () => {
    const words = someCallWords({
      when: ['midday', 'evening'],
      time: 'not on Fridays',
      voicemail: 'no',
      cover: 'It is about the car',
      speak: 'de',
    })
    const german = new Intl.DisplayNames(locale, { type: 'language' }).of('de') ?? ''
    const { html, text } = handingOver(words)
    for (const part of [text, html]) {
      const order = [
        copy.callMail.firstTitle,
        copy.callMail.voicemail.no,
        'It is about the car',
        copy.call.when.options.midday,
        'not on Fridays',
        german,
        copy.callMail.reachTitle,
        '0170 1234567',
      ].map(words => part.indexOf(words))
      expect(order).not.toContain(-1)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    }
  })

  test('is told to leave no voicemail and to say nothing, where the person said neither', () => {
    for (const voicemail of ['no', 'unsure'] as const)
      expect(handingOver(someCallWords({ voicemail })).text).not.toContain(copy.callMail.voicemail.yes)
    expect(mail.text).toContain(copy.callMail.voicemail.unsure)
    expect(mail.text).toContain(copy.callMail.noCover)
    expect(mail.text).not.toContain(copy.callMail.words.speak)
  })

  test('reads a language as it was typed, where it is none that we know', () => {
    expect(handingOver(someCallWords({ speak: 'Tiếng Việt <b>' })).html).toContain('Tiếng Việt &lt;b&gt;')
  })

  test('gets a mail with what was typed, as it was typed, and leaves out what was not', () => {
    expect(mail.text).toContain(': 0170 <1234567>')
    expect(mail.html).toContain('0170 &lt;1234567&gt;')
    expect(mail.html).toContain('Ada &amp; co')
    for (const part of [mail.text, mail.html]) {
      expect(part).not.toContain(copy.callMail.words.time)
      expect(part).toContain(copy.routes.response['next-working-day'])
      expect(part).toContain('https://pages.example/r/token')
      expect(part).not.toMatch(/\{\w+\}|undefined/)
    }
  })

  test('can answer it, and the answer goes to nobody else', () => {
    expect({ to: mail.to, replyTo: mail.replyTo }).toEqual({
      to: 'callback@assistance.example',
      replyTo: 'callback@assistance.example',
    })
    expect(mail.headers).toEqual([
      { name: 'Auto-Submitted', value: 'auto-generated' },
      { name: 'X-Auto-Response-Suppress', value: 'All' },
    ])
    expect(mail.from).toBe(`Northwind in ${locale} <wellbeing@northwind.example>`)
  })

  test('can tell a second mail about the same request by a subject that gives nothing away', () => {
    expect(mail.subject).toContain('AbC-_f')
    expect(mail.subject).not.toMatch(/Ada|0170|Northwind/)
    expect(flawsOfText(mail.subject.replace('AbC-_f', 'x'), locale, 'outside')).toEqual([])
  })
})
