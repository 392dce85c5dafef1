import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import { callRequestMail } from '../../functions/mail/call-request-mail.ts'
import { acknowledgePage } from '../../functions/pages/acknowledge-call-request-page.ts'
import { callAskedPage, callPage } from '../../functions/pages/call-request-page.ts'
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
    expect(inputs(page).map(([, name]) => name)).toEqual(['reach', 'name', 'time'])
    for (const name of ['reach', 'name', 'time']) {
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
    const words = { reach: '"><script>', name: 'Ada & co', time: '' }
    const page = aPage({ call: aCall({ words, problems: { reach: 'unreachable' } }) })
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;"')
    expect(page).toContain('value="Ada &amp; co"')
    const [reach, name] = inputs(page).map(([input]) => input)
    expect(reach).toContain('aria-invalid="true"')
    expect(reach).toContain('aria-describedby="call-reach-problem call-reach-hint"')
    expect(name).not.toContain('aria-invalid')
    expect(page).toContain('<a href="#call-reach">')
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

  const words = { reach: '0170 <1234567>', name: 'Ada & co', time: '' }
  const mail = callRequestMail({ ORGANISATION: 'Northwind', PUBLIC_URL: 'https://pages.example' }, copy, {
    requestId: 'AbC-_fGhIjKlMnOpQrStUv',
    to: 'callback@assistance.example',
    words,
    promised: { name: 'Weber & Partners', responseTime: 'next-working-day', locale },
    token: 'token',
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
    expect(mail.headers).toEqual([{ name: 'Auto-Submitted', value: 'auto-generated' }])
  })

  test('can tell a second mail about the same request by a subject that gives nothing away', () => {
    expect(mail.subject).toContain('AbC-_f')
    expect(mail.subject).not.toMatch(/Ada|0170|Northwind/)
    expect(flawsOfText(mail.subject.replace('AbC-_f', 'x'), locale, 'outside')).toEqual([])
  })
})
