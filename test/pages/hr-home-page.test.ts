import { expect, test } from 'vitest'
import { en } from '../../functions/copy/hr/en.ts'
import { table } from '../../functions/pages/hr/fields.ts'
import { type Home, homePage } from '../../functions/pages/hr/home-page.ts'

const desk = { words: en, organisation: 'Example', viewer: undefined }
const aHome = (of: Partial<Home> = {}): Home => ({
  routes: 2,
  routesToVerify: 0,
  people: 30,
  ownResources: 0,
  resourcesToVerify: 0,
  campaigns: [],
  ...of,
})
const supportTask = (html: string) => /<li><a href="\/hr\/support">.*?<\/li>/s.exec(html)?.[0] ?? ''

test('routes that were verified long ago are to be called again, and the task is not done', () => {
  expect(supportTask(homePage(desk, aHome()))).toContain(en.home.done)
  const again = supportTask(homePage(desk, aHome({ routesToVerify: 1 })))
  expect(again).toContain('1 was verified more than 60 days ago')
  expect(again).toContain(en.home.todo)
  expect(again).not.toContain(en.home.done)
})

test('resources of their own that nobody has looked at for long are told, and others are not', () => {
  const task = (of: Partial<Home>) =>
    /<li><a href="\/hr\/resources">.*?<\/li>/s.exec(homePage(desk, aHome(of)))?.[0] ?? ''
  expect(task({ ownResources: 3, resourcesToVerify: 2 })).toContain('Nobody has looked at 2 for 180 days')
  expect(task({ ownResources: 3, resourcesToVerify: 2 })).toContain(en.home.todo)
  expect(task({ ownResources: 3 })).toContain(en.home.done)
  expect(task({})).toContain(en.home.optional)
})

test('while a campaign is under way it stands first, and before that the set-up', () => {
  const order = (html: string) => [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)
  expect(order(homePage(desk, aHome()))).toEqual([en.home.setUp, en.home.running])
  const waves = [{ opensOn: '2026-03-17' }]
  const campaigns: Home['campaigns'] = [{ id: 'c', name: 'Spring', status: 'running', waves }]
  expect(order(homePage(desk, aHome({ campaigns })))).toEqual([en.home.running, en.home.setUp])
})

test('a table that becomes a list on a phone names each cell, and is a table to screen readers all the same', () => {
  const html = String(table('Who', ['Name', 'Email', 'Role'], [['Ada', 'a@example.com', 'editor']]))
  expect(html).toContain('class="scroll stacks"')
  expect([...html.matchAll(/role="cell" data-label="(\w+)"/g)].map(([, name]) => name)).toEqual([
    'Email',
    'Role',
  ])
  expect(html.match(/role="(table|rowgroup|row|columnheader|rowheader)"/g)).toHaveLength(9)
  expect(String(table('By site', ['Site', 'People'], [['Berlin', '29']]))).not.toContain('stacks')
})
