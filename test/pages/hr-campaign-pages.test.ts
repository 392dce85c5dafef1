import { expect, test } from 'vitest'
import { en } from '../../functions/copy/hr/en.ts'
import { launchPage } from '../../functions/pages/hr/campaign-pages.ts'
import { reportStepPage } from '../../functions/pages/hr/campaign-steps.ts'

const desk = {
  words: en,
  organisation: 'Example',
  viewer: { name: 'Editor', role: 'editor' as const, formToken: 'x' },
}
const aPreview = { reportsAYear: 4, wholeWithin: 8, wishesWithin: null, breakdowns: [] }

const launch = (budget: { uncounted: number; moreReports: number }) =>
  launchPage(desk, {
    id: 'c1',
    name: 'Spring',
    firstDay: '2026-03-03',
    missing: [],
    preview: aPreview,
    expectations: {
      invited: 400,
      answers: { least: 100, most: 300 },
      askForSupport: { least: 1, most: 9 },
      busiestMorningMinutes: 1,
      basis: '',
      notes: [],
      budget,
    },
  })

test('before a launch the page says whom the reports cannot count, and how many more could follow', () => {
  const html = launch({ uncounted: 1200, moreReports: 3 })
  expect(html).toContain('1,200: too little is left')
  expect(html).toMatch(/could still follow within a year<\/dt><dd>3<\/dd>/)
  expect(launch({ uncounted: 0, moreReports: 0 })).toMatch(/not counted in the reports<\/dt><dd>nobody<\/dd>/)
})

const step = (wishesWithin: number | null, reportWishes: string[] = []) =>
  reportStepPage(
    desk,
    { id: 'c1', name: 'Spring', filled: { values: { reportWishes }, errors: [] }, said: undefined },
    { segments: [], automatic: true, preview: { ...aPreview, wishesWithin } },
  )

test('wishes are chosen in the step about the report, which says how exact they would be', () => {
  const html = step(9, ['movement', 'talking'])
  expect(html.match(/name="reportWishes" value="\w+" checked/g)).toEqual([
    'name="reportWishes" value="movement" checked',
    'name="reportWishes" value="talking" checked',
  ])
  expect(html).toContain('wishes for each kind of support is within 9 points')
  expect(step(null)).not.toContain('wishes for each kind of support is within')
})
