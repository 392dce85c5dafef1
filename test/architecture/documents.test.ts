import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const FOLDERS = ['docs', 'functions', 'infra', 'local', 'cli', 'bench', 'test']

const files = async (ending: string) =>
  (
    await Promise.all(
      FOLDERS.map(async folder =>
        (await readdir(folder, { recursive: true })).map(name => join(folder, name)),
      ),
    )
  )
    .flat()
    .filter(path => path.endsWith(ending))

test('no link between documents is broken', async () => {
  const documents = ['README.md', ...(await files('.md'))]
  const broken: string[] = []
  for (const path of documents)
    for (const [, to = ''] of (await readFile(path, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)) {
      const [file = ''] = to.split('#')
      if (file !== '' && !/^\w+:/.test(file) && !existsSync(normalize(join(dirname(path), file))))
        broken.push(`${path} -> ${to}`)
    }
  expect(documents.length).toBeGreaterThan(10)
  expect(broken).toEqual([])
})

test('every document that the code names exists', async () => {
  const missing: string[] = []
  let named = 0
  for (const path of await files('.ts'))
    for (const [name] of (await readFile(path, 'utf8')).matchAll(/\bdocs\/[\w/-]+\.(?:md|json)\b/g)) {
      named++
      if (!existsSync(name)) missing.push(`${path} -> ${name}`)
    }
  expect(named).toBeGreaterThan(10)
  expect(missing).toEqual([])
})

test('every kind of item that a store puts under a key is in the design’s list of access patterns', async () => {
  const design = await readFile('docs/design.md', 'utf8')
  const prefixes = new Set<string>()
  for (const path of (await files('.ts')).filter(name => name.startsWith('functions/store/'))) {
    const text = await readFile(path, 'utf8')
    for (const [, prefix = ''] of text.matchAll(/[`']([A-Z]{1,9}#)(?=\$)/g)) prefixes.add(prefix)
    for (const [, whole = ''] of text.matchAll(/\bpk: '([A-Z]+)'/g)) prefixes.add(`\`${whole}\``)
  }
  expect(prefixes.size).toBeGreaterThan(12)
  expect([...prefixes].filter(prefix => !design.includes(prefix))).toEqual([])
})

/** The anchor of a heading, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

test('every link to a section leads to one', async () => {
  const documents = ['README.md', ...(await files('.md'))]
  const sections = async (path: string) =>
    [...(await readFile(path, 'utf8')).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
  const broken: string[] = []
  let linked = 0
  for (const path of documents)
    for (const [, file = '', anchor = ''] of (await readFile(path, 'utf8')).matchAll(
      /\]\(([\w./-]*)#([^)\s]+)\)/g,
    )) {
      linked++
      const to = file === '' ? path : normalize(join(dirname(path), file))
      if (!(await sections(to)).includes(anchor)) broken.push(`${path} -> ${file}#${anchor}`)
    }
  expect(linked).toBeGreaterThan(15)
  expect(broken).toEqual([])
})
