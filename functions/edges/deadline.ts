import { setMaxListeners } from 'node:events'
import type { Context } from 'aws-lambda'
import { withCallLimits } from '../aws/call-limits.ts'
import type { Deadlines } from './environment.ts'

/** A pipeline as AWS calls it: what its middlewares add to the event is their own affair. */
export type Pipeline<Event, Result> = (event: Event, context: Context) => Promise<Result>

/** middy's options: what is not done so long before Lambda's own time-out fails with a `TimeoutError`. */
export const endsEarly = ({ EARLY_END_MS }: Deadlines) => ({ timeoutEarlyInMillis: EARLY_END_MS })

/** The options of a pipeline inside another one, whose deadline is the one that counts. */
export const ENDS_WITH_THE_OUTER = { timeoutEarlyInMillis: 0 }

/**
 * Runs `handle` so that all its calls to AWS end with the event: each try after `REQUEST_TIMEOUT_MS`, and all of them as
 * soon as the pipeline ends early.
 */
export const withinDeadline =
  <Event, Result>(
    { REQUEST_TIMEOUT_MS: requestTimeoutMs }: Deadlines,
    handle: (event: Event, context: Context) => Promise<Result>,
  ) =>
  (event: Event, context: Context, { signal }: { signal: AbortSignal }): Promise<Result> => {
    // One listener for each call under way, and a sender has fifty.
    setMaxListeners(0, signal)
    return withCallLimits({ requestTimeoutMs, signal }, () => handle(event, context))
  }

/** Whether the event was ended, or a call it waited for, because time was up. */
export const isTimeUp = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
