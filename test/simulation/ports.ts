import type { Bus } from '../../functions/ports/bus.ts'
import type { SendingQuota } from '../../functions/ports/mailer.ts'
import type { Queue } from '../../functions/ports/queue.ts'
import type { Schedules } from '../../functions/ports/schedules.ts'
import type { Table } from '../../functions/ports/table.ts'
import type { Ledger } from './ledger.ts'
import type { SimulatedMailer } from './mailer.ts'
import type { Environment, World } from './world.ts'

export type QueueName =
  | 'Planning'
  | 'Audience'
  | 'Support'
  | 'Waves'
  | 'Mail'
  | 'CheckIns'
  | 'FollowUps'
  | 'Closings'
  | 'Deliveries'

/** What one environment of a function sees of the deployment. */
export interface Ports {
  environment: Environment
  directory: Table
  campaigns: Table
  outreach: Table
  vault: Table
  queue: <Body>(name: QueueName) => Queue<Body>
  schedules: Schedules
  bus: Bus
  sendingQuota: () => Promise<SendingQuota>
}

/** What the wiring of the functions needs of the world around them. */
export interface Around {
  world: World
  ledger: Ledger
  mailer: SimulatedMailer
}
