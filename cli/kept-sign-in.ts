import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'

const keptSignIn = z.object({
  /** The deployment, without a slash at the end. */
  url: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  scope: z.string(),
  idToken: z.string(),
  /** Where the provider gives one. */
  refreshToken: z.string().optional(),
})
export type KeptSignIn = z.infer<typeof keptSignIn>

type Environment = Readonly<Record<string, string | undefined>>

/** The user's own folder for settings, by the habits of the platform. */
const folderIn = (env: Environment): string =>
  join(env.XDG_CONFIG_HOME || env.APPDATA || join(homedir(), '.config'), 'hearten')
export const fileIn = (env: Environment): string => join(folderIn(env), 'sign-in.json')

/** The last sign-in; undefined where there is none, or none that can be read. */
export async function findSignIn(env: Environment): Promise<KeptSignIn | undefined> {
  try {
    return keptSignIn.parse(JSON.parse(await readFile(fileIn(env), 'utf8')))
  } catch {
    return undefined
  }
}

/** Keeps a sign-in where nobody else of this machine can read it. */
export async function keepSignIn(env: Environment, of: KeptSignIn): Promise<void> {
  await mkdir(folderIn(env), { recursive: true, mode: 0o700 })
  await writeFile(fileIn(env), JSON.stringify(of, null, 2), { mode: 0o600 })
  // The mode counts for new files alone.
  await chmod(fileIn(env), 0o600)
}

export const forgetSignIn = (env: Environment): Promise<void> => rm(fileIn(env), { force: true })
