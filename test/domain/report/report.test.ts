import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildReport, report } from '../../../functions/domain/report/report.ts'
import { reportCsv } from '../../../functions/domain/report/report-csv.ts'
import { roundedShares } from '../../../functions/domain/report/shares.ts'
import { instrumentsById } from '../../../functions/instruments/library.ts'
import { aResponse, type Cells, material, published } from './reporting.ts'

const sharesOf = (counts: readonly number[]) => roundedShares(counts)?.shares ?? null

const company: Cells = [
  ['Care', 'Leeds', [60, 22, 14, 9, 3]],
  ['Sales', 'Leeds', [30, 12, 9, 4, 2]],
  ['Sales', 'Rome', [25, 10, 5, 5, 1]],
  ['Legal', 'Rome', [3, 1, 0, 0, 0]],
]

describe('a report', () => {
  test('says nothing exact: counts in fives, shares in fives between "few" and "most"', () => {
    const built = published(material(company))
    expect(built.overall).toEqual({
      respondents: 215,
      participation: { from: 50, to: 60 },
      shares: [[55, 20, 15, 'few', 'few']],
    })
    expect(report.parse(JSON.parse(JSON.stringify(built)))).toEqual(built)
  })

  test('counts what is published, and the segments that are not shown by themselves', () => {
    const built = published(material(company))
    // Everyone, two departments (Legal pooled with Sales), two sites.
    expect(built.dimensions).toMatchObject([
      { groups: [{ segments: ['Care'] }, { segments: ['Legal', 'Sales'] }] },
      { groups: [{ segments: ['Leeds'] }, { segments: ['Rome'] }] },
    ])
    expect(built.groups).toEqual({ published: 5, suppressed: 2 })
  })

  test('counts only those in whom every scale could be scored', () => {
    const from = material(company, { instrumentIds: ['phq-9', 'gad-7'] })
    const responses = from.responses.map((response, n) =>
      n < 60 ? { ...response, scores: { ...response.scores, 'gad-7': [] } } : response,
    )
    const built = published({ ...from, responses })
    expect(built.overall.respondents).toBe(155)
    expect(built.participation).toEqual({ from: 50, to: 60 })
  })

  test('of fewer than k people has neither figures nor participation', () => {
    const built = buildReport(material([['Care', 'Leeds', [9]]]))
    expect(built).toMatchObject({
      outcome: 'withheld',
      reason: 'too-few',
      participation: null,
      groups: { published: 0, suppressed: 2 },
    })
    expect(reportCsv(built)).toMatch(/^breakdown,.*\r\n$/)
  })

  test('is unchanged when somebody is erased after it was made', () => {
    const from = material(company)
    const responses = [...from.responses]
    const built = buildReport({ ...from, responses })
    const before = JSON.stringify(built)
    responses.splice(0, 50)
    expect(JSON.stringify(built)).toBe(before)
  })

  test('mentions no risk item, and no clinical name of a band or a scale', () => {
    const [phq9] = instrumentsById(['phq-9'])
    const risk = phq9?.items.filter(item => item.risk) ?? []
    expect(risk.length).toBeGreaterThan(0)
    const text = JSON.stringify(published(material(company)))
    for (const item of risk)
      for (const word of [item.id, ...Object.values(item.text)]) expect(text).not.toContain(word)
    expect(published(material(company)).scales.map(scale => scale.title)).toEqual(['Mood'])
  })

  test('leaves out a scale that is made of risk items alone', () => {
    const [phq9] = instrumentsById(['phq-9'])
    const [scale] = phq9?.scales ?? []
    const risk = phq9?.items.find(item => item.risk)
    if (!phq9 || !scale || !risk) throw new Error('PHQ-9 has a scale and a risk item')
    const instrument = { ...phq9, scales: [scale, { ...scale, id: 'alone', items: [risk.id] }] }
    expect(published(material(company, { instruments: [instrument] })).scales).toHaveLength(1)
  })

  test('shows bands of one weight as one', () => {
    const built = published(material(company, { instrumentIds: ['ons4'] }))
    expect(built.scales[0]?.bands[0]).toMatchObject({ label: 'Light', bands: ['high', 'very-high'] })
  })

  test('of a further wave of nearly the same people is withheld', () => {
    const from = material(company)
    const earlier = [{ report: buildReport(from), responses: from.responses }]
    expect(buildReport({ ...from, earlier }).outcome).toBe('published')
    const later = { ...from, responses: from.responses.slice(3), earlier }
    expect(buildReport(later)).toMatchObject({ outcome: 'withheld', reason: 'too-alike' })
  })

  test('treats people without a segment as a segment of their own', () => {
    const from = material(company)
    const instruments = instrumentsById(['phq-9'])
    const nowhere = Array.from({ length: 20 }, (_, n) =>
      aResponse(instruments, 0, { participant: `n${n}`, segments: { site: 'Leeds' } }),
    )
    const bySegment = {
      ...from.invited.bySegment,
      department: { ...from.invited.bySegment.department, '': 40 },
    }
    const built = published({
      ...from,
      responses: [...from.responses, ...nowhere],
      invited: { people: from.invited.people + 40, bySegment },
      breakdowns: ['department'],
    })
    expect(built.dimensions[0]).toMatchObject({ groups: [{ segments: ['', 'Legal'] }, {}, {}] })
  })
})

