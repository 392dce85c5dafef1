import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { environments, type FunctionName } from '../functions/edges/environment.ts'
import { leanBundles } from './lean-bundles.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface Bundles {
  /** Function name → the deployed folder: `index.mjs`, and the files that it imports only when needed. */
  folders: Record<FunctionName, string>
  /** esbuild's record of what is in each bundle: it shows why a bundle is large. */
  metafile: Metafile
}

interface BundleOptions {
  /** Every `.ts` file in this folder is a function. */
  entries?: string
  /** Gets `functions/<name>/index.mjs`, `maps/<name>.mjs.map` and `metafile.json`. */
  output?: string
  names?: readonly string[]
  /** Bundling without source maps takes half the time: for bundles that are run at once and thrown away. */
  sourceMaps?: boolean
}

/** How everything that runs in Lambda is bundled. */
export const BUNDLING = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // For platform node esbuild would take CommonJS builds; tree shaking reduces the SDK's ES builds to two thirds of
  // their size.
  mainFields: ['module', 'main'],
  // With esbuild's default escapes each Arabic letter would take six bytes instead of two.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions

/**
 * Bundles every function in one esbuild run: ESM, minified, with the AWS SDK inside, so that the tested code is the
 * code that runs. Source maps are written next to the bundles and not deployed. Throws when the files and the registry
 * of environments do not name the same functions.
 */
export async function bundleFunctions({
  entries = join(root, 'functions'),
  output = join(root, 'dist'),
  names = Object.keys(environments),
  sourceMaps = true,
}: BundleOptions = {}): Promise<Bundles> {
  const found = (await readdir(entries, { withFileTypes: true }))
    .filter(file => file.isFile() && file.name.endsWith('.ts'))
    .map(file => basename(file.name, '.ts'))
  refuseOddOnesOut(found, names)

  const pieces = new Map<string, string>()
  const result = await build({
    ...BUNDLING,
    write: false,
    entryPoints: found.map(name => ({ in: join(entries, `${name}.ts`), out: `${name}/index` })),
    outdir: join(output, 'functions'),
    outExtension: { '.js': '.mjs' },
    plugins: [leanBundles, neededLater(pieces)],
    sourcemap: sourceMaps && 'external',
    metafile: true,
  })

  await Promise.all(
    result.outputFiles.map(async ({ path, contents }) => {
      const map = join(output, 'maps', `${basename(dirname(path))}.mjs.map`)
      if (path.endsWith('.map')) return void (await writeWhole(map, contents))
      const written = await writeWhole(path, contents)
      // A source map of another bundle would be misleading.
      if (written === 'changed' && !sourceMaps) await rm(map, { force: true })
    }),
  )
  await writePieces(pieces, result.metafile, output)
  await writeWhole(join(output, 'metafile.json'), Buffer.from(JSON.stringify(result.metafile)))

  const folders = Object.fromEntries(found.map(name => [name, join(output, 'functions', name)]))
  return { folders: folders as Bundles['folders'], metafile: result.metafile }
}

/**
 * Keeps what our code imports by `import()` (the texts of one language, the resource library) in files next to the
 * bundle, so that a cold start reads only what the current request needs.
 */
const neededLater = (pieces: Map<string, string>): Plugin => ({
  name: 'needed-later',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import' || resolveDir.includes('node_modules')) return undefined
      const source = resolve(resolveDir, path)
      // Words of one language are called the same in every folder of words.
      const later = `./later/${basename(dirname(source))}-${basename(source, '.ts')}.mjs`
      if ((pieces.get(later) ?? source) !== source) throw new Error(`two files would lie in ${later}`)
      pieces.set(later, source)
      return { path: later, external: true }
    })
  },
})

async function writePieces(
  pieces: Map<string, string>,
  { outputs }: Metafile,
  output: string,
): Promise<void> {
  const built = new Map(
    await Promise.all(
      [...pieces].map(async ([later, source]): Promise<[string, Uint8Array]> => {
        const { outputFiles } = await build({ ...BUNDLING, write: false, entryPoints: [source] })
        return [later, outputFiles[0]?.contents ?? new Uint8Array()]
      }),
    ),
  )
  await Promise.all(
    Object.entries(outputs)
      .filter(([, { entryPoint }]) => entryPoint)
      .map(async ([path, { imports }]) => {
        const folder = join(output, 'functions', basename(dirname(path)))
        const wanted = new Set(imports.filter(({ kind }) => kind === 'dynamic-import').map(of => of.path))
        for (const later of wanted) {
          const contents = built.get(later)
          if (contents) await writeWhole(join(folder, later), contents)
        }
        const present = await readdir(join(folder, 'later')).catch(() => [])
        const left = present.filter(file => file.endsWith('.mjs') && !wanted.has(`./later/${file}`))
        await Promise.all(left.map(file => rm(join(folder, 'later', file))))
      }),
  )
}

/** Never leaves half a file, and never touches a file that is right already: somebody else may be reading it. */
async function writeWhole(path: string, contents: Uint8Array): Promise<'changed' | 'unchanged'> {
  const present = await readFile(path).catch(() => undefined)
  if (present?.equals(contents)) return 'unchanged'
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  await writeFile(draft, contents)
  await rename(draft, path)
  return 'changed'
}

function refuseOddOnesOut(files: string[], names: readonly string[]): void {
  const problems = [
    ...files
      .filter(file => !names.includes(file))
      .map(file => `functions/${file}.ts has no environment in functions/edges/environment.ts`),
    ...names
      .filter(name => !files.includes(name))
      .map(name => `functions/edges/environment.ts names ${name}, but there is no functions/${name}.ts`),
  ]
  if (problems.length > 0) throw new Error(`Files and environments do not match:\n- ${problems.join('\n- ')}`)
}
