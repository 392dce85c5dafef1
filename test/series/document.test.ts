import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { shippedSeries, wholeSeries } from '../../functions/series/library.ts'

const all = await Promise.all(shippedSeries.map(wholeSeries))
const document = await readFile('docs/series.md', 'utf8')

/** The rows of every table, without the blanks that align them. */
const rows = document
  .split('\n')
  .filter(line => line.startsWith('|'))
  .map(line => line.replace(/\s+/g, ' ').trim())

test.each(all)('the document lists every step of $id with its minutes, eyes and sources', whole => {
  const { languages, steps, kind, version, paceDays, id } = whole
  expect(document).toContain(`### ${languages.en?.name}\n`)
  expect(document).toContain(`\`${id}\`, ${kind}, version ${version}, a step every ${paceDays} days.`)
  const wanted = steps.map(step => {
    const eyes = step.eyes === 'open' ? 'open' : 'may close'
    const sources = step.sources.map(each => `\`${each}\``).join(', ')
    return `| ${languages.en?.steps[step.id]?.title} | ${step.minutes} | ${eyes} | ${sources} |`
  })
  expect(rows.filter(row => wanted.includes(row))).toEqual(wanted)
})

test('the document lists every source with its address, when it was read and what of it', () => {
  const wanted = all.flatMap(({ sources }) =>
    Object.entries(sources).map(([id, source]) => {
      const read = source.checked === 'source' ? source.readOn : 'secondhand'
      return `| \`${id}\` | [${source.publisher}: ${source.title}](${source.url}) | ${read} | ${source.seen} |`
    }),
  )
  expect(wanted.filter(row => !rows.includes(row))).toEqual([])
  const listed = rows.filter(row => /\]\(https:/.test(row))
  expect(listed).toHaveLength(new Set(wanted).size)
})

test('the library reads plans and words when they are wanted, and none of them before', async () => {
  const library = await readFile('functions/series/library.ts', 'utf8')
  const imported = [...library.matchAll(/^import (type )?.* from '(.+)'$/gm)].map(([, , from]) => from)
  expect(imported).toEqual(['../copy/languages.ts', '../domain/series/series.ts'])
  expect([...library.matchAll(/import\('\.\/[\w-]+\/\w+\.ts'\)/g)]).toHaveLength(all.length * 6)
})
