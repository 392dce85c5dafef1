import { NodeHttpHandler } from '@smithy/node-http-handler'
import { callLimits } from './call-limits.ts'

// A connection within a region takes some milliseconds; one that takes a second will not come.
const CONNECTION_TIMEOUT_MS = 1000

/** Where no event is at hand, as while a function starts. */
const DEFAULT_REQUEST_TIMEOUT_MS = 5000

/** Holds every request to the limits of the event that it is made for. */
class LimitedHttpHandler extends NodeHttpHandler {
  override handle(...[request, options]: Parameters<NodeHttpHandler['handle']>) {
    const limits = callLimits()
    return super.handle(request, {
      requestTimeout: limits?.requestTimeoutMs ?? DEFAULT_REQUEST_TIMEOUT_MS,
      ...(limits ? { abortSignal: limits.signal } : {}),
      ...options,
    })
  }
}

/**
 * What every SDK client is made with: a deadline on each try, and a second try at most, so that what a person waits for
 * ends well before they would. `maxAttempts: 1` for a call that must not be repeated unseen.
 */
export const clientSettings = ({ maxAttempts = 2 }: { maxAttempts?: number } = {}) => ({
  maxAttempts,
  requestHandler: new LimitedHttpHandler({
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    // Without this a request past its time-out is only warned about.
    throwOnRequestTimeout: true,
  }),
})
