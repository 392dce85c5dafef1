import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bundleFunctions } from '../../infra/bundle.ts'
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
  })

  it('keeps a source map only beside the bundle that it is of', async () => {
    const entries = temporary()
    const output = temporary()
    const maps = () => readdirSync(join(output, 'maps'))
    writeFileSync(join(entries, 'greet.ts'), 'export const handler = async () => 1')
    await bundleFunctions({ entries, output, names: ['greet'] })
    expect(maps()).toEqual(['greet.mjs.map'])
    await bundleFunctions({ entries, output, names: ['greet'], sourceMaps: false })
    expect(maps()).toEqual(['greet.mjs.map'])
    writeFileSync(join(entries, 'greet.ts'), 'export const handler = async () => 2')
    await bundleFunctions({ entries, output, names: ['greet'], sourceMaps: false })
    expect(maps()).toEqual([])
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
    expect(readdirSync(join(output, 'functions/greet/later'))).toEqual(['words-en.mjs'])

    writeFileSync(greet, 'export const handler = async () => 1')
    await bundleFunctions({ entries, output, names: ['greet'] })
    expect(readdirSync(join(output, 'functions/greet/later'))).toEqual([])
  })

  it('keeps what is imported later apart, though files of two folders have one name', async () => {
    const entries = temporary()
    const output = temporary()
    for (const folder of ['words', 'more']) {
      mkdirSync(join(entries, folder))
      writeFileSync(join(entries, folder, 'en.ts'), `export const said: string = '${folder}'`)
    }
    writeFileSync(
      join(entries, 'greet.ts'),
      'export const handler = async () => [(await import("./words/en.ts")).said, (await import("./more/en.ts")).said]',
    )
    await bundleFunctions({ entries, output, names: ['greet'] })
    const { handler } = await import(pathToFileURL(join(output, 'functions/greet/index.mjs')).href)
    expect(await handler()).toEqual(['words', 'more'])
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
