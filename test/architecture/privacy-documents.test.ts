import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ERASED_AFTER, ERASED_WITHIN } from '../../functions/domain/erasure.ts'
import { FEWEST_INVITED } from '../../functions/domain/privacy/pools.ts'
import { RETENTION } from '../../functions/domain/retention.ts'
import { waveStep } from '../../functions/domain/sending/step.ts'
import { HOUR } from '../../functions/domain/time.ts'
import { BACKUP_DAYS } from '../../functions/edges/backup-days.ts'

/** The employer's papers say what the system does: each number in them is the one in the code. */

const read = (path: string) => readFileSync(path, 'utf8').replace(/\s+/g, ' ')
const notice = read('docs/privacy/notice.md')
const assessment = read('docs/privacy/impact-assessment.md')
const record = read('docs/privacy/record-of-processing.md')
const erasure = read('docs/erasure.md')

const months = Math.round(RETENTION.answers.days / (365.25 / 12))

test.each([
  ['how long answers are kept', notice, `Your answers: ${months} months`],
  ['how long choices are kept', notice, `${months} months from your last choice`],
  ['how long links work', notice, `Your link: ${RETENTION.links.days} days after the round has closed`],
  [
    'how long it is known who was written to',
    notice,
    `that we wrote to you: ${RETENTION.enrolments.days} days more`,
  ],
  ['how long a call request is kept', notice, `${RETENTION.callRequests.days} days at most`],
  ['how long backups reach back', notice, `Backups: ${BACKUP_DAYS} days more`],
  ['how many emails a round brings', notice, `At most ${waveStep.options.length} for each round`],
  ['how few people may be in a group', notice, `at least ${FEWEST_INVITED} people were invited`],
  ['when deletion begins', notice, `It begins ${ERASED_AFTER / HOUR} hours later`],
  ['when deletion is done', notice, `done within ${ERASED_WITHIN / HOUR} hours`],
  ['how long answers are kept', assessment, `answers ${RETENTION.answers.days} days`],
  ['when deletion is done', assessment, `erase within ${ERASED_WITHIN / HOUR} hours`],
  ['when deletion begins', assessment, `deletion waits ${ERASED_AFTER / HOUR} hours`],
  ['how few people may be in a group', assessment, `at least ${FEWEST_INVITED} who were invited`],
  ['how long backups reach back', assessment, `for ${BACKUP_DAYS} days`],
  ['when deletion is done', record, `within ${ERASED_WITHIN / HOUR} hours`],
  ['how long backups reach back', record, `up to ${BACKUP_DAYS} days`],
  ['when deletion begins', erasure, `After ${ERASED_AFTER / HOUR} hours it begins`],
  ['when deletion is done', erasure, `within ${ERASED_WITHIN / HOUR} hours of being asked for`],
  ['how long backups reach back', erasure, `up to ${BACKUP_DAYS} days`],
  ['how long the ledger is kept', erasure, `${RETENTION.budgetLedger.days} days after the last one`],
  ['how long the audience is kept', erasure, `${RETENTION.invitedLists.days} days after the wave's last day`],
])('the papers say %s', (_, paper, sentence) => {
  expect(paper).toContain(sentence)
})

test('a private page is kept for two years and a month, as the notice says', () => {
  expect(notice).toContain('two years and a month')
  expect(Math.round(RETENTION.privatePages.days / (365.25 / 12))).toBe(25)
})
