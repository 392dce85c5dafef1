/** A message on its way: its body, how long to hold it back, and the campaign that fairness is counted by. */
export interface Outgoing<Body> {
  body: Body
  /** 0 to 900 seconds, the most that SQS holds a message back. */
  delaySeconds?: number
  group?: string
}

export interface Queue<Body> {
  /** Sends all, ten a request; throws if SQS refused any, so that the event is retried as a whole. */
  send(messages: Outgoing<Body>[]): Promise<void>
}
