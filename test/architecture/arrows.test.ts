import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Every TypeScript file of the project, with its text and its imports. */
interface Source {
  path: string
  text: string
  lines: number
  imports: string[]
}

const FOLDERS = ['functions', 'infra', 'local', 'cli', 'bench', 'test']
const sources = (await Promise.all(FOLDERS.filter(existsSync).map(readFolder))).flat()

async function readFolder(folder: string): Promise<Source[]> {
  const names = await readdir(folder, { recursive: true })
  const paths = names
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map(name => join(folder, name))
  return Promise.all(
    paths.map(async path => {
      const text = await readFile(path, 'utf8')
      const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
        ([, specifier]) => specifier ?? '',
      )
      const imports = specifiers.map(name =>
        name.startsWith('.') ? normalize(join(dirname(path), name)) : name,
      )
      return { path, text, lines: text.split('\n').length, imports }
    }),
  )
}

const inFolder = (folder: string) => sources.filter(({ path }) => path.startsWith(`${folder}/`))
const entries = sources.filter(({ path }) => /^functions\/[^/]+\.ts$/.test(path))
const broken = (of: readonly Source[], forbidden: (name: string, source: Source) => boolean) =>
  of.flatMap(source =>
    source.imports.filter(name => forbidden(name, source)).map(name => `${source.path} -> ${name}`),
  )

/** The code without its comments. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

describe('arrows', () => {
  test('the project has source files', () => {
    expect(entries.length).toBeGreaterThan(15)
    expect(inFolder('functions/domain').length).toBeGreaterThan(15)
  })

  test('the rules import rules and zod, and nothing else', () => {
    expect(
      broken(inFolder('functions/domain'), name => name !== 'zod' && !name.startsWith('functions/domain/')),
    ).toEqual([])
  })

  test('an entry imports no entry', () => {
    const paths = new Set(entries.map(({ path }) => path))
    expect(
      broken(
        sources.filter(({ path }) => path.startsWith('functions/')),
        name => paths.has(name),
      ),
    ).toEqual([])
  })

  test('what is deployed imports neither the stack nor the local system nor a test', () => {
    expect(broken(inFolder('functions'), name => /^(infra|local|cli|test|bench)\//.test(name))).toEqual([])
  })

  /** Each folder → the folders that it may import from, besides itself. */
  const BELOW: Record<string, string[]> = {
    ports: ['domain'],
    store: ['domain', 'ports'],
    instruments: ['domain'],
    resources: ['domain'],
    copy: ['domain', 'instruments'],
    series: ['domain', 'copy'],
    mail: ['domain', 'ports', 'copy', 'resources'],
    pages: ['domain', 'copy', 'instruments', 'resources'],
    flows: ['domain', 'ports', 'store', 'instruments', 'resources', 'copy', 'mail'],
    aws: ['domain', 'ports'],
    oidc: ['domain', 'ports'],
    edges: [
      'domain',
      'ports',
      'store',
      'instruments',
      'resources',
      'copy',
      'mail',
      'pages',
      'flows',
      'aws',
      'oidc',
    ],
  }

  test.each(Object.entries(BELOW))('%s imports only from below', (folder, below) => {
    const known = [folder, ...below].map(name => `functions/${name}/`)
    expect(
      broken(
        inFolder(`functions/${folder}`),
        name => name.startsWith('functions/') && !known.some(start => name.startsWith(start)),
      ),
    ).toEqual([])
  })

  test('every folder of the functions has a place in the layers', async () => {
    const folders = (await readdir('functions', { withFileTypes: true })).filter(entry => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual(['domain', ...Object.keys(BELOW)].sort())
  })

  test('only the AWS adapters import its SDK', () => {
    const sdk = inFolder('functions').filter(({ path }) => !path.startsWith('functions/aws/'))
    expect(broken(sdk, name => /^@(aws-sdk|smithy)\//.test(name))).toEqual([])
  })

  test('the command line knows of Hearten what its API says, and no more', () => {
    expect(broken(inFolder('cli'), name => /^(functions|infra|local|test|bench)\//.test(name))).toEqual([])
  })

  test('the stack imports only environments, messages, mails and places from the functions', () => {
    const stack = inFolder('infra').filter(({ path }) => !path.startsWith('infra/openapi/'))
    const read = /^functions\/(edges\/environment|mail|copy|domain)/
    expect(broken(stack, name => name.startsWith('functions/') && !read.test(name))).toEqual([])
  })
})

describe('circles', () => {
  test('no import is circular', () => {
    const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]))
    const leadsTo = (path: string, seen = new Set<string>()): Set<string> => {
      for (const name of importsOf.get(path) ?? [])
        if (importsOf.has(name) && !seen.has(name)) leadsTo(name, seen.add(name))
      return seen
    }
    expect(sources.map(({ path }) => path).filter(path => leadsTo(path).has(path))).toEqual([])
  })
})

describe('habits', () => {
  test('nothing that is deployed reads a clock', () => {
    const clocks = /Date\.now\(|new Date\(\)|performance\.now\(|process\.hrtime|Temporal\.Now/
    expect(
      inFolder('functions')
        .filter(({ text }) => clocks.test(code(text)))
        .map(({ path }) => path),
    ).toEqual([])
  })

  test('the rules use no randomness and write no log', () => {
    const impure = /Math\.random\(|console\.|process\.|crypto\./
    expect(
      inFolder('functions/domain')
        .filter(({ text }) => impure.test(code(text)))
        .map(({ path }) => path),
    ).toEqual([])
  })

  test('settings are read from the environment in one place', () => {
    const readers = inFolder('functions').filter(({ text }) => code(text).includes('process.env'))
    expect(readers.map(({ path }) => path)).toEqual(['functions/edges/environment.ts'])
  })

  test('no test mocks a module', () => {
    const mocks = /\bvi\.(mock|doMock|hoisted)\(/
    expect(
      inFolder('test')
        .filter(({ text }) => mocks.test(code(text)))
        .map(({ path }) => path),
    ).toEqual([])
  })

  test('a file is named by what it means, and none only re-exports', () => {
    const vague = /\/(utils?|common|helpers?|types|services|lib|misc)(\/|\.ts$)|\/index\.ts$/
    expect(sources.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([])
  })

  test('every entry is one of the pipelines, with comments for its lifetimes', () => {
    const pipeline =
      /^export const handler = (hr|consolePages|scim|page|notFound|tokenEndpoint|consumer|gatheringConsumer|command)\(/m
    expect(entries.filter(({ text }) => !pipeline.test(text)).map(({ path }) => path)).toEqual([])
    const labelled = ({ text }: Source) =>
      text.indexOf('// cold start\n') >= 0 &&
      text.indexOf('// cold start\n') < text.indexOf('// called by AWS\n')
    expect(entries.filter(of => !labelled(of)).map(({ path }) => path)).toEqual([])
  })

  test('only the edges import middy and call handlers', () => {
    const users = inFolder('functions').filter(({ imports }) =>
      imports.some(name => name.startsWith('@middy/')),
    )
    expect(users.map(({ path }) => path).filter(path => !path.startsWith('functions/edges/'))).toEqual([])
  })

  test('an entry is short, and no file is long', () => {
    expect(entries.filter(({ lines }) => lines > 60).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    )
    expect(sources.filter(({ lines }) => lines > 420).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    )
  })
})
