import { Aws, Duration, SecretValue } from 'aws-cdk-lib'
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  type UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito'
import type { Construct } from 'constructs'
import { OWN_GROUPS, type RoleClaim } from '../../functions/domain/staff/role.ts'
import { isProtected, type Stage } from '../stages.ts'
import { setting } from './binding.ts'
import { removalOf } from './removal.ts'

const GROUPS = {
  'hr-admins': 'May do all that editors may, and sign others out',
  'hr-editors': 'May prepare, launch and steer campaigns, and bring in the roster',
  'hr-viewers': 'May look at campaigns and published reports',
}

/** An OpenID Connect provider, as the console's sign-in knows it. */
interface Provider {
  issuer: string
  clientId: string
  /** Of the command line, which cannot keep a secret. */
  commandLineClientId: string
  /** Empty for a client without one. */
  clientSecret: string
  scope: string
  roles: RoleClaim
}

/** CloudFormation puts the secret in as it deploys: the template names it, and does not hold it. */
const secretIn = (arn: string | undefined): string =>
  arn === undefined ? '' : SecretValue.secretsManager(arn).unsafeUnwrap()

/** Sign-in for the few people in HR who work with campaigns. Employees need no account. */
export class StaffSignIn {
  readonly pool: UserPool
  readonly client: UserPoolClient
  readonly domain: UserPoolDomain
  /** Where people sign in to the console: the employer's own provider, or else the pool. */
  readonly provider: Provider
  /** What a function needs to verify tokens of people: of the same provider, and of no other. */
  readonly tokens

  constructor(scope: Construct, { stage, publicUrl }: { stage: Stage; publicUrl: string }) {
    this.pool = new UserPool(scope, 'Staff', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      // Blocks leaked passwords and suspicious sign-ins. Priced per active user, of whom there are a handful.
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: isProtected(stage),
      removalPolicy: removalOf(stage),
    })
    for (const [groupName, description] of Object.entries(GROUPS))
      new CfnUserPoolGroup(scope, groupName, { userPoolId: this.pool.userPoolId, groupName, description })

    // No secret, since a browser or a command line could not keep one. A client should send a PKCE challenge when it
    // asks for a code; Cognito then checks the verifier, but does not require a challenge.
    this.client = this.pool.addClient('Console', {
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        // The first is the console's. The second is the loopback address of command-line clients (RFC 8252,
        // section 7.3).
        callbackUrls: [`${publicUrl}/hr/signed-in`, 'http://localhost:8400/signed-in'],
        logoutUrls: [`${publicUrl}/hr/signed-out`],
      },
      // Only authorization codes. Without an explicit false CDK sets nothing, and Cognito would enable SRP and custom
      // sign-in too.
      authFlows: { userSrp: false, custom: false },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      // A working day.
      refreshTokenValidity: Duration.hours(10),
    })
    // Sign-in domains share one name space across all accounts of the region.
    this.domain = this.pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: `hearten-${stage.name}-${Aws.ACCOUNT_ID}` },
    })
    this.provider = stage.signIn
      ? {
          ...stage.signIn,
          clientSecret: secretIn(stage.signIn.clientSecretArn),
          commandLineClientId: stage.signIn.apiClientIds[0] ?? stage.signIn.clientId,
        }
      : {
          issuer: `https://cognito-idp.${stage.region}.amazonaws.com/${this.pool.userPoolId}`,
          clientId: this.client.userPoolClientId,
          commandLineClientId: this.client.userPoolClientId,
          clientSecret: '',
          scope: 'openid email',
          roles: OWN_GROUPS,
        }
    this.tokens = {
      SIGN_IN_ISSUER: setting(this.provider.issuer),
      API_CLIENT_IDS: setting([this.provider.clientId, ...(stage.signIn?.apiClientIds ?? [])].join(' ')),
      SIGN_IN_ROLES: setting(JSON.stringify(this.provider.roles)),
      API_ORIGINS: setting(stage.apiOrigins.join(' ')),
    }
  }
}
