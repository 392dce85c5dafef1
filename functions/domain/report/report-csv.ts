import type { Figure } from '../privacy/estimates.ts'
import type { GroupView, PublishedView, ReportView, ScaleView, WaveView } from './report-view.ts'

/** The columns, in their order. */
const EMPTY = {
  campaign: '',
  wave: '',
  opens: '',
  closes: '',
  instrument: '',
  scale: '',
  counted: '',
  breakdown: '',
  group: '',
  invited: '',
  share: '',
  margin: '',
  from: '',
  to: '',
  comparison: '',
  trend: '',
}
type Row = { [column in keyof typeof EMPTY]?: string | number }
const COLUMNS = Object.keys(EMPTY) as (keyof typeof EMPTY)[]

/**
 * The report as rows, one a figure, header first: earlier waves' figures for the whole, and all of this wave's. Numbers
 * are plain: points from 0 to 100, without a sign or a decimal. A figure that is not told is empty. Fields are parted by
 * tabs (edges/routes/report.ts says why), quoted as RFC 4180 says where necessary.
 */
export function reportCsv(view: ReportView): string {
  const rows: Row[] =
    view.outcome === 'lost'
      ? []
      : [
          ...view.waves.filter(({ waveId }) => waveId !== view.waveId).flatMap(wave => wholeRows(view, wave)),
          ...rowsOf(view),
        ]
  return [Object.fromEntries(COLUMNS.map(column => [column, column])), ...rows]
    .map(row => `${COLUMNS.map(column => field(row[column])).join('\t')}\r\n`)
    .join('')
}

const TOOK_PART = 'gave answers that count'

const waveCells = (
  view: PublishedView,
  { waveId, opensOn, closesOn }: Pick<WaveView, 'waveId' | 'opensOn' | 'closesOn'>,
): Row => ({
  campaign: view.campaign,
  wave: waveId,
  opens: opensOn,
  closes: closesOn,
})

const wholeRows = (view: PublishedView, wave: WaveView): Row[] => [
  { ...waveCells(view, wave), counted: TOOK_PART, invited: wave.invited, ...figureCells(wave.participation) },
  ...view.scales.map((scale, n) => ({
    ...waveCells(view, wave),
    ...scaleCells(scale),
    invited: wave.invited,
    ...figureCells(wave.shares[n] ?? null),
  })),
]

function rowsOf(view: PublishedView): Row[] {
  const wave = waveCells(view, view)
  const invited = view.invited - view.uncounted
  return [
    { ...wave, counted: TOOK_PART, invited, ...figureCells(view.participation) },
    ...view.scales.flatMap(scale => [
      { ...wave, ...scaleCells(scale), invited, ...figureCells(scale.share), trend: scale.trend ?? '' },
      ...(scale.bands ?? []).map(({ weight, share }) => ({
        ...wave,
        ...scaleCells(scale),
        counted: nameOf(weight),
        invited,
        ...figureCells(share),
      })),
    ]),
    ...view.wishes.map(({ kind, share }) => ({
      ...wave,
      counted: `wishes for ${kind}`,
      invited,
      ...figureCells(share),
    })),
    ...view.breakdowns.flatMap(of =>
      of.outcome === 'told'
        ? of.groups.flatMap(group =>
            group.shares.map(({ share, comparison, trend }, n) => ({
              ...wave,
              ...scaleCells(view.scales[n]),
              breakdown: of.breakdown.replace(/^segment:/, ''),
              group: groupName(group),
              invited: group.invited,
              ...figureCells(share),
              comparison: comparison ?? '',
              trend: trend ?? '',
            })),
          )
        : [],
    ),
  ]
}

const figureCells = (figure: Figure | null): Row =>
  figure ? { share: figure.percent, margin: figure.margin, from: figure.from, to: figure.to } : {}

const scaleCells = (scale: ScaleView | undefined): Row =>
  scale
    ? { instrument: scale.instrument, scale: scale.title, counted: `${nameOf(scale.cut[0] ?? 0)} or more` }
    : {}

const nameOf = (weight: number): string =>
  ['light', 'some', 'quite a bit', 'heavy', 'very heavy'][weight] ?? 'very heavy'

const groupName = ({ values }: GroupView): string => values.map(value => value || 'not given').join('; ')

/**
 * One field. A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection"):
 * names of groups come from an uploaded file.
 */
function field(value: string | number | undefined): string {
  if (value === undefined || typeof value === 'number') return String(value ?? '')
  const safe = /^\s*[=+\-@]|^[\t\r\n]/.test(value) ? `'${value}` : value
  return /["\t\r\n;,]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
