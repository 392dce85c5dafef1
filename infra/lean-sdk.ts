import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

/** Parts of the SDK that no function of ours comes to, and what stands in their place. */
const neverUsed = {
  // Only Transcribe, Kinesis and the like stream events; for those it would throw at once.
  eventStreams: {
    filter: /@smithy\/core\/dist-es\/submodules\/event-streams\/index\.js$/,
    contents: `
      export const eventStreamSerdeProvider = () => undefined
      export const resolveEventStreamSerdeConfig = config => config
      export class EventStreamSerde { constructor() { throw new Error('event streams are not in this bundle') } }`,
  },
  // DynamoDB asks for its endpoint by another request only if it is told to; we never tell it.
  endpointDiscovery: {
    filter: /@aws-sdk\/endpoint-cache\/dist-es\/index\.js$/,
    contents: 'export class EndpointCache {}',
  },
}

/**
 * Makes an esbuild run leave out what a Lambda function never uses of the AWS SDK. Together it halves some bundles;
 * test/infra/bundle.test.ts tells if an upgrade of the SDK makes any of it miss.
 */
export const leanSdk: Plugin = {
  name: 'lean-sdk',
  setup(build) {
    // Clients for SSO, STS, processes and metadata: a function's credentials are always in its environment.
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({
      path: fileURLToPath(new URL('lambda-credentials.ts', import.meta.url)),
    }))

    for (const { filter, contents } of Object.values(neverUsed))
      build.onLoad({ filter }, () => ({ contents, loader: 'js' }))

    // A client reads its own version from its package description, and nothing else.
    build.onLoad({ filter: /@aws-sdk\/client-[a-z0-9-]+\/package\.json$/ }, async ({ path }) => {
      const { version }: { version: string } = JSON.parse(await readFile(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })

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
