import type { Figures, Report, ReportScale } from './report.ts'
import { dimensionName, groupName, shareText } from './report-words.ts'

const COLUMNS = [
  'breakdown',
  'group',
  'segments',
  'respondents_about',
  'participation',
  'scale',
  'questionnaire',
  'band',
  'share',
] as const

/**
 * The report as CSV (RFC 4180, CRLF, header first): a row for each group, scale and band, with the same figures as the
 * page. A report that shows nothing is only the header; withheld shares are empty.
 */
export function reportCsv(report: Report): string {
  const rows: string[][] = [[...COLUMNS]]
  if (report.outcome === 'published') {
    rows.push(...rowsOf('', 'Everyone together', '', report.overall, report.scales))
    for (const asked of report.dimensions)
      if (asked.outcome === 'released')
        for (const group of asked.groups)
          rows.push(
            ...rowsOf(
              dimensionName(asked.dimension),
              groupName(group, asked.groups, asked.dimension),
              group.segments
                .map(segment => groupName({ segments: [segment] }, [], asked.dimension))
                .join('; '),
              group,
              report.scales,
            ),
          )
  }
  return rows.map(row => `${row.map(field).join(',')}\r\n`).join('')
}

const rowsOf = (
  breakdown: string,
  group: string,
  segments: string,
  { respondents, participation, shares }: Figures,
  scales: readonly ReportScale[],
): string[][] =>
  scales.flatMap((scale, index) =>
    scale.bands.map((band, at) => {
      const value = shares[index]?.[at]
      return [
        breakdown,
        group,
        segments,
        String(respondents),
        participation ? `${participation.from} to ${participation.to} %` : '',
        scale.title,
        scale.instrumentName,
        band.label,
        value === undefined ? '' : shareText(value),
      ]
    }),
  )

/**
 * One field, quoted where necessary. A value that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, "CSV Injection"): segment names come from an uploaded file.
 */
function field(text: string): string {
  const safe = /^[\s]*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