describe('participation', () => {
  const of = (answered: number, invited: number) =>
    buildReport(
      material([['Care', 'Leeds', [answered]]], {
        breakdowns: [],
        invited: { people: invited, bySegment: {} },
      }),
    ).participation

  test.each([
    [9, 12, null],
    [10, 11, null],
    [10, 12, { from: 80, to: 90 }],
    [12, 12, { from: 90, to: 100 }],
    [10, 101, { from: 0, to: 10 }],
    [50, 100, { from: 50, to: 60 }],
    [59, 100, { from: 50, to: 60 }],
  ])('%i of %i is shown as %j', (answered, invited, told) => {
    expect(of(answered, invited)).toEqual(told)
  })

  test('of each group counts all who answered, scorable or not', () => {
    const from = material(
      [
        ['Care', 'Leeds', [20, 5]],
        ['Sales', 'Leeds', [30]],
        ['Legal', 'Leeds', [12]],
      ],
      {
        breakdowns: ['department'],
        invited: { people: 140, bySegment: { department: { Care: 50, Sales: 50, Legal: 40 } } },
      },
    )
    const responses = from.responses.map((response, n) => (n < 5 ? { ...response, scores: {} } : response))
    expect(published({ ...from, responses }).dimensions).toMatchObject([
      {
        groups: [
          { segments: ['Care'], respondents: 20, participation: { from: 50, to: 60 } },
          { segments: ['Legal'], respondents: 10, participation: { from: 30, to: 40 } },
          { segments: ['Sales'], respondents: 30, participation: { from: 60, to: 70 } },
        ],
      },
    ])
  })
})

describe('rounded shares', () => {
  test('are within a step of the truth, and "few" and "most" where they must be', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400 }), { minLength: 2, maxLength: 5 }), counts => {
        const people = counts.reduce((sum, count) => sum + count, 0)
        fc.pre(people >= 8)
        for (const [band, share] of (sharesOf(counts) ?? []).entries()) {
          const percent = (100 * (counts[band] ?? 0)) / people
          if (percent < 10) expect(share).toBe('few')
          if (percent > 90) expect(share).toBe('most')
          if (typeof share === 'number')
            expect(Math.abs(share - percent)).toBeLessThanOrEqual(people < 38 ? 12.5 : people < 63 ? 5 : 2.5)
        }
      }),
    )
  })

  test('of two bands make 100 together', () => {
    expect(sharesOf([61, 39])).toEqual([60, 40])
    expect(sharesOf([875, 125])).toEqual([85, 15])
    expect(sharesOf([20, 1])).toEqual(['most', 'few'])
  })
})

describe('the report as CSV', () => {
  test('has a row for each group, scale and band, in the figures of the page', () => {
    const lines = reportCsv(published(material(company))).split('\r\n')
    expect(lines[1]).toBe(',Everyone together,,215,50 to 60 %,Mood,PHQ-9,Light,55 %')
    expect(lines).toContain('department,Other,Legal; Sales,105,50 to 60 %,Mood,PHQ-9,Light,55 %')
    expect(lines).toHaveLength(1 + 5 * 5 + 1)
  })

  test('quotes by RFC 4180, and lets no segment name be a formula', () => {
    const csv = reportCsv(
      published(
        material([
          ['=HYPERLINK("http://x")', 'Leeds, "North"', [20, 10, 5, 3, 2]],
          ['+Care', '@home\r\n', [20, 10, 5, 3, 2]],
        ]),
      ),
    )
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(csv).toContain(",'+Care,")
    expect(csv).toContain(`"Leeds, ""North"""`)
    expect(csv).not.toMatch(/(^|,)"?[=+@-]/m)
  })
})
