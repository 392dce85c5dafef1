import { expect } from 'vitest'
import { employee } from '../../local/demo/actors.ts'
import type { System } from '../../local/system.ts'

const keyIn = (html: string) => /<code>([\w-]{22})<\/code>/.exec(html)?.[1] ?? ''

/** Somebody keeps what they just sent on a private page: makes it, opens it, adds to it, changes its key, and deletes it. */
export async function aPageIsKept(system: System, link: string, sent: [string, string][]): Promise<void> {
  const open = (key: string, act = 'open') =>
    employee.send(`${system.url}/j`, [
      ['key', key],
      ['act', act],
    ])
  const first = keyIn((await employee.send(link, [...sent, ['keep', 'new']])).html)
  expect((await open(first)).status).toBe(200)
  await employee.send(link, [...sent, ['keep', 'add'], ['key', first]])
  const next = keyIn((await open(first, 'replace')).html)
  expect((await open(first)).status).toBe(404)
  expect((await open(next, 'forget-sure')).status).toBe(200)
  expect((await open(next)).status).toBe(404)
}
