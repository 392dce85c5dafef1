import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Measured } from './row.ts'

/**
 * Measures `npm start` until it reports that it is ready, and what the time was spent on. Then stops it like Ctrl+C.
 */
const BUDGET_SECONDS = 15
const GIVEN_UP_AFTER_MS = 120_000

export async function measure(): Promise<Measured> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const from = performance.now()
  const child = spawn(process.execPath, ['local/main.ts', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    signal: AbortSignal.timeout(GIVEN_UP_AFTER_MS),
  })
  const ended = once(child, 'close')
  try {
    let said = ''
    // The stream stays open afterwards, since the process writes more while it stops.
    await new Promise<void>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', chunk => {
        said += chunk
        if (said.includes('Ctrl+C ends it.')) resolve()
      })
      child.once('error', reject)
      child.once('close', () => reject(new Error(`it was never ready: ${said}`)))
    })
    const seconds = (performance.now() - from) / 1000
    const parts = [...said.matchAll(/^\s+([\d.]+) s {2}(.+)$/gm)]
    return {
      rows: [
        {
          what: 'npm start to ready',
          measured: `${seconds.toFixed(1)} s`,
          budget: `≤ ${BUDGET_SECONDS} s`,
          within: seconds <= BUDGET_SECONDS,
        },
        ...parts
          .filter(([, , part]) => part !== 'in all')
          .map(([, took, part]) => ({ what: `  ${part}`, measured: `${took} s` })),
      ],
    }
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}
