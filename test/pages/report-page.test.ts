import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import type { ReportWords } from '../../functions/copy/report/words.ts'
import { reportWordsFor } from '../../functions/copy/report.ts'
import type { Report } from '../../functions/domain/report/report.ts'
import { reportView } from '../../functions/domain/report/report-view.ts'
import { reportPage, reportPageHeaders } from '../../functions/pages/report-page.ts'
import { flawsOfText, placeholdersIn, textsIn } from '../copy/lint.ts'
import { aLostReport, aReport, type Cells, company, type Reporting } from '../domain/report/reporting.ts'
import { fourWaves, sampleReports } from './report-samples.ts'

const wordsIn = Object.fromEntries(
  await Promise.all(locales.map(async locale => [locale, await reportWordsFor(locale)] as const)),
) as Record<(typeof locales)[number], ReportWords>
const { en } = wordsIn

function pageOf(reports: Report[], waveId = 'w1', words = en): string {
  const view = reportView(reports, waveId)
  if (!view) throw new Error('no report')
  return reportPage(view, { words, organisation: 'Fernweh', aboutUrl: 'https://hearten.example/about' })
}
const page = (over: Reporting = {}, cells: Cells = company, words = en) =>
  pageOf([aReport(cells, over)], 'w1', words)

/** What a reader sees: the text without tags, style and descriptions of drawings. */
const textOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*<\/style>|<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the page of a report', () => {
  test('says first what it says, in one paragraph', () => {
    const lead = /<p class="lead">([^<]*)</.exec(page())?.[1]
    expect(lead).toBe(
      'Of the 995 people who were invited, about 52% gave answers that can be counted (between 51% and 53%). ' +
        'Mood: about 43% of those who answered spoke of some strain or more (between 38% and 48%). ' +
        'Different from the rest, and not just by chance: Care and Sales.',
    )
  })

  test('escapes whatever a roster or a campaign is called', () => {
    const hostile = '<script>alert(1)</script>"\'&'
    const html = page({ campaign: hostile }, [
      [hostile, 'Leeds', [90, 60], 150],
      ['Sales', 'Rome', [90, 60], 150],
    ])
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;')
  })

  test('has no script, no style attribute, and nothing from anywhere else but the way to what people are told', () => {
    const html = pageOf(fourWaves, 'w4')
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|url\(|@import|src=/i)
    expect(html.match(/https?:[^"\s<]*/g)).toEqual(['https://hearten.example/about?language=en'])
    expect(reportPageHeaders['content-security-policy']).toMatch(
      /default-src 'none'; style-src 'sha256-[\w+/]+=*'/,
    )
  })

  test('draws each figure of a group beside its numbers, on one axis, with a title for who cannot see it', () => {
    const html = page()
    const table = /<div class="card groups">[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
    const rows = [...table.matchAll(/<tr><th scope="row">([^<]+)[\s\S]*?<\/tr>/g)]
    expect(rows.map(([, name]) => name)).toEqual(['Board + Legal + Not given', 'Care', 'Logistics', 'Sales'])
    for (const [row, name] of rows) {
      expect(row).toMatch(/<svg class="strip" viewBox="0 0 320 28" role="img"><title>[^<]*\d+%, between/)
      expect(row).toContain(`<title>${name}: `)
      expect(row).toContain('<desc>The dashed line is everyone together: 43%.</desc>')
    }
    // Half-way along the axis is half-way along the drawing.
    expect(html).toContain('cx="174"')
    expect(rows[1]?.[0]).toContain('<b>55%</b>')
    expect(rows[1]?.[0]).toContain('cx="174"')
  })

  test('puts all waves side by side, the lost one too, with the trend in words', () => {
    const text = textOf(pageOf(fourWaves, 'w4'))
    expect(text).toContain('2 Mar 2026')
    expect(text).toMatch(/1 Jun 2026 lost/)
    expect(text).toContain('about the same as in the round before')
    expect(textOf(page())).not.toContain('Round by round')
  })

  test('says what was asked, when and of whom, and how people are protected, in the numbers of its campaign', () => {
    const text = textOf(page())
    expect(text).toContain('PHQ-9, about the last 14 days')
    expect(text).toContain('Open from 2 March 2026 to 12 March 2026.')
    expect(text).toContain('Everybody on the roster was asked. Invited: 995.')
    expect(text).toContain('at most 60 times in 100 from this report, and at most 70 times')
    const more = textOf(page({ privacyBudget: 900_000 }))
    expect(more).toContain('at most 64 times in 100 from this report, and at most 75 times')
    const narrowed = { ...aReport(company), audience: { countries: ['DE', 'FR'], sites: ['Leeds'] } }
    expect(textOf(pageOf([narrowed]))).toContain(
      'Only these countries: Germany and France. Only these sites: Leeds.',
    )
  })

  test('puts what the organisation can do before what a person can, by what was asked', () => {
    const text = textOf(page())
    expect(text.indexOf('Look at the work first')).toBeLessThan(
      text.indexOf('Then offer something to each person'),
    )
    expect(text).toContain('NG212')
    expect(text).toContain(en.act.concerns.mind)
    expect(textOf(page({ instrumentIds: ['work-and-energy'] }))).toContain(en.act.concerns.work)
  })

  test('says where nothing can be told apart what would make it possible', () => {
    const text = textOf(
      page({}, [
        ['Care', 'Leeds', [14, 8, 4], 25],
        ['Sales', 'Rome', [6, 3], 8],
      ]),
    )
    expect(text).toContain(en.tooSmall)
    expect(text).toContain('a group is shown by itself if about 36 people in it answer')
    expect(text).toContain('With half as many reports a year it would take about 30.')
  })

  test('draws no line through rounds of which fewer than two have a figure', () => {
    const of = (reports: Report[]) => /<svg class="waves"/.test(pageOf(reports, reports.at(-1)?.waveId))
    const lost = aLostReport({ waveId: 'w2', opensOn: '2026-06-02' })
    expect(of([aReport(company), aReport(company, { waveId: 'w2', opensOn: '2026-06-02' })])).toBe(true)
    expect(of([aReport(company), lost, aReport(company, { waveId: 'w3', opensOn: '2026-09-01' })])).toBe(true)
    expect(of([lost, aReport(company, { waveId: 'w3', opensOn: '2026-09-01' })])).toBe(false)
  })

  test('names the values of a pool once: all of them below a name that leaves some out', () => {
    const small = (n: number, silent: number): Cells =>
      Array.from({ length: n }, (_, at) => [`Small ${at}`, 'Leeds', [6, 3], silent] as const)
    const three = textOf(page({}, [...company.slice(0, 3), ...small(3, 17)]))
    expect(three).toContain('Small 0 + Small 1 + Small 2')
    expect(three).not.toContain('Counted together')
    const five = textOf(page({}, [...company.slice(0, 3), ...small(5, 6)]))
    expect(five).toContain('Counted together: Small 0, Small 1, Small 2, Small 3, and Small 4')
  })

  test('says of a lost wave that it is lost, with no figure', () => {
    const text = textOf(pageOf([aLostReport()]))
    expect(text).toContain(en.lost.lead)
    expect(text).not.toMatch(/\d\s?%/)
  })

  test.each([['phq-9'], ['phq-4'], ['gad-7'], ['k6'], ['ons4'], ['work-and-energy']])(
    'speaks of no condition and no clinical band: %s',
    id => {
      const text = textOf(page({ instrumentIds: [id], reportScales: 'all' }))
      expect(text).not.toMatch(
        /depress|anxi|severe|moderate|mild|disorder|symptom|distress|suicid|abnormal|patient|!/i,
      )
    },
  )

  test('gives each table a caption and headers', () => {
    const html = pageOf(fourWaves, 'w4')
    const count = (what: RegExp) => [...html.matchAll(what)].length
    expect(count(/<table/g)).toBe(4)
    expect(count(/<caption>/g)).toBe(4)
    expect(count(/scope="row"/g)).toBeGreaterThan(15)
  })

  test('of two breakdowns with a thousand groups each fits into an answer of Lambda', () => {
    const many: Cells = Array.from({ length: 1000 }, (_, n) => [
      `Department of the north ${n}`,
      `Site ${n}`,
      [50, 30],
      80,
    ])
    const html = page({ breakdowns: ['department', 'site'] }, many)
    expect(html.match(/<tr><th scope="row">/g)?.length).toBeGreaterThan(1900)
    expect(Buffer.byteLength(JSON.stringify(html))).toBeLessThan(4_000_000)
  })
})

describe.each(locales)('the words of a report in %s', locale => {
  const words = wordsIn[locale]

  test('keep every rule about words', () => {
    expect(
      textsIn(words).flatMap(({ path, text }) =>
        flawsOfText(text, locale, 'page').map(flaw => `${path} ${flaw}`),
      ),
    ).toEqual([])
  })

  test('say everything that English says, with room for the same values', () => {
    const shape = (of: ReportWords) =>
      Object.fromEntries(
        textsIn(of)
          .filter(({ path }) => !path.startsWith('asked.recall'))
          .map(({ path, text }) => [path, placeholdersIn(text)]),
      )
    expect(shape(words)).toEqual(shape(en))
    expect(Object.keys(words.asked.recall).toSorted()).toEqual(
      new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted(),
    )
  })

  test('leave nothing to fill in on the page, and tell its language and direction', () => {
    const html = pageOf(fourWaves, 'w4', words)
    expect(html).toContain(`<html lang="${locale}" dir="${words.dir}">`)
    expect(textOf(html)).not.toMatch(/\{\w+\}|undefined|NaN|null/)
    if (locale !== 'en') expect(textOf(html)).not.toMatch(/\b(the|of|about|share|group|round)\b/i)
  })

  test('take the place of every table and chart where no figure can be told, with what would change it', async () => {
    const { nothing } = await sampleReports(locale)
    expect(nothing).not.toMatch(/<table|<svg/)
    const text = textOf(nothing)
    expect(text).toContain(words.whole.nothing.replace(/\s/g, ' '))
    expect(text).not.toContain(words.notTold)
    expect(text).toContain(words.possible.title)
    const [before = '', after = ''] = words.possible.changes['more-answers'].split('{answers}')
    expect(text.replace(/\s/g, ' ')).toMatch(
      new RegExp(`${before.replace(/\s/g, ' ')}\\d+${after.replace(/[.\s]/g, '.')}`),
    )
    expect(text).not.toMatch(/\d\s?%/)
  })

  test('run with their charts: the axis, the figures and time begin where a line of text does', () => {
    const html = pageOf(fourWaves, 'w4', words)
    const placesOf = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, x]) => Number(x))
    const axis = /<svg class="strip"[^>]*aria-hidden[\s\S]*?<\/svg>/.exec(html)?.[0] ?? ''
    const [nought = 0, quarter = 0] = [...axis.matchAll(/<text x="(\d+)"/g)].map(([, x]) => Number(x))
    const months = placesOf(/<text x="(\d+)" y="238"/g)
    const [share] = placesOf(/<tr class="headline">[\s\S]*?cx="([\d.]+)"/g)
    const sign = words.dir === 'rtl' ? -1 : 1
    expect(Math.sign(quarter - nought)).toBe(sign)
    expect(months).toHaveLength(4)
    expect(Math.sign((months[3] ?? 0) - (months[0] ?? 0))).toBe(sign)
    // 43 %, from the side on which 0 stands.
    expect(share).toBeCloseTo(nought + sign * 2.8 * 43, 5)
  })

  test('never part a number from its per cent', () => {
    expect(pageOf(fourWaves, 'w4', words).replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/\d[ \n]+%/)
  })
})

test('a report says how many people its figures leave out, and counts those alone whom they count', () => {
  const whole = aReport(company)
  const counted = whole.plan.invited
  expect(pageOf([whole])).not.toContain('Left out of the figures')
  const page = pageOf([{ ...whole, invited: counted + 7 }])
  expect(page).toContain(`Of the ${counted} people who were invited`)
  expect(page).toContain(`Invited: ${(counted + 7).toLocaleString('en')}.`)
  expect(page).toContain('the yearly limit that protects them is used up: 7.')
})
