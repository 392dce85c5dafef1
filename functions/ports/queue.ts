/** An outgoing message: its body, its delay, and the campaign as the group for fair queueing. */
export interface Outgoing<Body> {
  body: Body
  /** 0 to 900 seconds, the most that SQS holds a message back. */
  delaySeconds?: number
  group?: string
}

export interface Queue<Body> {
  /** Sends all, ten per request. Throws if SQS refused any, so that the event is retried as a whole. */
  send(messages: Outgoing<Body>[]): Promise<void>
}
