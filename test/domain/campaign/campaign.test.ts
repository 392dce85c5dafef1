import { describe, expect, test } from 'vitest'
import {
  beginFreezing,
  type Campaign,
  campaign as campaignSchema,
  cancel,
  closeWave,
  create,
  edit,
  freezeWave,
  frozenWaveOf,
  isInvited,
  launch,
  pause,
  resume,
  type Transition,
} from '../../../functions/domain/campaign/campaign.ts'
import { mostWavesInAWindow } from '../../../functions/domain/campaign/reports-a-year.ts'
import {
  AUCKLAND,
  aCampaignDraft,
  aDraftCampaign,
  aFrozenWave,
  aLaunchedCampaign,
  aRunningCampaign,
  BERLIN,
  LAUNCH_TIME,
} from '../../builders.ts'

const now = LAUNCH_TIME + 1000
const act = { by: 'editor-2', now }

function changed<Next extends Campaign>(transition: Transition<Next> | { outcome: 'invalid' }): Next {
  if (transition.outcome !== 'changed') throw new Error(JSON.stringify(transition))
  // A stored campaign parses back unchanged.
  expect(campaignSchema.parse(JSON.parse(JSON.stringify(transition.campaign)))).toEqual(transition.campaign)
  return transition.campaign
}

const draft = aDraftCampaign()
const running = aRunningCampaign()
const paused = changed(pause(running, act))
const cancelled = changed(cancel(running, act))
const closed = changed(closeWave(running, 'w1', now))

describe('a draft', () => {
  test('is what HR posted, and who posted it when', () => {
    const posted = aCampaignDraft({ breakdowns: ['site'] })
    expect(create(posted, { id: 'c9', by: 'editor-1', now })).toEqual({
      ...posted,
      ...{ status: 'draft', id: 'c9', createdAt: now, createdBy: 'editor-1' },
      waves: [{ id: 'w1', ...posted.waves[0] }],
    })
  })

  test('numbers its waves', () => {
    const waves = [1, 4, 7].map(month => ({ opensOn: `2026-0${month}-05`, closesAfterDays: 10 }))
    expect(aDraftCampaign({ waves }).waves.map(({ id }) => id)).toEqual(['w1', 'w2', 'w3'])
  })

  test('accepts a change of some fields and keeps the others, defaults included', () => {
    const edited = changed(
      edit(aDraftCampaign({ reportsAYear: 6 }), {
        name: 'Summer',
        waves: [{ opensOn: '2026-06-01', remindAfterDays: [], closesAfterDays: 5 }],
      }),
    )
    expect(edited).toMatchObject({
      status: 'draft',
      id: 'c1',
      name: 'Summer',
      reportsAYear: 6,
      sendAt: '09:30',
    })
    expect(edited.waves).toEqual([
      { id: 'w1', opensOn: '2026-06-01', remindAfterDays: [], closesAfterDays: 5 },
    ])
  })

  test('is checked again as a whole', () => {
    const patch = { waves: [{ opensOn: '2026-06-01', remindAfterDays: [6], closesAfterDays: 5 }] }
    expect(edit(draft, patch)).toMatchObject({
      outcome: 'invalid',
      error: { issues: [{ path: ['waves', 0, 'closesAfterDays'] }] },
    })
  })
})

describe('a draft that was stored under older rules', () => {
  const stored = {
    ...draft,
    name: '   ',
    dpiaReference: ' ',
    audience: { countries: ['UK'] },
    quietDays: [{ country: 'UK', date: '2026-05-04' }],
  }

  test('can still be read', () => {
    expect(campaignSchema.parse(stored)).toEqual(stored)
  })

  test('is refused with its problems at the first change', () => {
    expect(edit(stored, { reportsAYear: 6 })).toMatchObject({
      outcome: 'invalid',
      error: {
        issues: [
          { path: ['name'] },
          { path: ['audience', 'countries', 0] },
          { path: ['dpiaReference'] },
          { path: ['quietDays', 0, 'country'] },
        ],
      },
    })
  })
})

describe('freezing a wave', () => {
  const waves = [3, 6].map(month => ({ opensOn: `2026-0${month}-02`, closesAfterDays: 10 }))
  const two = aLaunchedCampaign({ waves })
  const begun = changed(beginFreezing(two, 'w1'))

  test('is marked while it is going on, and its audience is kept by wave', () => {
    expect(begun).toMatchObject({ status: 'running', freezing: 'w1', frozenWaves: [] })
    expect(beginFreezing(begun, 'w1')).toEqual({ outcome: 'unchanged', campaign: begun })
    const frozen = changed(freezeWave(begun, aFrozenWave('w1', [BERLIN, AUCKLAND]), now))
    expect(frozen).not.toHaveProperty('freezing')
    expect(frozenWaveOf(frozen, 'w1')).toMatchObject({ invited: 320, places: [BERLIN, AUCKLAND] })
    expect(frozenWaveOf(frozen, 'w2')).toBeUndefined()
  })

  test('counts once: the audience that was frozen first stays', () => {
    const frozen = changed(freezeWave(begun, aFrozenWave('w1'), now))
    expect(freezeWave(frozen, aFrozenWave('w1', [AUCKLAND]), now)).toEqual({
      outcome: 'unchanged',
      campaign: frozen,
    })
  })

  test('comes to its end in a pause, but does not begin in one', () => {
    const pausedMeanwhile = changed(pause(begun, act))
    expect(beginFreezing(pausedMeanwhile, 'w1').outcome).toBe('unchanged')
    expect(changed(freezeWave(pausedMeanwhile, aFrozenWave('w1'), now)).status).toBe('paused')
    expect(beginFreezing(changed(pause(two, act)), 'w1').outcome).toBe('refused')
  })

  test('asks nobody where too few would be counted for any result to be told, and closes the wave', () => {
    const few = { ...aFrozenWave('w1'), invited: 12, counted: 9 }
    const skipped = changed(freezeWave(begun, few, now))
    expect(skipped).toMatchObject({
      status: 'running',
      frozenWaves: [{ waveId: 'w1', invited: 0, places: [] }],
      closedWaves: [{ waveId: 'w1', closedAt: now }],
    })
    expect(changed(freezeWave(skipped, { ...few, waveId: 'w2' }, now))).toMatchObject({ status: 'closed' })
  })
})

