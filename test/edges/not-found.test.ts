import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { describe, expect, test } from 'vitest'
import { notFound } from '../../functions/edges/not-found.ts'
import { GZIPPED_BYTES, PLAIN_BYTES } from '../../functions/edges/one-size.ts'
import { aContext, aRequest, DEADLINES } from './invoking.ts'

const answer = notFound(
  'show-not-found',
  { ...DEADLINES, DEFAULT_LOCALE: 'en' },
  { speaksOfDanger: form => form.q?.includes('3') === true },
)
const asked = (
  rawPath: string,
  request: Parameters<typeof aRequest>[0] = {},
): Promise<APIGatewayProxyStructuredResultV2> => {
  const event = aRequest({ ...request, routeKey: '$default' })
  const method = request.fields ? 'POST' : 'GET'
  event.requestContext.http.method = method
  return answer({ ...event, rawPath }, aContext())
}

describe('an address that no route has', () => {
  test.each(['/', '/c', '/c/x/', '/c/x/later', '/favicon.ico', '/apiary', '/API/campaigns'])(
    'answers people with a page that says whom to call: %s',
    async path => {
      const { statusCode, headers, body } = await asked(path)
      expect(statusCode).toBe(404)
      expect(headers?.['content-type']).toMatch(/^text\/html/)
      expect(body).toContain('<h1>There’s nothing at this address</h1>')
      expect(body).toContain('findahelpline.com')
      expect(Buffer.byteLength(body ?? '')).toBe(PLAIN_BYTES)
    },
  )

  test('is as long as every page where it is compressed', async () => {
    const { body } = await asked('/c/x/later', { headers: { 'accept-encoding': 'gzip' } })
    expect(Buffer.from(body ?? '', 'base64')).toHaveLength(GZIPPED_BYTES)
  })

  test('speaks the language that is asked for', async () => {
    expect((await asked('/x', { language: 'ar' })).body).toContain('<html lang="ar" dir="rtl"')
  })

  test('answers a form that speaks of danger with somebody to call first', async () => {
    const { statusCode, body = '' } = await asked('/c/x/', { fields: [['q', '3']] })
    expect(statusCode).toBe(404)
    expect(body).toContain('id="rest"')
    expect((await asked('/c/x/', { fields: [['q', '1']] })).body).not.toContain('id="rest"')
  })

  test.each(['/api', '/api/', '/api/campaigns/', '/api/none'])(
    'answers programs with a problem document: %s',
    async path => {
      const { statusCode, headers, body } = await asked(path)
      expect(statusCode).toBe(404)
      expect(headers?.['content-type']).toBe('application/problem+json')
      expect(JSON.parse(body ?? '')).toEqual({
        type: 'urn:hearten:problem:not-found',
        title: 'There is nothing here',
        status: 404,
        detail: 'No route has this path and method; docs/openapi.json lists all.',
      })
    },
  )
})
