import { describe, expect, test } from 'vitest'
import { DAY, MINUTE } from '../../functions/domain/time.ts'
import { RosterTurns } from '../../functions/store/roster-turns.ts'
import { aFile, anImporter, lines } from '../flows/importer.ts'
import { aDirectory, patch, provision } from './directory.ts'

const off = patch({ op: 'replace', path: 'active', value: false })

describe('counts and segments', () => {
  test('follow once for all changes of five minutes', async () => {
    const directory = await aDirectory()
    const ids = await provision(directory, 10)
    expect(directory.recount.sent).toEqual([
      { body: { at: directory.now() + 5 * MINUTE }, delaySeconds: 300 },
    ])
    directory.later(5 * MINUTE)
    expect(await directory.settle()).toBe('counted')
    expect(await directory.audience.get()).toMatchObject({
      people: 10,
      cells: [{ people: 10, country: 'DE' }],
    })
    await directory.ask('PATCH', `/Users/${ids[0]}`, off)
    expect(directory.recount.sent).toHaveLength(2)
    await directory.settle()
    expect((await directory.audience.get())?.people).toBe(9)
  })

  test('only picked groups become segments; of two in one segment the first picked counts', async () => {
    const directory = await aDirectory()
    const { ask, connections, connectionId } = directory
    const [a = '', b = '', c = ''] = await provision(directory, 3)
    const group = async (displayName: string, ...ids: string[]) =>
      (await ask('POST', '/Groups', { displayName, members: ids.map(value => ({ value })) })).body
        .id as string
    const [night, day, all] = [
      await group('Night', a, b),
      await group('Day', b, c),
      await group('Everybody', a, b, c),
    ]
    await connections.change(connectionId, () => ({
      picked: [
        { groupId: night, segment: 'shift' },
        { groupId: day, segment: 'shift' },
      ],
    }))
    await directory.settle()
    const segments = async () =>
      Promise.all([a, b, c].map(async id => (await directory.person(id))?.segments))
    expect(await segments()).toEqual([{ shift: 'Night' }, { shift: 'Night' }, { shift: 'Day' }])
    expect((await directory.audience.get())?.segments).toMatchObject({ shift: { Night: 2, Day: 1 } })
    const before = directory.recount.sent.length
    await ask('DELETE', `/Groups/${all}`)
    expect(directory.recount.sent).toHaveLength(before)
    await ask(
      'PATCH',
      `/Groups/${night}`,
      patch({ op: 'remove', path: 'members' }, { op: 'replace', path: 'displayName', value: 'Late' }),
    )
    directory.later(DAY)
    await ask('PATCH', `/Groups/${night}`, patch({ op: 'add', path: 'members', value: [{ value: a }] }))
    expect(directory.recount.sent.length).toBeGreaterThan(before)
    await directory.settle()
    expect(await segments()).toEqual([{ shift: 'Late' }, { shift: 'Day' }, { shift: 'Day' }])
    // A change of the person by the directory keeps them.
    await ask('PATCH', `/Users/${a}`, patch({ op: 'add', path: 'timezone', value: 'Europe/Berlin' }))
    expect(await directory.person(a)).toMatchObject({
      timeZone: 'Europe/Berlin',
      segments: { shift: 'Late' },
    })
  })

  test('wait for an import that is at work, and go on after it', async () => {
    const importer = anImporter()
    const directory = await aDirectory({}, importer.table)
    await provision(directory, 1)
    await importer.imports.ask({ importId: 'i', requestedAt: 1, requestedBy: 'hr', confirmed: false })
    const turn = await importer.deps.turns.take({ importId: 'i', number: 1 }, 'attempt')
    if (typeof turn === 'string') throw new Error(turn)
    await expect(directory.settle()).rejects.toThrow('an import is at work')
    await importer.deps.turns.giveBack(turn)
    expect(await directory.settle()).toBe('counted')
    expect((await importer.import(aFile(...lines(2)))).status).toBe('done')
    expect((await importer.audience.get())?.people).toBe(3)
  })

  test('a count takes over from one that died, and of two at once the later stands', async () => {
    const directory = await aDirectory()
    await provision(directory, 3)
    const turns = new RosterTurns(directory.table)
    const died = await turns.takeToCount('died')
    if (died === 'wait') throw new Error('nothing was at work')
    expect(await directory.settle()).toBe('counted')
    // What the first one would still put comes too late.
    const late = { at: 1, people: 99, cells: [], segments: {} }
    expect(await directory.audience.put(late, died.turn)).toBe('overtaken')
    expect(await turns.end(died)).toBe('lost')
    expect((await directory.audience.get())?.people).toBe(3)
  })

  test('a group takes ten thousand members in one request, and no item grows with them', async () => {
    const { ask, groups, table } = await aDirectory()
    const ids = Array.from({ length: 10_000 }, (_, n) => `m${n}`)
    const { id } = (await ask('POST', '/Groups', { displayName: 'Everybody' })).body
    const value = ids.map(each => ({ value: each }))
    expect((await ask('PATCH', `/Groups/${id}`, patch({ op: 'Add', path: 'members', value }))).status).toBe(
      204,
    )
    expect(await groups.members(id)).toHaveLength(10_000)
    expect(Math.max(...table.dump().map(item => JSON.stringify(item).length))).toBeLessThan(2000)
  })
})
