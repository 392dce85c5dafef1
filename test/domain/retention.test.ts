import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { RETENTION, type Retained } from '../../functions/domain/retention.ts'
import { DAY } from '../../functions/domain/time.ts'
import { type Item, isKept } from '../../functions/ports/table.ts'
import { twoBusyPeople } from '../flows/a-person-to-erase.ts'

/** The class of an item that is about a person, by its key; undefined for what is about nobody, or kept without an end. */
function classOf({ pk, sk }: Item): Retained | undefined {
  if (pk.startsWith('W#')) return 'answers'
  if (pk.startsWith('WISHES#')) return 'wishes'
  if (sk === 'JOURNEY') return 'preferences'
  if (pk.startsWith('F#')) return 'plannedEmails'
  if (pk.startsWith('CALL#')) return 'callRequests'
  if (pk.startsWith('E#')) return 'enrolments'
  return undefined
}

describe('how long things are kept', () => {
  test('the record of processing lists every class, with its days and what they are counted from', async () => {
    const record = await readFile('docs/privacy/record-of-processing.md', 'utf8')
    const rows = [...record.matchAll(/^\| `(\w+)`\s*\|[^|]*\| (\d+)\s*\| ([^|]*?)\s*\|$/gm)].map(
      ([, name, days, from]) => [name, { days: Number(days), from }],
    )
    expect(Object.fromEntries(rows)).toEqual(RETENTION)
  })

  test('everything that two people did in spring is gone a year later, class by class, without anybody’s doing', async () => {
    const world = await twoBusyPeople()
    const left = (day: number) =>
      new Set(
        world
          .everything()
          .filter(item => isKept(item, Date.UTC(2026, 4, 6) + day * DAY))
          .flatMap(item => classOf(item) ?? []),
      )
    const all = ['answers', 'wishes', 'preferences', 'plannedEmails', 'callRequests', 'enrolments']
    expect([...left(0)].sort()).toEqual(all.sort())
    // The second wave closes on 14 May: its links end in the middle of June, and enrolments in August.
    expect([...left(60)].sort()).toEqual(['answers', 'enrolments', 'preferences', 'wishes'])
    expect([...left(120)].sort()).toEqual(['answers', 'preferences', 'wishes'])
    expect([...left(365)].sort()).toEqual(['answers', 'preferences', 'wishes'])
    expect([...left(400)]).toEqual(['wishes'])
    expect([...left(440)]).toEqual([])
  })

  test('every item about a person has an end, but that nobody is to be written to', async () => {
    const world = await twoBusyPeople()
    const endless = world.everything().filter(({ expiresAt }) => expiresAt === undefined)
    expect(new Set(endless.map(({ pk, sk }) => `${pk.split('#')[0]} ${sk}`))).toEqual(
      new Set(['KEY ENROLMENT', 'KEY LINK', 'P CONTACT']),
    )
  })
})
