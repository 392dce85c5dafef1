import { Logger } from '@aws-lambda-powertools/logger'
import type { FunctionName } from './environment.ts'

/**
 * A function's log. Write what happened and how often, never to whom: no answer, score, name, address or link,
 * and no error of a schema with the value in it.
 */
export const logFor = (name: FunctionName): Logger => new Logger({ serviceName: name })
