import { randomBytes } from 'node:crypto'
import { openTable } from './aws/dynamodb.ts'
import { signInPages } from './edges/console/sign-in-pages.ts'
import { consolePages } from './edges/console.ts'
import { readEnvironment } from './edges/environment.ts'
import { openIdentityProvider } from './oidc/identity-provider.ts'
import { AuditLog } from './store/audit-log.ts'
import { SignInStore } from './store/sign-ins.ts'
import { StaffStore } from './store/staff.ts'
import { StaffSessionStore } from './store/staff-sessions.ts'

// cold start
const env = readEnvironment('sign-in-staff')
const directory = openTable(env.DIRECTORY_TABLE)

const deps = {
  provider: openIdentityProvider({
    issuer: env.SIGN_IN_ISSUER,
    clientId: env.SIGN_IN_CLIENT_ID,
    clientSecret: env.SIGN_IN_CLIENT_SECRET || undefined,
    scope: env.SIGN_IN_SCOPE,
    redirectUri: `${env.PUBLIC_URL}/hr/signed-in`,
    signedOutUri: `${env.PUBLIC_URL}/hr/signed-out`,
  }),
  roles: env.SIGN_IN_ROLES,
  signIns: new SignInStore(directory),
  sessions: new StaffSessionStore(directory),
  staff: new StaffStore(directory),
  audit: new AuditLog(directory),
  random: () => randomBytes(32).toString('base64url'),
}

// called by AWS
export const handler = consolePages('sign-in-staff', env, { ...deps, pages: signInPages(deps), routes: {} })
