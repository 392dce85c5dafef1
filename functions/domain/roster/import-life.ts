import { MINUTE } from '../time.ts'

/** How long HR has to upload the file. */
export const UPLOAD_WITHIN = 15 * MINUTE

/** One try at reading a roster may take so long; 100,000 people take about two. */
export const TRY_TAKES_AT_MOST = 5 * MINUTE
/** When a try that failed is repeated, counted from its beginning. */
export const TRY_AGAIN_AFTER = TRY_TAKES_AT_MOST + MINUTE / 2
/** After so many tries the message moves to the dead-letter queue. */
export const MAX_TRIES = 3

/** An upload begun in the last moment may take as long again. */
const NO_FILE_AFTER = 2 * UPLOAD_WITHIN
/** A function that dies leaves no word, and its last try is over by then. */
const FAILED_AFTER = MAX_TRIES * TRY_AGAIN_AFTER + 3 * MINUTE

export type ImportState =
  | 'waiting-for-file'
  | 'no-file'
  | 'reading'
  | 'failed'
  | 'refused'
  | 'overtaken'
  | 'needs-confirmation'
  | 'done'

type Noted =
  | { status: 'waiting-for-file'; requestedAt: number }
  | { status: 'reading'; readingSince: number }
  | { status: Exclude<ImportState, 'waiting-for-file' | 'reading'> }

/** The state of an import as it is at `now`, also where no file came or nothing was left to note the end. */
export function stateAt(of: Noted, now: number): ImportState {
  if (of.status === 'waiting-for-file' && now > of.requestedAt + NO_FILE_AFTER) return 'no-file'
  if (of.status === 'reading' && now > of.readingSince + FAILED_AFTER) return 'failed'
  return of.status
}

/** What each state means, and what to do, for people in HR. */
export const inWords: Record<ImportState, string> = {
  'waiting-for-file': 'No file has come yet. Upload it with the link.',
  'no-file': 'No file came while the link was good. Nothing was changed. Ask for a new link.',
  reading: 'The file is being read. If a try fails, it is repeated within six minutes, three times in all.',
  failed:
    'Hearten could not finish reading the file, and those who operate it have an alarm. Some people may be as in this file and others as before. Ask for a new link and upload the newest roster.',
  refused: 'The file is not a roster that can be read. Nothing was changed.',
  overtaken:
    'A newer file took the place of this one. The roster is as in the newer file; nothing more is written of this one.',
  'needs-confirmation':
    'The file would change more than usual. Nothing was changed. If it is right, upload it again with "confirm": true.',
  done: 'The roster is as in this file, but for the rows that are listed as problems.',
}
