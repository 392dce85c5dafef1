import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Mutant } from './mutants.ts'
import type { Simulated } from './simulate.ts'

/** Applies a mutant to the real source while it is bundled with the simulation, and runs seeds until it is caught. */

const FUNCTIONS = join(import.meta.dirname, '../../functions')

/** How often the text stands in the file: once, or the table of mutants is out of date. */
export const timesFound = ({ file, find }: Mutant): number =>
  readFileSync(join(FUNCTIONS, file), 'utf8').split(find).length - 1

type Simulate = (seed: number) => Promise<Simulated>

export async function mutated({ file, find, replace }: Mutant, folder: string): Promise<Simulate> {
  const outfile = join(folder, `${Math.random().toString(36).slice(2)}.mjs`)
  await build({
    entryPoints: [join(import.meta.dirname, 'simulate.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // The parsers are CommonJS in part.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutant',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, async ({ path }) => {
            if (path !== join(FUNCTIONS, file)) return undefined
            const source = await readFile(path, 'utf8')
            return { contents: source.replace(find, () => replace), loader: 'ts' }
          })
        },
      },
    ],
  })
  const { simulate } = (await import(pathToFileURL(outfile).href)) as { simulate: Simulate }
  return simulate
}

export interface Caught {
  seed: number
  invariant: string
}

/** The first seed in which an invariant is broken, or the simulation itself comes to no end. */
export async function caughtBy(simulate: Simulate, seeds: number): Promise<Caught | undefined> {
  for (let seed = 1; seed <= seeds; seed++)
    try {
      const [violation] = (await simulate(seed)).violations
      if (violation) return { seed, invariant: violation.invariant }
    } catch (error) {
      return { seed, invariant: `it comes to an end at all (${(error as Error).message})` }
    }
  return undefined
}
