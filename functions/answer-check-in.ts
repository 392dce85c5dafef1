import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { formEndorsesRisk } from './domain/check-in/answer-sheet.ts'
import type { CheckInMessage } from './domain/messages.ts'
import { authenticateLink, linkStores } from './edges/authenticate-link.ts'
import { cachedForAMinute } from './edges/cached-for-a-minute.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { page } from './edges/page.ts'
import { showCheckIn, submitCheckIn } from './edges/routes/check-in.ts'
import type { Keep } from './edges/routes/keep-journey.ts'
import { answerNewAddress } from './edges/routes/new-address.ts'
import { instruments } from './instruments/library.ts'
import { KeyStore } from './store/keys.ts'
import { OwnResourceStore } from './store/own-resources.ts'
import { ResponseStore } from './store/responses.ts'
import { SupportRouteStore } from './store/support-routes.ts'

// cold start
const env = readEnvironment('answer-check-in')
const outreach = openTable(env.OUTREACH_TABLE)
const vault = openTable(env.VAULT_TABLE)
const support = new SupportRouteStore(outreach)
const own = new OwnResourceStore(outreach)
// HR changes either list a few times a year; read for every answer they were two of its five requests.
const supportAt = cachedForAMinute(() => support.get())
const link = { outreach, defaultLocale: env.DEFAULT_LOCALE, supportAt }

const deps = {
  ...linkStores(outreach),
  responses: new ResponseStore(vault),
  keep: async (...kept: Parameters<Keep>) =>
    (await import('./edges/routes/keep-journey.ts')).keepIn(vault)(...kept),
  linkKey: new KeyStore(vault, 'LINK'),
  checkIns: openQueue<CheckInMessage>(env.CHECK_INS_QUEUE_URL),
  own: cachedForAMinute(() => own.get()),
  log: logFor('answer-check-in'),
}

const check = authenticateLink(link, showCheckIn(env))
const submit = authenticateLink(link, submitCheckIn(env, deps))

// called by AWS
export const handler = page(
  'answer-check-in',
  env,
  {
    // per event
    'GET /c/{token}': check,
    'POST /c/{token}': answerNewAddress(env, deps, { check, otherwise: submit }),
  },
  // By every instrument of the build, since which ones were asked is not known while a link cannot be looked up.
  { speaksOfDanger: form => formEndorsesRisk(form, instruments.values()) },
)
