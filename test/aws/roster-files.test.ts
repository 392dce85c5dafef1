import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openRosterFiles } from '../../functions/aws/roster-files.ts'

test('all readings of a file are of one version: if another was uploaded in between, the next one fails', async () => {
  let file = { version: '"one"', content: 'person_id,email' }
  const server = createServer((request, response) => {
    const wanted = request.headers['if-match']
    if (wanted !== undefined && wanted !== file.version) {
      response.writeHead(412).end('<Error><Code>PreconditionFailed</Code></Error>')
      return
    }
    response.writeHead(200, { etag: file.version }).end(file.content)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  vi.stubEnv('AWS_REGION', 'eu-central-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    server.closeAllConnections()
    server.close()
  })

  const open = openRosterFiles('rosters')
  const read = open('incoming/a.csv')
  expect(await text(await read())).toBe('person_id,email')
  expect(await text(await read())).toBe('person_id,email')
  file = { version: '"two"', content: 'another' }
  await expect(read()).rejects.toMatchObject({ $metadata: { httpStatusCode: 412 } })
  expect(await text(await open('incoming/a.csv')())).toBe('another')
})
