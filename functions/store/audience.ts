import * as z from 'zod'
import { type AudienceSummary, audienceCell, audienceSummary } from '../domain/roster/roster.ts'
import { all, type Table } from '../ports/table.ts'
import { sha256 } from './hash.ts'
import { optimisticUpdate } from './optimistic-update.ts'

/** An item holds 400 KB, and takes somewhat more than the same as JSON. */
const BYTES_A_PART = 200_000

const part = z.object({
  cells: z.array(audienceCell),
  /** Segment, value, people. A list, since DynamoDB's attributes cannot have every name that a department can. */
  values: z.array(z.tuple([z.string(), z.string(), z.int()])),
})
type Part = z.infer<typeof part>

const head = audienceSummary.omit({ cells: true, segments: true }).extend({
  /** The turn of the import that counted (store/roster-turns.ts). */
  turn: z.int(),
  /** The parts, named by the turn that wrote them: a count that comes out the same keeps them. */
  parts: z.object({ turn: z.int(), count: z.int(), digest: z.string() }),
})

const HEAD = { pk: 'AUDIENCE', sk: 'SUMMARY' }
const PARTS = 'PART#'
const partsOf = (turn: number) => `${PARTS}${turn}#`
const partKey = (turn: number, number: number) => ({
  pk: 'AUDIENCE',
  sk: `${partsOf(turn)}${String(number).padStart(4, '0')}`,
})

const MAX_READS = 5

/** How many people there are by place, department and site, as counted by the last import. */
export class AudienceStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async get(): Promise<AudienceSummary | undefined> {
    for (let reads = 1; ; reads++) {
      const known = await this.#head()
      if (!known) return undefined
      const { turn: _, parts: of, ...rest } = known
      const items = await all(this.#table.query('AUDIENCE', { prefix: partsOf(of.turn) }))
      const parts = items.map(item => part.parse(item)).slice(0, of.count)
      if (parts.length === of.count)
        return {
          ...rest,
          cells: parts.flatMap(({ cells }) => cells),
          segments: segmentsFrom(parts.flatMap(({ values }) => values)),
        }
      // An import has just put another count in its place.
      if (reads === MAX_READS) throw new Error('the counts of the roster are not whole')
    }
  }

  /**
   * Puts the parts first and the head last, so that a reader never mixes two counts. Of two imports the one with the
   * later turn stays.
   */
  async put({ cells, segments, ...rest }: AudienceSummary, turn: number): Promise<'put' | 'overtaken'> {
    const parts = partsFrom({ cells, segments })
    const digest = sha256(JSON.stringify(parts)).toString('base64url')
    let changed = false
    const outcome = await optimisticUpdate<'put' | 'overtaken'>(this.#table, async () => {
      const known = await this.#head()
      if (known && known.turn > turn) return 'overtaken'
      const same = known?.parts.digest === digest && known.parts.count === parts.length
      changed = !same
      if (changed)
        await this.#table.putMany(parts.map((one, number) => ({ ...partKey(turn, number), ...one })))
      const of = same ? known.parts : { turn, count: parts.length, digest }
      return this.#table.put({ ...HEAD, ...rest, turn, parts: of }, { field: 'turn', equals: known?.turn })
    })
    if (outcome === 'put' && changed) await this.#removeOld()
    return outcome
  }

  /** Parts of earlier counts. A reader that still reads them reads again. */
  async #removeOld(): Promise<void> {
    const known = await this.#head()
    if (!known) return
    for await (const page of this.#table.query('AUDIENCE', { prefix: PARTS }))
      for (const { pk, sk } of page)
        if (Number(sk.split('#')[1]) < known.parts.turn) await this.#table.remove({ pk, sk })
  }

  async #head() {
    const item = await this.#table.get(HEAD)
    return item && head.parse(item)
  }
}

function segmentsFrom(values: Part['values']): AudienceSummary['segments'] {
  const segments = new Map<string, [string, number][]>()
  for (const [segment, value, people] of values) {
    const known = segments.get(segment) ?? []
    segments.set(segment, known)
    known.push([value, people])
  }
  return Object.fromEntries([...segments].map(([segment, counts]) => [segment, Object.fromEntries(counts)]))
}

function partsFrom({ cells, segments }: Pick<AudienceSummary, 'cells' | 'segments'>): Part[] {
  const parts: Part[] = []
  let bytes = Number.POSITIVE_INFINITY
  const roomFor = (entry: unknown): Part => {
    bytes += Buffer.byteLength(JSON.stringify(entry))
    const last = parts.at(-1)
    if (last && bytes <= BYTES_A_PART) return last
    const next: Part = { cells: [], values: [] }
    parts.push(next)
    bytes = Buffer.byteLength(JSON.stringify(entry))
    return next
  }
  for (const cell of cells) roomFor(cell).cells.push(cell)
  for (const [segment, values] of Object.entries(segments))
    for (const [value, people] of Object.entries(values)) {
      const entry: Part['values'][number] = [segment, value, people]
      roomFor(entry).values.push(entry)
    }
  return parts
}
