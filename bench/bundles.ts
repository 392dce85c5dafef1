import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { BUNDLING, bundleFunctions } from '../infra/bundle.ts'
import { anyEnvironment } from '../test/any-environment.ts'
import { type Measured, median, type Row } from './row.ts'

/**
 * The size of each function's bundle, and the time to import it in a fresh process, which a cold start adds to Node's.
 */
const BUDGET_BYTES = 450 * 1000
/** 110 ms is allowed on a machine where a bare client takes 65; other machines scale with their bare client. */
const BUDGET_OF_BARE = 110 / 65
const ROUNDS = 7

export async function measure(): Promise<Measured> {
  const output = await mkdtemp(join(tmpdir(), 'hearten-bench-'))
  try {
    const { folders } = await bundleFunctions({ output })
    const files = Object.entries(folders).map(([name, folder]): [string, string] => [
      name,
      join(folder, 'index.mjs'),
    ])
    const bare = join(output, 'bare.mjs')
    await bundleBareClient(bare)
    await writeFile(join(output, 'nothing.mjs'), '')

    // In rounds, so that a busy moment of the machine affects all alike.
    const all: [string, string][] = [
      ['nothing', join(output, 'nothing.mjs')],
      ['bare client', bare],
      ...files,
    ]
    const times = new Map(all.map(([name]): [string, number[]] => [name, []]))
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, file] of all) times.get(name)?.push(await importTime(file))

    const tookOf = (name: string) => median(times.get(name) ?? [])
    const allowed = tookOf('bare client') * BUDGET_OF_BARE
    const rows = await Promise.all(
      files.map(async ([name, file]): Promise<Row & { took: number }> => {
        const { size } = await stat(file)
        const took = tookOf(name)
        return {
          took,
          what: name,
          measured: `${(size / 1000).toFixed(0)} KB, ${took.toFixed(0)} ms`,
          budget: `≤ ${BUDGET_BYTES / 1000} KB, ≤ ${allowed.toFixed(0)} ms`,
          within: size <= BUDGET_BYTES && took <= allowed,
        }
      }),
    )
    return {
      rows: [
        {
          what: 'a bare DynamoDB client, bundled as it comes',
          measured: `${((await stat(bare)).size / 1000).toFixed(0)} KB, ${tookOf('bare client').toFixed(0)} ms`,
        },
        ...rows.toSorted((a, b) => b.took - a.took),
      ],
      notes: [`importing an empty module takes ${tookOf('nothing').toFixed(1)} ms; medians of ${ROUNDS}`],
    }
  } finally {
    await rm(output, { recursive: true, force: true })
  }
}

/** The cost of one SDK client, bundled and minified but not made lean. */
async function bundleBareClient(outfile: string): Promise<void> {
  await build({
    stdin: {
      contents:
        "import { DynamoDBClient } from '@aws-sdk/client-dynamodb'\nexport const client = new DynamoDBClient({})",
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    ...BUNDLING,
    outfile,
    // The unmodified SDK calls `require` in places.
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
  })
}

const run = promisify(execFile)

/** Milliseconds for one import in a fresh process. */
async function importTime(file: string): Promise<number> {
  const script = `const from = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - from); process.exit()`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    env: anyEnvironment(),
  })
  return Number(stdout.trim().split('\n').at(-1))
}
