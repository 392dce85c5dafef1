import { type Copy, counted, dayIn, fill } from '../copy/copy.ts'
import type { JourneyWords } from '../copy/journey/words.ts'
import type { ReportWords } from '../copy/report/words.ts'
import type { Instrument } from '../domain/check-in/instrument.ts'
import { questionsOf } from '../domain/check-in/questions.ts'
import { type Reading, readingOf } from '../domain/check-in/reading.ts'
import type { Entry } from '../domain/journey/entry.ts'
import { cameBack, type ScaleTrend, trendsOf } from '../domain/journey/trend.ts'
import { cardToTake } from './answers-to-keep.ts'
import { framed, type Html, html, paragraphs } from './frame.ts'
import { keyField, passkeyButton } from './journey-offer.ts'
import { dawn, lamp } from './motif.ts'
import { emergencyCall, supportNear } from './support.ts'
import { whatWasSaid } from './what-was-said.ts'
import { langOf } from './wording.ts'

/** The words of the private page, and the names of scales as reports say them. */
export interface Spoken {
  copy: Copy
  words: JourneyWords
  report: ReportWords
}

/** Where a key opens a page: the same for everybody, whether they have one or not. */
export function journeyDoorPage(
  { copy, words }: Pick<Spoken, 'copy' | 'words'>,
  { passkeys, wrongKey }: { passkeys: boolean; wrongKey?: string | undefined },
): string {
  const { door } = words
  return framed(
    copy,
    door.title,
    html`${lamp}<h1>${door.title}</h1><p class=lead>${door.text}</p>
<form method=post action="/j" class=card autocomplete=off><input type=hidden name=language value=${copy.locale}>${keyField(copy, wrongKey)}<p class=calls><button>${door.open}</button>${passkeys ? passkeyButton(copy.keep.offer.passkey) : ''}</p></form>
<p class=soft>${door.lost}</p>
<section class=card><h2>${copy.support.title}</h2>${supportNear(copy, { country: 'ZZ', routes: [] })}</section>`,
    'everybody',
    'with-keys',
  )
}

export interface JourneyPage extends Spoken {
  key: string
  entries: readonly Entry[]
  instruments: ReadonlyMap<string, Instrument>
  organisation: string
  /** What the employer wrote to everybody after a round, and in which language, by `campaignId waveId`. */
  given: ReadonlyMap<string, { words: string; language: string }>
}

/** What a key opens: what was kept, in words first, then in figures; and everything one may do with it. */
export function journeyPage(of: JourneyPage): string {
  const { copy, words, entries } = of
  const last = entries.at(-1)
  const country = last?.country ?? 'ZZ'
  return framed(
    copy,
    words.door.title,
    html`${dawn}<section data-done><h1>${words.door.title}</h1><p class=lead>${words.lead}</p></section>
${last ? html`${steps(of)}${rounds(of)}${changes(of)}${given(of)}${card(of, last)}` : html`<p>${words.rounds.none}</p>`}
<section class=card><h2>${copy.support.title}</h2>${emergencyCall(copy, country)}${supportNear(copy, { country, routes: [] })}</section>
${take(of)}${newKey(of)}${forget(of)}
<section class=card><h2>${words.elsewhere.title}</h2>${paragraphs(words.elsewhere.text)}<p><a href="/about?language=${copy.locale}">${copy.frame.whoSeesWhat}</a></p></section>`,
  )
}

/** A form of the page: the key goes with it, in its body. */
const form = ({ copy, key }: Pick<JourneyPage, 'copy' | 'key'>, content: Html): Html =>
  html`<form method=post action="/j"><input type=hidden name=language value=${copy.locale}><input type=hidden name=key value="${key}">${content}</form>`

/** Noticed, and never counted against anybody. */
function steps({ copy, words, entries }: JourneyPage): Html {
  return html`<section><h2>${words.steps.title}</h2><p>${counted(copy, words.steps.tookPart, entries.length)}</p>${cameBack(entries) ? html`<p>${words.steps.cameBack}</p>` : ''}</section>`
}

/** What an entry means, where the build still asks these questions in this version; undefined where none of them. */
function readingIn(entry: Entry, instruments: JourneyPage['instruments']): Reading | undefined {
  const asked = stillAsked(entry, instruments)
  return asked.length > 0 ? readingOf(asked) : undefined
}

const stillAsked = (entry: Entry, instruments: JourneyPage['instruments']) =>
  entry.instruments.flatMap(({ id, version, answers }) => {
    const instrument = instruments.get(id)
    return instrument?.version === version ? [{ instrument, answers }] : []
  })

/** The newest first. */
function rounds({ copy, words, entries, instruments }: JourneyPage): Html {
  const said = (entry: Entry): Html => {
    const reading = readingIn(entry, instruments)
    if (!reading) return html`<p class=soft>${words.rounds.older}</p>`
    const { opening } = copy.reading.weight[reading.weight]
    const lines = whatWasSaid(copy, reading)
    return html`<p>${opening}</p>${lines.length > 0 ? html`<p class=said>${lines.join(' ')}</p>` : ''}`
  }
  return html`<section class=card><h2>${words.rounds.title}</h2>${entries.toReversed().map(entry => html`<h3>${dayIn(copy, entry.on)}</h3>${said(entry)}`)}</section>`
}

/** Each scale that was asked at least twice: what may be said, the line, and its numbers. */
function changes(of: JourneyPage): Html | '' {
  const { words, entries, instruments } = of
  const trends = trendsOf(entries, instruments).filter(
    ({ points }) => points.filter(({ score }) => score !== null).length > 1,
  )
  if (trends.length === 0) return ''
  return html`<section class=card><h2>${words.change.title}</h2><p class=soft>${words.change.text}</p>${trends.map(trend => change(of, trend))}</section>`
}

