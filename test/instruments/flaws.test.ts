import { describe, expect, test } from 'vitest'
import { flawsOf } from '../../functions/instruments/flaws.ts'
import { everyInstrument, theInstrument } from '../domain/check-in/answering.ts'

/** A way to a place in a data file: `items.8.risk`. */
type Path = readonly (string | number)[]

const at = (file: unknown, path: Path): unknown =>
  path.reduce<unknown>((of, step) => (of as Record<string | number, unknown>)[step], file)

/** The file with one place changed, or taken away. */
function changed(id: string, path: Path, to?: unknown): unknown {
  const file: unknown = structuredClone(theInstrument(id))
  const place = at(file, path.slice(0, -1)) as Record<string | number, unknown>
  const last = path.at(-1) ?? ''
  if (to === undefined) delete place[last]
  else place[last] = to
  return file
}

const flaws = (file: unknown, id = 'phq-9') =>
  flawsOf(
    file,
    everyInstrument.filter(each => each.id !== id),
  )

describe('a data file is refused', () => {
  test.each<[string, Path]>([
    ['its id', ['id']],
    ['its version', ['version']],
    ['its name', ['name']],
    ['its full name', ['fullName']],
    ['whether it is validated', ['validated']],
    ['its stem', ['stem']],
    ['its recall period', ['recallDays']],
    ['its options', ['options']],
    ['its items', ['items']],
    ['its scales', ['scales']],
    ['its languages', ['languages']],
    ['the source of a language', ['languages', 'de', 'source']],
    ['its citation', ['citation']],
    ['the DOI of its citation', ['citation', 'doi']],
    ['its licence', ['licence']],
    ['the evidence of permission', ['permissionEvidence']],
    ['its attribution', ['attribution']],
    ['the value of an option', ['options', 0, 'value']],
    ['the text of an item', ['items', 3, 'text']],
    ['the theme of an item', ['items', 3, 'theme']],
    ['the amounts of its steps', ['amounts']],
    ['the risk of an item without a theme', ['items', 8, 'risk']],
    ['the range of a scale', ['scales', 0, 'range']],
    ['the bands of a scale', ['scales', 0, 'bands']],
    ['the missing-item rule of a scale', ['scales', 0, 'mayMiss']],
    ['the weight of a band', ['scales', 0, 'bands', 1, 'weight']],
    ['a text in one of its languages', ['items', 8, 'text', 'es']],
    ['the stem in one of its languages', ['stem', 'fr']],
    ['an option in one of its languages', ['options', 2, 'text', 'de']],
  ])('without %s', (_, path) => {
    expect(at(theInstrument('phq-9'), path)).toBeDefined()
    expect(flaws(changed('phq-9', path))).not.toEqual([])
  })

  test.each<[string, Path, unknown, RegExp]>([
    ['an empty licence', ['licence'], '', /licence/],
    ['no evidence of permission', ['permissionEvidence'], '', /permissionEvidence/],
    ['a misspelt field', ['reliableChnage'], 6, /reliableChnage/],
    ['a LOINC code that is none', ['loinc'], '44249', /loinc/],
    ['no language', ['languages'], {}, /no language/],
    [
      'a text in a language without a source',
      ['items', 0, 'text', 'it'],
      'Poco interesse',
      /item interest is in/,
    ],
    ['a gap between bands', ['scales', 0, 'bands', 2, 'from'], 11, /gap or overlap before moderate/],
    ['an overlap of bands', ['scales', 0, 'bands', 2, 'from'], 9, /gap or overlap before moderate/],
    ['bands that stop short', ['scales', 0, 'bands', 4, 'to'], 26, /do not cover the range/],
    ['bands that start late', ['scales', 0, 'bands', 0, 'from'], 1, /do not cover the range/],
    ['a range its options do not give', ['scales', 0, 'range', 'max'], 24, /options give 0–27/],
    ['weights that go up and down', ['scales', 0, 'bands', 2, 'weight'], 4, /up and down/],
    ['two bands of one name', ['scales', 0, 'bands', 1, 'id'], 'minimal', /minimal twice/],
    [
      'a scale of an item that is not there',
      ['scales', 0, 'items', 0],
      'joy',
      /names an item that is not there/,
    ],
    ['a scale that counts an item twice', ['scales', 0, 'items', 1], 'interest', /one twice/],
    ['an item in no scale', ['scales', 0, 'items'], ['interest'], /self-harm counts in no scale/],
    ['two items of one id', ['items', 1, 'id'], 'interest', /item interest twice/],
    ['two options of one value', ['options', 1, 'value'], 0, /two options of one value/],
    ['a reversed risk item', ['items', 8, 'reversed'], true, /must be 0 and mean no risk/],
    ['a theme on a risk item', ['items', 8, 'theme'], 'mood', /except a risk item/],
    ['a theme that no reply has words for', ['items', 3, 'theme'], 'grief', /theme/],
    ['fewer amounts than steps', ['amounts'], ['several-days'], /1 amounts for the 3 steps/],
    ['amounts of two families', ['amounts', 2], 'always', /two families, or go back/],
    ['amounts that go back', ['amounts', 2], 'several-days', /two families, or go back/],
    [
      'amounts that do not go with its themes',
      ['amounts'],
      ['slightly', 'partly', 'largely'],
      /no reply has words for joy in these amounts/,
    ],
    ['leave to miss every item', ['scales', 0, 'mayMiss'], 9, /may miss everything/],
  ])('with %s', (_, path, to, says) => {
    expect(flaws(changed('phq-9', path, to)).join('\n')).toMatch(says)
  })

  test.each<[string, Path, unknown, RegExp]>([
    [
      'worded otherwise',
      ['items', 2, 'text', 'en'],
      'Little joy in doing things',
      /differs from phq-9\/interest/,
    ],
    ['with another option', ['options', 1, 'text', 'en'], 'Some days', /differs from phq-9\/interest/],
    ['from an item that is not there', ['items', 2, 'sameAs'], 'phq-9/joy', /there is no phq-9\/joy/],
    ['from one that borrowed it itself', ['items', 2, 'sameAs'], 'phq-8/interest', /is borrowed itself/],
  ])('with a shared item %s', (_, path, to, says) => {
    expect(flaws(changed('phq-4', path, to), 'phq-4').join('\n')).toMatch(says)
  })

  test('with a shared item of another theme, or of other amounts', () => {
    expect(flaws(changed('phq-4', ['items', 2, 'theme'], 'mood'), 'phq-4').join()).toMatch(
      /interest differs from phq-9/,
    )
    const rarer = ['several-days', 'several-days', 'nearly-every-day']
    expect(flaws(changed('phq-4', ['items', 2, 'amounts'], rarer), 'phq-4').join()).toMatch(
      /interest differs from phq-9/,
    )
  })

  test('with an item that weighs at one end in one scale, and at the other in the next', () => {
    const phq4 = theInstrument('phq-4')
    const bands = phq4.scales[1]?.bands.map((band, n) => ({ ...band, weight: n === 0 ? 2 : 0 }))
    expect(flaws(changed('phq-4', ['scales', 1, 'bands'], bands), 'phq-4').join()).toMatch(
      /item nervous weighs at one end in one scale/,
    )
  })

  test('that is no instrument at all', () => {
    expect(flaws(null)).not.toEqual([])
    expect(flaws([])).not.toEqual([])
  })
})
