import { Readable } from 'node:stream'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { clientSettings } from './aws/clients.ts'
import { openTable } from './aws/dynamodb.ts'
import { rosterMessage } from './domain/messages.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { importRoster } from './flows/roster.ts'
import { AudienceStore } from './store/audience.ts'
import { PersonStore } from './store/people.ts'
import { importIdOf, RosterImportStore, rosterFileKey } from './store/roster-imports.ts'

// cold start
const env = readEnvironment('import-roster')
const directory = openTable(env.DIRECTORY_TABLE)
const s3 = new S3Client(clientSettings())
const log = logFor('import-roster')

const deps = {
  open: async (importId: string) => {
    const { Body } = await s3.send(
      new GetObjectCommand({ Bucket: env.ROSTER_BUCKET, Key: rosterFileKey(importId) }),
    )
    if (!(Body instanceof Readable)) throw new Error('S3 gave no stream')
    return Body
  },
  imports: new RosterImportStore(directory),
  people: new PersonStore(directory),
  audience: new AudienceStore(directory),
  defaults: { timeZone: env.DEFAULT_TIME_ZONE, locale: env.DEFAULT_LOCALE },
}

// called by AWS
export const handler = consumer('import-roster', env, rosterMessage, async ({ time, detail }) => {
  const importId = importIdOf(detail.object.key)
  if (!importId) return log.warn('an object that is no roster lies in the roster bucket')
  const result = await importRoster(importId, time, deps)
  log.info('roster read', { importId, status: result?.status ?? 'never asked for' })
})
