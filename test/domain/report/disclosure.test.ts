import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Disclosure,
  disclose,
  type EarlierDisclosure,
  type Respondent,
} from '../../../functions/domain/report/disclosure.ts'
import { aPopulation, aQuestion, people } from './population.ts'

const K = 8

type Row = { name: string; holds: (person: Respondent) => boolean }

/** Everything that a disclosure lets a reader count: the whole, and each group of each released dimension. */
function rowsOf(disclosure: Disclosure): Row[] {
  if (disclosure.outcome === 'withheld') return []
  return [
    { name: 'all', holds: () => true },
    ...disclosure.dimensions.flatMap(asked =>
      asked.outcome === 'withheld'
        ? []
        : asked.groups.map(({ segments }) => ({
            name: `${asked.dimension}: ${segments}`,
            holds: (person: Respondent) => segments.includes(person.segments[asked.dimension] ?? ''),
          })),
    ),
  ]
}

/** The people for whom a linear combination of rows is not zero. */
const support = (population: readonly Respondent[], rows: readonly Row[], coefficients: readonly number[]) =>
  population.filter(
    person =>
      rows.reduce((sum, row, index) => sum + (row.holds(person) ? (coefficients[index] ?? 0) : 0), 0) !== 0,
  ).length

const isolates = (people: number) => people > 0 && people < K

const groupsOf = (disclosure: Disclosure, dimension: string) => {
  const asked =
    disclosure.outcome === 'released' && disclosure.dimensions.find(one => one.dimension === dimension)
  return asked && asked.outcome === 'released' ? asked.groups.map(group => group.segments) : null
}

const asEarlier = (respondents: readonly Respondent[], disclosure: Disclosure): EarlierDisclosure => ({
  respondents,
  dimensions: new Map(['department', 'site'].map(name => [name, groupsOf(disclosure, name)])),
})

