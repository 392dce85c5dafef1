import type { QueueDoor } from './emulators.ts'

/** Sends to the targets of schedules and rules, after their permissions were checked. */
export interface Targets {
  /** Puts a body on a queue. Returns the reason where it could not, else undefined. */
  deliver(queueArn: string, body: string): Promise<string | undefined>
}

/** `messageSent` notifies the queue's poller. */
export function queueTargets(queues: QueueDoor, messageSent: (queueArn: string) => void): Targets {
  return {
    deliver: async (queueArn, body) => {
      try {
        await queues.send(queueArn, body)
      } catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown)
      }
      messageSent(queueArn)
      return undefined
    },
  }
}

/**
 * The IAM action for a target. Only queues are supported: everything that Hearten schedules goes through one, so that
 * it is retried and not lost. Throws on any other target.
 */
export function actionOf(targetArn: string): 'sqs:SendMessage' {
  if (targetArn.split(':')[2] === 'sqs') return 'sqs:SendMessage'
  throw new Error(`the local system delivers to queues only, not to ${targetArn}`)
}
