import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { environments } from '../../functions/runtime/environment.ts'
import { type Bundles, bundleFunctions } from '../../infra/bundle.ts'
import { defaultProvider } from '../../infra/lambda-credentials.ts'

afterEach(() => vi.unstubAllEnvs())

const temporary = () => mkdtempSync(join(tmpdir(), 'hearten-bundle-'))

describe('bundleFunctions', () => {
  it('names the file without an environment, and the environment without a file', async () => {
    const entries = temporary()
    writeFileSync(join(entries, 'greet.ts'), 'export const handler = async () => 1')
    await expect(bundleFunctions({ entries, output: temporary(), names: ['wave', 'part'] })).rejects.toThrow(
      /functions\/greet\.ts has no environment[\s\S]*names wave, but there is no functions\/wave\.ts[\s\S]*names part/,
    )
  })

  it('takes files for functions, and folders and tests’ fixtures for none', async () => {
    const entries = temporary()
    writeFileSync(join(entries, 'greet.ts'), 'export const handler = async (name: string) => ["hello", name]')
    writeFileSync(join(entries, 'README.md'), '')
    const output = temporary()
    await bundleFunctions({ entries, output, names: ['greet'] })
    const { handler } = await import(pathToFileURL(join(output, 'functions/greet/index.mjs')).href)
    expect(await handler('you')).toEqual(['hello', 'you'])
    expect(readdirSync(join(output, 'functions/greet'))).toEqual(['index.mjs'])
    expect(readdirSync(join(output, 'maps'))).toEqual(['greet.mjs.map'])
  })

  it('lays what is imported only when needed beside the bundle, and takes away what no longer is', async () => {
    const entries = temporary()
    const output = temporary()
    mkdirSync(join(entries, 'words'))
    writeFileSync(join(entries, 'words/en.ts'), 'export const words: string = "how are you"')
    const greet = join(entries, 'greet.ts')
    writeFileSync(greet, 'export const handler = async () => (await import("./words/en.ts")).words')
    await bundleFunctions({ entries, output, names: ['greet'] })
    const bundle = join(output, 'functions/greet/index.mjs')
    const { handler } = await import(pathToFileURL(bundle).href)
    expect(await handler()).toBe('how are you')
    expect(readFileSync(bundle, 'utf8')).not.toContain('how are you')
    expect(readdirSync(join(output, 'functions/greet/later'))).toEqual(['en.mjs'])

    writeFileSync(greet, 'export const handler = async () => 1')
    await bundleFunctions({ entries, output, names: ['greet'] })
    expect(readdirSync(join(output, 'functions/greet/later'))).toEqual([])
  })

  it('leaves a bundle alone that is right already, so that nobody reads half of one', async () => {
    const entries = temporary()
    const output = temporary()
    writeFileSync(join(entries, 'greet.ts'), 'export const handler = async () => 1')
    const bundle = join(output, 'functions/greet/index.mjs')
    await bundleFunctions({ entries, output, names: ['greet'] })
    const before = statSync(bundle, { bigint: true }).mtimeNs
    await bundleFunctions({ entries, output, names: ['greet'] })
    expect(statSync(bundle, { bigint: true }).mtimeNs).toBe(before)
  })
})

describe('the bundles of this project', () => {
  let bundles: Bundles
  beforeAll(async () => {
    bundles = await bundleFunctions({ output: temporary() })
  }, 30_000)

  it('stay within 450 KB each', () => {
    const sizes = Object.entries(bundles.folders).map(([name, folder]): [string, number] => [
      name,
      statSync(join(folder, 'index.mjs')).size,
    ])
    expect(sizes.filter(([, bytes]) => bytes > 450_000)).toEqual([])
  })

  it('load with the environment that they ask for', () => {
    const variables = new Set(Object.values(environments).flatMap(({ shape }) => Object.keys(shape)))
    const environment = [...variables].map(variable => [
      variable,
      variable.endsWith('_URL') ? 'https://example.com' : variable.endsWith('_ARN') ? 'arn:aws:sqs' : 'word',
    ])
    const bundled = Object.values(bundles.folders).map(
      folder => pathToFileURL(join(folder, 'index.mjs')).href,
    )
    const script = `for (const bundle of ${JSON.stringify(bundled)}) console.log(typeof (await import(bundle)).handler)`
    // In a process of its own: what the test runner imports, it transforms first.
    const loaded = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: Object.fromEntries([...environment, ['AWS_REGION', 'eu-central-1']]),
      encoding: 'utf8',
    })
    expect(loaded.trim().split('\n')).toEqual(bundled.map(() => 'function'))
  })

  it('carry nothing of their libraries that a Lambda function cannot use', () => {
    const inside = Object.values(bundles.metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
    )
    const paths = inside.map(([path]) => path)
    expect(
      paths.filter(path => /credential-provider|nested-clients|mnemonist|eventstream-codec/.test(path)),
    ).toEqual([])
    for (const [path, { bytesInOutput }] of inside)
      if (/zod.*json-schema|event-streams/.test(path)) expect(bytesInOutput).toBeLessThan(500)
    // All of S3's schemas together are 66 KB; what two operations need, 8 KB.
    const schemas = inside.filter(([path]) => path.endsWith('client-s3/dist-es/schemas/schemas_0.js'))
    expect(schemas).toHaveLength(2)
    for (const [, { bytesInOutput }] of schemas) expect(bytesInOutput).toBeLessThan(16 * 1024)
  })
})

describe('the credentials inside a bundle', () => {
  it('are those of the function’s role', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'id')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
    vi.stubEnv('AWS_SESSION_TOKEN', 'token')
    expect(await defaultProvider()()).toEqual({
      accessKeyId: 'id',
      secretAccessKey: 'secret',
      sessionToken: 'token',
    })
  })

  it('are missed with words, not with a signature that nobody accepts', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', '')
    await expect(defaultProvider()()).rejects.toThrow('there are no credentials in the environment')
  })
})
