import { describe, expect, test } from 'vitest'
import { type GateInput, launchGate } from '../../../functions/domain/campaign/launch-gate.ts'
import {
  AUCKLAND,
  aCrisisLine,
  aDraftCampaign,
  aSecondhandLine,
  aSupportRoute,
  BERLIN,
} from '../../builders.ts'
import { aLaunch, manyPeople, refusals } from '../campaign/launches.ts'

describe('crisis lines', () => {
  const responder = { responseTime: 'next-working-day' } as const
  const risky = {
    campaign: aDraftCampaign({ instruments: ['phq-9'] }),
    routes: [aSupportRoute({ responder, email: 'callback@line.example' })],
  }
  const notesOf = (over: Partial<GateInput>): string[] => {
    const gate = launchGate(aLaunch(over))
    if (gate.outcome === 'refused') throw new Error(JSON.stringify(gate.reasons))
    return gate.expectations.notes
  }
  const secondhand = aSecondhandLine({ number: '0800 111 0 111' })
  const called = (over: object = {}) => ({
    country: 'DE',
    number: '0800 1110111',
    confirmedBy: 'M. Weber',
    confirmedOn: '2026-02-20',
    ...over,
  })

  test('that are old or known only secondhand must be called before anybody is asked about self-harm', () => {
    const lines = [aCrisisLine({ verifiedOn: '2025-08-30' }), secondhand, aCrisisLine({ country: 'FR' })]
    const gate = launchGate(aLaunch({ ...risky, lines }))
    expect(gate).toMatchObject({
      outcome: 'refused',
      reasons: [
        {
          field: 'crisisLines',
          problem: expect.stringMatching(/^DE: TelefonSeelsorge, 116 123: .* 2025-08-30, more than 180 days/),
          remedy: expect.stringContaining('PUT /api/support-routes'),
        },
        {
          field: 'crisisLines',
          problem: expect.stringMatching(
            /^DE: TelefonSeelsorge, 0800 111 0 111: it is known from what others/,
          ),
        },
      ],
    })
    // 180 days before the launch at 9:00 on 27 February.
    expect(refusals({ ...risky, lines: [aCrisisLine({ verifiedOn: '2025-09-01' })] })).toEqual([])
  })

  test('count as checked for 180 days from the day on which HR had them called', () => {
    const by = (over: object) => refusals({ ...risky, lines: [secondhand], confirmations: [called(over)] })
    expect(by({})).toEqual([])
    expect(by({ confirmedOn: '2025-09-01' })).toEqual([])
    for (const over of [
      { confirmedOn: '2025-08-31' },
      { confirmedOn: '2026-03-01' },
      { country: 'AT' },
      { number: '0800 1110222' },
    ])
      expect(by(over)).toHaveLength(1)
  })

  test('are a note for a campaign that does not ask about self-harm', () => {
    expect(notesOf({ lines: [secondhand, aCrisisLine()] })).toEqual([
      expect.stringContaining('within 180 days: DE 0800 111 0 111 (TelefonSeelsorge). Have each one called.'),
    ])
    expect(notesOf({ lines: [] })).toEqual([
      expect.stringContaining('No crisis line comes with Hearten for DE'),
    ])
  })

  test('must exist for every country whose people are asked about self-harm', () => {
    const audience = manyPeople(100, [BERLIN, AUCKLAND])
    expect(refusals({ ...risky, audience })).toEqual([
      'supportRoutes: phq-9 asks about thoughts of self-harm, and there is no crisis line for NZ',
    ])
    const own = aSupportRoute({ id: 'own', kind: 'crisis', country: 'NZ' })
    expect(refusals({ ...risky, audience, routes: [...risky.routes, own] })).toEqual([])
  })

  test('are not shown by default where the country is unknown, which is noted with the count', () => {
    const nowhere = { timeZone: 'Europe/Berlin', country: 'ZZ' }
    const audience = manyPeople(60, [BERLIN, nowhere])
    expect(refusals({ ...risky, audience })).toEqual([])
    for (const over of [risky, {}])
      expect(notesOf({ ...over, audience })).toEqual([
        expect.stringMatching(/^60 people have no country on the roster: they see no country’s crisis line/),
      ])
    const campaign = aDraftCampaign({ audience: { countries: ['DE'] } })
    expect(notesOf({ campaign, audience })).toEqual([])
  })
})
