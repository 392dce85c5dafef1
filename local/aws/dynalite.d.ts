declare module 'dynalite' {
  import type { Server } from 'node:http'

  /** A DynamoDB over HTTP, in memory or, with `path`, on disk; the folder must be its own. */
  export default function dynalite(options?: {
    path?: string
    createTableMs?: number
    deleteTableMs?: number
    updateTableMs?: number
  }): Server
}
