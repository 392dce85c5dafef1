import { expect, test } from 'vitest'
import { OwnResourceStore } from '../../functions/store/own-resources.ts'
import { aResource } from '../domain/follow-up/resources.ts'
import { onBothTables } from './both-tables.ts'

onBothTables(newTable => {
  const aList = (changedAt: number) => ({ resources: [aResource({ id: `list-${changedAt}` })], changedAt })

  test('nobody has resources of their own until some are put', async () => {
    expect(await new OwnResourceStore(await newTable()).get()).toEqual({ resources: [], changedAt: 0 })
  })

  test('of two changes of the same list one is told to look again', async () => {
    const store = new OwnResourceStore(await newTable())
    const read = await store.get()
    expect(await store.change(aList(5), read)).toBe('changed')
    expect(await store.change(aList(6), read)).toBe('conflict')
    expect(await store.change(aList(6), await store.get())).toBe('changed')
    expect(await store.get()).toEqual(aList(6))
  })

  test('a copy ends with the newest list, in whatever order they arrive', async () => {
    const store = new OwnResourceStore(await newTable())
    await Promise.all([5, 9, 7, 1].map(at => store.replace(aList(at))))
    expect(await store.get()).toEqual(aList(9))
    expect(await store.replace(aList(8))).toBe('as-new-exists')
    expect(await store.replace(aList(9))).toBe('as-new-exists')
    expect(await store.replace({ resources: [], changedAt: 10 })).toBe('replaced')
    expect(await store.get()).toEqual({ resources: [], changedAt: 10 })
  })
})
