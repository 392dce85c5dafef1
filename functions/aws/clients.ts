import { NodeHttpHandler } from '@smithy/node-http-handler'
import { callLimits } from './call-limits.ts'

// Connecting within a region takes some milliseconds. A connection that takes a second will not come.
const CONNECTION_TIMEOUT_MS = 1000

/** Used outside events, for example while a function starts. */
const DEFAULT_REQUEST_TIMEOUT_MS = 5000

/** Applies the limits of the current event to every request. */
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
 * Settings of every SDK client: a deadline for each try and at most one retry, so that a waiting person gets an answer
 * in good time. `maxAttempts: 1` is for calls that the SDK must not repeat.
 */
export const clientSettings = ({ maxAttempts = 2 }: { maxAttempts?: number } = {}) => ({
  maxAttempts,
  requestHandler: new LimitedHttpHandler({
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    // By default the SDK only warns about a request that exceeds its time-out.
    throwOnRequestTimeout: true,
  }),
})
