import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import type { Idea } from '../../functions/copy/reading/words.ts'
import type { Answers, Instrument } from '../../functions/domain/check-in/instrument.ts'
import { optionsOf } from '../../functions/domain/check-in/questions.ts'
import { readingOf } from '../../functions/domain/check-in/reading.ts'
import { endorsesRisk } from '../../functions/domain/check-in/scoring.ts'
import { gzippedToOneSize } from '../../functions/edges/one-size.ts'
import { offeredCall } from '../../functions/pages/call-request-page.ts'
import { whatWasSaid } from '../../functions/pages/what-was-said.ts'
import { resourceLibrary } from '../../functions/resources/shipped.ts'
import { copyFor } from '../copies.ts'
import { answering, everyInstrument, theInstrument } from '../domain/check-in/answering.ts'
import { aCheckIn, aFollowUp, answered, aReading, aReply, aResponder, read } from './sample-pages.ts'

const en = copyFor('en')
const count = (page: string, what: RegExp) => page.match(what)?.length ?? 0

const main = (page: string) => page.slice(page.indexOf('<main'), page.indexOf('<footer'))
/** Where each of these stands on a page, in this order, all of them there. */
const inOrder = (text: string, words: readonly string[]) => {
  const places = words.map(each => text.indexOf(each))
  expect(words.filter((_, n) => places[n] === -1)).toEqual([])
  expect(places).toEqual(places.toSorted((a, b) => a - b))
}
/** What is seen before anything is unfolded. */
const unfolded = (page: string) =>
  main(page).replace(/<details[^>]*>\s*<summary>(.*?)<\/summary>.*?<\/details>/gs, '$1')

