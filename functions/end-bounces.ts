import { openTable } from './aws/dynamodb.ts'
import { endOfBounces } from './domain/sending/end-of-bounces.ts'
import { command } from './edges/command.ts'
import { readEnvironment } from './edges/environment.ts'
import { BounceEndStore } from './store/bounce-ends.ts'
import { KeyStore } from './store/keys.ts'
import { addressHashOf, domainHashOf } from './store/pseudonyms.ts'

// cold start
const env = readEnvironment('end-bounces')
const outreach = openTable(env.OUTREACH_TABLE)
const key = new KeyStore(outreach, 'ENROLMENT')
const ends = new BounceEndStore(outreach)

// called by AWS
/** The operator has repaired what made emails bounce. It cannot read whether any did. */
export const handler = command('end-bounces', env, endOfBounces, async of => {
  const known = await key.find()
  // The sender makes the key for its first email. Before that nothing can have bounced.
  if (!known) return
  const hash = 'address' in of ? addressHashOf(known, of.address) : domainHashOf(known, of.domain)
  await ends.end(hash, of.before)
})
