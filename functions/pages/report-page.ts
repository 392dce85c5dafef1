import { createHash } from 'node:crypto'
import { raw } from 'hono/html'
import { counted, dayIn, fill } from '../copy/copy.ts'
import type { ReportWords } from '../copy/report/words.ts'
import type { Figure } from '../domain/privacy/estimates.ts'
import type { BreakdownView, PublishedView, ReportView, ScaleView } from '../domain/report/report-view.ts'
import { isoOf } from '../domain/time.ts'
import { type Html, html, paragraphs } from './frame.ts'
import { axis, strip, waveLine } from './report-charts.ts'
import { reportCss } from './report-style.ts'
import {
  bandIn,
  breakdownIn,
  cutIn,
  dateIn,
  isAbridged,
  listIn,
  monthIn,
  namedGroups,
  numberIn,
  percentIn,
  rangeIn,
  saidFigure,
  scaleIn,
} from './report-words.ts'

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
  vary: 'accept, accept-language',
}

export interface ReportPage {
  words: ReportWords
  organisation: string
  /** Where people read what they are promised. */
  aboutUrl: string
}

/** A wave's report as one page for HR. */
export function reportPage(view: ReportView, page: ReportPage): string {
  const { words, organisation } = page
  return html`<!doctype html>
<html lang="${words.locale}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${view.campaign} – ${words.title}</title>
<style>${raw(reportCss)}</style>
</head>
<body>
<main>
<header>
<p class="eyebrow"><bdi>${organisation}</bdi> · ${words.title}</p>
<h1><bdi>${view.campaign}</bdi></h1>
${view.outcome === 'published' ? summary(view, words) : html`<p class="lead">${words.lost.lead}</p><p>${words.lost.text}</p>`}
</header>
${view.outcome === 'published' ? published(view, page) : ''}
${asked(view, words)}
${view.outcome === 'published' ? limits(view, page) : ''}
</main>
</body>
</html>`.toString()
}

/** What the report says, in one paragraph. */
function summary(view: PublishedView, words: ReportWords): Html {
  const { invited, uncounted, participation, scales, breakdowns } = view
  const said = words.summary
  const differing = breakdowns.flatMap(of =>
    of.outcome === 'told'
      ? namedGroups(words, of.breakdown, of.groups)
          .filter(({ group }) => group.shares.some(({ comparison }) => comparison && comparison !== 'alike'))
          .map(({ name }) => name)
      : [],
  )
  const sentences = [
    participation
      ? fill(said.took, {
          invited: numberIn(words, invited - uncounted),
          ...saidFigure(words, participation),
        })
      : said.tookUnknown,
    ...scales.flatMap(scale => {
      const names = { scale: scaleIn(words, scale), cut: cutIn(words, scale) }
      return scale.share
        ? [
            fill(said.share, { ...names, ...saidFigure(words, scale.share) }),
            ...(scale.trend ? [said.trend[scale.trend]] : []),
          ]
        : [fill(said.shareUnknown, names)]
    }),
    ...(differing.length > 0 ? [fill(said.differ, { groups: listIn(words, differing) })] : []),
    ...(differing.length === 0 && breakdowns.some(({ outcome }) => outcome === 'told') ? [said.alike] : []),
  ]
  return html`<p class="lead">${sentences.join(' ')}</p>`
}

function published(view: PublishedView, page: ReportPage): Html {
  const { words } = page
  // Where not even the whole is told, no part is: one sentence, and what would change it, in place of empty tables.
  if (!isSomethingTold(view))
    return html`<section aria-labelledby="all"><h2 id="all">${words.whole.title}</h2>
<p class="card aside">${words.whole.nothing}</p></section>
${possible(view, words)}
${actions(view, words)}`
  return html`${whole(view, words)}
${view.waves.length > 1 ? waves(view, words) : ''}
${view.breakdowns.map(of => breakdown(of, view, words))}
${view.wishes.length > 0 ? wishes(view, words) : ''}
${possible(view, words)}
${actions(view, words)}`
}

const isSomethingTold = ({ participation, scales, breakdowns, waves, wishes }: PublishedView): boolean =>
  participation !== null ||
  scales.some(({ share, bands }) => share !== null || bands !== null) ||
  breakdowns.some(({ outcome }) => outcome === 'told') ||
  waves.some(({ shares }) => shares.some(share => share !== null)) ||
  wishes.some(({ share }) => share !== null)

/** A strip beside its numbers; the row of a table. */
function figureCells(figure: Figure | null, name: string, words: ReportWords, whole?: Figure | null): Html {
  const title = figure
    ? fill(words.chart.share, { name, ...saidFigure(words, figure) })
    : fill(words.chart.notTold, { name })
  const desc = whole ? fill(words.chart.whole, saidFigure(words, whole)) : ''
  return html`<td class="chart">${strip(figure, { title, desc }, words.dir, whole)}</td><td class="figure">${
    figure
      ? html`<b>${percentIn(words, figure.percent)}</b> <small>${rangeIn(words, figure)}</small>`
      : html`<small>${words.notTold}</small>`
  }</td>`
}

