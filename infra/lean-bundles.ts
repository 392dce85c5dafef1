import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

/** Parts of our libraries that no function uses, and their replacements. */
const neverUsed = [
  {
    // Only Transcribe, Kinesis and the like stream events.
    filter: /@smithy\/core\/dist-es\/submodules\/event-streams\/index\.js$/,
    contents: `
      export const eventStreamSerdeProvider = () => undefined
      export const resolveEventStreamSerdeConfig = config => config
      export class EventStreamSerde { constructor() { throw new Error('event streams are not in this bundle') } }`,
  },
  {
    // DynamoDB's endpoint discovery, which is off by default and which we never turn on.
    filter: /@aws-sdk\/endpoint-cache\/dist-es\/index\.js$/,
    contents: 'export class EndpointCache {}',
  },
  {
    // For runtimes without a native MD5, SHA-1 or SHA-256, which Node has.
    filter: /\/(md5\/Md5|sha1\/Sha1|sha256\/Sha256)Js\.js$/,
    contents: 'export class Md5Js {}; export class Sha1Js {}; export class Sha256Js {}',
  },
  {
    // Signatures for several regions at once are for S3's multi-region access points.
    filter: /@aws-sdk\/signature-v4-multi-region\/dist-es\/SignatureV4MultiRegion\.js$/,
    contents:
      "export { SignatureV4SignWithCredentials as SignatureV4MultiRegion } from './SignatureV4SignWithCredentials'",
  },
  {
    // Every zod schema can convert itself to JSON Schema. Ours do that when documents are generated, never in a
    // function.
    filter: /zod\/v4\/core\/to-json-schema\.js$/,
    contents: `
      const absent = () => { throw new Error('JSON Schema is not in this bundle') }
      export const createToJSONSchemaMethod = () => absent
      export const createStandardJSONSchemaMethod = () => absent
      export { absent as extractDefs, absent as finalize, absent as handleUnrepresentable,
        absent as initializeContext, absent as process, absent as processSchema }`,
  },
]

/**
 * Makes esbuild leave out the parts of libraries that a Lambda function never uses: a third of each bundle.
 * test/system/bundles.test.ts fails if a library upgrade makes a filter miss.
 */
export const leanBundles: Plugin = {
  name: 'lean-bundles',
  setup(build) {
    // Clients for SSO, STS, processes and metadata: a function's credentials are always in its environment.
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({
      path: fileURLToPath(new URL('lambda-credentials.ts', import.meta.url)),
    }))

    for (const { filter, contents } of neverUsed) build.onLoad({ filter }, () => ({ contents, loader: 'js' }))
    // Only called by the module above; its exports must remain.
    build.onLoad({ filter: /zod\/v4\/core\/json-schema-processors\.js$/ }, async ({ path }) => {
      const names = [...(await readFile(path, 'utf8')).matchAll(/^export (?:const|function) (\w+)/gm)]
      return {
        contents: names.map(([, name]) => `export const ${name} = undefined`).join('\n'),
        loader: 'js',
      }
    })

    // A client reads its own version from its package.json, and nothing else.
    build.onLoad({ filter: /@aws-sdk\/client-[a-z0-9-]+\/package\.json$/ }, async ({ path }) => {
      const { version }: { version: string } = JSON.parse(await readFile(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })

    // `seen` says what was read of each line, for the next person who checks it, and `loinc` how others code a question
    // or an answer. No function uses either.
    for (const [filter, unused] of [
      [/functions\/copy\/crisis-lines\.json$/, 'seen'],
      [/functions\/instruments\/[\w-]+\.json$/, 'loinc'],
    ] as const)
      build.onLoad({ filter }, async ({ path }) => ({
        contents: JSON.stringify(JSON.parse(await readFile(path, 'utf8')), (key, value) =>
          key === unused ? undefined : value,
        ),
        loader: 'json',
      }))

    // The schemas of all operations stay, because a computed key such as [_h] might have an effect. These are
    // constants of the same file; with their values in place the schemas that nobody uses go.
    build.onLoad(
      { filter: /@aws-sdk\/client-[a-z0-9-]+\/dist-es\/schemas\/schemas_0\.js$/ },
      async ({ path }) => {
        const source = await readFile(path, 'utf8')
        const constants = new Map(
          [...source.matchAll(/^const (\w+) = ("[^"\n]*");$/gm)].map(([, name, value]) => [name, value]),
        )
        const contents = source.replace(/\[(\w+)\]: /g, (computed, name) => {
          const value = constants.get(name)
          return value === undefined ? computed : `${value}: `
        })
        return { contents, loader: 'js' }
      },
    )
  },
}
