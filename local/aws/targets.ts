import type { QueueDoor } from './emulators.ts'

/** Sends to what schedules and rules aim at, once it is known that they may. */
export interface Targets {
  /** Puts a body on a queue. Says why it could not; undefined when it did. */
  deliver(queueArn: string, body: string): Promise<string | undefined>
}

/** `messageSent` tells whoever polls the queue. */
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
 * The IAM action by which a target is reached. Only queues are known: whatever fires in Hearten goes through one,
 * so that it is retried and not lost. Throws on any other.
 */
export function actionOf(targetArn: string): 'sqs:SendMessage' {
  if (targetArn.split(':')[2] === 'sqs') return 'sqs:SendMessage'
  throw new Error(`the local system delivers to queues only, not to ${targetArn}`)
}
