import { gunzipSync } from 'node:zlib'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { describe, expect, test } from 'vitest'
import { page } from '../../functions/edges/page.ts'
import type { Form, PageRequest } from '../../functions/edges/read-form.ts'
import { type Page, shown } from '../../functions/edges/shown-page.ts'
import { aContext, aRequest, DEADLINES, never } from './invoking.ts'

const env = { ...DEADLINES, DEFAULT_LOCALE: 'en' }
const speaksOfDanger = (form: Form) => form.q?.includes('3') === true

/** What one request to `POST /c/{token}` is answered, by a page that does this. */
async function answered(
  handle: (request: PageRequest) => Promise<Page>,
  request: Parameters<typeof aRequest>[0] = {},
  milliseconds?: number,
  deadlines = DEADLINES,
): Promise<APIGatewayProxyStructuredResultV2> {
  const routes = { 'GET /c/{token}': handle, 'POST /c/{token}': handle }
  const handler = page('answer-check-in', { ...env, ...deadlines }, routes, { speaksOfDanger })
  return handler(aRequest(request), aContext(milliseconds))
}

const posted = (...fields: [string, string][]) => ({ routeKey: 'POST /c/{token}', fields })

describe('what a page is given', () => {
  test('its form, language, danger and country are read before anything is looked up', async () => {
    let seen: PageRequest | undefined
    const handle = async (request: PageRequest) => {
      seen = request
      return shown('<p>Hello</p>')
    }
    await answered(
      handle,
      posted(['q', '3'], ['language', 'de'], ['country', 'DE'], ['kind', 'a'], ['kind', 'b']),
    )
    expect(seen).toEqual({
      now: Date.parse('2026-03-02T09:00:00Z'),
      routeKey: 'POST /c/{token}',
      method: 'POST',
      token: 'a-token',
      language: 'de',
      form: { q: ['3'], language: ['de'], country: ['DE'], kind: ['a', 'b'] },
      risk: true,
      country: 'DE',
      acceptsGzip: false,
    })
  })

  test.each([
    [
      'a form of another kind',
      { body: '{}', headers: { 'content-type': 'application/json' } },
      'wrong-content',
    ],
    ['a form that is far too long', posted(['q', 'x'.repeat(40_000)]), 'too-large'],
  ] as const)('%s is said to be so', async (_, request, form) => {
    let seen: PageRequest['form']
    await answered(
      async request => {
        seen = request.form
        return shown('')
      },
      {
        routeKey: 'POST /c/{token}',
        ...request,
        fields: 'fields' in request ? [...request.fields] : undefined,
      } as never,
    )
    expect(seen).toBe(form)
  })

  test('a country that is none is not believed', async () => {
    let country: string | undefined = 'unset'
    await answered(
      async request => {
        country = request.country
        return shown('')
      },
      posted(['country', 'XX<script>']),
    )
    expect(country).toBeUndefined()
  })
})

describe('what a page answers', () => {
  test('is to HEAD what it is to GET', async () => {
    const seen: PageRequest[] = []
    const handle = async (request: PageRequest) => {
      seen.push(request)
      return shown('<p>Hello</p>', 410)
    }
    const [head, get] = [
      await answered(handle, { routeKey: 'HEAD /c/{token}' }),
      await answered(handle, { routeKey: 'GET /c/{token}' }),
    ]
    expect(head).toEqual(get)
    expect(head.statusCode).toBe(410)
    expect(seen[0]).toEqual(seen[1])
  })

  test('is HTML, compressed where the browser takes that, and of one length either way', async () => {
    const lengths = new Set<number>()
    for (const text of ['short', 'a longer page '.repeat(40)]) {
      const packed = await answered(async () => shown(`<p>${text}</p>`), {
        headers: { 'accept-encoding': 'br, gzip' },
      })
      const bytes = Buffer.from(packed.body ?? '', 'base64')
      expect(gunzipSync(bytes).toString()).toContain(text)
      lengths.add(bytes.length)
      const plain = await answered(async () => shown(`<p>${text}</p>`))
      expect(plain.headers?.['content-type']).toMatch(/^text\/html/)
      lengths.add(Buffer.byteLength(plain.body ?? ''))
    }
    expect(lengths.size).toBe(2)
  })

  const failing = async () => {
    throw new Error('The table said: p0@example.com')
  }

  test('is a kind page where something fails, and never what failed', async () => {
    const { statusCode, headers, body } = await answered(failing)
    expect(statusCode).toBe(503)
    expect(headers?.['content-type']).toMatch(/^text\/html/)
    expect(body).not.toMatch(/p0@example|Error|The table/)
  })

  test('is a kind page in the language of the form where time is up, before Lambda ends the function', async () => {
    const begun = performance.now()
    // A second to read the page's words in, on a busy machine too.
    const deadlines = { ...DEADLINES, EARLY_END_MS: 1000 }
    const { statusCode, body } = await answered(never, posted(['language', 'de']), 1100, deadlines)
    expect(performance.now() - begun).toBeLessThan(1100)
    expect(statusCode).toBe(503)
    expect(body).toContain('<html lang="de"')
  })

  test('begins with somebody to call where the form spoke of danger: the lines of its country, whatever failed', async () => {
    for (const handle of [failing, never]) {
      const { body = '' } = await answered(
        handle,
        posted(['q', '3'], ['country', 'GB'], ['language', 'en']),
        150,
      )
      expect(body).toContain('href="tel:116123"')
      expect(body).toContain('href="tel:999"')
      expect(body.indexOf('tel:999')).toBeLessThan(body.indexOf('id="rest"'))
    }
    const { body } = await answered(failing, posted(['q', '1'], ['country', 'GB']))
    expect(body).not.toContain('id="rest"')
  })
})
