import { expect } from 'vitest'
import { employee } from '../../local/demo/actors.ts'

/** The first two have everything deleted, and the third changes their mind. */
export async function someAreErased(links: [string, string, string]): Promise<void> {
  const [first, second, third] = links.map(link => link.replace(/\/c\/([\w-]{43}).*/, '/u/$1/erase'))
  for (const [page = '', choice] of [
    [first, 'erase'],
    [second, 'erase'],
    [third, 'erase'],
    [third, 'undo'],
  ] as const)
    expect(await employee.send(page, [['choice', choice]])).toMatchObject({ status: 200 })
}
