import { RemovalPolicy, Validations } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  ApiMapping,
  type CfnStage,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { FunctionName } from '../../functions/edges/environment.ts'
import type { Stage } from '../stages.ts'
import type { HeartenFunction } from './hearten-function.ts'
import { limitOf, type Route, type RouteKey } from './route-limits.ts'
import { StaffSignIn } from './staff-sign-in.ts'

/**
 * What the access log records of a request: which route, when, and the result. It omits the path, which holds an
 * employee's link, the client's address and the browser; and also the reply's length and duration, which depend on the
 * answers.
 */
const ACCESS_LOG = {
  requestTime: '$context.requestTime',
  routeKey: '$context.routeKey',
  method: '$context.httpMethod',
  status: '$context.status',
  integrationStatus: '$context.integration.status',
  integrationError: '$context.integrationErrorMessage',
  requestId: '$context.requestId',
}

/** Why a route asks for nothing at the gateway, for cdk-nag. */
interface Acknowledgement {
  id: string
  reason: string
}

const OPEN_BY_LINK: Acknowledgement = {
  id: 'AwsSolutions-APIG4',
  reason:
    'Employees have no account, so that nobody can tell who took part: the 128-bit secret in the link, kept only as a hash, is checked by the function. The page about the programme is for everybody, as is the one that says that nothing is here, and they know of nobody.',
}

const OPEN_BY_TOKEN = {
  id: 'AwsSolutions-APIG4',
  reason:
    'The function verifies the token in its first step, since a route has one authorizer with one issuer, and people and service accounts have two. A test asks every route without a token.',
}

const OPEN_BY_SECRET = {
  id: 'AwsSolutions-APIG4',
  reason:
    'Where a service account gets its token: it shows 256 random bits, of which the table holds the SHA-256.',
}

const OPEN_BY_SESSION = {
  id: 'AwsSolutions-APIG4',
  reason:
    'Pages of HR’s console, which a browser asks for with a cookie and not with a token. The function looks the session up, in its first step, and sends whoever has none to sign in.',
}

const OPEN_BY_CONNECTION = {
  id: 'AwsSolutions-APIG4',
  reason:
    'Directories such as Entra ID and Okta come with the token of their connection, 256 random bits that are kept only as a hash. The function compares it in its first step, and an admin can revoke it.',
}

/** One permission for all routes to a function, and not one a route: a stack has 500 resources at most. */
const FROM_ANY_ROUTE = { scopePermissionToRoute: false }

/** The only public entrance: pages for employees by their link, and the API for HR, who sign in. */
export class PublicHttpApi {
  readonly api: HttpApi
  /** The base URL of links: `https://…`, without a slash at the end. */
  readonly url: string
  /** The target of the public domain's DNS record. */
  readonly domainTarget: string | undefined
  readonly signIn: StaffSignIn
  readonly #stage: CfnStage