describe('the groups of a report', () => {
  test('hold at least k respondents each, and so does the rest of the whole', () => {
    fc.assert(
      fc.property(aPopulation, population => {
        const rows = rowsOf(disclose(aQuestion(population)))
        for (const row of rows) {
          const inside = population.filter(row.holds).length
          expect(inside).toBeGreaterThanOrEqual(K)
          expect(isolates(population.length - inside)).toBe(false)
        }
      }),
    )
  })

  test('of one dimension are a partition: each segment in exactly one of at least two groups', () => {
    fc.assert(
      fc.property(aPopulation, population => {
        const disclosure = disclose(aQuestion(population))
        for (const dimension of ['department', 'site']) {
          const groups = groupsOf(disclosure, dimension)
          if (!groups) continue
          const all = new Set(population.map(person => person.segments[dimension] ?? ''))
          expect(groups.length).toBeGreaterThan(1)
          expect(groups.flat().sort()).toEqual([...all].sort())
        }
      }),
    )
  })

  test('do not depend on the order in which people or segments are read', () => {
    fc.assert(
      fc.property(aPopulation, fc.infiniteStream(fc.nat()), (population, luck) => {
        const shuffled = population
          .map(person => ({ person, at: luck.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ person }) => person)
        expect(disclose(aQuestion(shuffled))).toEqual(disclose(aQuestion(population)))
      }),
    )
  })

  test('pool the small, smallest first, and take in the next smallest where the pool is too small', () => {
    const disclosure = disclose(
      aQuestion(
        people([
          ['Care', 'Bonn', 40],
          ['Sales', 'Bonn', 12],
          ['Works', 'Bonn', 11],
          ['Legal', 'Bonn', 3],
          ['Art', 'Bonn', 2],
        ]),
      ),
    )
    expect(groupsOf(disclosure, 'department')).toEqual([['Art', 'Legal', 'Works'], ['Care'], ['Sales']])
  })

  test('name every invited segment, so that a name does not reveal that somebody there answered', () => {
    const population = people([
      ['Care', 'Bonn', 40],
      ['Sales', 'Bonn', 12],
    ])
    const question = aQuestion(population, {
      dimensions: [{ dimension: 'department', invited: { Care: 80, Sales: 24, Works: 15, Legal: 1 } }],
    })
    expect(groupsOf(disclose(question), 'department')).toEqual([['Care'], ['Legal', 'Sales', 'Works']])
  })

  test('may be by a segment of any name, also for people who have none', () => {
    const respondents = Array.from({ length: 60 }, (_, n) => ({
      participant: `${n}`,
      segments: n < 40 ? { constructor: 'Day' } : ({} as Record<string, string>),
    }))
    const question = aQuestion(respondents, {
      dimensions: [{ dimension: 'constructor', invited: { Day: 80, '': 40 } }],
    })
    expect(groupsOf(disclose(question), 'constructor')).toEqual([[''], ['Day']])
  })

  test('count nobody where nobody answered', () => {
    const population = people([
      ['Care', 'Bonn', 40],
      ['Sales', 'Bonn', 9],
    ])
    const invited = { Care: 80, Sales: 40, Legal: 40, Art: 40 }
    const question = aQuestion(population, { k: 10, dimensions: [{ dimension: 'department', invited }] })
    expect(disclose(question)).toMatchObject({ dimensions: [{ outcome: 'withheld', reason: 'one-group' }] })
    const uninvited = { Care: 80, Sales: 11 }
    const small = people([
      ['Care', 'Bonn', 40],
      ['Sales', 'Bonn', 10],
      ['Night', 'Bonn', 1],
    ])
    expect(
      disclose(aQuestion(small, { k: 10, dimensions: [{ dimension: 'department', invited: uninvited }] })),
    ).toMatchObject({ dimensions: [{ outcome: 'withheld', reason: 'one-group' }] })
  })

  test.each([
    [10, 12, 'released'],
    [9, 12, 'withheld'],
    [10, 11, 'withheld'],
  ])('of %i answers of %i invited are %s', (answered, invited, outcome) => {
    const question = aQuestion(people([['Care', 'Bonn', answered]]), { k: 10, invited })
    expect(disclose(question).outcome).toBe(outcome)
  })

  test.each([
    [0, 'released'],
    [7, 'withheld'],
    [8, 'released'],
  ])('next to an earlier report of all but %i of the same people are %s', (fewer, outcome) => {
    const now = people([['Care', 'Bonn', 40]])
    const then = now.slice(fewer)
    const earlier = [asEarlier(then, disclose(aQuestion(then)))]
    expect(disclose(aQuestion(now, { earlier })).outcome).toBe(outcome)
  })

  test('leave room to decline: where exactly k were invited, k answers are not shown by themselves', () => {
    const population = people([
      ['Care', 'Bonn', 40],
      ['Sales', 'Bonn', 20],
      ['Works', 'Bonn', 10],
    ])
    const invited = (works: number) =>
      aQuestion(population, {
        k: 10,
        dimensions: [{ dimension: 'department', invited: { Care: 80, Sales: 40, Works: works } }],
      })
    expect(groupsOf(disclose(invited(10)), 'department')).toEqual([['Care'], ['Sales', 'Works']])
    expect(groupsOf(disclose(invited(12)), 'department')).toEqual([['Care'], ['Sales'], ['Works']])
  })

  test('are none where fewer than k answered, or where pooling leaves one', () => {
    expect(disclose(aQuestion(people([['Care', 'Bonn', 7]])))).toEqual({
      outcome: 'withheld',
      reason: 'too-few',
    })
    const one = disclose(
      aQuestion(
        people([
          ['Care', 'Bonn', 9],
          ['Sales', 'Bonn', 7],
        ]),
      ),
    )
    expect(one).toMatchObject({ dimensions: [{ outcome: 'withheld', reason: 'one-group' }, {}] })
  })

  test('are refused with a k below eight', () => {
    expect(() => disclose(aQuestion(people([['Care', 'Bonn', 70]]), { k: 7 }))).toThrow('must be 8 or more')
  })
})

