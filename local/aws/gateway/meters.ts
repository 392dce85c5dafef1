import { PRICES } from './prices.ts'

/** Which request was made to AWS, and by whom. */
export interface MeterEntry {
  /** The function's short name (`send-mail`), or the AWS service that asked (`event-source`, `scheduler`, `http-api`). */
  principal: string
  /** As `COSTS` below: dynamodb, sqs, s3, ses, scheduler, events, lambda, http-api, kms. */
  service: string
  operation: string
  /** Default: one. */
  requests?: number
  readUnits?: number
  writeUnits?: number
  /**
   * The units that the service bills where they are not requests: 64 KB chunks of SQS, mails of SES, events of 64 KB,
   * GB-seconds of Lambda, invocations of a schedule.
   */
  billedUnits?: number
}

interface MeterRow extends Required<MeterEntry> {
  /** US dollars. */
  cost: number
}

export interface Meters {
  count(entry: MeterEntry): void
  /** One invocation: its duration in milliseconds (billed per millisecond, rounded up) at this memory size. */
  invocation(name: string, durationMilliseconds: number, memoryMegabytes: number): void
  /** Every counted principal, service and operation, the most expensive first. */
  rows(): MeterRow[]
  summary(): { requests: number; cost: number; services: Record<string, { requests: number; cost: number }> }
  reset(): void
}

type Tally = Required<MeterEntry>

/** US dollars for a tally of one service. Free requests (creating or deleting a schedule) cost nothing. */
const COSTS: Record<string, (tally: Tally) => number> = {
  dynamodb: ({ readUnits, writeUnits }) =>
    readUnits * PRICES.dynamodbRead + writeUnits * PRICES.dynamodbWrite,
  sqs: ({ billedUnits }) => billedUnits * PRICES.sqsRequest,
  s3: ({ operation, requests }) =>
    operation === 'DeleteObject'
      ? 0
      : requests *
        (operation.startsWith('Put') || operation.startsWith('List') ? PRICES.s3Write : PRICES.s3Read),
  ses: ({ billedUnits }) => billedUnits * PRICES.sesMail,
  scheduler: ({ billedUnits }) => billedUnits * PRICES.schedulerInvocation,
  events: ({ billedUnits }) => billedUnits * PRICES.busEvent,
  lambda: ({ requests, billedUnits }) =>
    requests * PRICES.lambdaRequest + billedUnits * PRICES.lambdaGbSecond,
  'http-api': ({ requests }) => requests * PRICES.httpApiRequest,
  kms: ({ requests }) => requests * PRICES.kmsRequest,
}

/** Counts everything that AWS would bill, by principal and operation. */
export function createMeters(): Meters {
  const tallies = new Map<string, Tally>()

  function count(entry: MeterEntry): void {
    if (!COSTS[entry.service]) throw new Error(`Service ${entry.service} has no price in the local meters`)
    const key = `${entry.principal}\n${entry.service}\n${entry.operation}`
    let tally = tallies.get(key)
    if (!tally) {
      const { principal, service, operation } = entry
      tally = { principal, service, operation, requests: 0, readUnits: 0, writeUnits: 0, billedUnits: 0 }
      tallies.set(key, tally)
    }
    tally.requests += entry.requests ?? 1
    tally.readUnits += entry.readUnits ?? 0
    tally.writeUnits += entry.writeUnits ?? 0
    tally.billedUnits += entry.billedUnits ?? 0
  }

  const rows = (): MeterRow[] =>
    [...tallies.values()]
      .map(tally => ({ ...tally, cost: COSTS[tally.service]?.(tally) ?? 0 }))
      .sort((one, other) => other.cost - one.cost || other.requests - one.requests)

  return {
    count,
    invocation(name, durationMilliseconds, memoryMegabytes) {
      const seconds = Math.max(1, Math.ceil(durationMilliseconds)) / 1000
      count({
        principal: name,
        service: 'lambda',
        operation: 'Invoke',
        billedUnits: (seconds * memoryMegabytes) / 1024,
      })
    },
    rows,
    summary() {
      const services: Record<string, { requests: number; cost: number }> = {}
      let requests = 0
      let cost = 0
      for (const row of rows()) {
        const service = services[row.service] ?? { requests: 0, cost: 0 }
        services[row.service] = {
          requests: service.requests + row.requests,
          cost: service.cost + row.cost,
        }
        requests += row.requests
        cost += row.cost
      }
      return { requests, cost, services }
    },
    reset: () => tallies.clear(),
  }
}
