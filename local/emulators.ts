import type { Deployment } from './deployment.ts'

/** How full a queue is at the present virtual moment. Messages whose delay or time-out has just ended are ready. */
export interface QueueState {
  name: string
  arn: string
  ready: number
  delayed: number
  inFlight: number
  /** Epoch milliseconds of the next delay or visibility time-out that ends; absent when nothing waits for time. */
  nextDeadline?: number
}

/** A message as the poller of an event source mapping receives it, in the shape of `SQSRecord`'s parts. */
export interface ReceivedMessage {
  messageId: string
  receiptHandle: string
  body: string
  md5OfBody: string
  /** `ApproximateReceiveCount`, `SentTimestamp`, `MessageGroupId`, … */
  attributes: Record<string, string>
  messageAttributes: Record<string, unknown>
}

/** The queues from the inside: what AWS's own services (pollers, scheduler, event bus) do with them. */
export interface QueueDoor {
  send(queueArn: string, body: string, options?: { delaySeconds?: number }): Promise<void>
  /** Up to `most` (1–10) messages that are ready now; never waits. Moves spent messages to their dead-letter queue. */
  receive(queueArn: string, most: number): Promise<ReceivedMessage[]>
  remove(queueArn: string, receiptHandles: string[]): Promise<void>
  /** Ends (0) or sets anew the time for which these messages stay invisible. */
  setVisibility(queueArn: string, receiptHandles: string[], seconds: number): Promise<void>
  state(): Promise<QueueState[]>
}

/** A mail that SES accepted, as it lies in the inbox. */
export interface StoredMail {
  messageId: string
  from: string
  to: string[]
  subject: string
  html?: string
  text?: string
  headers: { name: string; value: string }[]
  /** Epoch milliseconds, to the second. */
  at: number
}

export interface Emulators {
  /** Where each emulator listens, on the loopback: `http://127.0.0.1:…`, without a slash at the end. */
  endpoints: { dynamodb: string; sqs: string; s3: string; ses: string; oidc: string }
  queues: QueueDoor
  /** Mails in order of acceptance; `to` keeps those to one address, `from` skips so many first. */
  mails(filter?: { to?: string; from?: number; most?: number }): Promise<StoredMail[]>
  mailCount(): Promise<number>
  /** The mail as a file that a mail program opens. */
  eml(messageId: string): Promise<string | undefined>
  /** Deletes an item whose time to live has passed (at `now`, epoch ms), if it still has. */
  expireItem(tableName: string, key: Record<string, unknown>, now: number): Promise<boolean>
  stop(): Promise<void>
}

export interface EmulatorOptions {
  deployment: Deployment
  time: SharedArrayBuffer
  /** The issuer as tokens name it; the gateway answers below it. */
  issuerUrl: string
  /** Keep state in this folder; in memory without it. */
  dataDir?: string
}

export declare function startEmulators(options: EmulatorOptions): Promise<Emulators>
