import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { NewsMessage } from '../../functions/domain/news.ts'
import type { Person } from '../../functions/domain/roster/person.ts'
import type { SupportMessage } from '../../functions/domain/support/support-message.ts'
import { importRoster, type RosterDeps } from '../../functions/flows/roster.ts'
import type { Table } from '../../functions/ports/table.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { ConnectionStore } from '../../functions/store/connections.ts'
import { PersonStore } from '../../functions/store/people.ts'
import { RosterImportStore } from '../../functions/store/roster-imports.ts'
import { RosterTurns } from '../../functions/store/roster-turns.ts'
import { SHARDS } from '../../functions/store/shards.ts'
import { type MemoryTable, memoryTable } from '../memory-table.ts'
import { aRecordedQueue } from './recorded.ts'

export const NOW = Date.UTC(2026, 1, 20, 12)
export const HEADER = 'person_id,email,given_name,locale,time_zone,country,department,site,status'

/** A good line for each number, all in Berlin. */
export const lines = (count: number, from = 0): string[] =>
  Array.from(
    { length: count },
    (_, n) => `p${from + n},p${from + n}@example.com,Given,en,Europe/Berlin,DE,Care,Berlin,active`,
  )
export const aFile = (...rows: string[]): string => [HEADER, ...rows].join('\n')

interface Trying {
  pieces?: number
  changed?: Partial<RosterDeps>
  now?: number
  tries?: number
}

/** The importer over a table, and files as S3 would stream them: in pieces that end anywhere. */
export function anImporter<Of extends Table = MemoryTable>(table: Of = memoryTable() as Table as Of) {
  const imports = new RosterImportStore(table)
  const people = new PersonStore(table)
  const audience = new AudienceStore(table)
  const turns = new RosterTurns(table)
  const support = aRecordedQueue<SupportMessage>()
  const news = aRecordedQueue<NewsMessage>()
  const deps = {
    imports,
    turns,
    people,
    audience,
    connections: new ConnectionStore(table),
    support,
    news,
    defaults: { timeZone: 'Europe/Vienna', locale: 'en' },
    leaversKeptDays: 30,
    newId: randomUUID,
  }
  let asked = 0

  return {
    table,
    audience,
    imports,
    support,
    news,
    /** Imports a file as HR would: asks, uploads, and reads the result. */
    async import(
      file: string | Uint8Array | (() => Readable),
      { confirmed = false, preview, ...trying }: { confirmed?: boolean; preview?: boolean } & Trying = {},
    ) {
      const importId = `import-${asked++}`
      await imports.ask({
        ...{ importId, requestedAt: NOW, requestedBy: 'hr', confirmed },
        ...(preview ? { preview } : {}),
      })
      return this.again(importId, file, trying)
    },
    /** The message about the same object comes again. */
    async again(
      importId: string,
      file: string | Uint8Array | (() => Readable),
      { pieces = 7, changed = {}, now = NOW, tries = 1 }: Trying = {},
    ) {
      const open = async () => (typeof file === 'function' ? file() : streamOf(file, pieces))
      const result = await importRoster(importId, now, { ...deps, open, ...changed }, tries)
      if (!result) throw new Error('nobody asked for it')
      return result
    },
    async everyone(): Promise<Person[]> {
      const found: Person[] = []
      for (const part of SHARDS) for await (const page of people.ofShard(part)) found.push(...page)
      return found.sort((a, b) => (a.personId < b.personId ? -1 : 1))
    },
    deps,
  }
}

export function streamOf(file: string | Uint8Array, pieceBytes: number): Readable {
  const bytes = Buffer.from(file as string)
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, n) =>
    bytes.subarray(n * pieceBytes, (n + 1) * pieceBytes),
  )
  return Readable.from(pieces)
}
