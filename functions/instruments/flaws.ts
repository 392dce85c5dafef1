import type { Instrument } from '../domain/check-in/instrument.ts'
import { instrument as instrumentFile } from '../domain/check-in/instrument-file.ts'
import { optionsOf } from '../domain/check-in/questions.ts'
import { AMOUNT_FAMILIES, isDegree, isDegreeTheme } from '../domain/check-in/theme.ts'

/**
 * Everything that is wrong with a data file, in sentences; none if it may ship. Run by the tests over every
 * instrument and content pack, never in a function.
 *
 * @param file the parsed JSON
 * @param others every other instrument of the build, to which `sameAs` may lead
 */
export function flawsOf(file: unknown, others: readonly unknown[]): string[] {
  const parsed = instrumentFile.safeParse(file)
  if (!parsed.success)
    return parsed.error.issues.map(issue => `${issue.path.join('.') || 'the file'}: ${issue.message}`)
  const instrument = parsed.data
  return [
    ...repeated('item', instrument.items),
    ...repeated('scale', instrument.scales),
    ...languageFlaws(instrument),
    ...optionFlaws(instrument),
    ...amountFlaws(instrument),
    ...scaleFlaws(instrument),
    ...directionFlaws(instrument),
    ...sharedFlaws(
      instrument,
      others.flatMap(other => instrumentFile.safeParse(other).data ?? []),
    ),
  ]
}

const repeated = (what: string, all: readonly { id: string }[]): string[] =>
  all
    .filter(({ id }, at) => all.findIndex(each => each.id === id) < at)
    .map(({ id }) => `${what} ${id} twice`)

/** Every text in every language the instrument claims, and in no other. */
function languageFlaws(instrument: Instrument): string[] {
  const languages = Object.keys(instrument.languages).toSorted().join(' ')
  const options = [...instrument.options, ...instrument.items.flatMap(item => item.options ?? [])]
  const texts: [string, Record<string, string>][] = [
    ['stem', instrument.stem],
    ...options.map((option): [string, Record<string, string>] => [`option ${option.value}`, option.text]),
    ...instrument.items.flatMap((item): [string, Record<string, string>][] => [
      [`item ${item.id}`, item.text],
      ...(item.ends
        ? [
            [`item ${item.id}, lowest`, item.ends.lowest] as [string, Record<string, string>],
            [`item ${item.id}, highest`, item.ends.highest] as [string, Record<string, string>],
          ]
        : []),
    ]),
  ]
  return [
    ...(languages === '' ? ['no language'] : []),
    ...texts
      .filter(([, text]) => Object.keys(text).toSorted().join(' ') !== languages)
      .map(([what, text]) => `${what} is in ${Object.keys(text).join(' ')}, the instrument in ${languages}`),
  ]
}

const optionFlaws = (instrument: Instrument): string[] =>
  instrument.items.flatMap(item => {
    const values = optionsOf(instrument, item).map(option => option.value)
    return [
      ...(new Set(values).size < values.length ? [`item ${item.id}: two options of one value`] : []),
      ...(item.risk === true && (item.reversed === true || Math.min(...values) > 0)
        ? [`item ${item.id}: a risk item's lowest value must be 0 and mean no risk`]
        : []),
    ]
  })

/** What a reply says of an answer: an amount for every step, of one family, never going back, with words for its theme. */
const amountFlaws = (instrument: Instrument): string[] =>
  instrument.items.flatMap(item => {
    const amounts = item.amounts ?? instrument.amounts
    const steps = optionsOf(instrument, item).length - 1
    const family = AMOUNT_FAMILIES.find(each => amounts.every(amount => each.includes(amount))) ?? []
    const places = amounts.map(amount => family.indexOf(amount))
    return [
      ...(amounts.length === steps
        ? []
        : [`item ${item.id}: ${amounts.length} amounts for the ${steps} steps from its lightest answer`]),
      ...(family.length > 0 && places.every((place, at) => place >= (places[at - 1] ?? 0))
        ? []
        : [`item ${item.id}: its amounts are of two families, or go back`]),
      ...(item.theme === undefined || amounts.every(amount => isDegree(amount) === isDegreeTheme(item.theme))
        ? []
        : [`item ${item.id}: no reply has words for ${item.theme} in these amounts`]),
    ]
  })

