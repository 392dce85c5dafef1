import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { CheckedIn } from '../../functions/domain/journey/entry.ts'
import { keptUntil } from '../../functions/domain/journey/kept-until.ts'
import { DAY } from '../../functions/domain/time.ts'
import {
  addToJourney,
  beginJourney,
  forgetJourney,
  openJourney,
  replaceKey,
} from '../../functions/flows/journey.ts'
import type { Table } from '../../functions/ports/table.ts'
import { readKey, writtenKey } from '../../functions/store/journey-key.ts'
import { KeptJourneyStore } from '../../functions/store/kept-journeys.ts'
import { memoryTable } from '../memory-table.ts'

const NOW = Date.UTC(2026, 2, 3, 10)

const anEntry = (waveId = 'w1', of: Partial<CheckedIn> = {}): CheckedIn => ({
  kind: 'check-in',
  on: '2026-03-03',
  country: 'DE',
  campaignId: 'spring',
  waveId,
  locale: 'en',
  instruments: [
    {
      id: 'phq-2',
      version: '1',
      answers: { interest: 2, mood: 'declined' },
      scores: [{ scale: 'total', score: null, band: null, prorated: false }],
    },
  ],
  ...of,
})

const deps = (table: Table = memoryTable()) => ({
  table,
  random: randomBytes,
  journeys: new KeptJourneyStore(table, randomBytes),
})

describe('a journey', () => {
  test('ends on time for who reads it, however late its table deletes it', async () => {
    const all = deps()
    const key = await beginJourney(anEntry(), NOW, all)
    const end = keptUntil(NOW)
    expect(await openJourney(key, end - 1, all)).toEqual([anEntry()])
    expect(await openJourney(key, end, all)).toBeUndefined()
    expect(await addToJourney(key, anEntry('w2'), end, all)).toBe('unknown-key')
    // A key that was used since opens what came with it, and nothing that has ended.
    const used = await beginJourney(anEntry(), NOW, all)
    await addToJourney(used, anEntry('w9'), NOW + 400 * DAY, all)
    expect(await openJourney(used, end, all)).toEqual([anEntry('w9')])
  })

  test('opens with its key, and holds what came with it, in order', async () => {
    const all = deps()
    const key = await beginJourney(anEntry('w1'), NOW, all)
    expect(await addToJourney(key, anEntry('w2', { on: '2026-06-02' }), NOW, all)).toBe('added')
    expect(await openJourney(key, NOW, all)).toEqual([anEntry('w1'), anEntry('w2', { on: '2026-06-02' })])
  })

  test('keeps a form that was sent twice once, as it came last', async () => {
    const all = deps()
    const key = await beginJourney(anEntry('w1'), NOW, all)
    await addToJourney(key, anEntry('w1', { locale: 'de' }), NOW, all)
    expect(await openJourney(key, NOW, all)).toEqual([anEntry('w1', { locale: 'de' })])
  })

  test('of somebody who answers first from the mailbox opens nothing of the person’s, earlier or later', async () => {
    const all = deps()
    const own = await beginJourney(anEntry('w1'), NOW, all)
    const impostors = await beginJourney(anEntry('w2', { locale: 'fr' }), NOW, all)
    await addToJourney(own, anEntry('w2'), NOW, all)
    await addToJourney(own, anEntry('w3'), NOW, all)
    expect(await openJourney(impostors, NOW, all)).toEqual([anEntry('w2', { locale: 'fr' })])
    expect(await openJourney(own, NOW, all)).toEqual(['w1', 'w2', 'w3'].map(wave => anEntry(wave)))
  })

  test('does not open with another key, nor with one that differs in a bit', async () => {
    const all = deps()
    const key = await beginJourney(anEntry(), NOW, all)
    expect(await openJourney(randomBytes(16), NOW, all)).toBeUndefined()
    const almost = Buffer.from(key)
    almost.writeUInt8(almost.readUInt8(15) ^ 1, 15)
    expect(await openJourney(almost, NOW, all)).toBeUndefined()
    expect(await addToJourney(almost, anEntry(), NOW, all)).toBe('unknown-key')
    expect(await forgetJourney(almost, NOW, all)).toBe('unknown-key')
  })

  test('gets another key, after which the old one opens nothing', async () => {
    const all = deps()
    const old = await beginJourney(anEntry(), NOW, all)
    const key = await replaceKey(old, NOW, all)
    if (!key) throw new Error('no key')
    expect(await openJourney(old, NOW, all)).toBeUndefined()
    expect(await addToJourney(old, anEntry('w2'), NOW, all)).toBe('unknown-key')
    expect(await openJourney(key, NOW, all)).toEqual([anEntry()])
    expect(await replaceKey(old, NOW, all)).toBeUndefined()
  })

  test('is forgotten whole', async () => {
    const table = memoryTable()
    const all = deps(table)
    const key = await beginJourney(anEntry('w1'), NOW, all)
    await addToJourney(key, anEntry('w2'), NOW, all)
    expect(await forgetJourney(key, NOW, all)).toBe('forgotten')
    expect(table.dump()).toEqual([])
    expect(await forgetJourney(key, NOW, all)).toBe('unknown-key')
  })

  test.each(['replaced', 'forgotten'])(
    'whose key is %s in the middle of an addition does not come back by it',
    async how => {
      const table = memoryTable()
      const all = deps(table)
      const key = await beginJourney(anEntry('w1'), NOW, all)
      const giveUp = () => (how === 'replaced' ? replaceKey(key, NOW, all) : forgetJourney(key, NOW, all))
      let reads = 0
      const during = new KeptJourneyStore(
        {
          ...table,
          get: async at => {
            const found = await table.get(at)
            // Between reading the key's item and renewing it.
            if (++reads === 1) await giveUp()
            return found
          },
        },
        randomBytes,
      )
      expect(await addToJourney(key, anEntry('w2'), NOW, { ...all, journeys: during })).toBe('unknown-key')
      expect(await openJourney(key, NOW, all)).toBeUndefined()
      if (how === 'forgotten') expect(table.dump()).toEqual([])
    },
  )
})

