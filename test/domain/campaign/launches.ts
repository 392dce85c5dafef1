import { expect } from 'vitest'
import { type GateInput, launchGate } from '../../../functions/domain/campaign/launch-gate.ts'
import type { RehearsalInput } from '../../../functions/domain/campaign/rehearsal.ts'
import { instruments } from '../../../functions/instruments/library.ts'
import {
  aCrisisLine,
  aDraftCampaign,
  anAudience,
  aSupportRoute,
  BERLIN,
  LAUNCH_TIME,
} from '../../builders.ts'

/** An item, and one that asks about self-harm. */
export const item = (risk: boolean) => ({ id: 'one', text: { en: 'One' }, reversed: false, risk })
export const anInstrument = (id: string, over: object = {}): GateInput['instruments'][number] => ({
  id,
  licence: 'Free to use',
  permissionEvidence: 'Printed on the form',
  items: [item(false)],
  ...over,
})

/** A launch in order, except for what the test overrides. */
export const aLaunch = (over: Partial<GateInput> = {}): GateInput => ({
  campaign: aDraftCampaign(),
  audience: anAudience(),
  routes: [aSupportRoute()],
  lines: [aCrisisLine()],
  confirmations: [],
  pageLanguage: language => (language === 'de' ? 'de' : 'en'),
  instruments: [anInstrument('phq-4'), anInstrument('phq-9', { items: [item(false), item(true)] })],
  sending: { max24Hour: 50_000, maxPerSecond: 14, sandbox: false },
  others: [],
  paying: [],
  privacyBudget: 500_000,
  now: LAUNCH_TIME,
  ...over,
})

/** A rehearsal of a draft that could be launched, except for what the test overrides. */
export const aRehearsal = (over: Partial<RehearsalInput> = {}): RehearsalInput => ({
  ...aLaunch(),
  campaign: aDraftCampaign(),
  instruments: [...instruments.values()],
  shared: [],
  contactCap: 6,
  ...over,
})

/** Every reason as `field: problem`. */
export function refusals(over: Partial<GateInput>): string[] {
  const result = launchGate(aLaunch(over))
  if (result.outcome === 'open') return []
  for (const { remedy } of result.reasons) expect(remedy.length).toBeGreaterThan(10)
  return result.reasons.map(({ field, problem }) => `${field}: ${problem}`)
}

export const manyPeople = (people: number, places = [BERLIN]) =>
  anAudience({
    people: people * places.length,
    cells: places.map(place => ({ ...place, department: 'Care', site: 'One', people })),
  })