const chartHead = (words: ReportWords): Html =>
  html`<th scope="col" class="chart"><span class="unseen">${words.table.range}</span>${axis(percent => percentIn(words, percent), words.dir)}</th><th scope="col" class="figure">${words.table.share}</th>`

function whole({ participation, scales }: PublishedView, words: ReportWords): Html {
  return html`<section aria-labelledby="all"><h2 id="all">${words.whole.title}</h2>
<p class="soft">${words.whole.note}</p>
${scales.map((scale, n) => {
  const cut = cutIn(words, scale)
  const counts = fill(words.whole.counts, {
    cut,
    weights: listIn(
      words,
      scale.cut.map(weight => bandIn(words, weight)),
    ),
  })
  return html`<div class="card"><table><caption>${scaleIn(words, scale)}<small>${counts}</small></caption>
<thead><tr><th scope="col" class="name">${words.table.answers}</th>${chartHead(words)}</tr></thead>
<tbody>${n === 0 ? html`<tr><th scope="row">${words.whole.tookPart}</th>${figureCells(participation, words.whole.tookPart, words)}</tr>` : ''}
<tr class="headline"><th scope="row">${cut}${scale.trend ? html`<small>${words.table.trend}: ${words.trend[scale.trend]}</small>` : ''}</th>${figureCells(scale.share, cut, words)}</tr>
${(scale.bands ?? []).map(({ weight, share }) => {
  const name = bandIn(words, weight)
  return html`<tr class="band"><th scope="row">${name}</th>${figureCells(share, name, words)}</tr>`
})}</tbody></table></div>`
})}</section>`
}

function waves(view: PublishedView, words: ReportWords): Html {
  return html`<section aria-labelledby="waves"><h2 id="waves">${words.waves.title}</h2>
<p class="soft">${words.waves.note}</p>
${view.scales.map((scale, n) => {
  const names = { scale: scaleIn(words, scale), cut: cutIn(words, scale) }
  const trend = scale.trend ? words.summary.trend[scale.trend] : ''
  const lines = view.waves.map(wave => ({
    label: monthIn(words, wave.opensOn),
    figure: wave.shares[n] ?? null,
  }))
  return html`<div class="card"><table><caption>${names.scale}<small>${names.cut}. ${trend}</small></caption>
<thead><tr><th scope="col">${words.table.wave}</th><th scope="col">${words.table.share}</th><th scope="col">${words.whole.tookPart}</th></tr></thead>
<tbody>${view.waves.map(wave => {
    const share = wave.shares[n]
    const told = (figure: Figure | null | undefined) =>
      figure
        ? html`<b>${percentIn(words, figure.percent)}</b> <small>${rangeIn(words, figure)}</small>`
        : html`<small>${wave.outcome === 'lost' ? words.waves.lost : words.notTold}</small>`
    return html`<tr><th scope="row" class="day">${dateIn(words, wave.opensOn)}</th><td class="figure">${told(share)}</td><td class="figure">${told(wave.participation)}</td></tr>`
  })}</tbody></table>
${
  // One dot says nothing about time.
  lines.filter(({ figure }) => figure !== null).length > 1
    ? waveLine(
        lines,
        { title: fill(words.chart.waves, names), desc: trend },
        { percent: percent => percentIn(words, percent), dir: words.dir },
      )
    : ''
}</div>`
})}</section>`
}

function breakdown(of: BreakdownView, view: PublishedView, words: ReportWords): Html {
  const id = `by-${view.breakdowns.indexOf(of)}`
  const heading = html`<h2 id="${id}">${fill(words.by, { breakdown: breakdownIn(words, of.breakdown) })}</h2>`
  if (of.outcome === 'not-told')
    return html`<section aria-labelledby="${id}">${heading}<p class="card aside">${words.tooSmall}</p></section>`
  const groups = namedGroups(words, of.breakdown, of.groups)
  return html`<section aria-labelledby="${id}">${heading}<p class="soft">${words.groupsNote}</p>
${view.scales.map((scale, n) => groupTable(groups, scale, n, words))}</section>`
}

function groupTable(
  groups: ReturnType<typeof namedGroups>,
  scale: ScaleView,
  n: number,
  words: ReportWords,
): Html {
  const trends = groups.some(({ group }) => group.shares[n]?.trend)
  return html`<div class="card groups"><table><caption>${scaleIn(words, scale)}<small>${cutIn(words, scale)}${
    scale.share ? html`. ${fill(words.chart.whole, saidFigure(words, scale.share))}` : ''
  }</small></caption>
<thead><tr><th scope="col" class="name">${words.table.group}</th>${chartHead(words)}<th scope="col" class="words">${words.table.comparison}</th>${
    trends ? html`<th scope="col" class="words">${words.table.trend}</th>` : ''
  }</tr></thead>
<tbody>${groups.map(({ group, name, values }) => {
    const { share = null, comparison, trend } = group.shares[n] ?? {}
    const facts = fill(words.table.invited, { count: numberIn(words, group.invited) })
    return html`<tr><th scope="row">${name}<small>${facts}</small>${
      isAbridged(values) ? html`<small>${fill(words.together, { names: listIn(words, values) })}</small>` : ''
    }</th>${figureCells(share, name, words, scale.share)}<td class="words ${comparison ?? ''}">${comparison ? html`<small class="label">${words.table.comparison}</small>${words.comparison[comparison]}` : ''}</td>${
      trends
        ? html`<td class="words">${trend ? html`<small class="label">${words.table.trend}</small>${words.trend[trend]}` : ''}</td>`
        : ''
    }</tr>
`
  })}</tbody></table></div>`
}

