import { Logger } from '@aws-lambda-powertools/logger'
import type { FunctionName } from './environment.ts'

/**
 * A function's log. Log what happened and how often, never to whom: no answer, score, name, address or link, and no
 * schema error that contains the value.
 */
export const logFor = (name: FunctionName): Logger => new Logger({ serviceName: name })
