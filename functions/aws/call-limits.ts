import { AsyncLocalStorage } from 'node:async_hooks'

/** How long the calls that an event makes may take. */
export interface CallLimits {
  /** One try of one request, in milliseconds, from the connection to the first byte of the answer. */
  requestTimeoutMs: number
  /** Aborted when the event has to end: calls under way are dropped, and later ones are not begun. */
  signal: AbortSignal
}

const current = new AsyncLocalStorage<CallLimits>()

/**
 * Runs `act` with these limits on every AWS call that it makes, directly or later. What goes on after the event has
 * ended (Lambda freezes an environment and may thaw it for another event) keeps its own limits, so it can do nothing more.
 */
export const withCallLimits = <Result>(limits: CallLimits, act: () => Result): Result =>
  current.run(limits, act)

/** The limits of the event at hand; undefined while a function starts. */
export const callLimits = (): CallLimits | undefined => current.getStore()
