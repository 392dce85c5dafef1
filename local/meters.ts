/** What was asked of AWS, by whom. */
export interface MeterEntry {
  /** The function's short name (`send-mail`), or the AWS service that asked (`event-source`, `scheduler`, `http-api`). */
  principal: string
  /** As in `prices.ts`: dynamodb, sqs, s3, ses, scheduler, events, lambda, http-api, kms. */
  service: string
  operation: string
  requests?: number
  readUnits?: number
  writeUnits?: number
  /** What the service bills beside requests: 64 KB chunks of SQS, mails of SES, GB-seconds of Lambda, 64 KB events. */
  billedUnits?: number
}

export interface MeterRow extends Required<MeterEntry> {
  /** US dollars. */
  cost: number
}

export interface Meters {
  count(entry: MeterEntry): void
  /** One invocation: duration in milliseconds (rounded up as billed) at so much memory. */
  invocation(name: string, durationMilliseconds: number, memoryMegabytes: number): void
  rows(): MeterRow[]
  summary(): { requests: number; cost: number; services: Record<string, { requests: number; cost: number }> }
  reset(): void
}

export declare function createMeters(): Meters
