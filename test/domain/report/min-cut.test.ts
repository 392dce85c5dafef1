import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutBelow, type Edge } from '../../../functions/domain/report/min-cut.ts'

const ROWS = 4
const NODES = 9
const nodes = Array.from({ length: NODES }, (_, node) => node)

const scattered = fc
  .array(
    fc.record({
      a: fc.integer({ min: 0, max: ROWS - 1 }),
      b: fc.integer({ min: ROWS, max: NODES - 1 }),
      people: fc.integer({ min: 1, max: 12 }),
    }),
    { maxLength: 12 },
  )
  .map((list): Edge[] => [...new Map(list.map(edge => [`${edge.a} ${edge.b}`, edge])).values()])

/** Two or three dense clusters with few people between them: no node is loosely connected, so a cut is found late or never. */
const crowds = fc
  .tuple(
    fc.array(fc.nat({ max: 2 }), { minLength: NODES, maxLength: NODES }),
    fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 20, maxLength: 20 }),
  )
  .map(([crowdOf, numbers]) =>
    nodes
      .slice(0, ROWS)
      .flatMap(a => nodes.slice(ROWS).map(b => ({ a, b })))
      .map(({ a, b }, n): Edge => {
        const number = numbers[n] ?? 0
        return { a, b, people: crowdOf[a] === crowdOf[b] ? 3 + (number % 3) : number > 3 ? 1 : 0 }
      })
      .filter(({ people }) => people > 0),
  )

const crossing = (list: readonly Edge[], one: ReadonlySet<number>) =>
  list.reduce((sum, edge) => sum + (one.has(edge.a) !== one.has(edge.b) ? edge.people : 0), 0)

test.each([
  ['scattered people', scattered],
  ['crowds', crowds],
])('among %s it finds a cut below k exactly where brute force over all splits finds one', (_, edges) => {
  const seen = { cut: 0, none: 0 }
  fc.assert(
    fc.property(edges, fc.integer({ min: 2, max: 9 }), (list, k) => {
      const weights = Array.from({ length: 2 ** NODES }, (_, split) =>
        crossing(list, new Set(nodes.filter(node => (split >> node) & 1))),
      )
      const exists = weights.some(weight => weight > 0 && weight < k)
      const found = cutBelow(k, NODES, list)
      expect(found !== null).toBe(exists)
      seen[found ? 'cut' : 'none']++
      if (!found) return
      const weight = crossing(list, new Set(found.one))
      expect(weight).toBeGreaterThan(0)
      expect(weight).toBeLessThan(k)
      // The two sides are one component: nobody is on both, and nobody crosses to anywhere else.
      const both = [...found.one, ...found.other]
      expect(new Set(both).size).toBe(both.length)
      expect(crossing(list, new Set(both))).toBe(0)
    }),
    { numRuns: 300 },
  )
  expect(seen.cut).toBeGreaterThan(20)
  expect(seen.none).toBeGreaterThan(20)
})
