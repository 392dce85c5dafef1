import { expect, test } from 'vitest'
import type { Paying } from '../../../functions/domain/campaign/budget-gate.ts'
import { launchGate } from '../../../functions/domain/campaign/launch-gate.ts'
import { aDraftCampaign, anAudience, BERLIN } from '../../builders.ts'
import { aLaunch, refusals } from './launches.ts'

const BUDGET = 500_000
const another = (over: Partial<Paying> = {}): Paying => ({
  id: 'other',
  name: 'Spring',
  audience: {},
  waves: [{ id: 'w1', opensOn: '2026-02-02' }],
  reportCost: BUDGET / 2,
  privacyBudget: BUDGET,
  ...over,
})
const audience = anAudience({
  people: 300,
  cells: [
    { ...BERLIN, department: 'Care', site: 'One', people: 200 },
    { ...BERLIN, department: 'Kitchen', site: 'One', people: 100 },
  ],
})
const draft = aDraftCampaign({ reportsAYear: 2 })
const refusedWith = (paying: readonly Paying[], over: object = {}) =>
  refusals({ campaign: draft, audience, paying, ...over }).filter(reason => reason.startsWith('reportsAYear'))

test('two campaigns of half a budget each may invite the same people within a year', () => {
  expect(refusedWith([another()])).toEqual([])
})

test('a third one of half a budget is refused, with whose campaigns they are and of how many people', () => {
  expect(refusedWith([another(), another({ id: 'third', name: 'Summer' })])).toEqual([
    'reportsAYear: its reports and those of “Spring”, “Summer” would tell more of 300 people than was promised for a year',
  ])
})

test('only those whom the others invite too are short', () => {
  const paying = [another({ audience: { departments: ['Kitchen'] }, reportCost: BUDGET })]
  expect(refusedWith(paying)).toEqual([expect.stringContaining('more of 100 people')])
  expect(refusedWith(paying, { campaign: aDraftCampaign({ audience: { departments: ['Care'] } }) })).toEqual(
    [],
  )
})

test('the remedy names reports that fit, and the day from which these fit', () => {
  const result = launchGate(
    aLaunch({ campaign: draft, audience, paying: [another({ reportCost: 300_000 })] }),
  )
  if (result.outcome === 'open') throw new Error('open')
  const remedy = result.reasons.find(({ field }) => field === 'reportsAYear')?.remedy
  expect(remedy).toContain('set reportsAYear to 3')
  // 350 days after 2 February 2026.
  expect(remedy).toContain('open the first wave on 2027-01-18 or later')
})

test('sixteen campaigns with segments made for the purpose are stopped once the budget is spent', () => {
  const launched: Paying[] = []
  for (let n = 0; n < 16; n++) {
    const audience = n % 2 === 0 ? {} : { departments: ['Care'] }
    const campaign = { ...aDraftCampaign({ reportsAYear: 4, audience }), id: 'draft' }
    if (refusedWith(launched, { campaign }).length > 0) continue
    launched.push(
      another({ id: `c${n}`, audience: campaign.audience, waves: campaign.waves, reportCost: BUDGET / 4 }),
    )
  }
  const paidByCare = launched.reduce((sum, { reportCost, waves }) => sum + reportCost * waves.length, 0)
  expect(launched.length).toBe(4)
  expect(paidByCare).toBeLessThanOrEqual(BUDGET)
})

test('a lower promise of an earlier campaign still holds for its people', () => {
  expect(refusedWith([another({ privacyBudget: 300_000, reportCost: 100_000 })])).toHaveLength(1)
})
