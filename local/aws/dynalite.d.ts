declare module 'dynalite' {
  import type { Server } from 'node:http'

  /** DynamoDB over HTTP, in memory or, with `path`, on disk in a folder of its own. */
  export default function dynalite(options?: {
    path?: string
    createTableMs?: number
    deleteTableMs?: number
    updateTableMs?: number
  }): Server
}
