import { fill } from '../../copy/copy.ts'
import type { ImportState } from '../../domain/roster/import-life.ts'
import { type Html, html } from '../html.ts'
import { segmentName } from './campaign-steps.ts'
import { backLink, errorSummary, type FieldError, type Filled, facts, table, textField } from './fields.ts'
import { consolePage, type Desk, tokenField } from './frame.ts'
import { counted, countryName, moment, numberOf } from './moments.ts'

/** How many values a table of a segment shows: the rest is in the campaign's own lists. */
const VALUES_SHOWN = 30

interface Roster {
  people: number
  countedAt: string | null
  segments: Readonly<Record<string, Readonly<Record<string, number>>>>
  unknown: Readonly<Record<string, number>>
}
interface Recent {
  importId: string
  requestedAt: string
  status: ImportState
}

const isEditor = ({ viewer }: Desk) => viewer !== undefined && viewer.role !== 'viewer'

/** How many people there are, a form for a new file, and what became of the last ones. */
export function rosterPage(
  desk: Desk,
  { roster, recent, filled }: { roster: Roster; recent: readonly Recent[]; filled: Filled },
): string {
  const { words } = desk
  const { roster: say } = words
  const stands =
    roster.countedAt === null
      ? say.none
      : counted(words, say.stands, roster.people).replace(
          '{when}',
          moment(words, Date.parse(roster.countedAt)),
        )
  return consolePage(desk, {
    title: say.title,
    section: 'roster',
    failed: filled.errors.length > 0,
    content: html`${errorSummary(words, filled.errors)}<h1>${say.title}</h1><p class="lead">${say.lead}</p><p class="box">${stands}</p>
${isEditor(desk) ? html`<h2>${say.upload.title}</h2>${uploadForm(desk, filled)}` : html`<p>${words.frame.onlyLook}</p>`}
${
  recent.length > 0
    ? table(
        say.recent,
        say.recentHead,
        recent.map(({ importId, requestedAt, status }) => [
          html`<a href="/hr/roster/${importId}">${moment(words, Date.parse(requestedAt))}</a>`,
          say.states[status],
        ]),
      )
    : ''
}${segments(desk, roster)}`,
  })
}

function uploadForm(desk: Desk, filled: Filled): Html {
  const { upload } = desk.words.roster
  return html`<form method="post" action="/hr/roster" enctype="multipart/form-data" class="box">${tokenField(desk.viewer)}${textField({ name: 'file', type: 'file', accept: '.csv,.tsv,.txt,text/csv', label: upload.file, hint: upload.fileHint, filled })}<p>${upload.whole} ${upload.seenFirst}</p><details><summary>${upload.helpTitle}</summary><ul>${upload.help.map(line => html`<li>${line}</li>`)}</ul></details><button>${upload.button}</button></form>`
}

function segments(desk: Desk, { segments: by, unknown }: Roster): Html[] {
  const { words } = desk
  const { roster: say } = words
  return Object.entries(by).map(([segment, counts]) => {
    const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a)
    const rows = sorted
      .slice(0, VALUES_SHOWN)
      .map(([value, people]) => [
        segment === 'country' ? countryName(words, value) : value,
        numberOf(words, people),
      ])
    const without = unknown[segment] ?? 0
    const hidden = sorted.length - rows.length
    return html`${table(fill(say.bySegment, { segment: segmentName(desk, segment) }), say.segmentHead, [...rows, ...(without > 0 ? [[say.noValue, numberOf(words, without)]] : [])])}${hidden > 0 ? html`<p class="soft">${fill(say.more, { count: numberOf(words, hidden) })}</p>` : ''}`
  })
}

interface Problem {
  line: number
  column: string
  problem: string
}

const COUNTS = ['joining', 'leaving', 'changing', 'readdressed', 'rekeyed', 'rows', 'good', 'bad'] as const

export interface ImportShown {
  importId: string
  requestedAt: string
  status: ImportState
  reason?: string
  counts?: Partial<Record<(typeof COUNTS)[number], number>>
  problems?: readonly Problem[]
  problemsNotShown?: number
  warnings?: readonly Problem[]
  warningsNotShown?: number
  columns?: Readonly<Record<string, string>>
  ignoredColumns?: readonly string[]
  columnsLeftOut?: readonly string[]
}

