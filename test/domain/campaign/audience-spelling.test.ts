import { expect, test } from 'vitest'
import { spellingNotes } from '../../../functions/domain/campaign/audience-spelling.ts'

const cells = ['Care', 'care', 'Sales'].map(department => ({
  timeZone: 'Europe/Berlin',
  country: 'DE',
  department,
  site: 'Berlin',
  people: 5,
}))

test('people whose department differs from a chosen one by case only are told to be left out', () => {
  expect(spellingNotes({ departments: ['Care'] }, cells)).toEqual([
    'The roster also has the department “care”, which differs from one in the audience by small and capital letters only. Its people are not invited.',
  ])
})

test('nothing is told where both are chosen, or neither', () => {
  expect(spellingNotes({ departments: ['Care', 'care'], sites: ['Berlin'] }, cells)).toEqual([])
  expect(spellingNotes({ departments: ['Sales'] }, cells)).toEqual([])
  expect(spellingNotes({}, cells)).toEqual([])
})
