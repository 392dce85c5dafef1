import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DAY, type Instant } from '../functions/domain/time.ts'
import { hrAt } from '../local/demo/actors.ts'
import { DEMO_START, launchFor } from '../local/demo/live-through.ts'
import type { DemoPerson } from '../local/demo/people.ts'
import { type System, startSystem } from '../local/system.ts'
import { synthesize } from '../local/template/synthesize.ts'

/**
 * An account that mails a hundred thousand people in minutes, as SES grants after a while of good sending. With the
 * initial fourteen a second a bulk send holds at most fourteen mails.
 */
const LARGE_QUOTA = { Max24HourSend: 1_000_000, MaxSendRate: 500 }

/** Runs `act` on a local system of its own, on the loopback and in memory, and always stops it afterwards. */
export async function onSystem<Result>(act: (system: System) => Promise<Result>): Promise<Result> {
  const assemblyDirectory = await mkdtemp(join(tmpdir(), 'hearten-bench-'))
  let system: System | undefined
  try {
    await synthesize(assemblyDirectory)
    system = await startSystem({ assemblyDirectory, start: DEMO_START, sendQuota: LARGE_QUOTA })
    return await act(system)
  } finally {
    await system?.stop()
    await rm(assemblyDirectory, { recursive: true, force: true })
  }
}

/** The day after the demonstration's wave has opened in the last time zone. */
export const ALL_OPEN: Instant = DEMO_START + 4 * DAY

/** HR uploads the roster and launches; nothing is sent yet. */
export async function launch(
  system: System,
  people: readonly DemoPerson[],
  instrument: string,
): Promise<void> {
  const hr = hrAt(system.url, await system.signIn('hr-editor@example.com'))
  await launchFor(system, hr, { people, instrument, tell: () => {} })
}