describe('the reply', () => {
  const { reading: words } = en

  test.each([2, 3, 4] as const)('of weight %s offers a person first, and an idea after that', weight => {
    const page = aReply({ reading: aReading(weight) })
    inOrder(read(page), [
      en.reply.title,
      words.weight[weight].opening,
      'On most days, worry has taken up a lot of room. And on several days, your sleep has been off.',
      words.person.title,
      'The Listening Service',
      'Call +44 20 7946 0999',
      words.ideaTitleAfter,
      words.card.title,
      words.peer.title,
      en.reply.nextTitle,
      en.followUp.title,
    ])
    // The answers themselves are the published wording, in a fold of their own.
    expect(read(page.replace(/<details class="answers">.*?<\/details>/s, ''))).not.toMatch(
      /\b(mild|moderate|severe|minimal|depress|anxiety|score)/i,
    )
  })

  test.each([0, 1] as const)('of weight %s has one idea, and no wall of numbers', weight => {
    const page = aReply({ reading: aReading(weight) })
    inOrder(read(page), [
      words.weight[weight].opening,
      words.ideaTitle,
      words.peer.title,
      en.reply.supportTitle,
    ])
    expect(unfolded(page)).not.toContain('href="tel:')
    expect(page).toContain('href="tel:116123"')
    expect(page).not.toContain(words.person.title)
  })

  test('offers one person by one number, and never an address on the employer’s server', () => {
    const person = (over: Parameters<typeof aReply>[0]) =>
      /<section class="card warm person">.*?<\/section>/s.exec(
        aReply({ reading: aReading(3), ...over }),
      )?.[0] ?? ''
    const eap = { ...aResponder(), country: 'GB', url: 'https://intranet.example/eap' }
    const hr = { ...eap, id: 'hr', kind: 'employer' as const, name: 'Personnel' }
    const withEap = person({ support: { country: 'GB', routes: [hr, eap] } })
    expect(withEap.match(/href="[^"]+"/g)).toEqual(['href="tel:+493055501234"'])
    expect(withEap).not.toContain('Personnel')
    // Where someone calls, that is one tap too, on a page of ours.
    expect(person({ support: { country: 'GB', routes: [eap] }, call: offeredCall('token', eap) })).toContain(
      'href="/c/token/call"',
    )
    // Those who speak the person's language come first, then HR's order.
    const german = { ...eap, id: 'de', name: 'Beratung', languages: ['de'] }
    const english = { ...eap, id: 'en', name: 'Counselling', languages: ['en-GB'] }
    expect(person({ support: { country: 'GB', routes: [german, english] } })).toContain('Counselling')
    expect(person({ support: { country: 'GB', routes: [german, english] }, locale: 'de' })).toContain(
      'Beratung',
    )
    // Without anybody of the employer's, the country's own line; where there is none, the finder.
    expect(person({ support: { country: 'GB', routes: [] } })).toContain('href="tel:116123"')
    // A line that listens comes before one for a crisis.
    const french = person({ locale: 'fr', support: { country: 'FR', routes: [] } })
    expect(french).toContain('SOS Amitié')
    expect(french).not.toContain('tel:3114')
    expect(person({ support: { country: 'ZZ', routes: [] }, lines: [] })).toContain(
      'https://findahelpline.com/',
    )
  })

  test('to an empty form heard nothing, thanks, leaves the door open and shows where to turn', () => {
    const page = aReply({ reading: { weight: 'unsaid' }, answered: { ...answered(), chosen: new Map() } })
    const text = read(page)
    inOrder(text, [
      en.reply.title,
      words.weight.unsaid.opening,
      words.weight.unsaid.closing,
      en.reply.supportTitle,
    ])
    for (const line of [en.reply.meaningTitle, en.reply.thanks, words.ideaTitle, words.card.title])
      expect(text).not.toContain(line)
    expect(unfolded(page)).toContain('href="tel:116123"')
  })

  test('to a few light answers does not call them light, and shows where to turn', () => {
    const page = aReply({ reading: aReading('open') })
    expect(page).toContain(words.weight.open.opening)
    expect(page).not.toContain(words.weight[0].opening)
    expect(unfolded(page)).toContain('href="tel:116123"')
  })

  test('says that it is shown once, and first of all where not to print or save it', () => {
    for (const weight of [0, 1, 2, 3, 4, 'open'] as const)
      inOrder(read(aReply({ reading: aReading(weight) })), [
        words.keep.title,
        words.keep.careful,
        words.keep.how,
      ])
  })

  test('gives a card to take along, with the answers to the letter in a fold', () => {
    const page = aReply({ reading: aReading(2), answered: answered(['phq-9']) })
    const card = /<section class="card take-along">.*?<\/section>/s.exec(page)?.[0] ?? ''
    expect(read(card)).toContain('I’d like to talk about my worries, and about my sleep.')
    const [before = '', fold = ''] = card.split('<details class="answers">')
    expect(read(before)).toContain(words.card.twoWeeks)
    expect(read(before)).not.toContain('better off dead')
    inOrder(read(fold), [
      'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
      'Feeling down, depressed, or hopeless',
      'Several days',
      'Trouble falling or staying asleep, or sleeping too much',
      'Prefer not to say',
      'Thoughts that you would be better off dead',
    ])
    expect(fold).not.toContain('Little interest')
  })

  test('shows the answers in the language in which they were asked', () => {
    const german = aReply({ locale: 'de', answered: answered(['phq-9']) })
    expect(german).toContain(
      '<dt>Müdigkeit oder Gefühl, keine Energie zu haben</dt><dd>An einzelnen Tagen</dd>',
    )
    const arabic = aReply({ locale: 'ar', answered: answered(['k6']) })
    expect(arabic).toContain(
      '<dt lang="en" dir=ltr>… hopeless?</dt><dd lang="en" dir=ltr>A little of the time</dd>',
    )
  })

  test('says on the card how long, where both questions looked back as far', () => {
    const about = (recallDays: number | null, second: number | null) =>
      read(
        aReply({
          reading: {
            weight: 2,
            heaviest: [
              { theme: 'worry', amount: 'some-of-the-time', recallDays },
              { theme: 'mood', amount: 'some-of-the-time', recallDays: second },
            ],
            more: false,
            heldUp: null,
          },
        }),
      )
    expect(about(14, 14)).toContain(words.card.twoWeeks)
    expect(about(30, 30)).toContain('over the past 30 days')
    expect(about(null, null)).toContain(words.card.lately)
    expect(about(14, 30)).not.toMatch(/over the past/)
  })

  test('shows the routes of the person’s own country only', () => {
    const text = read(aReply())
    expect(text).toContain('+44 20 7946 0999')
    expect(text).not.toContain('+49 30 5550 1234')
  })

  test('names a line once, even where the employer lists it too', () => {
    expect(count(aReply(), /<h3[^>]*>(<bdi[^>]*>)?Samaritans/g)).toBe(1)
  })

  test('names a way to others once, though it may be among what is offered', () => {
    const [first] = resourceLibrary.filter(({ id }) => id === 'mind-side-by-side')
    if (!first) throw new Error('no such resource')
    expect(
      count(aReply({ peer: first, resources: [first] }), new RegExp(`<h3>${first.languages.en?.title}`, 'g')),
    ).toBe(1)
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
  const { reading: words, risk, reply } = copyFor(locale)
  const of = (instrument: Instrument, answers: Answers) =>
    aReply({
      locale,
      reading: readingOf([{ instrument, answers }]),
      risk: endorsesRisk(instrument, answers),
    })
  const light = [words.weight[0], words.weight[1], words.weight.open, words.weight.unsaid].map(
    ({ opening }) => opening,
  )

  test.each(everyInstrument.map(each => [each.id, each] as const))(
    'to the lightest answers to %s says that it sounds light, and names nothing',
    (_, instrument) => {
      const page = of(instrument, lightest(instrument))
      expect(page).toContain(words.weight[0].opening)
      expect(page).toContain(words.ideas.light.title)
      expect(page).not.toContain('class="said"')
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
    expect(page).toContain(words.risk.opening)
    for (const line of light) expect(page).not.toContain(line)
    expect(page).not.toContain('class="said"')
  })

  test('to heavy answers with such thoughts says how heavy it sounds', () => {
    const page = of(nine, answering(nine, ...others(3), 3))
    expect(page).toContain(words.weight[4].opening)
    expect(page).not.toContain(words.risk.opening)
  })

  test('with such thoughts sounds as heavy as the rest, from “quite a bit” on', () => {
    for (const [weight, { opening }] of [
      [1, words.risk],
      [2, words.weight[2]],
    ] as const)
      expect(aReply({ locale, reading: aReading(weight), risk: true })).toContain(opening)
  })

  test.each([1, 2, 3, 4] as const)(
    'to answers of weight %i quotes what was said, and the idea for that',
    weight => {
      const page = aReply({ locale, reading: aReading(weight) })
      for (const line of whatWasSaid(copyFor(locale), aReading(weight))) expect(page).toContain(line)
      expect(page).toContain(words.ideas[weight > 2 ? 'heavy' : 'worry'].title)
    },
  )

  test('at a weight of three or more never offers an idea that would be too small for it', () => {
    const small = (Object.keys(words.ideas) as Idea[]).filter(idea => idea !== 'heavy')
    for (const weight of [3, 4] as const)
      for (const risky of [false, true]) {
        const page = aReply({ locale, reading: aReading(weight), risk: risky, resources: [] })
        for (const idea of small) expect(page).not.toContain(words.ideas[idea].title)
      }
  })

  test('says thanks for what arrived only where something did', () => {
    expect(aReply({ locale, reading: aReading(0) })).toContain(reply.thanks)
    expect(aReply({ locale, reading: aReading('unsaid') })).not.toContain(reply.thanks)
  })

  test('leaves it to the form to say, to everybody, that the first answers count', () => {
    expect(aReply({ locale })).not.toContain(reply.firstCounts)
    expect(aCheckIn({ locale })).toContain(reply.firstCounts)
  })
})

// TLS hides what a reply says and not how long it is.
test.each(locales)('the longest and the shortest reply in %s are of one length on the wire', locale => {
  const all = ['phq-9', 'gad-7', 'k6', 'ons4', 'work-and-energy']
  const call = offeredCall('token', aResponder())
  const said = answered(all)
  const longest = { locale, call, answered: said, reading: aReading(4) }
  const lengths = [
    aReply({ ...longest, risk: true }),
    aReply(longest),
    aReply({ ...longest, reading: aReading(1) }),
    aReply({ ...longest, reading: aReading('open') }),
    aReply({ locale, reading: { weight: 'unsaid' }, answered: { ...said, chosen: new Map() } }),
  ].map(page => gzippedToOneSize(page).length)
  expect(new Set(lengths).size).toBe(1)
})
