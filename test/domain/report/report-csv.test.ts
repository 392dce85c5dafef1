import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../functions/domain/report/report.ts'
import { reportCsv } from '../../../functions/domain/report/report-csv.ts'
import { reportView } from '../../../functions/domain/report/report-view.ts'
import { aLostReport, aReport, type Cells, company } from './reporting.ts'

const csv = (reports: Report[], waveId = 'w1'): string => {
  const view = reportView(reports, waveId)
  if (!view) throw new Error('no report')
  return reportCsv(view)
}
const rows = (text: string) => parse<Record<string, string>>(text, { columns: true, delimiter: '\t' })

describe('the report as a spreadsheet', () => {
  const told = rows(csv([aReport(company, { breakdowns: ['department', 'site'] })]))

  test('has one row a figure, with campaign, wave, dates and plain numbers', () => {
    expect(told[0]).toMatchObject({
      campaign: 'Spring check-in',
      wave: 'w1',
      opens: '2026-03-02',
      closes: '2026-03-12',
    })
    expect(told.map(({ counted, breakdown }) => `${breakdown}:${counted}`).slice(0, 7)).toEqual([
      ':gave answers that count',
      ':some or more',
      ':light',
      ':some',
      ':quite a bit',
      ':heavy',
      ':very heavy',
    ])
    expect(new Set(told.map(({ breakdown }) => breakdown))).toEqual(new Set(['', 'department', 'site']))
    for (const row of told)
      for (const column of ['invited', 'share', 'margin', 'from', 'to']) expect(row[column]).toMatch(/^\d+$/)
  })

  test('says what is surely different, and of whom', () => {
    expect(told.find(({ group }) => group === 'Care')).toMatchObject({
      share: '55',
      comparison: 'higher',
      invited: '360',
    })
    expect(told.some(({ group }) => group === 'not given; Board; Legal')).toBe(true)
  })

  test('has the whole of earlier waves, and the trend', () => {
    const reports = [aReport(company), aReport(company, { waveId: 'w2', opensOn: '2026-06-01' })]
    const both = rows(csv(reports, 'w2'))
    expect(both.filter(({ wave }) => wave === 'w1').map(({ counted }) => counted)).toEqual([
      'gave answers that count',
      'some or more',
    ])
    expect(both.find(({ wave, trend }) => wave === 'w2' && trend !== '')?.trend).toBe('about-the-same')
  })

  test('leaves empty what is not told, and tells nothing of a wave that is lost', () => {
    const few = rows(csv([aReport([['Care', 'Leeds', [3, 2], 7]], { breakdowns: [] })]))
    expect(few.at(-1)).toMatchObject({ counted: 'some or more', share: '', margin: '', from: '', to: '' })
    expect(rows(csv([aLostReport()]))).toEqual([])
  })

  test.each(['=1+1', '+49', '-2', '@SUM(A1)', ' =1', '\t=1', '"quoted"\tname', 'two\nlines; and, more'])(
    'runs no name as a formula, and gives it back whole: %j',
    name => {
      const cells: Cells = [
        [name, 'Leeds', [90, 60], 150],
        ['Sales', 'Rome', [90, 60], 150],
      ]
      const text = csv([aReport(cells, { campaign: name })])
      const groups = rows(text).map(({ group }) => group)
      const shown = groups.find(group => group?.endsWith(name))
      expect(shown).toBeDefined()
      expect(shown).not.toMatch(/^\s*[=+\-@]/)
      expect(rows(text)[0]?.campaign).not.toMatch(/^\s*[=+\-@]/)
    },
  )
})
