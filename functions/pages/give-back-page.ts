import { type Copy, dayIn, fill, labelled } from '../copy/copy.ts'
import { nameOf } from '../copy/languages.ts'
import type { ReportWords } from '../copy/report/words.ts'
import type { Figure } from '../domain/privacy/estimates.ts'
import type { GivenWords } from '../domain/report/give-back.ts'
import type { PublishedView, ReportView, Trend, WaveView } from '../domain/report/report-view.ts'
import { type Instant, isoOf } from '../domain/time.ts'
import { framed, type Html, html, paragraphs } from './frame.ts'
import { dawn } from './motif.ts'
import { cutIn, monthIn, saidFigure, scaleIn } from './report-words.ts'
import { emergencyCall, type Near, supportNear } from './support.ts'
import { langOf } from './wording.ts'

export interface GiveBackPage {
  copy: Copy
  /** The words of reports, in the page's language. */
  report: ReportWords
  organisation: string
  result: ReportView
  /** The last report before it that has figures, where its own are lost. */
  earlier?: PublishedView | undefined
  /** HR's words, and the language that they are in. */
  written: { words: GivenWords; language: string; correctedAt?: Instant | undefined }
  /** The languages that HR's words are in. */
  languages: readonly string[]
  /** Where the page is, for its other languages. */
  action: string | undefined
  support: Near
}

/**
 * "You said, we do": what all said together as the report says it, never by group, and what the employer will do, in its
 * own words. Everybody of one language and country sees the same.
 */
export function giveBackPage(of: GiveBackPage): string {
  const { copy, organisation, support } = of
  const { giveBack, frame } = copy
  return framed(
    copy,
    giveBack.title,
    html`${dawn}<h1>${giveBack.title}</h1><p class=lead>${fill(giveBack.lead, { organisation })}</p>${otherLanguages(of)}
<section class=card><h2>${giveBack.saidTitle}</h2>${said(of)}</section>
<section class=card><h2>${giveBack.doTitle}</h2>${willBeDone(of)}</section>
<section class=card><h2>${copy.support.title}</h2>${emergencyCall(copy, support.country)}${supportNear(copy, support)}</section>
<p class=screen><a href="/about?language=${copy.locale}">${frame.whoSeesWhat}</a></p>`,
    'everybody',
  )
}

function otherLanguages({ copy, languages, action }: GiveBackPage): Html | '' {
  const others = languages.filter(language => language !== copy.locale)
  if (action === undefined || others.length === 0) return ''
  return html`<p class="soft screen">${labelled(copy, copy.frame.languages)} ${others.map(
    (language, n) =>
      html`${n > 0 ? ' · ' : ''}<a href="${action}?language=${language}" lang=${language} hreflang=${language}>${nameOf(language)}</a>`,
  )}</p>`
}

/** The headline share in words, what became of it, and all waves side by side. */
function said({ copy, report, result, earlier }: GiveBackPage): Html {
  const { giveBack } = copy
  const n = headlineOf(result.outcome === 'lost' ? earlier : result)
  if (result.outcome === 'lost') {
    const scale = earlier?.scales[n]
    const told = [...(earlier?.waves ?? []), ...result.waves.slice(earlier?.waves.length ?? 0)]
    return html`<p>${giveBack.lost}</p>${waves(told, n, scale?.share ? named(report, scale) : undefined, copy, report)}`
  }
  const scale = result.scales[n]
  if (!scale?.share)
    return html`<p>${giveBack.unsure}</p>${waves(result.waves, n, scale && scaleIn(report, scale), copy, report)}`
  const share = fill(report.summary.share, {
    scale: scaleIn(report, scale),
    cut: cutIn(report, scale),
    ...saidFigure(report, scale.share),
  })
  const trend = trendToTell(result, n)
  return html`<p class=said>${share}</p>${trend ? html`<p>${giveBack.trend[trend]}</p>` : ''}<p>${giveBack.notAlone}</p>
${waves(result.waves, n, named(report, scale), copy, report)}<p class=soft>${giveBack.note}</p>`
}

/** The first scale that can be told, else the first. */
const headlineOf = (of: PublishedView | undefined): number =>
  Math.max(0, of?.scales.findIndex(({ share }) => share !== null) ?? 0)

const named = (report: ReportWords, scale: PublishedView['scales'][number]): string =>
  `${scaleIn(report, scale)}: ${cutIn(report, scale)}`

/** Not past a wave that is lost, which "the time before" would be; and no joy over one scale while another weighs more. */
function trendToTell({ waves, scales }: PublishedView, n: number): Trend | undefined {
  const trend = scales[n]?.trend ?? undefined
  if (waves.at(-2)?.outcome !== 'published') return undefined
  return trend === 'fell' && scales.some(other => other.trend === 'rose') ? undefined : trend
}

/** One scale's figure of each wave: words beside a line that says the same. */
function waves(
  waves: readonly WaveView[],
  n: number,
  what: string | undefined,
  { giveBack }: Copy,
  report: ReportWords,
): Html | '' {
  if (waves.length < 2) return ''
  const told = ({ outcome, shares }: WaveView): string => {
    if (outcome === 'lost') return giveBack.wave.lost
    const share = shares[n]
    return share ? fill(giveBack.wave.told, saidFigure(report, share)) : giveBack.wave.unsure
  }
  return html`<h3>${giveBack.wavesTitle}</h3>${what ? html`<p class=soft>${what}</p>` : ''}<dl>${waves.map(
    wave => {
      const share = wave.shares[n]
      return html`<dt>${monthIn(report, wave.opensOn)}</dt><dd>${told(wave)}${share ? line(share, report.dir) : ''}</dd>`
    },
  )}</dl>`
}

/** From 0 to 100, as the language is written: the range as a line, the figure as a dot on it. */
function line({ percent, from, to }: Figure, dir: Copy['dir']): Html {
  const x = (share: number) => 10 + 3 * (dir === 'rtl' ? 100 - share : share)
  return html`<svg viewBox="0 0 320 20" aria-hidden=true fill=currentColor stroke=currentColor stroke-linecap=round><path d="M10 10H310" stroke-opacity=".25" stroke-width="2"/><path d="M${x(from)} 10H${x(to)}" stroke-opacity=".5" stroke-width="8"/><circle cx="${x(percent)}" cy="10" r="6"/></svg>`
}

function willBeDone({ copy, organisation, written }: GiveBackPage): Html {
  const { giveBack } = copy
  const { words, language, correctedAt } = written
  const lines = (words.more ?? '').split('\n').filter(line => line !== '')
  return html`<p>${fill(giveBack.writes, { organisation })}${language === copy.locale ? '' : ` ${giveBack.otherLanguage}`}</p>
<blockquote${langOf({ lang: language }, copy)}><p class=said>${words.short}</p>${paragraphs(lines)}</blockquote>${
    correctedAt === undefined
      ? ''
      : html`<p class=soft>${fill(giveBack.corrected, { date: dayIn(copy, isoOf(correctedAt).slice(0, 10)) })}</p>`
  }`
}