const PROBLEMS_SHOWN = 50

/** What became of one upload. */
export function importPage(desk: Desk, of: ImportShown, problem?: FieldError): string {
  const { words } = desk
  const { one } = words.roster
  const waits = of.status === 'reading' || of.status === 'waiting-for-file'
  const title = fill(one.title, { when: moment(words, Date.parse(of.requestedAt)) })
  const foreign = words.locale === 'en' ? '' : html` lang="en"`
  const said = of.status === 'done' && of.problems?.length === 0 ? one.doneWell : one.said[of.status]
  // That somebody asked to see it first is no reason to worry.
  const reason = of.reason?.includes('you asked to see first') ? undefined : of.reason
  const byHand = of.status === 'refused' || of.status === 'needs-confirmation'
  const isGood = of.status === 'done'
  return consolePage(desk, {
    title,
    section: 'roster',
    ...(waits ? { refreshAfter: 4 } : {}),
    failed: problem !== undefined,
    content: html`${backLink('/hr/roster', one.back)}${errorSummary(words, problem ? [problem] : [])}<h1>${title}</h1><div class="box ${isGood ? 'said' : waits ? '' : 'warn'}" role="status"><p>${said}</p>${reason ? html`<p${foreign}>${reason.replace(/ If that is right, upload it again with "confirm": true\./, '')}</p>` : ''}</div>
${of.counts ? countsOf(desk, of) : ''}${of.status === 'needs-confirmation' && isEditor(desk) ? confirmation(desk, of.importId) : ''}${byHand && isEditor(desk) ? html`<p><a class="back" href="/hr/roster/${of.importId}/columns">${one.byHand}</a></p>` : ''}
${problemTable(desk, of, 'problems')}${problemTable(desk, of, 'warnings')}${columnsOf(desk, of)}`,
  })
}

function countsOf({ words }: Desk, { counts = {}, status }: ImportShown): Html {
  const { one } = words.roster
  return html`${status === 'needs-confirmation' ? html`<h2>${one.would}</h2>` : ''}${facts(
    COUNTS.flatMap(name => {
      const count = counts[name]
      return count === undefined ? [] : [[one.counts[name], numberOf(words, count)] as const]
    }),
  )}`
}

const confirmation = (desk: Desk, importId: string): Html => {
  const { one } = desk.words.roster
  return html`<h2>${one.confirmTitle}</h2><p>${one.confirm}</p><form method="post" action="/hr/roster/${importId}" class="acts">${tokenField(desk.viewer)}<button>${one.confirmButton}</button><a class="button quiet" href="/hr/roster">${one.discard}</a></form>`
}

function problemTable({ words }: Desk, of: ImportShown, kind: 'problems' | 'warnings'): Html | '' {
  const { one } = words.roster
  const all = of[kind] ?? []
  const notShown = (kind === 'problems' ? of.problemsNotShown : of.warningsNotShown) ?? 0
  if (all.length === 0) return ''
  const foreign = words.locale === 'en' ? '' : html` lang="en"`
  return html`<h2>${one[kind]}</h2><p>${kind === 'problems' ? one.problemsLead : one.warningsLead}</p>${table(
    one[kind],
    one.head,
    all
      .slice(0, PROBLEMS_SHOWN)
      .map(({ line, column, problem }) => [
        numberOf(words, line),
        column,
        html`<span${foreign}>${problem}</span>`,
      ]),
  )}<p>${all.length > PROBLEMS_SHOWN ? fill(one.shown, { count: PROBLEMS_SHOWN }) : ''} ${notShown > 0 ? fill(one.notShown, { count: numberOf(words, notShown) }) : ''} <a class="back" href="/hr/roster/${of.importId}/${kind}">${one.download}</a></p>`
}

function columnsOf({ words }: Desk, of: ImportShown): Html | '' {
  const { one } = words.roster
  const read = Object.entries(of.columns ?? {})
  if (read.length === 0) return ''
  const list = (phrase: string, columns: readonly string[] = []) =>
    columns.length > 0 ? html`<p>${fill(phrase, { columns: columns.join(', ') })}</p>` : ''
  return html`${table(one.columns, one.columnsHead, read)}${list(one.ignored, of.ignoredColumns)}${list(one.leftOut, of.columnsLeftOut)}`
}