describe('in the table', () => {
  test('there is neither key nor answer, nor whose it is, nor on which day it came, nor how many answers', async () => {
    const table = memoryTable()
    const all = deps(table)
    const key = await beginJourney(anEntry(), NOW, all)
    const answers = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`item-${n}`, 3]))
    const other = { id: 'phq-9', version: '1', answers, scores: [] }
    await addToJourney(key, anEntry('w2', { instruments: [other] }), NOW + 20 * 3_600_000, all)
    const items = table.dump()
    const text = JSON.stringify(items)
    for (const secret of [writtenKey(key), key.toString('hex'), 'phq', 'spring', '2026-03-03', 'check-in'])
      expect(text).not.toContain(secret)
    for (const item of items) expect(Object.keys(item).sort()).toEqual(['box', 'expiresAt', 'pk', 'sk'])
    expect(new Set(items.map(({ expiresAt }) => expiresAt)).size).toBe(1)
    const lengths = items.filter(({ sk }) => sk.startsWith('E#')).map(({ box }) => String(box).length)
    expect(new Set(lengths).size).toBe(1)
  })

  test('a sealed item opens at no other place', async () => {
    const table = memoryTable()
    const all = deps(table)
    const key = await beginJourney(anEntry('w1'), NOW, all)
    await addToJourney(key, anEntry('w2'), NOW, all)
    const [first, second] = table.dump().filter(({ sk }) => sk.startsWith('E#'))
    if (!first || !second) throw new Error('two entries were kept')
    await table.put({ ...first, box: second.box })
    await expect(openJourney(key, NOW, all)).rejects.toThrow()
  })

  test('it ends with a month, two years and a month later', () => {
    expect(new Date(keptUntil(NOW)).toISOString()).toBe('2028-05-01T00:00:00.000Z')
    expect(new Date(keptUntil(Date.UTC(2026, 11, 31))).toISOString()).toBe('2029-02-01T00:00:00.000Z')
  })
})

describe('what somebody pastes', () => {
  const key = randomBytes(16)
  test.each([
    ['the key', writtenKey(key)],
    ['the link', `https://care.example/j#${writtenKey(key)}`],
    ['the link with blanks around it', `  https://care.example/j#${writtenKey(key)}\n`],
  ])('is read: %s', (_, pasted) => {
    expect(readKey(pasted)?.equals(key)).toBe(true)
  })

  test.each([
    '',
    'abc',
    `${writtenKey(key)}x`,
    `x${writtenKey(key)}`,
    '#',
    'https://care.example/j',
    `${'A'.repeat(21)}B`,
  ])('is refused: %s', pasted => {
    expect(readKey(pasted)).toBeUndefined()
  })
})
