import { describe, expect, test } from 'vitest'
import { buildReport } from '../../functions/domain/report/report.ts'
import { reportPage, reportPageHeaders } from '../../functions/pages/report-page.ts'
import { type Cells, material } from '../domain/report/reporting.ts'

const company: Cells = [
  ['Care', 'Leeds', [61, 22, 14, 9, 3]],
  ['Sales', 'Rome', [31, 12, 9, 4, 2]],
  ['Legal', 'Rome', [3, 1, 0, 0, 0]],
]
const page = (cells: Cells = company, overrides: Parameters<typeof material>[1] = {}) =>
  reportPage(buildReport(material(cells, overrides)), 'Fernweh')

/** What a reader sees: the text without tags and style. */
const textOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe("the report's page", () => {
  test('escapes whatever a roster or a campaign is called', () => {
    const hostile = '<script>alert(1)</script>"\'&'
    const html = reportPage(
      buildReport(
        material([[hostile, 'Leeds', [20, 8, 6, 4, 3]], company[1] ?? company[0] ?? ['', '', []]], {
          campaign: { id: 'c', name: hostile },
        }),
      ),
      hostile,
    )
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;')
  })

  test('has no script, no style attribute, and nothing from anywhere else', () => {
    expect(page()).not.toMatch(/<script|\sstyle=|\son\w+=|https?:|url\(|@import|src=/i)
    expect(reportPageHeaders['content-security-policy']).toMatch(
      /default-src 'none'; style-src 'sha256-[\w+/]+=*'/,
    )
  })

  test.each([['phq-9'], ['phq-4'], ['gad-7'], ['k6']])(
    'speaks of no condition and no clinical band: %s',
    id => {
      const text = textOf(page(company, { instrumentIds: [id] }))
      expect(text).not.toMatch(
        /depress|anxi|severe|moderate|mild|disorder|symptom|distress|suicid|abnormal|patient|!/i,
      )
    },
  )

  test('never leaves a number and its per cent on two lines', () => {
    // A value in a table has a style of its own that keeps it on one.
    const prose = page().replace(/<style>[\s\S]*<\/style>|<span class="value">[^<]*/g, '')
    expect(prose).toMatch(/\d(?:\u00a0|&nbsp;)%/)
    expect(prose).not.toMatch(/\d[ \n]+%/)
  })

  test('shows no exact count: every number of people is a five, every share too', () => {
    const text = textOf(page())
    const people = [...text.matchAll(/about (\d+) (?:people|of you)/gi)].map(match => Number(match[1]))
    expect(people.length).toBeGreaterThan(3)
    for (const count of people) expect(count % 5).toBe(0)
    for (const [, share] of text.matchAll(/(\d+)\s%/g)) expect(Number(share) % 5).toBe(0)
    expect(text).not.toMatch(/\b171\b|\b109\b|\b62\b|\b0\s%|\b100\s%/)
  })

  test('says what was pooled, without numbers, and why', () => {
    const text = textOf(page())
    expect(text).toContain('shown together and not by themselves: Legal and Sales.')
    expect(text).toContain('fewer than 10 people')
  })

  test('says kindly that there is nothing to show, and what would help', () => {
    const html = page([['Care', 'Leeds', [5, 2]]])
    expect(textOf(html)).toContain('What would help next time')
    expect(html).not.toContain('<table')
    expect(textOf(html)).not.toMatch(/about \d|\b7\b/)
  })

  test('says why a breakdown is not shown', () => {
    const text = textOf(page([['Care', 'Leeds', [20, 8, 6, 4, 3]]]))
    expect(text).toContain('the groups became one')
  })

  test('gives each table a caption and headers', () => {
    const html = page()
    const count = (what: RegExp) => [...html.matchAll(what)].length
    expect(count(/<table/g)).toBe(3)
    expect(count(/<caption>/g)).toBe(3)
    expect(count(/scope="row"/g)).toBeGreaterThan(5)
  })
})
