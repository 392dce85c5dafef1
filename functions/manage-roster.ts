import { randomUUID } from 'node:crypto'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { openTable } from './aws/dynamodb.ts'
import { api } from './edges/api.ts'
import { readEnvironment } from './edges/environment.ts'
import { rosterRoutes } from './edges/routes/roster.ts'
import { AudienceStore } from './store/audience.ts'
import { AuditLog } from './store/audit-log.ts'
import { RosterImportStore, rosterFileKey } from './store/roster-imports.ts'

// cold start
const env = readEnvironment('manage-roster')
const directory = openTable(env.DIRECTORY_TABLE)
// A checksum of the empty body that is signed here would refuse every file that is not empty.
const s3 = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' })

const deps = {
  imports: new RosterImportStore(directory),
  audit: new AuditLog(directory),
  audience: new AudienceStore(directory),
  newId: randomUUID,
  uploadUrl,
}

// called by AWS
export const handler = api('manage-roster', env, rosterRoutes(deps))

// per event
function uploadUrl(importId: string, seconds: number): Promise<string> {
  const put = new PutObjectCommand({ Bucket: env.ROSTER_BUCKET, Key: rosterFileKey(importId) })
  return getSignedUrl(s3, put, { expiresIn: seconds })
}
