/** A complete HTTP answer. */
export interface Answer {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer
}

/** Each service's error format on the wire, so that the SDK throws what a developer would see. */
const STYLES: Record<string, (status: number, code: string, message: string) => Answer> = {
  dynamodb: (_status, code, message) =>
    json('application/x-amz-json-1.0', 400, { __type: `com.amazonaws.dynamodb.v20120810#${code}`, message }),
  events: (_status, code, message) =>
    json('application/x-amz-json-1.1', 400, { __type: code, message, Message: message }),
  sqs: (status, code, message) => {
    const { headers, ...rest } = json('application/x-amz-json-1.0', status, {
      __type: `com.amazonaws.sqs#${code}`,
      message,
    })
    // The SDK reads the error code of SQS's older protocol from this header.
    return { ...rest, headers: { ...headers, 'x-amzn-query-error': `${code};Sender` } }
  },
  s3: (status, code, message) => ({
    status,
    headers: { 'content-type': 'application/xml' },
    body: Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${xml(code)}</Code><Message>${xml(message)}</Message></Error>`,
    ),
  }),
  ses: restJson,
  scheduler: restJson,
}

function restJson(status: number, code: string, message: string): Answer {
  const { headers, ...rest } = json('application/json', status, { message, Message: message })
  return { ...rest, headers: { ...headers, 'x-amzn-errortype': code } }
}

function json(type: string, status: number, body: unknown): Answer {
  return { status, headers: { 'content-type': type }, body: Buffer.from(JSON.stringify(body)) }
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** An error in the service's own format; for an unknown service, as REST JSON. */
export function errorAnswer(service: string, status: number, code: string, message: string): Answer {
  const style = Object.hasOwn(STYLES, service) ? STYLES[service] : undefined
  return (style ?? restJson)(status, code, message)
}

/** A successful answer of a service that is emulated here: the scheduler and the event bus. */
export function successAnswer(service: string, status: number, body: unknown): Answer {
  return json(service === 'events' ? 'application/x-amz-json-1.1' : 'application/json', status, body)
}

/** A refusal by IAM. S3 and SQS use other error codes than the rest. */
export function deniedAnswer(service: string, message: string): Answer {
  const code = service === 's3' || service === 'sqs' ? 'AccessDenied' : 'AccessDeniedException'
  return errorAnswer(service, 403, code, message)
}

/** A throttling error in each service's own form. The SDK retries all of these. */
export function throttledAnswer(service: string): Answer {
  const message = 'Rate exceeded'
  if (service === 's3') return errorAnswer(service, 503, 'SlowDown', message)
  if (service === 'sqs') return errorAnswer(service, 403, 'RequestThrottled', message)
  if (service === 'ses') return errorAnswer(service, 429, 'TooManyRequestsException', message)
  return errorAnswer(service, 429, 'ThrottlingException', message)
}
