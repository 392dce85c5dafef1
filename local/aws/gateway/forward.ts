import { type Agent, type IncomingHttpHeaders, request } from 'node:http'
import type { Answer } from './aws-errors.ts'

/** Hop-by-hop headers, which belong to one connection. */
const HOP = new Set([
  'connection',
  'keep-alive',
  'host',
  'transfer-encoding',
  'content-length',
  'date',
  'expect',
])

function passedOn(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const passed: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !HOP.has(name)) passed[name] = value
  return passed
}

/**
 * Forwards a whole request to an emulator over a keep-alive connection, and returns the whole answer. Rejects when the
 * emulator cannot be reached.
 */
export function forward(
  agent: Agent,
  base: string,
  sent: { method: string; url: string; headers: IncomingHttpHeaders; body: Buffer },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base)
    const outgoing = request(
      {
        agent,
        hostname,
        port,
        method: sent.method,
        path: sent.url,
        headers: { ...passedOn(sent.headers), 'content-length': sent.body.length },
      },
      incoming => {
        const parts: Buffer[] = []
        incoming.on('data', (part: Buffer) => parts.push(part))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const [first] = parts
          resolve({
            status: incoming.statusCode ?? 502,
            headers: passedOn(incoming.headers),
            body: parts.length === 1 && first ? first : Buffer.concat(parts),
          })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(sent.body)
  })
}
