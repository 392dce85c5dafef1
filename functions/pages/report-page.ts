import { createHash } from 'node:crypto'
import { raw } from 'hono/html'
import type {
  Figures,
  Participation,
  PublishedReport,
  Report,
  ReportDimension,
  ReportScale,
} from '../domain/report/report.ts'
import { dimensionName, groupName, shareText } from '../domain/report/report-words.ts'
import type { Share } from '../domain/report/shares.ts'
import { type Html, html } from './frame.ts'
import { reportCss } from './report-style.ts'

/** The headers of the report's page: nothing is loaded from anywhere, no script runs, no cache keeps it. */
export const reportPageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(reportCss).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** A wave's report as one page for HR, in English: what people said as groups, what is not shown, and why. */
export function reportPage(report: Report, organisation: string): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${report.campaign} – report</title>
<style>${raw(reportCss)}</style>
</head>
<body>
<main>
<header>
<p class="eyebrow">${organisation} · ${period(report)}</p>
<h1>${report.campaign}</h1>
${report.outcome === 'published' ? opening(report) : withheld(report)}
</header>
${report.outcome === 'published' ? published(report, organisation) : ''}
</main>
<footer><p>Published on ${day(report.publishedAt)} and never changed since: if somebody has their answers erased later,
this page stays as it is and holds nothing that could be traced to them. These are self-checks, not diagnoses.</p></footer>
</body>
</html>`.toString()
}

function opening(report: PublishedReport): Html {
  return html`<p class="lead">Some of your colleagues took a moment to say how they have been. Here is what they
said, together: as groups, in rounded figures, and never as single people.</p>
<dl class="facts">
<div><dt>Counted here</dt><dd>about ${report.overall.respondents} people<small>those who answered every part</small></dd></div>
${report.participation ? html`<div><dt>Took part</dt><dd>${rate(report.participation)}<small>of everyone invited; taking part is a free choice</small></dd></div>` : ''}
<div><dt>Smallest group</dt><dd>${report.k} people or more<small>smaller ones are shown together with others</small></dd></div>
</dl>`
}

/** Nothing to show: said kindly, with what would help. No figure, not even of how many are missing. */
function withheld(report: Extract<Report, { outcome: 'withheld' }>): Html {
  const why =
    report.reason === 'too-few'
      ? html`<p class="lead">There are not enough complete answers yet to show anything without showing somebody.
Those who answered have had their reply and their support all the same, and that is what matters most.</p>`
      : html`<p class="lead">Nearly the same people answered as in an earlier wave. Side by side, the two reports would
speak of the few who differ, so this one is not shown. Everybody has had their reply and support all the same.</p>`
  return html`${why}
<section class="card aside"><h2>What would help next time</h2>
<ul>
<li>Invite a larger audience together: nothing is shown about fewer than ${report.k} people.</li>
<li>Keep it short. One brief questionnaire is completed by more people than several.</li>
<li>Say what will be done with the results, and what was done with the last ones. Trust brings answers; pressure,
prizes and reminders from managers take them away.</li>
<li>Leave it open a little longer, over days on which people have room to breathe.</li>
</ul></section>`
}

function published(report: PublishedReport, organisation: string): Html {
  const [first] = report.scales
  return html`<section aria-labelledby="all">
<h2 id="all">Everyone together</h2>
<p class="soft">How much weight people's answers carried, from light to heavy.</p>
<div class="cards${report.scales.length === 1 ? ' solo' : ''}">${report.scales.map((scale, index) => overall(report.overall, scale, index))}</div>
</section>
${report.dimensions.map(asked => breakdown(report, asked))}
<section aria-labelledby="reading">
<h2 id="reading">How to read this, and what is not here</h2>
<ul>
<li><strong>Shares are rounded</strong> to 5&nbsp;%, and in smaller groups to 10&nbsp;% or 25&nbsp;%, so they need not add up to 100.
“Few” means less than 10&nbsp;%, in smaller groups less than 15&nbsp;%; “most” means more than 90&nbsp;%, or 85&nbsp;%.
Nobody is told that no one, or everyone, answered alike.</li>
<li><strong>Counts are rounded</strong> to the nearest 5, and who took part is given in bands of ten points.</li>
<li><strong>No figure is about fewer than ${report.k} people,</strong> nor can one be worked out from the figures here:
groups are formed so that neither subtracting nor combining them leads to fewer.</li>
${notShown(report).map(line => html`<li>${line}</li>`)}
<li><strong>Some questions are never reported:</strong> anything about a person's safety, single answers, averages and
extremes, and any other cut of the data than the ones above.</li>
<li><strong>Small differences mean little.</strong> A step or two between groups can be chance and rounding.</li>
</ul>
</section>
<section aria-labelledby="use">
<h2 id="use">What to do with it</h2>
<div class="two">
<div class="card"><h3>Please do</h3><ul>
<li>Look at work first: load, control, support, rest. Where many carry weight, ask what the work does.</li>
<li>Check that support has room for the people who may ask for it.</li>
<li>Give the results back to staff soon, with one thing that will change, and by when.</li>
</ul></div>
<div class="card"><h3>Please do not</h3><ul>
<li>Guess who answered what, or ask people whether and how they answered.</li>
<li>Rank teams or managers by it, reward or blame, or use it in any decision about a person.</li>
<li>Read it as a medical finding: it is how people felt, on their own word, in one short time.</li>
</ul></div>
</div>
</section>
<section aria-labelledby="back">
<h2 id="back">Words to give back to your colleagues</h2>
<p class="soft">Yours to copy and change. The last sentence is the one that counts.</p>
<blockquote>${paragraphToStaff(report, organisation, first)}</blockquote>
</section>`
}

function overall(figures: Figures, scale: ReportScale, index: number): Html {
  const shares = figures.shares[index]
  const body = shares
    ? scale.bands.map(
        (band, at) => html`<tr><th scope="row">${band.label}</th><td>${bar(shares[at], at, scale)}</td></tr>`,
      )
    : html`<tr><td colspan="2">${NO_SHARES}</td></tr>`
  return html`<div class="card"><table class="band"><caption>${scale.title}<small>${about(scale)}</small></caption>