function change({ copy, words, report }: JourneyPage, trend: ScaleTrend): Html {
  const { change: say } = words
  const { range, points } = trend
  const title = report.scales[trend.title] ?? trend.title
  const heads = [say.day, fill(say.total, { lowest: range.min, highest: range.max })]
  return html`<h3>${title}</h3>${
    trend.change
      ? html`<p>${fill(say[trend.change.is], { from: dayIn(copy, trend.change.from), to: dayIn(copy, trend.change.to) })}</p>`
      : ''
  }${line(trend, title, copy.dir)}<p class=soft>${trend.heavier === 'higher' ? say.higherIsHeavier : say.higherIsLighter}</p>
<details><summary>${say.table}<span class=vh> – ${title}</span></summary><table><thead><tr>${heads.map(head => html`<th scope=col>${head}</th>`)}</tr></thead><tbody>${points.map(
    ({ on, score }) => html`<tr><th scope=row>${dayIn(copy, on)}</th><td>${score ?? say.noTotal}</td></tr>`,
  )}</tbody></table></details>`
}

/** Time goes as the language is written. A gap stands where there is no total. */
function line({ points, range }: ScaleTrend, title: string, dir: Copy['dir']): Html {
  const days = points.map(({ on }) => Date.parse(on))
  const [first = 0, last = 1] = [Math.min(...days), Math.max(...days)]
  const x = (day: number) => {
    const share = last === first ? 0.5 : (day - first) / (last - first)
    return Math.round(12 + 296 * (dir === 'rtl' ? 1 - share : share))
  }
  const y = (score: number) => Math.round(84 - (72 * (score - range.min)) / (range.max - range.min))
  const dots = points.flatMap(({ score }, n) =>
    score === null ? [] : [[x(days[n] ?? 0), y(score)] as const],
  )
  return html`<svg viewBox="0 0 320 96" role=img aria-label="${title}" fill=currentColor stroke=currentColor><path d="M12 84H308M12 12H308" stroke-opacity=".25"/><path d="M${dots.map(dot => dot.join(' ')).join('L')}" fill=none stroke-width="3" stroke-opacity=".5"/>${dots.map(([cx, cy]) => html`<circle cx="${cx}" cy="${cy}" r="6"/>`)}</svg>`
}

/** What the employer wrote to everybody after a round that is kept here. */
function given({ copy, words, entries, organisation, given: all }: JourneyPage): Html | '' {
  const told = entries.flatMap(entry => {
    const found = all.get(`${entry.campaignId} ${entry.waveId}`)
    return found ? [{ entry, ...found }] : []
  })
  if (told.length === 0) return ''
  return html`<section class=card><h2>${words.done.title}</h2>${told
    .toReversed()
    .map(
      ({ entry, words: text, language }) =>
        html`<p class=soft>${fill(words.done.text, { date: dayIn(copy, entry.on), organisation })}</p><blockquote${langOf({ lang: language }, copy)}>${text}</blockquote>`,
    )}</section>`
}

/** What to say to a doctor, from the last round. */
function card({ copy, instruments }: JourneyPage, last: Entry): Html | '' {
  const asked = stillAsked(last, instruments)
  if (asked.length === 0) return ''
  const questions = questionsOf(asked.map(({ instrument }) => instrument))
  const answersOf = new Map(asked.map(({ instrument, answers }) => [instrument.id, answers]))
  const chosen = new Map(
    questions.flatMap(({ field, instrument, item }) => {
      const answer = answersOf.get(instrument.id)?.[item.id]
      return answer === undefined ? [] : [[field, answer] as const]
    }),
  )
  return cardToTake(copy, readingOf(asked), { questions, chosen }, true)
}

function take(of: JourneyPage): Html {
  const { take: say } = of.words
  const button = (act: string, label: string) =>
    html`<button class=quiet name=act value=${act}>${label}</button>`
  return html`<section class=card><h2>${say.title}</h2><p>${say.paper}</p>${form(of, html`<p class=calls>${button('json', say.json)}${button('fhir', say.fhir)}</p>`)}<p class=soft>${say.fhirHint}</p></section>`
}

const newKey = (of: JourneyPage): Html =>
  html`<section class=card><h2>${of.words.key.title}</h2><p>${of.words.key.text}</p>${form(of, html`<button class=quiet name=act value=replace>${of.words.key.replace}</button>`)}</section>`

const forget = (of: JourneyPage): Html =>
  html`<section class=card><h2>${of.words.forget.title}</h2><p>${of.words.forget.text}</p>${form(of, html`<button class=quiet name=act value=forget>${of.words.forget.button}</button>`)}</section>`

/** Asks once more before everything is deleted. */
export function forgetPage({ copy, words, key }: Pick<JourneyPage, 'copy' | 'words' | 'key'>): string {
  const { forget: say } = words
  return framed(
    copy,
    say.sureTitle,
    html`<h1>${say.sureTitle}</h1>${paragraphs(say.sureText)}${form({ copy, key }, html`<p class=calls><button name=act value=forget-sure>${say.sure}</button><button class=quiet name=act value=open>${say.keep}</button></p>`)}`,
  )
}

export function forgottenPage({ copy, words }: Pick<Spoken, 'copy' | 'words'>): string {
  const { forget: say } = words
  return framed(
    copy,
    say.doneTitle,
    html`<section data-done><h1>${say.doneTitle}</h1><p class=lead>${say.doneText}</p></section>
<section class=card><h2>${copy.support.title}</h2>${supportNear(copy, { country: 'ZZ', routes: [] })}</section>`,
    'everybody',
  )
}
