import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { aStage, ofType, synthesize } from './synthesis.ts'

const names = ofType(synthesize(aStage('dev')), 'AWS::SQS::Queue').map(([id]) =>
  id.replace(/[0-9A-F]{8}$/, ''),
)

test('the runbook says of every dead-letter queue what its alarm means', async () => {
  const runbook = await readFile('docs/runbook.md', 'utf8')
  const dead = names.filter(name => name.endsWith('Dlq'))
  expect(dead.length).toBeGreaterThan(10)
  expect(dead.filter(name => !runbook.includes(`| \`${name}\``))).toEqual([])
})

test('the design page lists every work queue', async () => {
  const design = await readFile('docs/design.md', 'utf8')
  const work = names.filter(name => !name.endsWith('Dlq'))
  expect(work.filter(name => !design.includes(`| ${name} `))).toEqual([])
})
