import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { storedSchedule } from './schedule-input.ts'

/** What `--data DIR` stores in addition to the emulators' own data. */
const keptState = z.object({
  now: z.number(),
  schedules: z.array(storedSchedule),
  expiries: z.array(z.tuple([z.string(), z.number()])),
})
export type KeptState = z.infer<typeof keptState>

const fileIn = (dataDir: string) => join(dataDir, 'runtime.json')

/** The state that an earlier run stored in this folder; undefined if there is none. Throws on a file it cannot read. */
export async function readKeptState(dataDir: string): Promise<KeptState | undefined> {
  const text = await readFile(fileIn(dataDir), 'utf8').catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT') return undefined
    throw thrown
  })
  return text === undefined ? undefined : keptState.parse(JSON.parse(text))
}

/** Writes atomically: never leaves half a file. */
export async function writeKeptState(dataDir: string, state: KeptState): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  const draft = `${fileIn(dataDir)}.${process.pid}`
  await writeFile(draft, JSON.stringify(state))
  await rename(draft, fileIn(dataDir))
}
