import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Instrument } from '../../functions/domain/check-in/instrument.ts'
import { optionsOf } from '../../functions/domain/check-in/questions.ts'
import { flawsOf } from '../../functions/instruments/flaws.ts'
import { instruments } from '../../functions/instruments/library.ts'
import { packs } from '../../functions/instruments/packs.ts'
import { everyInstrument, theInstrument } from '../domain/check-in/answering.ts'

const folder = fileURLToPath(new URL('../../functions/instruments/', import.meta.url))
const jsonIn = (where: string) => readdirSync(where).filter(name => name.endsWith('.json'))
const ours = jsonIn(folder).map(name => name.replace('.json', ''))

const texts = (instrument: Instrument): string =>
  JSON.stringify([
    instrument.stem,
    instrument.options.map(option => [option.value, option.text]),
    instrument.items.map(item => [item.id, item.text, item.ends ?? null, item.options ?? null]),
  ])

describe('the library', () => {
  test('holds nine instruments of ours', () => {
    expect(ours.toSorted()).toEqual([
      'gad-2',
      'gad-7',
      'k6',
      'ons4',
      'phq-2',
      'phq-4',
      'phq-8',
      'phq-9',
      'work-and-energy',
    ])
  })

  test('holds every data file of its folders, each under its own id, and nothing else', () => {
    const files = [
      ...jsonIn(folder).map(name => `${folder}${name}`),
      ...jsonIn(`${folder}packs`).map(name => `${folder}packs/${name}`),
    ].map(path => ({ path, file: JSON.parse(readFileSync(path, 'utf8')) as { id?: string } }))
    // A file in packs/ that packs.ts does not name, or an id used twice, shows here.
    expect(files.map(({ file }) => file.id).toSorted()).toEqual([...instruments.keys()].toSorted())
    for (const { path, file } of files) {
      expect(path.endsWith(`/${file.id}.json`)).toBe(true)
      expect(instruments.get(file.id ?? '')).toEqual(file)
    }
    expect(jsonIn(`${folder}packs`)).toHaveLength(packs.length)
  })

  test.each(everyInstrument.map(each => [each.id, each] as const))('%s has no flaw', (_, instrument) => {
    expect(
      flawsOf(
        instrument,
        everyInstrument.filter(each => each !== instrument),
      ),
    ).toEqual([])
  })
})

describe('what ships', () => {
  const shipped = ours.map(theInstrument)

  test('marks as risk item 9 of PHQ-9, and no other', () => {
    const risky = shipped.flatMap(each =>
      each.items.flatMap((item, at) => (item.risk ? [`${each.id} ${at + 1}`] : [])),
    )
    expect(risky).toEqual(['phq-9 9'])
  })

  test('claims validation for all but our own check', () => {
    expect(shipped.filter(each => !each.validated).map(each => each.id)).toEqual(['work-and-energy'])
  })

  test('offers exactly the languages whose wording has a source', () => {
    expect(Object.fromEntries(shipped.map(each => [each.id, Object.keys(each.languages).join(' ')]))).toEqual(
      {
        'gad-2': 'en de fr',
        'gad-7': 'en de fr',
        k6: 'en',
        ons4: 'en',
        'phq-2': 'en de es fr',
        'phq-4': 'en de fr',
        'phq-8': 'en de es fr',
        'phq-9': 'en de es fr',
        'work-and-energy': 'en de es fr ar',
      },
    )
  })

  test('carries the LOINC codes of PHQ-9 and GAD-7, panel, items, total and answers', () => {
    const codes = (id: string) => {
      const { loinc, items, scales } = theInstrument(id)
      return [loinc, ...items.map(item => item.loinc), ...scales.map(scale => scale.loinc)].join(' ')
    }
    expect(codes('phq-9')).toBe(
      '44249-1 44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8 44261-6',
    )
    expect(codes('gad-7')).toBe('69737-5 69725-0 68509-9 69733-4 69734-2 69735-9 69689-8 69736-7 70274-6')
    for (const id of ['phq-9', 'gad-7'])
      expect(theInstrument(id).options.map(option => option.loinc)).toEqual([
        'LA6568-5',
        'LA6569-3',
        'LA6570-1',
        'LA6571-9',
      ])
  })

  test('attributes the PHQ family as its forms ask', () => {
    for (const id of ['phq-2', 'phq-4', 'phq-8', 'phq-9', 'gad-2', 'gad-7']) {
      expect(theInstrument(id).attribution).toMatch(
        /Spitzer.*Williams.*Kroenke and colleagues.*grant from Pfizer Inc/,
      )
      expect(theInstrument(id).licence).toContain(
        'no permission required to reproduce, translate, display or distribute',
      )
    }
  })

  test('asks no more than eleven choices of anyone, each with a distinct text', () => {
    for (const instrument of shipped)
      for (const item of instrument.items)
        for (const language of Object.keys(instrument.languages)) {
          const choices = optionsOf(instrument, item).map(option => option.text[language])
          expect(choices.length).toBeLessThanOrEqual(11)
          expect(new Set(choices).size).toBe(choices.length)
        }
  })

  // The wording is the published one, to the letter: a change of any of it must be made here too, raises the
  // file's version, and names the source.
  test.each([
    ['gad-2', '8ef8e5dd11d2d68a'],
    ['gad-7', 'c5dd8f69680d3e3c'],
    ['k6', '3b8e0e7c0dcc4405'],
    ['ons4', 'da42c22607b13ec0'],
    ['phq-2', '9b340e646148127c'],
    ['phq-4', '647ac54eb8c72887'],
    ['phq-8', '223399fe34f112da'],
    ['phq-9', 'cb3f41128622282b'],
    ['work-and-energy', 'e469aa6ad3d7dcf4'],
  ])('%s is worded as it was checked', (id, digest) => {
    expect(
      createHash('sha256')
        .update(texts(theInstrument(id)))
        .digest('hex')
        .slice(0, 16),
    ).toBe(digest)
  })
})
