import type { Logger } from '@aws-lambda-powertools/logger'
import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { ScimProblem } from '../../domain/scim/problem.ts'
import { isTimeout } from '../deadline.ts'
import { describeError } from '../describe-error.ts'

export interface ScimReply {
  status: number
  body?: object
  headers?: Record<string, string>
}

/** A refusal as an error document (RFC 7644, 3.12). Its status is a text there. */
export const refusal = ({ status, scimType, detail }: ScimProblem): ScimReply => ({
  status,
  body: {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: String(status),
    ...(scimType ? { scimType } : {}),
    detail,
  },
  ...(status === 401 ? { headers: { 'www-authenticate': 'Bearer realm="Hearten SCIM"' } } : {}),
})

/** Returns every answer as SCIM has it, and every error as an error document; 503 where a repeat makes sense. */
export const scimDocument = (
  log: Pick<Logger, 'error'>,
): MiddlewareObj<APIGatewayProxyEventV2, ScimReply | APIGatewayProxyStructuredResultV2> => ({
  after: request => {
    request.response = toResult(request.response as ScimReply)
  },
  onError: request => {
    log.error('a request of a directory failed', describeError(request.error))
    request.response = toResult(
      refusal(
        isTimeout(request.error)
          ? { status: 503, detail: 'That took too long. Please send it again.' }
          : { status: 500, detail: 'Something went wrong on our side. Please send it again.' },
      ),
    )
  },
})

const toResult = ({ status, body, headers }: ScimReply): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: {
    'content-type': 'application/scim+json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  },
  body: body === undefined ? '' : JSON.stringify(body),
})
