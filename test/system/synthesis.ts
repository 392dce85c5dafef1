import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { synthesize } from '../../local/template/synthesize.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The cloud assembly of the dev stage, made once for all the tests that run it. */
    assemblyDirectory: string
  }
}

/** Synthesizes once; every test starts its own system from it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.TZ = 'UTC'
  const assemblyDirectory = await mkdtemp(join(tmpdir(), 'hearten-test-'))
  await synthesize(assemblyDirectory)
  project.provide('assemblyDirectory', assemblyDirectory)
  return () => rm(assemblyDirectory, { recursive: true, force: true })
}
