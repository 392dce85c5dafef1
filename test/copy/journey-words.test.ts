import { describe, expect, test } from 'vitest'
import { journeyWordsFor } from '../../functions/copy/journey.ts'
import { locales } from '../../functions/copy/languages.ts'
import { flawsOfText, placeholdersIn, textsIn } from './lint.ts'

const english = textsIn(await journeyWordsFor('en'))

/** Plural forms differ from language to language; the phrase as a whole must be there in each. */
const whole = (path: string) => path.replace(/(tookPart)\.\w+$/, '$1')

describe.each(locales)('the words of the private page in %s', async locale => {
  const words = await journeyWordsFor(locale)
  const texts = textsIn(words)

  test('keep every rule about words', () => {
    expect(
      texts.flatMap(({ path, text }) => flawsOfText(text, locale, 'page').map(flaw => `${path} ${flaw}`)),
    ).toEqual([])
  })

  test('say everything that English says, and nothing else', () => {
    const paths = (of: typeof texts) => [...new Set(of.map(({ path }) => whole(path)))].sort()
    expect(paths(texts)).toEqual(paths(english))
  })

  test('have room for the same values as English has', () => {
    for (const { path, text } of texts) {
      const known = english.find(each => each.path === path)
      if (known && path === whole(path))
        expect({ path, values: placeholdersIn(text) }).toEqual({ path, values: placeholdersIn(known.text) })
    }
  })

  test('have every plural form that the language knows', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    expect(Object.keys(words.steps.tookPart).sort()).toEqual([...forms].sort())
  })
})