describe('what a report costs', () => {
  const costOf = (over: object, people: number) => {
    const next = changed(launch(aDraftCampaign(over), { ...act, people, countries: ['DE'], budget: 500_000 }))
    return [next.reportsAYear, next.reportCost]
  }
  const monthly = Array.from({ length: 12 }, (_, n) => ({
    opensOn: `2027-${String(n + 1).padStart(2, '0')}-04`,
    closesAfterDays: 10,
  }))

  test('is frozen at launch: the budget, shared by as many reports a year as HR chose', () => {
    expect(costOf({ reportsAYear: 1 }, 60)).toEqual([1, 500_000])
    expect(costOf({ reportsAYear: 12 }, 5000)).toEqual([12, 41_666])
  })

  test('or as suit the size of the audience, and no fewer than the waves within a year', () => {
    expect(costOf({}, 999)).toEqual([2, 250_000])
    expect(costOf({}, 1000)).toEqual([4, 125_000])
    expect(costOf({ waves: monthly }, 60)).toEqual([12, 41_666])
    // Two waves a year apart do not share a year.
    expect(mostWavesInAWindow([{ opensOn: '2027-01-04' }, { opensOn: '2028-01-03' }])).toBe(1)
    expect(mostWavesInAWindow(monthly)).toBe(12)
  })
})

describe('pause and resume', () => {
  test('are recorded, so that the plan knows what was held back', () => {
    const resumed = changed(resume(paused, { by: 'editor-2', now: now + 5000 }))
    expect(resumed).toEqual({ ...running, pauses: [{ from: now, to: now + 5000 }] })
    expect(changed(resume(changed(pause(resumed, act)), act)).pauses).toHaveLength(2)
  })

  test('repeated have no further effect', () => {
    expect(pause(paused, act)).toEqual({ outcome: 'unchanged', campaign: paused })
    expect(resume(running, act)).toEqual({ outcome: 'unchanged', campaign: running })
  })
})

describe('closing', () => {
  const waves = [3, 6].map(month => ({ opensOn: `2026-0${month}-02`, closesAfterDays: 10 }))
  const two = aRunningCampaign({ waves })

  test('the last wave closes the campaign, and none is closed twice', () => {
    const one = changed(closeWave(two, 'w1', now))
    expect(one).toMatchObject({ status: 'running', closedWaves: [{ waveId: 'w1', closedAt: now }] })
    expect(closeWave(one, 'w1', now + 1).outcome).toBe('unchanged')
    expect(changed(closeWave(one, 'w2', now + 1))).toMatchObject({ status: 'closed', closedAt: now + 1 })
  })

  test('goes on while paused', () => {
    const closedInPause = changed(closeWave(changed(pause(two, act)), 'w1', now))
    expect(closedInPause.status).toBe('paused')
    const last = changed(closeWave(closedInPause, 'w2', now + 1))
    expect(last).toMatchObject({ status: 'closed', pauses: [{ from: now, to: now + 1 }] })
    expect(last).not.toHaveProperty('pausedAt')
  })

  test('a missing wave is refused', () => {
    expect(closeWave(two, 'w3', now)).toMatchObject({
      outcome: 'refused',
      problem: expect.stringContaining('w1, w2'),
    })
  })
})

describe('what a state forbids', () => {
  const all = { draft, running, paused, cancelled, closed } as const
  const acts: Record<
    string,
    [(from: Campaign) => { outcome: string; problem?: string }, (keyof typeof all)[]]
  > = {
    edit: [from => edit(from, { name: 'Other' }), ['draft']],
    launch: [from => launch(from, { ...act, people: 160, countries: ['DE'], budget: 500_000 }), ['draft']],
    pause: [from => pause(from, act), ['running', 'paused']],
    resume: [from => resume(from, act), ['running', 'paused']],
    cancel: [from => cancel(from, act), ['running', 'paused', 'cancelled']],
    'freeze a wave of': [from => freezeWave(from, aFrozenWave(), now), ['running', 'paused']],
    'close a wave': [from => closeWave(from, 'w1', now), ['running', 'paused', 'closed']],
  }
  for (const [name, [run, allowed]] of Object.entries(acts))
    for (const [status, from] of Object.entries(all)) {
      const may = allowed.some(one => one === status)
      test(`${may ? 'one may' : 'one may not'} ${name} a ${status} campaign`, () => {
        const result = run(from)
        expect(result.outcome === 'refused').toBe(!may)
        if (!may) expect(result.problem).toContain(status)
      })
    }

  test('cancelling keeps who was invited and forgets the pause', () => {
    expect(changed(cancel(paused, act))).toMatchObject({
      cancelledBy: 'editor-2',
      frozenWaves: [{ invited: 160 }],
    })
  })
})

test('each list narrows the audience', () => {
  const nurse = { country: 'DE', department: 'Care', site: 'Bonn' }
  expect(isInvited({}, nurse)).toBe(true)
  expect(isInvited({ countries: ['DE', 'FR'], departments: ['Care'] }, nurse)).toBe(true)
  expect(isInvited({ countries: ['DE'], sites: ['Köln'] }, nurse)).toBe(false)
  expect(isInvited({ departments: ['Care'] }, { country: 'DE' })).toBe(false)
})
