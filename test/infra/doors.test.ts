import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deadlines, environments } from '../../functions/edges/environment.ts'
import { setting } from '../../infra/constructs/binding.ts'
import type { HeartenFunction } from '../../infra/constructs/hearten-function.ts'
import { apiRoutes } from '../../infra/openapi/routes.ts'
import { matchRoute, readRoute } from '../../local/aws/http-routes.ts'
import {
  allPermissions,
  functionIn,
  permissionsOf,
  servedRoutes,
  staffFunctions,
  TOKEN_ROUTES,
} from './permissions.ts'
import { aStage, functionNames, ofType, synthesize, target } from './synthesis.ts'

const template = synthesize(aStage('dev'))
const routes = ofType(template, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties)
const isNoHead = (route: string) => !route.startsWith('HEAD ')
/** Pages of HR's console, which a browser asks for with a session and not with a token. */
const isConsole = (route: string) => /^ANY \/hr(\/|$)/.test(route)
/** Routes for HR and its programs, which ask with a token. Where programs get one is none. */
const isStaff = (route: string) => route.includes(' /api/') && !TOKEN_ROUTES.has(route)
/** What directories ask with the token of their connection. */
const SCIM = 'ANY /scim/v2/{path+}'

describe('the public API', () => {
  it('opens these routes to anyone, and no other', () => {
    expect(
      routes
        .map(({ RouteKey }) => RouteKey)
        .filter(route => isNoHead(route) && !isConsole(route) && !isStaff(route))
        .sort(),
    ).toEqual([
      '$default',
      SCIM,
      'GET /about',
      'GET /c/{token}',
      'GET /c/{token}/call',
      'GET /c/{token}/follow-ups',
      'GET /c/{token}/give-back',
      'GET /j',
      'GET /r/{token}',
      'GET /u/{token}',
      'GET /u/{token}/erase',
      'POST /api/token',
      'POST /api/v1/token',
      'POST /c/{token}',
      'POST /c/{token}/call',
      'POST /c/{token}/follow-ups',
      'POST /c/{token}/later',
      'POST /j',
      'POST /r/{token}',
      'POST /u/{token}',
      'POST /u/{token}/erase',
    ])
  })

  it('leads the pages of HR’s console to functions that ask for a session, and to no other', () => {
    const toConsole = servedRoutes(template).filter(({ route }) => isConsole(route))
    expect(toConsole.map(({ route, name }) => `${route} → ${name}`).sort()).toEqual([
      'ANY /hr → manage-campaigns',
      'ANY /hr/audit → read-audit',
      'ANY /hr/audit/{page+} → read-audit',
      'ANY /hr/campaigns → manage-campaigns',
      'ANY /hr/campaigns/{page+} → manage-campaigns',
      'ANY /hr/connections → manage-connections',
      'ANY /hr/connections/{page+} → manage-connections',
      'ANY /hr/give-back/{page+} → give-back',
      'ANY /hr/reports/{page+} → read-report',
      'ANY /hr/resources → manage-support',
      'ANY /hr/resources/{page+} → manage-support',
      'ANY /hr/roster → manage-roster',
      'ANY /hr/roster/{page+} → manage-roster',
      'ANY /hr/service-accounts → manage-service-accounts',
      'ANY /hr/specimens → manage-support',
      'ANY /hr/specimens/{page+} → manage-support',
      'ANY /hr/support → manage-support',
      'ANY /hr/support/{page+} → manage-support',
      'ANY /hr/{page+} → sign-in-staff',
    ])
    // The pipelines that look the session up, and no other, serve them.
    for (const { name } of toConsole)
      expect(readFileSync(`functions/${name}.ts`, 'utf8')).toMatch(
        /export const handler = (hr|consolePages)\(/,
      )
  })

  it('leads everything else below /api to the pipeline that verifies tokens, with the issuer that HR signs in at', () => {
    // A gateway's authorizer knows one issuer, and would refuse what another one signed.
    expect(ofType(template, 'AWS::ApiGatewayV2::Authorizer')).toEqual([])
    const [pool] = ofType(template, 'AWS::Cognito::UserPool')
    const [client] = ofType(template, 'AWS::Cognito::UserPoolClient')
    const staff = servedRoutes(template).filter(({ route }) => isStaff(route))
    // One route a path takes any method; with the version and without.
    const paths = new Set(Object.keys(apiRoutes).map(key => key.split(' ')[1]))
    expect(staff).toHaveLength(2 * paths.size)
    expect(staff.filter(({ route }) => !route.startsWith('ANY '))).toEqual([])
    for (const { route, name } of staff) {
      expect([route, readFileSync(`functions/${name}.ts`, 'utf8')]).toEqual([
        route,
        expect.stringMatching(/^export const handler = hr\(/m),
      ])
      const { Variables } = template.Resources[functionIn(template, name).id]?.Properties.Environment ?? {}
      expect(JSON.stringify(Variables.SIGN_IN_ISSUER)).toContain(`{"Ref":"${pool?.[0]}"}`)
      expect(target(Variables.API_CLIENT_IDS)).toBe(client?.[0])
    }
  })

  it('takes tokens of the employer’s own provider and of its clients, and then of no other', () => {
    const own = synthesize(
      aStage('dev', {
        signIn: {
          issuer: 'https://login.example.com/tenant/v2.0',
          clientId: 'console',
          scope: 'openid',
          roles: { claim: 'roles', admin: [], editor: ['Hearten.Editor'], viewer: [] },
          apiClientIds: ['command-line'],
        },
      }),
    )
    for (const name of staffFunctions(own).filter(each => each !== 'sign-in-staff'))
      expect(own.Resources[functionIn(own, name).id]?.Properties.Environment.Variables).toMatchObject({
        SIGN_IN_ISSUER: 'https://login.example.com/tenant/v2.0',
        API_CLIENT_IDS: 'console command-line',
      })
  })

  it('is open to pages of other origins only where the stage names them', () => {
    const originsOf = (of: typeof template) =>
      new Set(
        staffFunctions(of)
          .filter(each => each !== 'sign-in-staff')
          .map(name => of.Resources[functionIn(of, name).id]?.Properties.Environment.Variables.API_ORIGINS),
      )
    expect([...originsOf(template)]).toEqual([''])
    const named = synthesize(aStage('dev', { apiOrigins: ['https://dashboard.example.com'] }))
    expect([...originsOf(named)]).toEqual(['https://dashboard.example.com'])
    // The gateway’s own setting would open employees’ pages too.
    expect(JSON.stringify(ofType(named, 'AWS::ApiGatewayV2::Api'))).not.toContain('CorsConfiguration')
  })

  it('lets only who issues tokens read what they are signed with', () => {
    const reading = allPermissions(template).filter(({ conditions }) => conditions.includes('"TOKENKEY"'))
    expect([...new Set(reading.map(({ name }) => name))]).toEqual(['issue-token'])
  })

  it.each(['show-about', 'show-not-found'])(
    'serves what is the same for everybody by a function that reaches no table and no queue: %s',
    name => {
      const { roleId } = functionIn(template, name)
      expect(
        permissionsOf(template, roleId)
          .map(({ action }) => action)
          .sort(),
      ).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents'])
    },
  )

  it('answers HEAD by what answers GET, for the same people', () => {
    const served = servedRoutes(template)
    const by = (method: string) =>
      served
        .filter(({ route }) => route.startsWith(`${method} `))
        .map(({ route, name, staff }) => `${route.slice(method.length)} → ${name} ${staff}`)
    expect(by('HEAD').length).toBeGreaterThan(6)
    expect(by('HEAD').sort()).toEqual(by('GET').sort())
    // Whatever HR asks takes any method.
    expect(served.filter(({ route, staff }) => staff && !route.startsWith('ANY '))).toEqual([])
  })

  it('leads each route to the function that answers it', () => {
    for (const [, { Properties }] of ofType(template, 'AWS::ApiGatewayV2::Integration'))
      expect(Properties.PayloadFormatVersion).toBe('2.0')
    const served = servedRoutes(template)
    const others = served.filter(({ route }) => isNoHead(route) && !isConsole(route) && !isStaff(route))
    // Which function API Gateway hands a documented method and path to, at the address with the version and without.
    const reached = served.map(({ route, name }) => readRoute(route, name))
    const api = ['/api/', '/api/v1/'].map(version =>
      Object.keys(apiRoutes).map(key => {
        const [method = '', path = ''] = key.split(' ')
        return `${key} → ${matchRoute(reached, method, path.replace('/api/', version))?.route.of}`
      }),
    )
    expect(api[0]).toEqual(api[1])
    expect([...others.map(({ route, name }) => `${route} → ${name}`), ...(api[0] ?? [])].sort()).toEqual(
      [
        '$default → show-not-found',
        `${SCIM} → scim`,
        'GET /api/connections → manage-connections',
        'POST /api/connections → manage-connections',
        'GET /api/connections/{id} → manage-connections',
        'DELETE /api/connections/{id} → manage-connections',
        'GET /api/connections/{id}/groups → manage-connections',
        'PUT /api/connections/{id}/groups → manage-connections',
        'POST /api/connections/{id}/leavers → manage-connections',
        'POST /api/roster/imports → manage-roster',
        'GET /api/roster/imports → manage-roster',
        'GET /api/roster/imports/{id} → manage-roster',
        'GET /api/roster/imports/{id}/preview → manage-roster',
        'POST /api/roster/imports/{id}/again → manage-roster',
        'GET /api/audience → manage-roster',
        'GET /api/support-routes → manage-support',
        'PUT /api/support-routes → manage-support',
        'GET /api/resources → manage-support',
        'POST /api/resources → manage-support',
        'GET /api/resources/{id} → manage-support',
        'PUT /api/resources/{id} → manage-support',
        'DELETE /api/resources/{id} → manage-support',
        'GET /api/audit → read-audit',
        'POST /api/campaigns → manage-campaigns',
        'GET /api/campaigns → manage-campaigns',
        'GET /api/campaigns/{id} → manage-campaigns',
        'PATCH /api/campaigns/{id} → manage-campaigns',
        'DELETE /api/campaigns/{id} → manage-campaigns',
        'GET /api/campaigns/{id}/launch → manage-campaigns',
        'POST /api/campaigns/{id}/launch → manage-campaigns',
        'POST /api/campaigns/{id}/rehearsal → rehearse-campaign',
        'POST /api/campaigns/{id}/pause → manage-campaigns',
        'POST /api/campaigns/{id}/resume → manage-campaigns',
        'POST /api/campaigns/{id}/cancel → manage-campaigns',
        'GET /api/campaigns/{id}/report → read-report',
        'GET /api/campaigns/{id}/waves/{waveId}/give-back → give-back',
        'PUT /api/campaigns/{id}/waves/{waveId}/give-back → give-back',
        'POST /api/campaigns/{id}/waves/{waveId}/give-back/share → give-back',
        'GET /api/service-accounts → manage-service-accounts',
        'POST /api/service-accounts → manage-service-accounts',
        'GET /api/service-accounts/{id} → manage-service-accounts',
        'DELETE /api/service-accounts/{id} → manage-service-accounts',
        'POST /api/token → issue-token',
        'POST /api/v1/token → issue-token',
        'GET /about → show-about',
        'GET /j → open-journey',
        'POST /j → open-journey',
        'GET /c/{token} → answer-check-in',
        'POST /c/{token} → answer-check-in',
        'GET /c/{token}/follow-ups → choose-follow-ups',
        'POST /c/{token}/follow-ups → choose-follow-ups',
        'POST /c/{token}/later → choose-follow-ups',
        'GET /c/{token}/give-back → show-give-back',
        'GET /c/{token}/call → make-call-request',
        'POST /c/{token}/call → make-call-request',
        'GET /r/{token} → acknowledge-call-request',
        'POST /r/{token} → acknowledge-call-request',
        'GET /u/{token} → unsubscribe',
        'POST /u/{token} → unsubscribe',
        'GET /u/{token}/erase → unsubscribe',
        'POST /u/{token}/erase → unsubscribe',
      ].sort(),
    )
  })

  it('lets no function serve both HR and employees', () => {
    const staff = staffFunctions(template)
    expect(staff).toHaveLength(10)
    const open = servedRoutes(template).filter(served => !served.staff)
    expect(open.filter(({ name }) => staff.includes(name))).toEqual([])
  })

  it('logs which route was called and how it went, never the path with the link in it, nor who called', () => {
    const [stage, ...more] = ofType(template, 'AWS::ApiGatewayV2::Stage')
    expect(more).toEqual([])
    const { AccessLogSettings } = stage?.[1].Properties ?? {}
    const variables = Object.values(JSON.parse(AccessLogSettings.Format))
    expect(variables).toContain('$context.routeKey')
    expect(variables).toContain('$context.status')
    expect(variables.join(' ')).not.toMatch(/path|identity|authorizer|header|querystring|domain/i)
    // How long a reply was, or took, hangs on what was answered.
    expect(variables.join(' ')).not.toMatch(/length|latency/i)
  })

  describe('has limits', () => {
    const [stageId, stage] = ofType(template, 'AWS::ApiGatewayV2::Stage')[0] ?? []
    const { RouteSettings } = stage?.Properties ?? {}
    const rateOf = (route: string): number => RouteSettings[route].ThrottlingRateLimit
    const keys = routes.map(({ RouteKey }) => RouteKey as string)

    it('of its own for every route, and for no route that it does not have', () => {
      expect(stageId).toBeDefined()
      expect(Object.keys(RouteSettings).sort()).toEqual(keys.sort())
      for (const key of keys) {
        expect(rateOf(key)).toBeGreaterThan(0)
        expect(RouteSettings[key].ThrottlingBurstLimit).toBeGreaterThanOrEqual(rateOf(key))
      }
    })

    it('that are set once the routes are there: API Gateway knows no settings of a route to come', () => {
      const waits: string[] = (stage as { DependsOn?: string[] } | undefined)?.DependsOn ?? []
      const ids = ofType(template, 'AWS::ApiGatewayV2::Route').map(([id]) => id)
      expect(ids.filter(id => !waits.includes(id))).toEqual([])
    })

    it('that let a hundred thousand people open and answer within a quarter of an hour', () => {
      const aSecond = 100_000 / (15 * 60)
      expect(rateOf('GET /c/{token}')).toBeGreaterThan(2 * aSecond)
      expect(rateOf('POST /c/{token}')).toBeGreaterThan(2 * aSecond)
    })

    it('that together leave room in an account of 1,000 runs at once, at 100 milliseconds each', () => {
      expect(keys.reduce((sum, key) => sum + rateOf(key), 0) * 0.1).toBeLessThan(300)
    })
  })
})

describe('functions', () => {
  it.each(functionNames)('%s is told exactly what its schema asks for', name => {
    const { Variables } = template.Resources[functionIn(template, name).id]?.Properties.Environment ?? {}
    expect(Object.keys(Variables).sort()).toEqual(
      Object.keys({ ...deadlines, ...environments[name].shape }).sort(),
    )
    // What is a reference has its value only on AWS; the rest the schema can judge now.
    const known = Object.entries<unknown>(Variables).filter(([, value]) => typeof value === 'string')
    const wrong =
      environments[name].extend(deadlines).safeParse(Object.fromEntries(known)).error?.issues ?? []
    expect(wrong.filter(({ path }) => known.some(([variable]) => variable === path[0]))).toEqual([])
  })

  it('do not compile with a variable too few or too many', () => {
    type Environment = ConstructorParameters<typeof HeartenFunction<'read-audit'>>[3]['environment']
    const table = setting('Directory')
    const asked = {
      SIGN_IN_ISSUER: table,
      API_CLIENT_IDS: table,
      SIGN_IN_ROLES: table,
      API_ORIGINS: table,
    }
    const rest = { ORGANISATION: table, DEFAULT_LOCALE: table, PUBLIC_URL: table, ...asked }
    const right: Environment = { DIRECTORY_TABLE: table, ...rest }
    // @ts-expect-error its table is missing
    const tooFew: Environment = { ...rest }
    // @ts-expect-error no schema of its own asks for the Vault
    const tooMany: Environment = { ...right, VAULT_TABLE: table }
    expect([right, tooFew, tooMany].map(each => Object.keys(each).length)).toEqual([8, 7, 9])
  })

  it('that serve requests all have the same memory and time-out, well below what API Gateway waits', () => {
    const serving = new Set(servedRoutes(template).map(({ name }) => name))
    expect(serving.size).toBe(21)
    for (const name of serving)
      expect(template.Resources[functionIn(template, name).id]?.Properties).toMatchObject({
        MemorySize: 512,
        Timeout: 10,
      })
  })

  it('of production keep room for who answers, asks for a call or steers, and leave the rest of 1,000 to all', () => {
    const reservedIn = (of: typeof template) =>
      Object.fromEntries(
        functionNames.flatMap(name => {
          const { ReservedConcurrentExecutions: reserved } =
            of.Resources[functionIn(of, name).id]?.Properties ?? {}
          return reserved === undefined ? [] : [[name, reserved as number]]
        }),
      )
    const reserved = reservedIn(synthesize(aStage('prod')))
    expect(reserved).toEqual({
      'answer-check-in': 500,
      'make-call-request': 40,
      'manage-campaigns': 10,
      'show-not-found': 10,
    })
    // Lambda refuses to reserve the last hundred.
    expect(Object.values(reserved).reduce((sum, one) => sum + one)).toBeLessThanOrEqual(1000 - 400)
    // A new account is too small for any of it.
    expect(reservedIn(template)).toEqual({})
  })

  it('run on the Node and the processor they were tested for', () => {
    for (const [, { Properties }] of ofType(template, 'AWS::Lambda::Function'))
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
      })
  })
})

describe('staff sign-in', () => {
  it('lets nobody make an account for themselves, and asks for a second factor', () => {
    const [pool] = ofType(template, 'AWS::Cognito::UserPool')
    expect(pool?.[1].Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      Policies: { PasswordPolicy: { MinimumLength: 14 } },
    })
    const groups = ofType(template, 'AWS::Cognito::UserPoolGroup').map(
      ([, { Properties }]) => Properties.GroupName,
    )
    expect(groups.sort()).toEqual(['hr-admins', 'hr-editors', 'hr-viewers'])
  })

  it('hands out codes only, to a client that has no secret', () => {
    const [client] = ofType(template, 'AWS::Cognito::UserPoolClient')
    expect(client?.[1].Properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      GenerateSecret: false,
    })
  })
})