describe('two breakdowns together', () => {
  test('do not show a site that has all but three people of its department', () => {
    const population = people([
      ['Sales', 'Berlin', 47],
      ['Sales', 'Leeds', 3],
      ['Care', 'Leeds', 40],
      ['Care', 'Rome', 30],
    ])
    const disclosure = disclose(aQuestion(population))
    expect(groupsOf(disclosure, 'department')).toEqual([['Care'], ['Sales']])
    // Sales minus Berlin would be the three of Leeds, so Berlin is pooled with the smallest site on the other side.
    expect(groupsOf(disclosure, 'site')).toEqual([['Berlin', 'Rome'], ['Leeds']])
  })

  test('withhold the second where no pooling helps', () => {
    const disclosure = disclose(
      aQuestion(
        people([
          ['Sales', 'Berlin', 47],
          ['Sales', 'Leeds', 3],
          ['Care', 'Leeds', 40],
        ]),
      ),
    )
    expect(disclosure).toMatchObject({
      dimensions: [{ outcome: 'released' }, { outcome: 'withheld', reason: 'overlap' }],
    })
  })

  test('may be the same partition twice, which reveals nothing more', () => {
    const disclosure = disclose(
      aQuestion(
        people([
          ['Sales', 'Berlin', 20],
          ['Care', 'Leeds', 20],
        ]),
      ),
    )
    expect(disclosure).toMatchObject({ dimensions: [{ outcome: 'released' }, { outcome: 'released' }] })
  })

  test('withstand every split of the groups in two, in the report and with one of an earlier wave', () => {
    fc.assert(
      fc.property(aPopulation, population => {
        const first = disclose(aQuestion(population))
        const again = disclose(aQuestion(population, { earlier: [asEarlier(population, first)] }))
        const rows = [...new Map([...rowsOf(first), ...rowsOf(again)].map(row => [row.name, row])).values()]
        // With φ = x on the groups of one dimension and −y on those of the other, a combination is zero where
        // φ agrees. The values 0 and 1 for φ cover all splits in two; a finer split only adds people.
        for (let split = 0; split < 2 ** rows.length; split++) {
          const phi = rows.map((row, index) => {
            const bit = (split >> index) & 1
            return row.name.startsWith('site') ? -bit : bit
          })
          expect(isolates(support(population, rows, phi))).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('withstand linear combinations with coefficients from −3 to 3, with those of an earlier wave', () => {
    fc.assert(
      fc.property(
        aPopulation,
        fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 24, maxLength: 24 }), {
          minLength: 60,
          maxLength: 60,
        }),
        (population, attempts) => {
          const first = disclose(aQuestion(population))
          const again = disclose(aQuestion(population, { earlier: [asEarlier(population, first)] }))
          const rows = [...rowsOf(first), ...rowsOf(again)]
          for (const coefficients of attempts)
            expect(isolates(support(population, rows, coefficients))).toBe(false)
        },
      ),
    )
  })
})

describe('a further wave', () => {
  const before = people([
    ['Care', 'Bonn', 40],
    ['Sales', 'Bonn', 30],
  ])
  const first = disclose(aQuestion(before))

  test('of the same people shows the same groups', () => {
    fc.assert(
      fc.property(aPopulation, population => {
        const shown = disclose(aQuestion(population))
        expect(
          groupsOf(
            disclose(aQuestion(population, { earlier: [asEarlier(population, shown)] })),
            'department',
          ),
        ).toEqual(groupsOf(shown, 'department'))
      }),
    )
  })

  test('is withheld where its people differ from the earlier ones by fewer than k', () => {
    const question = aQuestion(before.slice(1), { earlier: [asEarlier(before, first)] })
    expect(disclose(question)).toEqual({ outcome: 'withheld', reason: 'too-alike' })
  })

  test('does not show a breakdown in which one group differs by fewer than k', () => {
    const now = [...before.slice(20), { participant: 'new', segments: { department: 'Sales', site: 'Bonn' } }]
    const disclosure = disclose(aQuestion(now, { earlier: [asEarlier(before, first)] }))
    expect(disclosure).toMatchObject({ dimensions: [{ outcome: 'withheld', reason: 'too-alike' }, {}] })
  })

  test('never splits groups that were shown as one, nor shows a breakdown that was withheld', () => {
    const small = people([
      ['Care', 'Bonn', 40],
      ['Sales', 'Bonn', 5],
      ['Works', 'Bonn', 5],
    ])
    const grown = people([
      ['Care', 'Bonn', 60],
      ['Sales', 'Cork', 40],
      ['Works', 'Bonn', 40],
    ]).map(person => ({ ...person, participant: `later ${person.participant}` }))
    const disclosure = disclose(aQuestion(grown, { earlier: [asEarlier(small, disclose(aQuestion(small)))] }))
    expect(groupsOf(disclosure, 'department')).toEqual([['Care'], ['Sales', 'Works']])
    expect(disclosure).toMatchObject({ dimensions: [{}, { outcome: 'withheld', reason: 'withheld-before' }] })
  })
})