  constructor(scope: Construct, stage: Stage) {
    this.api = new HttpApi(scope, 'PublicApi', {
      apiName: `hearten-${stage.name}`,
      createDefaultStage: false,
      // Stays open beside a domain of the employer's own: links that were sent before there was one lead here.
      disableExecuteApiEndpoint: false,
    })
    const accessLog = new LogGroup(scope, 'AccessLog', {
      // API Gateway delivers to groups of this prefix without a resource policy on each.
      logGroupName: `/aws/vendedlogs/hearten-${stage.name}-access`,
      retention: stage.logsKeptDays,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const httpStage = new HttpStage(scope, 'DefaultStage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    })

    this.#stage = httpStage.node.defaultChild as CfnStage
    this.#stage.routeSettings = {}

    const own = stage.publicDomain && this.#ownDomain(scope, stage.publicDomain, httpStage)
    this.url = own?.url ?? this.api.apiEndpoint
    this.domainTarget = own?.target

    this.signIn = new StaffSignIn(scope, { stage, publicUrl: this.url })
  }

  #ownDomain(
    scope: Construct,
    { name, certificateArn }: NonNullable<Stage['publicDomain']>,
    stage: HttpStage,
  ): { url: string; target: string } {
    const domainName = new DomainName(scope, 'PublicDomain', {
      domainName: name,
      certificate: Certificate.fromCertificateArn(scope, 'PublicCertificate', certificateArn),
    })
    new ApiMapping(scope, 'PublicDomainMapping', { api: this.api, domainName, stage })
    return { url: `https://${name}`, target: domainName.regionalDomainName }
  }

  /** What people of HR type the first time. */
  get signInCommand(): string {
    const { issuer, commandLineClientId } = this.signIn.provider
    return `npm run hearten -- sign-in --url ${this.url} --issuer ${issuer} --client ${commandLineClientId}`
  }

  /** Routes for HR and its programs. The function verifies the token, and checks who may do what. */
  forStaff<Name extends FunctionName>({ name, lambda }: HeartenFunction<Name>, ...routes: Route[]): void {
    const integration = new HttpLambdaIntegration(name, lambda, FROM_ANY_ROUTE)
    // One route a path, whatever the method: a stack has 500 resources at most, and each path has two addresses.
    const paths = new Set(routes.map(route => route.slice(route.indexOf(' ') + 1)))
    for (const path of [...paths].flatMap(withVersion)) {
      const [route] = this.api.addRoutes({ path, methods: [HttpMethod.ANY], integration })
      if (!route) throw new Error(`${path} was not added`)
      Validations.of(route).acknowledge(OPEN_BY_TOKEN)
      this.#limit(`ANY ${path}` as Route, route, false)
    }
  }

  /** Where programs get their tokens: the secret in the form authenticates them. */
  forSecrets<Name extends FunctionName>(serving: HeartenFunction<Name>, ...routes: Route[]): void {
    this.#route(serving, routes, OPEN_BY_SECRET)
  }

  /** Routes that anybody may call: the link in the path authenticates them. */
  forAnyone<Name extends FunctionName>(serving: HeartenFunction<Name>, ...routes: Route[]): void {
    this.#route(serving, routes, OPEN_BY_LINK)
  }

  /** Pages of HR's console below these paths. The function looks up the session of whoever asks. */
  forConsole<Name extends FunctionName>({ name, lambda }: HeartenFunction<Name>, ...paths: string[]): void {
    const integration = new HttpLambdaIntegration(`${name}-console`, lambda, FROM_ANY_ROUTE)
    for (const path of paths) {
      const [route] = this.api.addRoutes({ path, methods: [HttpMethod.ANY], integration })
      if (!route) throw new Error(`${path} was not added`)
      Validations.of(route).acknowledge(OPEN_BY_SESSION)
      this.#limit(`ANY ${path}` as Route, route, true)
    }
  }

  /** What directories ask by SCIM. The function looks up whose token it is. */
  forDirectories<Name extends FunctionName>({ name, lambda }: HeartenFunction<Name>): void {
    const path = '/scim/v2/{path+}'
    const integration = new HttpLambdaIntegration(name, lambda)
    const [route] = this.api.addRoutes({ path, methods: [HttpMethod.ANY], integration })
    if (!route) throw new Error(`${path} was not added`)
    Validations.of(route).acknowledge(OPEN_BY_CONNECTION)
    this.#limit(`ANY ${path}`, route, true)
  }

  /** Every address and method that no route has, for anybody. */
  forAnythingElse<Name extends FunctionName>({ name, lambda }: HeartenFunction<Name>): void {
    const route = new HttpRoute(this.api, 'AnythingElse', {
      httpApi: this.api,
      integration: new HttpLambdaIntegration(name, lambda),
      routeKey: HttpRouteKey.DEFAULT,
    })
    Validations.of(route).acknowledge(OPEN_BY_LINK)
    this.#limit('$default', route, true)
  }

  #route<Name extends FunctionName>(
    { name, lambda }: HeartenFunction<Name>,
    routes: Route[],
    open: Acknowledgement,
  ): void {
    const integration = new HttpLambdaIntegration(name, lambda, FROM_ANY_ROUTE)
    for (const key of routes.flatMap(withHead)) {
      const [method, path = '/'] = key.split(' ')
      const [route] = this.api.addRoutes({
        path,
        methods: [HttpMethod[method as keyof typeof HttpMethod]],
        integration,
      })
      if (!route) throw new Error(`${key} was not added`)
      Validations.of(route).acknowledge(open)
      this.#limit(key, route, true)
    }
  }

  #limit(key: RouteKey, route: HttpRoute, open: boolean): void {
    const { rate, burst } = limitOf(key, open)
    this.#stage.routeSettings[key] = { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst }
    // API Gateway refuses settings of a route that it does not have yet.
    this.#stage.node.addDependency(route)
  }
}

/** The address with the version, and the one of before (docs/api-versions.md). */
const withVersion = (path: string): string[] => [path.replace('/api/', '/api/v1/'), path]

/** Whatever answers GET answers HEAD too (functions/edges/head-as-get.ts). */
const withHead = (route: Route): RouteKey[] =>
  route.startsWith('GET ') ? [route, route.replace('GET', 'HEAD') as RouteKey] : [route]
