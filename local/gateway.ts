import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Deployment, Statement } from './deployment.ts'
import type { Emulators } from './emulators.ts'
import type { Faults } from './faults.ts'
import type { Meters } from './meters.ts'

/** Who calls: a function in its role. */
export interface Principal {
  /** The function's short name, such as `send-mail`. */
  name: string
  /** `arn:aws:sts::…:assumed-role/<role>/<function>`, as AWS names it in a refusal. */
  arn: string
  roleArn: string
  statements: Statement[]
}

/** Answers one call of a service that has no emulator; throw nothing that is the caller's fault, answer it. */
export type ServiceHandler = (call: {
  /** `CreateSchedule`, `PutEvents`, … */
  operation: string
  /** The parsed JSON body, `{}` when there is none. */
  input: Record<string, unknown>
  principal: Principal
  /** Path of the request, such as `/schedules/open-1`. */
  path: string
  query: URLSearchParams
}) => Promise<{ status: number; body: unknown; errorType?: string }>

export interface GatewayHooks {
  messageSent(queueArn: string): void
  objectCreated(object: { bucket: string; key: string; size: number; etag: string }): void
  /** An item now has a time to live, in epoch seconds. `key` is in DynamoDB's JSON. */
  expirySet(item: { tableName: string; key: Record<string, unknown>; expiresAt: number }): void
  mailAccepted(mail: {
    messageId: string
    from: string
    to: string[]
    configurationSet?: string
    tags: Record<string, string[]>
  }): void
}

export interface GatewayOptions {
  deployment: Deployment
  emulators: Emulators
  time: SharedArrayBuffer
  services: { scheduler: ServiceHandler; events: ServiceHandler }
  meters: Meters
  faults: Faults
  hooks: GatewayHooks
}

export interface Gateway {
  /** Whether a request is for AWS (signed with SigV4) or for the sign-in issuer (`/oidc/…`), and so for `handle`. */
  takes(request: IncomingMessage): boolean
  handle(request: IncomingMessage, response: ServerResponse): void
  /** Whether a role may do an action on a resource; `undefined` is yes, a text is AWS's refusal. */
  refusal(roleArn: string, action: string, resource: string): string | undefined
  /** Whether an AWS service (`events.amazonaws.com`) may send to a queue, by the queue's own policy. */
  serviceMaySend(service: string, queueArn: string, sourceArn: string): boolean
  close(): void
}

export declare function createGateway(options: GatewayOptions): Gateway

/** What a function of this short name signs its calls with. `owner` may do everything: tests and the console. */
export declare function credentialsOf(name: string): { accessKeyId: string; secretAccessKey: string }