/** The kinds of support that people ticked, in the order of their names. */
function wishes(view: PublishedView, words: ReportWords): Html {
  const { title, note, kind, kinds } = words.wishes
  const named = view.wishes
    .map(of => ({ name: kinds[of.kind], share: of.share }))
    .sort((one, other) => one.name.localeCompare(other.name, words.locale))
  if (named.every(({ share }) => share === null))
    return html`<section aria-labelledby="wishes"><h2 id="wishes">${title}</h2><p class="card aside">${words.notTold}.</p></section>`
  return html`<section aria-labelledby="wishes"><h2 id="wishes">${title}</h2><p class="soft">${note}</p>
<div class="card"><table><thead><tr><th scope="col" class="name">${kind}</th>${chartHead(words)}</tr></thead>
<tbody>${named.map(({ name, share }) => html`<tr><th scope="row">${name}</th>${figureCells(share, name, words)}</tr>`)}</tbody></table></div></section>`
}

/** Where something is not told, what would change that; no row of blanks without a way on. */
const possible = (view: PublishedView, words: ReportWords): Html =>
  view.possible.length === 0
    ? html``
    : html`<section aria-labelledby="possible" class="card aside"><h2 id="possible">${words.possible.title}</h2>
<ul>${view.possible.map(({ change, answers }) => html`<li>${fill(words.possible.changes[change], { answers })}</li>`)}</ul></section>`

function actions(view: PublishedView, words: ReportWords): Html {
  const concerns = [...new Set(view.scales.map(({ concern }) => concern))]
  const { act } = words
  return html`<section aria-labelledby="act"><h2 id="act">${act.title}</h2>
<div class="two"><div class="card"><h3>${act.first}</h3>${concerns.map(concern => html`<p>${act.concerns[concern]}</p>`)}
<ul>${act.organisation.map(line => html`<li>${line}</li>`)}</ul></div>
<div class="card"><h3>${act.after}</h3><p>${act.person}</p></div></div>
<p class="soft"><small>${act.sources}</small></p></section>`
}

function asked(view: ReportView, words: ReportWords): Html {
  const { asked: said } = words
  const { countries, departments, sites } = view.audience
  const nameOf = new Intl.DisplayNames(words.locale, { type: 'region' })
  const only = [
    ...(countries
      ? [
          fill(said.only.countries, {
            names: listIn(
              words,
              countries.map(each => nameOf.of(each) ?? each),
            ),
          }),
        ]
      : []),
    ...(departments ? [fill(said.only.departments, { names: listIn(words, departments) })] : []),
    ...(sites ? [fill(said.only.sites, { names: listIn(words, sites) })] : []),
  ]
  const questions = view.asked.map(({ name, recallDays }) =>
    recallDays === null
      ? name
      : fill(said.question, { name, recall: counted(words, said.recall, recallDays) }),
  )
  return html`<section aria-labelledby="asked"><h2 id="asked">${said.title}</h2>
<ul><li>${listIn(words, questions)}</li>
<li>${fill(said.when, { opens: dayIn(words, view.opensOn), closes: dayIn(words, view.closesOn) })}</li>
<li>${only.length > 0 ? only.join(' ') : said.everybody} ${fill(said.invited, { count: numberIn(words, view.invited) })}</li>${
    view.outcome === 'published' && view.uncounted > 0
      ? html`<li>${fill(said.uncounted, { count: numberIn(words, view.uncounted) })}</li>`
      : ''
  }
<li>${fill(said.published, { date: dayIn(words, isoOf(view.publishedAt).slice(0, 10)) })}</li></ul></section>`
}

function limits(view: PublishedView, { words, aboutUrl }: ReportPage): Html {
  const { noise, limits, back } = words
  const { oneReport, aYear } = view.promise
  const said = fill(noise.text, { one: oneReport, year: aYear, reports: view.reportsAYear })
  const [scale] = view.scales
  return html`<section aria-labelledby="noise"><h2 id="noise">${noise.title}</h2><p>${said}</p>
<p><a href="${aboutUrl}?language=${words.locale}">${noise.link}</a></p></section>
<section aria-labelledby="limits"><h2 id="limits">${limits.title}</h2><ul>${limits.text.map(line => html`<li>${line}</li>`)}</ul></section>
<section aria-labelledby="back"><h2 id="back">${back.title}</h2><p class="soft">${back.note}</p>
<blockquote>${paragraphs([
    back.thanks,
    ...(scale?.share
      ? [
          fill(back.share, {
            percent: percentIn(words, scale.share.percent),
            cut: cutIn(words, scale),
            scale: scaleIn(words, scale),
          }),
        ]
      : []),
    back.promise,
  ])}</blockquote></section>`
}
