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

  test('a copy is what the list was when somebody looked last, in whatever order copies are put', async () => {
    const store = new OwnResourceStore(await newTable())
    let list = aList(1).resources
    const [read, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const late = store.share(async () => {
      const known = list
      read.resolve()
      await released.promise
      return known
    })
    await read.promise
    list = aList(2).resources
    expect(await store.share(async () => list)).toBe('shared')
    released.resolve()
    expect(await late).toBe('same')
    expect((await store.get()).resources).toEqual(list)
    expect(await store.share(async () => [])).toBe('shared')
    expect((await store.get()).resources).toEqual([])
  })
})
