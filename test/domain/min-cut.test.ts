import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutBelow, type Edge } from '../../functions/domain/min-cut.ts'

const NODES = 7
const edges = fc
  .array(
    fc.record({
      a: fc.integer({ min: 0, max: 2 }),
      b: fc.integer({ min: 3, max: NODES - 1 }),
      people: fc.integer({ min: 1, max: 12 }),
    }),
    { maxLength: 10 },
  )
  .map((list): Edge[] => [...new Map(list.map(edge => [`${edge.a} ${edge.b}`, edge])).values()])

const crossing = (list: readonly Edge[], one: ReadonlySet<number>) =>
  list.reduce((sum, edge) => sum + (one.has(edge.a) !== one.has(edge.b) ? edge.people : 0), 0)

test('finds a cut below k exactly where trying every split of the nodes finds one', () => {
  fc.assert(
    fc.property(edges, fc.integer({ min: 2, max: 15 }), (list, k) => {
      const weights = Array.from({ length: 2 ** NODES }, (_, split) =>
        crossing(list, new Set(Array.from({ length: NODES }, (_, n) => n).filter(n => (split >> n) & 1))),
      )
      const exists = weights.some(weight => weight > 0 && weight < k)
      const found = cutBelow(k, NODES, list)
      expect(found !== null).toBe(exists)
      if (found) {
        const weight = crossing(list, new Set(found.one))
        expect(weight).toBeGreaterThan(0)
        expect(weight).toBeLessThan(k)
      }
    }),
    { numRuns: 500 },
  )
})
