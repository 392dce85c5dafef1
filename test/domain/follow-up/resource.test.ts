import { expect, test } from 'vitest'
import { resource } from '../../../functions/domain/follow-up/resource.ts'
import { fieldProblems } from '../../../functions/edges/refusal.ts'
import { aResource } from './resources.ts'

const problemsOf = (of: unknown) => {
  const read = resource.safeParse(of)
  return Object.fromEntries(
    fieldProblems(read.error ?? ({ issues: [] } as never)).map(({ field, problem }) => [field, problem]),
  )
}
const words = { title: 'A', summary: 'B', url: 'https://example.org/' }

test('every field that is wrong is named with what would be right', () => {
  const all = problemsOf({
    id: 'Garden group',
    kind: 'therapy',
    topics: [],
    minutes: 2.5,
    cost: '£5',
    countries: ['UK ', 'gb'],
    sites: [],
    phone: 'ask Jo',
    languages: { EN: words, de: 'Garten' },
    source: ' ',
    verifiedOn: '20.02.2026',
    internal: true,
  })
  expect(Object.keys(all).toSorted()).toEqual([
    '/cost',
    '/countries/0',
    '/countries/1',
    '/id',
    '/internal',
    '/kind',
    '/languages/EN',
    '/languages/de',
    '/minutes',
    '/phone',
    '/sites',
    '/source',
    '/topics',
    '/verifiedOn',
  ])
  // Our own messages, and none of the schema library's.
  expect(Object.values(all).filter(problem => /invalid|expected|too (small|big)/i.test(problem))).toEqual([])
})

test('what is missing is named', () => {
  expect(Object.keys(problemsOf({})).toSorted()).toEqual([
    '/cost',
    '/countries',
    '/id',
    '/kind',
    '/languages',
    '/minutes',
    '/source',
    '/topics',
    '/verifiedOn',
  ])
})

test.each([
  [{ title: '', summary: 'B', url: words.url }, ['/languages/en/title']],
  [{ ...words, title: 'x'.repeat(71) }, ['/languages/en/title']],
  [{ ...words, summary: 'x'.repeat(241) }, ['/languages/en/summary']],
  [{ title: 'A', summary: 'B' }, ['/languages/en/url']],
  [{ ...words, url: 'http://example.org/' }, ['/languages/en/url']],
  [{ ...words, url: 'https://example.org/?a=1&copy=2' }, ['/languages/en/url']],
  [{ ...words, url: "javascript:alert('x')" }, ['/languages/en/url']],
  [{ ...words, steps: ['one'] }, ['/languages/en/steps']],
  [{ ...words, steps: ['one', 2] }, ['/languages/en/steps/1']],
  [{ ...words, video: 'x' }, ['/languages/en/video']],
])('texts such as %j are refused by their field', (en, fields) => {
  expect(Object.keys(problemsOf(aResource({ languages: { en } as never })))).toEqual(fields)
})

test('a resource without any language is refused', () => {
  expect(Object.keys(problemsOf(aResource({ languages: {} })))).toEqual(['/languages'])
  expect(problemsOf(aResource())).toEqual({})
})
