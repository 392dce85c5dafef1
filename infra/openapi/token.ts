import { allScopes } from '../../functions/domain/staff/scope.ts'

const text = { type: 'string' }
const message = { $ref: '#/components/schemas/GatewayMessage' }

/** `POST /api/v1/token` is as RFC 6749 has it and not as the other routes are. */
export const tokenOperation = {
  summary: 'A token for a service account: the client credentials grant of RFC 6749',
  description: 'For programs. The id and the secret may also come as HTTP Basic authentication.',
  security: [],
  requestBody: {
    required: true,
    content: {
      'application/x-www-form-urlencoded': {
        schema: {
          type: 'object',
          required: ['grant_type'],
          properties: {
            grant_type: { const: 'client_credentials' },
            client_id: text,
            client_secret: text,
            scope: {
              ...text,
              description: `some of the account’s scopes, with spaces between them: ${allScopes.join(', ')}; all of them without it`,
            },
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'A token, good for expires_in seconds',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['access_token', 'token_type', 'expires_in', 'scope'],
            properties: {
              access_token: text,
              token_type: { const: 'Bearer' },
              expires_in: { type: 'integer' },
              scope: text,
            },
          },
        },
      },
    },
    400: failed('invalid_request, unsupported_grant_type or invalid_scope'),
    401: failed('invalid_client: no such id, a wrong secret, or a revoked account'),
    429: gateway('Too many requests at once: send it again, later each time'),
    500: orGateway(failed('server_error')),
    503: orGateway(failed('temporarily_unavailable')),
  },
}

function failed(description: string) {
  const schema = {
    type: 'object',
    required: ['error', 'error_description'],
    properties: { error: text, error_description: text },
  }
  return { description, content: { 'application/json': { schema } } }
}

function gateway(description: string) {
  return { description, content: { 'application/json': { schema: message } } }
}

/** Or what API Gateway answers by itself. */
function orGateway({ description, content }: ReturnType<typeof failed>) {
  const { schema } = content['application/json']
  return { description, content: { 'application/json': { schema: { anyOf: [schema, message] } } } }
}

/** The ways to a token, as OpenAPI names them. */
export const serviceAccountScheme = {
  type: 'oauth2',
  description: 'A token of a service account, with the scope that the operation names',
  flows: {
    clientCredentials: {
      tokenUrl: '/api/v1/token',
      scopes: Object.fromEntries(allScopes.map(scope => [scope, scopeInWords(scope)])),
    },
  },
}

function scopeInWords(scope: string): string {
  const [what = '', how = ''] = scope.split(':')
  return `${how} ${what}`
}
