import { expect, test } from 'vitest'
import { inParallel } from '../../functions/domain/in-parallel.ts'

test('acts on each once, with at most so many in hand', async () => {
  let [inHand, most] = [0, 0]
  const seen: number[] = []
  await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async one => {
    most = Math.max(most, ++inHand)
    await new Promise(done => setImmediate(done))
    seen.push(one)
    inHand--
  })
  expect(seen.sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(most).toBe(3)
})

test('begins no more after a failure, ends the source, finishes what is in hand, and throws', async () => {
  let ended = false
  async function* numbers() {
    try {
      for (let n = 0; ; n++) yield n
    } finally {
      ended = true
    }
  }
  const finished: number[] = []
  const acting = inParallel(numbers(), 2, async n => {
    await new Promise(done => setImmediate(done))
    if (n === 3) throw new Error('the third')
    finished.push(n)
  })
  await expect(acting).rejects.toThrow('the third')
  expect(ended).toBe(true)
  // 4 was in hand.
  expect(finished).toEqual([0, 1, 2, 4])
})
