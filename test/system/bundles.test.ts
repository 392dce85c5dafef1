import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Metafile } from 'esbuild'
import { expect, inject, test } from 'vitest'
import { environments } from '../../functions/edges/environment.ts'
import { stackIn } from '../../local/template/synthesize.ts'
import { readDeployment } from '../../local/template/template.ts'
import { anyEnvironment } from '../any-environment.ts'

// The bundles that the other tests of this folder run.
const assemblyDirectory = inject('assemblyDirectory')
const { stackName, region } = await stackIn(assemblyDirectory)
const { functions } = readDeployment({
  assemblyDirectory,
  stackName,
  facts: { region, publicUrl: 'http://127.0.0.1', issuerUrl: 'http://127.0.0.1/oidc' },
})
const bundles = functions.map(({ codeDirectory }) => join(codeDirectory, 'index.mjs'))

test('a bundle is 450 KB at most', () => {
  expect(bundles).toHaveLength(Object.keys(environments).length)
  const sizes = functions.map(({ name, codeDirectory }) => ({
    name,
    bytes: statSync(join(codeDirectory, 'index.mjs')).size,
  }))
  expect(sizes.filter(({ bytes }) => bytes > 450_000)).toEqual([])
})

test('a bundle loads with the environment that it asks for', { tags: 'exhaustive' }, () => {
  const addresses = bundles.map(bundle => pathToFileURL(bundle).href)
  const script = `for (const bundle of ${JSON.stringify(addresses)}) console.log(typeof (await import(bundle)).handler)`
  // In a process of its own: what the test runner imports, it transforms first.
  const loaded = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: anyEnvironment(),
    encoding: 'utf8',
  })
  expect(loaded.trim().split('\n')).toEqual(bundles.map(() => 'function'))
})

test('a bundle carries nothing of its libraries that a Lambda function cannot use', () => {
  const metafile: Metafile = JSON.parse(
    readFileSync(new URL('../../dist/metafile.json', import.meta.url), 'utf8'),
  )
  const inside = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  )
  const paths = inside.map(([path]) => path)
  expect(
    paths.filter(path => /credential-provider|nested-clients|mnemonist|eventstream-codec/.test(path)),
  ).toEqual([])
  for (const [path, { bytesInOutput }] of inside)
    if (/zod.*json-schema|event-streams|(Md5|Sha1|Sha256)Js|SignatureV4MultiRegion/.test(path))
      expect(bytesInOutput).toBeLessThan(500)
  // All of S3's schemas together are 66 KB; what two operations need, 8 KB.
  const schemas = inside.filter(([path]) => path.endsWith('client-s3/dist-es/schemas/schemas_0.js'))
  expect(schemas).not.toEqual([])
  for (const [, { bytesInOutput }] of schemas) expect(bytesInOutput).toBeLessThan(16 * 1024)
})
