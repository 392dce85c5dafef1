import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import type { Answers, Instrument } from '../../functions/domain/instrument.ts'
import { optionsOf } from '../../functions/domain/questions.ts'
import { readingOf } from '../../functions/domain/reading.ts'
import { endorsesRisk } from '../../functions/domain/scoring.ts'
import { copyFor } from '../copies.ts'
import { answering, everyInstrument, theInstrument } from '../domain/answering.ts'
import { aCheckIn, aFollowUp, aReading, aReply, aResponder, read } from './sample-pages.ts'

const en = copyFor('en')
const count = (page: string, what: RegExp) => page.match(what)?.length ?? 0

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

  test('ticks no kind for anybody, and says beside the button that then no emails come', () => {
    const page = aReply()
    expect(page).toContain('name=pace value=weekly checked>')
    expect(page).not.toMatch(/type=checkbox[^>]*checked/)
    expect(page).toMatch(/id="follow-ups-none">If you tick nothing, no emails will come\.<\/p><button[^>]*>/)
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

  test.each(['ZZ', 'PE'])('gives the international finder, and no country’s number, for %s', country => {
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
