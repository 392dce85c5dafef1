import { describe, expect, test } from 'vitest'
import { type GateInput, launchGate } from '../../../functions/domain/campaign/launch-gate.ts'
import { aDraftCampaign, anAudience } from '../../builders.ts'
import { aLaunch, anInstrument, item } from './launches.ts'

describe('the language of the questions', () => {
  const worded = (id: string, ...languages: string[]) =>
    anInstrument(id, {
      items: [{ ...item(false), text: Object.fromEntries(languages.map(each => [each, 'One'])) }],
    })
  const speaking = (languages: Record<string, number>) =>
    anAudience({ cells: anAudience().cells.map((cell, n) => (n === 0 ? { ...cell, languages } : cell)) })
  const notes = (over: Partial<GateInput>) => {
    const gate = launchGate(aLaunch(over))
    return gate.outcome === 'open' ? gate.expectations.notes : gate.reasons
  }

  test('is noted where it is not the people’s own: by language, the largest group first', () => {
    const audience = speaking({ en: 30, de: 49, pl: 120, fr: 1 })
    expect(notes({ audience, instruments: [worded('phq-4', 'en', 'de')] })).toEqual([
      '120 people whose language is Polish will be asked in English.',
      '1 person whose language is French will be asked in English.',
    ])
    expect(notes({ audience, instruments: [worded('phq-4', 'en')] })).toEqual([
      '120 people whose language is Polish will be asked in English.',
      '49 people whose language is German will be asked in English.',
      '1 person whose language is French will be asked in English.',
    ])
  })

  test('may be another for some questions only', () => {
    const campaign = aDraftCampaign({ instruments: ['phq-4', 'k6'] })
    const instruments = [worded('phq-4', 'en', 'de'), worded('k6', 'fr')]
    expect(notes({ campaign, audience: speaking({ de: 200 }), instruments })).toEqual([
      '200 people whose language is German will be asked some questions in French.',
    ])
    const lacking = [worded('phq-4', 'en'), worded('k6', 'fr')]
    expect(notes({ campaign, audience: speaking({ de: 200 }), instruments: lacking })).toEqual([
      '200 people whose language is German will be asked in English and French.',
    ])
  })

  test('counts only invited people', () => {
    const campaign = aDraftCampaign({ audience: { departments: ['Kitchen'] }, breakdowns: [] })
    expect(notes({ campaign, audience: speaking({ pl: 200 }) })).toEqual([])
  })
})
