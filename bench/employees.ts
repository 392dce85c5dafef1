import { Agent, request } from 'node:http'
import { parentPort } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import { hiddenFields, questionFields } from '../local/demo/actors.ts'

/**
 * Employees who answer, in a thread of their own. Each opens their link on a connection of their own and sends the
 * complete form, as a browser would; so many in parallel.
 */

/** One round of `check-in.ts`, and how long it took in milliseconds. */
export interface Round {
  links: string[]
  parallel: number
}
export type Rounded = { milliseconds: number } | { failed: string }

parentPort?.on('message', async ({ links, parallel }: Round) => {
  try {
    const from = performance.now()
    const rest = links.values()
    await Promise.all(
      Array.from({ length: parallel }, async () => {
        for (const link of rest) await answer(link)
      }),
    )
    parentPort?.postMessage({ milliseconds: performance.now() - from } satisfies Rounded)
  } catch (thrown) {
    parentPort?.postMessage({ failed: String(thrown) } satisfies Rounded)
  }
})

async function answer(link: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  try {
    const page = await call(agent, link)
    const answers = questionFields(page).map((field, n): [string, string] => [field, String(n % 3)])
    const form = new URLSearchParams([...hiddenFields(page), ...answers, ['choice', 'send']])
    const reply = await call(agent, link, form.toString())
    if (reply.includes('name="choice"')) throw new Error('an answer got the form back')
  } finally {
    agent.destroy()
  }
}

/** Like a browser: asks for the compressed page and reads the response. */
function call(agent: Agent, url: string, form?: string): Promise<string> {
  const headers = { 'accept-encoding': 'gzip, deflate, br', accept: 'text/html' }
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      form === undefined
        ? { agent, headers }
        : {
            agent,
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
          },
      response => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const body = Buffer.concat(parts)
          const text = (response.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString()
          if (response.statusCode === 200) resolve(text)
          else reject(new Error(`${response.statusCode} ${text}`))
        })
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(form)
  })
}
