import { expect, test } from 'vitest'
import { deleteOwn, putOwn } from '../../functions/domain/follow-up/own-resources.ts'
import type { SupportMessage } from '../../functions/domain/support/support-message.ts'
import { curate } from '../../functions/flows/own-resources.ts'
import { OwnResourceStore } from '../../functions/store/own-resources.ts'
import { aResource } from '../domain/follow-up/resources.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedQueue } from './recorded.ts'

const NOW = Date.parse('2026-03-02T10:00:00Z')
const none = new Set<string>()
const putting = (id: string) => (own: Parameters<typeof putOwn>[0]) =>
  putOwn(own, aResource({ id }), none, NOW)

function aCurator() {
  const noted: string[] = []
  return {
    own: new OwnResourceStore(memoryTable()),
    support: aRecordedQueue<SupportMessage>(),
    noted,
    note: async (done: string) => {
      noted.push(done)
    },
  }
}

test('many who add something in the same moment all find it on the list, and each has it copied', async () => {
  const curator = aCurator()
  await Promise.all(['a', 'b', 'c', 'd'].map(id => curate(putting(id), NOW, curator)))
  const { resources } = await curator.own.get()
  expect(resources.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd'])
  expect(curator.support.sent).toEqual(Array.from({ length: 4 }, () => ({ body: { at: NOW } })))
})

test('a deletion that died before it was told is told by the next try, which finds nothing to delete', async () => {
  const curator = aCurator()
  await curate(putting('a'), NOW, curator)
  const lost = { ...curator, support: { send: () => Promise.reject(new Error('SQS is away')) } }
  await expect(curate(own => deleteOwn(own, 'a', none), NOW + 1, lost)).rejects.toThrow('SQS is away')
  expect(curator.support.sent).toHaveLength(1)

  const again = await curate(own => deleteOwn(own, 'a', none), NOW + 2, curator)
  expect(again.outcome).toBe('unknown')
  expect(curator.support.sent).toHaveLength(2)
})

test('a change that could not be told is noted all the same, and what changes nothing is not', async () => {
  const curator = aCurator()
  const lost = { ...curator, support: { send: () => Promise.reject(new Error('SQS is away')) } }
  await expect(curate(putting('a'), NOW, lost)).rejects.toThrow('SQS is away')
  expect(curator.noted).toEqual(['added'])
  await curate(putting('a'), NOW + 1, curator)
  await curate(own => deleteOwn(own, 'b', none), NOW + 2, curator)
  expect(curator.noted).toEqual(['added', 'replaced'])
})

test('what is refused changes nothing', async () => {
  const curator = aCurator()
  const refused = await curate(own => putOwn(own, aResource(), new Set(['walk-at-noon']), NOW), NOW, curator)
  expect(refused.outcome).toBe('refused')
  expect(await curator.own.get()).toEqual({ resources: [], changedAt: 0 })
  expect(curator.support.sent).toEqual([])
})
