import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { previewRoster } from '../../functions/flows/roster-preview.ts'
import { aFile, anImporter, lines, NOW } from './importer.ts'

const previewOf = (file: string | Buffer) => previewRoster(async () => Readable.from([Buffer.from(file)]))

test('a preview guesses the columns that it knows, and shows the first five rows as they stand', async () => {
  const rows = Array.from({ length: 9 }, (_, n) => `${n};p${n}@example.com;Werk ${n}`)
  const read = await previewOf(['Stand März', '', 'Personalnummer;E-Mail-Adresse;Werk', ...rows].join('\n'))
  expect(read).toMatchObject({
    header: ['Personalnummer', 'E-Mail-Adresse', 'Werk'],
    columns: { person_id: 'Personalnummer', email: 'E-Mail-Adresse' },
  })
  expect('rows' in read && read.rows).toHaveLength(5)
  expect('rows' in read && read.rows[4]).toEqual(['4', 'p4@example.com', 'Werk 4'])
})

test('a preview reads Windows-1252, cuts long cells, and refuses what is no text', async () => {
  const western = Buffer.from(`Nr;Wo\n1;Süd${'x'.repeat(200)}\n`, 'latin1')
  const read = await previewOf(western)
  expect('rows' in read && read.rows[0]?.[1]).toBe(`Süd${'x'.repeat(77)}`)
  expect(await previewOf(Buffer.from('504b030400000000', 'hex'))).toMatchObject({
    outcome: 'refused',
    reason: expect.stringContaining('workbook'),
  })
})

test('a file whose columns nobody could guess is imported by the names that somebody gave', async () => {
  const hr = anImporter()
  const file = 'Nr,Post,Wo,Privat\n1,a@example.com,Leeds,secret\n2,b@example.com,Bath,secret\n'
  const refused = await hr.import(file)
  expect(refused.status).toBe('refused')
  const given = { person_id: 'Nr', email: 'Post', site: 'Wo' }
  await hr.imports.again(refused.importId, NOW, { confirmed: false, given })
  expect(await hr.again(refused.importId, file)).toMatchObject({
    status: 'done',
    columns: given,
    ignoredColumns: ['Privat'],
  })
  expect((await hr.everyone()).map(({ email, site }) => [email, site])).toEqual([
    ['a@example.com', 'Leeds'],
    ['b@example.com', 'Bath'],
  ])
})

test('what is named is read in the place of what would have been guessed', async () => {
  const hr = anImporter()
  const file = 'id,email,Private,site\n1,wrong@example.com,right@example.com,Leeds\n'
  const { importId } = await hr.import(file, { preview: true })
  await hr.imports.again(importId, NOW, { confirmed: true, given: { person_id: 'id', email: 'Private' } })
  expect(await hr.again(importId, file)).toMatchObject({ status: 'done' })
  expect(await hr.everyone()).toMatchObject([{ email: 'right@example.com', site: '' }])
})

test('a preview of an import says who would join, leave and change, and writes nobody', async () => {
  const hr = anImporter()
  await hr.import(aFile(...lines(10)))
  const before = await hr.everyone()
  const moved = 'p2,p2@example.com,Given,en,Europe/Berlin,DE,Sales,Berlin,active'
  const readdressed = 'p3,new@example.com,Given,en,Europe/Berlin,DE,Care,Berlin,active'
  const onLeave = 'p4,p4@example.com,Given,en,Europe/Berlin,DE,Care,Berlin,leave'
  const file = aFile(...lines(2), moved, readdressed, onLeave, ...lines(5, 5), ...lines(3, 20))
  const seen = await hr.import(file, { preview: true })
  const counts = { joining: 3, leaving: 1, changing: 2, readdressed: 1, rekeyed: 0 }
  expect(seen).toMatchObject({ status: 'needs-confirmation', counts })
  expect(await hr.everyone()).toEqual(before)

  await hr.imports.again(seen.importId, NOW, { confirmed: true })
  expect(await hr.again(seen.importId, file)).toMatchObject({ status: 'done', counts })
  expect(await hr.everyone()).toHaveLength(13)
})

test('a preview still says why it would stop by itself', async () => {
  const hr = anImporter()
  await hr.import(aFile(...lines(10)))
  const seen = await hr.import(aFile(...lines(2)), { preview: true })
  expect(seen).toMatchObject({ reason: expect.stringContaining('take 8 of 10 people off the roster') })
})

test('of two who have a file read again at once one is told so, and a newer roster is not undone', async () => {
  const hr = anImporter()
  const old = aFile(...lines(10))
  const { importId } = await hr.import(old, { preview: true })
  await hr.import(aFile(...lines(12)))
  await hr.imports.again(importId, NOW, { confirmed: true })
  expect(await hr.imports.again(importId, NOW, { confirmed: true })).toBe('wrong-state')
  expect(await hr.again(importId, old)).toMatchObject({ status: 'overtaken' })
  expect(await hr.everyone()).toHaveLength(12)
})
