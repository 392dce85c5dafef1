import { setMaxListeners } from 'node:events'
import type { Context } from 'aws-lambda'
import { withCallLimits } from '../aws/call-limits.ts'
import type { Deadlines } from './environment.ts'

/** A pipeline as AWS calls it. What its middlewares add to the event is internal. */
export type Pipeline<Event, Result> = (event: Event, context: Context) => Promise<Result>

/** middy's options: fails with a `TimeoutError` so long before Lambda's own time-out. */
export const timeoutOptions = ({ EARLY_END_MS }: Deadlines) => ({ timeoutEarlyInMillis: EARLY_END_MS })

/** The options of a pipeline inside another one, whose time-out counts. */
export const NO_OWN_TIMEOUT = { timeoutEarlyInMillis: 0 }

/**
 * Runs `handle` so that all its AWS calls end with the event: each try after `REQUEST_TIMEOUT_MS`, and all of them as
 * soon as the pipeline times out.
 */
export const withinDeadline =
  <Event, Result>(
    { REQUEST_TIMEOUT_MS: requestTimeoutMs }: Deadlines,
    handle: (event: Event, context: Context) => Promise<Result>,
  ) =>
  (event: Event, context: Context, { signal }: { signal: AbortSignal }): Promise<Result> => {
    // One listener for each call in flight, and a sender has fifty.
    setMaxListeners(0, signal)
    return withCallLimits({ requestTimeoutMs, signal }, () => handle(event, context))
  }

/** Whether the event, or a call that it waited for, timed out. */
export const isTimeout = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
