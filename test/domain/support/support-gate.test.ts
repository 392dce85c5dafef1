import { describe, expect, test } from 'vitest'
import { type Campaign, cancel, closeWave, pause } from '../../../functions/domain/campaign/campaign.ts'
import { stillNeeded } from '../../../functions/domain/support/support-gate.ts'
import type { SupportRoute } from '../../../functions/domain/support/support-routes.ts'
import { DAY } from '../../../functions/domain/time.ts'
import { instruments } from '../../../functions/instruments/library.ts'
import {
  AUCKLAND,
  aCrisisLine,
  aDraftCampaign,
  aFrozenWave,
  aLaunchedCampaign,
  aRunningCampaign,
  aSupportRoute,
  BERLIN,
  LAUNCH_TIME,
} from '../../builders.ts'

/** Long after the launch: anything verified before it is older than 90 days by now. */
const NOW = LAUNCH_TIME + 200 * DAY
const act = { by: 'editor-1', now: NOW }

const lacking = (campaign: Campaign, ...routes: SupportRoute[]): string[] =>
  stillNeeded([campaign], {
    routes,
    lines: [aCrisisLine()],
    instruments: [...instruments.values()],
    now: NOW,
  }).map(({ field, problem }) => `${field}: ${problem}`)

const became = (
  transition: { outcome: string } & ({ campaign: Campaign } | { problem: string }),
): Campaign => {
  if (!('campaign' in transition)) throw new Error(transition.problem)
  return transition.campaign
}
const running = aRunningCampaign()
const nobody = [
  '/routes: “Spring check-in” is not over: no route to a person for DE',
  '/routes: “Spring check-in” is not over: no route outside the employer for DE',
]

describe('a campaign that is launched', () => {
  test('needs somebody to turn to in the countries of those invited, also while it is paused', () => {
    expect(lacking(running)).toEqual(nobody)
    expect(lacking(became(pause(running, act)))).toEqual(nobody)
    expect(lacking(running, aSupportRoute({ country: 'FR' }))).toEqual(nobody)
    expect(lacking(running, aSupportRoute({ country: 'DE' }))).toEqual([])
    expect(lacking(aRunningCampaign({}, [BERLIN, AUCKLAND]), aSupportRoute({ country: 'DE' }))).toEqual([
      expect.stringContaining('no route to a person for NZ'),
      expect.stringContaining('no route outside the employer for NZ'),
    ])
  })

  test('needs a responder, where it asks about self-harm', () => {
    const risky = aRunningCampaign({ instruments: ['phq-9'] })
    const line = aSupportRoute()
    const responder = { responseTime: 'next-working-day' } as const
    expect(lacking(risky, line)).toEqual([expect.stringContaining('nobody outside HR who calls back')])
    expect(lacking(risky, { ...line, email: 'callback@line.example', responder })).toEqual([])
  })

  test('needs the employer’s own line for a country in which none comes with Hearten', () => {
    const risky = aRunningCampaign({ instruments: ['phq-9'] }, [AUCKLAND])
    const responder = { responseTime: 'next-working-day' } as const
    const line = aSupportRoute({ email: 'callback@line.example', responder })
    const own = (over: object) => aSupportRoute({ id: 'own', kind: 'crisis', country: 'NZ', ...over })
    const none = [expect.stringContaining('there is no crisis line for NZ')]
    expect(lacking(risky, line)).toEqual(none)
    expect(lacking(risky, line, own({}))).toEqual([])
    // Another country's number does not count here, nor does a page or an outdated number.
    for (const over of [{ country: '*' }, { country: 'AU' }, { human: false }, { verifiedOn: '2025-11-01' }])
      expect(lacking(risky, line, own(over))).toEqual(none)
    expect(lacking(risky, line, own({ phone: undefined, url: 'https://line.example/' }))).toEqual(none)
    expect(lacking(risky, line, own({ phone: undefined, text: '4357' }))).toEqual([])
    expect(lacking(aRunningCampaign({}, [AUCKLAND]), line)).toEqual([])
  })

  test('accepts routes that became old since, but none that were old at the launch', () => {
    const verified = (days: number) =>
      aSupportRoute({ verifiedOn: new Date(LAUNCH_TIME + days * DAY).toISOString().slice(0, 10) })
    expect(lacking(running, verified(-89))).toEqual([])
    expect(lacking(running, verified(199))).toEqual([])
    expect(lacking(running, verified(-92))).toHaveLength(2)
    expect(lacking(running, verified(202))).toHaveLength(2)
  })

  test('blocks changes of the list while the audience of a wave is counted', () => {
    expect(lacking({ ...running, freezing: 'w2' }, aSupportRoute())).toEqual([
      '/routes: “Spring check-in” is about to open: for which countries is being counted',
    ])
  })

  test('needs help where its people were at the launch, and where a wave has asked some since', () => {
    const launched = { ...aLaunchedCampaign(), countries: ['DE'] }
    const route = aSupportRoute({ country: 'DE' })
    expect(lacking(launched, route)).toEqual([])
    expect(lacking(launched)).toHaveLength(2)
    expect(lacking({ ...launched, frozenWaves: [aFrozenWave('w1', [AUCKLAND])] }, route)).toEqual([
      expect.stringContaining('NZ'),
      expect.stringContaining('NZ'),
    ])
  })
})

test('a campaign that is a draft, or over, needs no routes', () => {
  expect(lacking(aDraftCampaign())).toEqual([])
  expect(lacking(became(cancel(running, act)))).toEqual([])
  expect(lacking(became(closeWave(running, 'w1', NOW)))).toEqual([])
})

test('each campaign is listed with what it lacks', () => {
  const all = [running, aRunningCampaign({ name: 'Night shift' }, [AUCKLAND])]
  const reasons = stillNeeded(all, { routes: [], lines: [], instruments: [], now: NOW })
  expect(reasons.map(({ problem }) => /^“(.*)”.* for (..)$/.exec(problem)?.slice(1).join(' '))).toEqual([
    'Spring check-in DE',
    'Spring check-in DE',
    'Night shift NZ',
    'Night shift NZ',
  ])
})