function scaleFlaws(instrument: Instrument): string[] {
  const scored = new Set(instrument.scales.flatMap(scale => scale.items))
  const unscored = instrument.items.filter(item => !scored.has(item.id))
  return [
    ...unscored.map(item => `item ${item.id} counts in no scale`),
    ...instrument.scales.flatMap(scale => {
      const say = (flaw: string) => `scale ${scale.id}: ${flaw}`
      const items = scale.items.flatMap(id => instrument.items.find(item => item.id === id) ?? [])
      if (items.length < scale.items.length || new Set(items).size < items.length)
        return [say('names an item that is not there, or one twice')]
      const ends = items.map(item => optionsOf(instrument, item).map(option => option.value))
      const min = ends.reduce((sum, values) => sum + Math.min(...values), 0)
      const max = ends.reduce((sum, values) => sum + Math.max(...values), 0)
      const weights = scale.bands.map(band => band.weight)
      const rising = weights.toSorted((a, b) => a - b)
      const monotone = [rising, rising.toReversed()].some(way => way.join() === weights.join())
      return [
        ...(scale.range.min !== min || scale.range.max !== max
          ? [say(`its options give ${min}–${max}`)]
          : []),
        ...(scale.bands[0]?.from !== min || scale.bands.at(-1)?.to !== max
          ? [say('the bands do not cover the range')]
          : []),
        ...scale.bands.flatMap((band, at) => {
          const before = scale.bands[at - 1]
          return [
            ...(band.to < band.from ? [say(`band ${band.id} is upside down`)] : []),
            ...(before && band.from !== before.to + 1 ? [say(`a gap or overlap before ${band.id}`)] : []),
          ]
        }),
        ...repeated(say('band'), scale.bands),
        ...(monotone ? [] : [say('the weights of its bands go up and down')]),
        ...(scale.mayMiss >= scale.items.length ? [say('may miss everything')] : []),
      ]
    }),
  ]
}

/** Which end of an item weighs is the same in every scale that counts it. */
const directionFlaws = (instrument: Instrument): string[] =>
  instrument.items.flatMap(item => {
    const ways = instrument.scales
      .filter(scale => scale.items.includes(item.id))
      .map(({ bands }) => Math.sign((bands.at(-1)?.weight ?? 0) - (bands[0]?.weight ?? 0)))
    return new Set(ways).size > 1 ? [`item ${item.id} weighs at one end in one scale, not in another`] : []
  })

/** A shared item is the same to the letter as at its home, in every language both have, options and all. */
const sharedFlaws = (instrument: Instrument, others: readonly Instrument[]): string[] =>
  instrument.items.flatMap(item => {
    if (item.sameAs === undefined) return []
    const [homeId, itemId] = item.sameAs.split('/')
    const home = others.find(other => other.id === homeId)
    const original = home?.items.find(each => each.id === itemId)
    if (!home || !original) return [`item ${item.id}: there is no ${item.sameAs}`]
    const shared = Object.keys(instrument.languages).filter(language => language in home.languages)
    const seen = (of: Instrument, each: typeof item) =>
      JSON.stringify([
        each.risk === true,
        each.reversed === true,
        each.theme,
        each.amounts ?? of.amounts,
        shared.map(language => each.text[language]),
        optionsOf(of, each).map(option => [option.value, shared.map(language => option.text[language])]),
      ])
    return [
      ...(original.sameAs === undefined ? [] : [`item ${item.id}: ${item.sameAs} is borrowed itself`]),
      ...(seen(instrument, item) === seen(home, original)
        ? []
        : [`item ${item.id} differs from ${item.sameAs}`]),
    ]
  })