<tbody>${body}</tbody></table></div>`
}

function breakdown(report: PublishedReport, asked: ReportDimension): Html {
  const name = dimensionName(asked.dimension)
  const id = `by-${report.dimensions.indexOf(asked)}`
  if (asked.outcome === 'withheld')
    return html`<section aria-labelledby="${id}"><h2 id="${id}">By ${name}</h2><p class="card aside">${WITHHELD[asked.reason]}</p></section>`

  const row = (label: Html, figures: Figures, scale: ReportScale, index: number, whole = false) => {
    const shares = figures.shares[index]
    return html`<tr role="row"${whole ? raw(' class="whole"') : ''}><th role="rowheader" scope="row">${label}</th>${
      shares
        ? scale.bands.map((_, at) => html`<td role="cell">${bar(shares[at], at, scale)}</td>`)
        : html`<td role="cell" class="none" colspan="${scale.bands.length}">${NO_SHARES}</td>`
    }</tr>`
  }
  const table = (
    scale: ReportScale,
    index: number,
  ) => html`<div class="card groups n${Math.min(5, scale.bands.length)}"><table role="table">
<caption>${scale.title} by ${name}<small>${about(scale)}</small></caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="corner">Group</th>${scale.bands.map(
    band => html`<th role="columnheader" scope="col">${band.label}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${asked.groups.map(group =>
    row(
      html`${groupName(group, asked.groups, asked.dimension)}<small>${groupFacts(group, asked.dimension)}</small>`,
      group,
      scale,
      index,
    ),
  )}${row(html`Everyone together`, report.overall, scale, index, true)}</tbody></table></div>`
  return html`<section aria-labelledby="${id}"><h2 id="${id}">By ${name}</h2><div class="tables">${report.scales.map(table)}</div></section>`
}

const NO_SHARES = 'Not shown: with so few answers, even rounded shares could be worked back.'

const WITHHELD: Record<Extract<ReportDimension, { outcome: 'withheld' }>['reason'], string> = {
  'one-group': 'Not shown: put together until each was large enough, the groups became one.',
  overlap:
    'Not shown: taken together with the other breakdown, these groups could have been combined until only a few people were left.',
  'too-alike':
    'Not shown: a group holds nearly the same people as in an earlier report, and the two side by side would speak of the few who differ.',
  'withheld-before': 'Not shown, as in an earlier report of this campaign.',
}

function groupFacts(group: Figures & { segments: readonly string[] }, dimension: string): string {
  const facts = [`about ${group.respondents} people`]
  if (group.participation) facts.push(`${rate(group.participation)} took part`)
  if (group.segments.length > 1)
    facts.push(
      `${listOf(group.segments.map(segment => groupName({ segments: [segment] }, [], dimension)))} together`,
    )
  return facts.join(' · ')
}

function notShown(report: PublishedReport): string[] {
  return report.dimensions.flatMap(asked => {
    if (asked.outcome === 'withheld') return []
    const pooled = asked.groups
      .filter(group => group.segments.length > 1)
      .flatMap(group => group.segments)
      .map(segment => groupName({ segments: [segment] }, [], asked.dimension))
    return pooled.length > 0
      ? [
          `By ${dimensionName(asked.dimension)}, these are shown together and not by themselves: ${listOf(pooled)}.`,
        ]
      : []
  })
}

/** The bar shows what the text beside it says. */
function bar(value: Share | undefined, at: number, scale: ReportScale): Html {
  if (value === undefined) return html``
  const width = typeof value === 'number' ? `w${value}` : value
  // Depth of colour is the band's weight; without the weight of the last band the scale would look lighter than it is.
  const weight = Math.min(4, scale.bands[at]?.weight ?? at)
  return html`<span class="cell"><span class="value">${shareText(value)}</span><span class="bar ${width} c${weight}" aria-hidden="true"></span></span>`
}

function paragraphToStaff(
  report: PublishedReport,
  organisation: string,
  scale: ReportScale | undefined,
): Html {
  const light = scale && report.overall.shares[report.scales.indexOf(scale)]?.[0]
  return html`<p>Thank you. About ${report.overall.respondents} of you took a moment to tell us how you have been.
${
  light === undefined || light === null
    ? ''
    : html`For ${inWords(light)} of those who answered, things have been light lately; others carry more, and some a lot. `
}Whatever you answered, you are not alone with it, and nobody at ${organisation} can see what you said.</p>
<p>Support is there for you whether you took part or not. And here is what we will change,
and by when:&nbsp;…</p>`
}

const inWords = (value: Share) =>
  typeof value === 'number' ? `about ${value}\u00a0%` : value === 'few' ? 'a few' : 'most'

const rate = ({ from, to }: Participation): string =>
  from === 0 ? `up to ${to}\u00a0%` : `${from} to ${to}\u00a0%`
const listOf = (names: readonly string[]): string => new Intl.ListFormat('en').format(names)
const about = (scale: ReportScale): string =>
  scale.recallDays === null
    ? scale.instrumentName
    : `${scale.instrumentName} · looking back ${scale.recallDays === 14 ? 'two weeks' : `${scale.recallDays} ${scale.recallDays === 1 ? 'day' : 'days'}`}`

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const day = (at: number): string => dates.format(new Date(at))
const period = ({ opensOn, closesOn }: Report): string =>
  dates.formatRange(new Date(opensOn), new Date(closesOn))
