import { AsyncLocalStorage } from 'node:async_hooks'

/** Limits on how long the AWS calls of one event may take. */
export interface CallLimits {
  /** For one try of one request, in milliseconds, from connecting to the first byte of the response. */
  requestTimeoutMs: number
  /** Aborted when the event must end: calls in flight are dropped, and no new ones start. */
  signal: AbortSignal
}

const current = new AsyncLocalStorage<CallLimits>()

/**
 * Runs `act` with these limits on every AWS call that it makes, now or later. Work that goes on after the event has
 * ended keeps its own limits and can do nothing more (Lambda freezes an environment, and may thaw it for another
 * event).
 */
export const withCallLimits = <Result>(limits: CallLimits, act: () => Result): Result =>
  current.run(limits, act)

/** The limits of the current event; undefined while a function starts. */
export const callLimits = (): CallLimits | undefined => current.getStore()
