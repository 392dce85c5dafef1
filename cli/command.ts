import type { Api } from './hearten-api.ts'

export interface Asked {
  api: Api
  /** What stands after the command's words. */
  args: readonly string[]
  options: Readonly<Record<string, string | boolean | undefined>>
  /** For a person, on the error stream, so that the output is for programs. */
  tell: (line: string) => void
  /** The result: as JSON where --json asks for it, else as `inWords` says it. */
  show: (result: unknown, inWords: () => void) => void
  /** Writes to the output as it is. */
  write: (content: string | Uint8Array) => void
}

export type Command = (asked: Asked) => Promise<void>
