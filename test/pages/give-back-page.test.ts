import { expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import type { Report } from '../../functions/domain/report/report.ts'
import { lastToldBefore } from '../../functions/domain/report/report-view.ts'
import { copyFor } from '../copies.ts'
import { aLostReport, aReport, type Cells, company } from '../domain/report/reporting.ts'
import { aGiveBack } from './give-back-samples.ts'
import { read } from './sample-pages.ts'

const HEAVY: Cells = [['Care', 'Leeds', [200, 150, 100, 80, 70], 200]]
const LIGHT: Cells = [['Care', 'Leeds', [500, 50, 30, 10, 10], 200]]
const wave = (n: number, cells: Cells, over: Parameters<typeof aReport>[1] = {}) =>
  aReport(cells, { waveId: `w${n}`, opensOn: `2026-0${n}-02`, breakdowns: [], ...over })
const lost = (n: number) => aLostReport({ waveId: `w${n}`, opensOn: `2026-0${n}-02` })
const shown = (reports: Report[], locale = 'en') =>
  read(aGiveBack({ locale, result: [reports, reports.at(-1)?.waveId ?? ''] }))

/** As the page is read, which has one kind of blank. */
const asRead = (text: string) => text.replace(/\s/g, ' ')

test.each(locales)(
  'in %s, what became lighter is told as everybody’s, and what weighs more or the same as it is',
  locale => {
    const { trend } = copyFor(locale).giveBack
    for (const [reports, told] of [
      [[wave(1, HEAVY), wave(2, LIGHT)], 'fell'],
      [[wave(1, LIGHT), wave(2, HEAVY)], 'rose'],
      [[wave(1, LIGHT), wave(2, LIGHT)], 'about-the-same'],
      [[wave(1, LIGHT)], undefined],
    ] as const) {
      const text = shown([...reports], locale)
      for (const each of ['rose', 'fell', 'about-the-same'] as const)
        expect([each, text.includes(asRead(trend[each]))]).toEqual([each, each === told])
    }
  },
)

test('a wave after one that is lost is not compared with the time before, of which nobody knows', () => {
  const { trend } = copyFor('en').giveBack
  const text = shown([wave(1, HEAVY), lost(2), wave(3, LIGHT)])
  expect(text).toContain('figures lost')
  for (const each of Object.values(trend)) expect(text).not.toContain(each)
})

test('nobody is told to be glad that one thing is lighter while another weighs more', () => {
  const { fell } = copyFor('en').giveBack.trend
  const two = { instrumentIds: ['phq-9', 'gad-7'], reportScales: 'all' as const, privacyBudget: 4_000_000 }
  const of = (n: number, mood: Cells, worry: Cells): Report => {
    const [first, second] = [wave(n, mood, two), wave(n, worry, two)]
    const whole = [first.tables.whole[0] ?? [], second.tables.whole[1] ?? []]
    return { ...first, tables: { ...first.tables, whole } }
  }
  expect(shown([of(1, HEAVY, HEAVY), of(2, LIGHT, LIGHT)])).toContain(fell)
  expect(shown([of(1, HEAVY, HEAVY), of(2, LIGHT, HEAVY)])).toContain(fell)
  expect(shown([of(1, HEAVY, LIGHT), of(2, LIGHT, HEAVY)])).not.toContain(fell)
})

test('a lost wave stands beside the figures of those before it, which are not lost', () => {
  const text = shown([wave(1, HEAVY), wave(2, LIGHT), lost(3)])
  expect(text).toContain(copyFor('en').giveBack.lost)
  expect(text).toMatch(
    /Jan 2026 \d+%, between \d+% and \d+% Feb 2026 \d+%, between \d+% and \d+% Mar 2026 figures lost/,
  )
  expect(shown([lost(1), lost(2)])).toMatch(/Jan 2026 figures lost Feb 2026 figures lost/)
})

test('the last report with figures is that of the wave nearest before, whatever their order', () => {
  const reports = [lost(4), wave(3, LIGHT), lost(2), wave(1, HEAVY)]
  expect(lastToldBefore(reports, 'w4')?.waveId).toBe('w3')
  expect(lastToldBefore(reports, 'w3')?.waveId).toBe('w1')
  expect(lastToldBefore(reports, 'w1')).toBeUndefined()
  expect(lastToldBefore(reports, 'w9')).toBeUndefined()
})

test.each(locales)(
  'in %s, the page says honestly where nothing is sure, and of no one that it is theirs alone',
  locale => {
    const { giveBack, frame } = copyFor(locale)
    const few = shown([aReport([['Care', 'Leeds', [6, 3, 1], 10]])], locale)
    expect(few).toContain(asRead(giveBack.unsure))
    expect(few).not.toMatch(/\d ?%/)
    // That foot speaks of a self-check; this page is everybody's.
    expect(few).not.toContain(asRead(frame.noDiagnosis))
    const sure = shown([wave(1, company)], locale)
    expect(sure).toContain(asRead(giveBack.notAlone))
    expect(sure).not.toContain(asRead(giveBack.unsure))
  },
)
