import { expect, test } from 'vitest'
import { ContendedItem, optimisticUpdate } from '../../functions/store/optimistic-update.ts'
import { onBothTables } from './both-tables.ts'

const KEY = { pk: 'COUNTER', sk: 'COUNTER' }

onBothTables(newTable => {
  test('changes that meet all happen, one after the other', async () => {
    const table = await newTable()
    const add = () =>
      optimisticUpdate(table, async () => {
        const version = Number((await table.get(KEY))?.version ?? 0)
        const condition = version === 0 ? 'absent' : { field: 'version', equals: version }
        const put = await table.put(
          { ...KEY, version: version + 1, by: Symbol('one').description },
          condition,
        )
        return put === 'put' ? version + 1 : 'conflict'
      })
    const counted = await Promise.all([add(), add(), add(), add()])
    expect(Number((await table.get(KEY))?.version)).toBe(Math.max(...counted))
    expect(new Set(counted).size).toBeGreaterThan(0)
  })
})

test('what is changed by others again and again is given up, after waits that grow', async () => {
  const waits: number[] = []
  let tries = 0
  const contended = optimisticUpdate({ backOff: async after => void waits.push(after) }, async () => {
    tries++
    return 'conflict'
  })
  await expect(contended).rejects.toThrow(ContendedItem)
  expect(tries).toBe(12)
  expect(waits).toEqual(Array.from({ length: 12 }, (_, n) => n + 1))
})
