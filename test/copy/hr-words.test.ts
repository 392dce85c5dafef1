import { expect, test } from 'vitest'
import { de } from '../../functions/copy/hr/de.ts'
import { news as germanNews } from '../../functions/copy/hr/de-news.ts'
import { en } from '../../functions/copy/hr/en.ts'
import { news as englishNews } from '../../functions/copy/hr/en-news.ts'
import { hrLanguages, hrWordsFor } from '../../functions/copy/hr.ts'

/** Each text, by its place in the words. */
function textsOf(words: unknown, at = ''): [string, string][] {
  if (typeof words === 'string') return [[at, words]]
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return []
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, `${at}/${key}`))
}
const said = (words: typeof en) =>
  textsOf({ ...words, news: words === en ? englishNews : germanNews, rules: [] })
const named = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()

test('the console says in German all that it says in English, with the same values in it, and nothing is blank', () => {
  const [english, german] = [new Map(said(en)), new Map(said(de))]
  expect([...german.keys()].sort()).toEqual([...english.keys()].sort())
  for (const [at, text] of english) expect([at, named(german.get(at) ?? '')]).toEqual([at, named(text)])
  expect([...english, ...german].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('what is the same in both languages is so on purpose', () => {
  const german = new Map(said(de))
  const same = said(en).filter(([at, text]) => german.get(at) === text && /[a-z]{3}/i.test(text))
  expect([...new Set(same.map(([, text]) => text))].sort()).toEqual([
    'Hearten · {organisation}',
    'Hearten: {title}',
    'Name',
    'Token',
  ])
})

test('the words come in the first language of the browser that the console speaks, else in English', async () => {
  expect((await hrWordsFor('fr-FR,de-AT;q=0.8,en;q=0.5')).locale).toBe('de')
  expect((await hrWordsFor(undefined, 'pl')).locale).toBe('en')
  expect((await hrWordsFor('en', 'de')).locale).toBe('en')
  expect(hrLanguages).toEqual(['en', 'de'])
})
