import { RemovalPolicy, Validations } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  ApiMapping,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { FunctionName } from '../../functions/edges/environment.ts'
import type { Stage } from '../stages.ts'
import type { HeartenFunction } from './hearten-function.ts'
import { StaffSignIn } from './staff-sign-in.ts'

/** `GET /c/{token}` */
type RouteKey = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`

/**
 * What the access log records of a request: which route, when, and the result. It omits the path, which holds an
 * employee's link, the client's address and the browser; and also the reply's length and duration, which depend on the
 * answers.
 */
const ACCESS_LOG = {
  requestTime: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  integrationStatus: '$context.integration.status',
  integrationError: '$context.integrationErrorMessage',
  requestId: '$context.requestId',
}

/**
 * Requests per second and burst limit for the whole API. If a hundred thousand people open and answer in the same
 * quarter of an hour, they make 222 a second.
 */
const THROTTLE = { rateLimit: 500, burstLimit: 1000 }

const OPEN_BY_LINK = {
  id: 'AwsSolutions-APIG4',
  reason:
    'Employees have no account, so that nobody can tell who took part: the 128-bit secret in the link, kept only as a hash, is checked by the function. The page about the programme is for everybody, and knows of nobody.',
}

/** The only public entrance: pages for employees by their link, and the API for HR, who sign in. */
export class PublicHttpApi {
  readonly api: HttpApi
  /** The base URL of links: `https://…`, without a slash at the end. */
  readonly url: string
  /** The target of the public domain's DNS record. */
  readonly domainTarget: string | undefined
  readonly signIn: StaffSignIn
  readonly #staff: IHttpRouteAuthorizer

  constructor(scope: Construct, stage: Stage) {
    this.api = new HttpApi(scope, 'PublicApi', {
      apiName: `hearten-${stage.name}`,
      createDefaultStage: false,
      disableExecuteApiEndpoint: stage.publicDomain !== undefined,
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
      throttle: THROTTLE,
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    })

    const own = stage.publicDomain && this.#ownDomain(scope, stage.publicDomain, httpStage)
    this.url = own?.url ?? this.api.apiEndpoint
    this.domainTarget = own?.target

    this.signIn = new StaffSignIn(scope, { stage, publicUrl: this.url })
    this.#staff = new HttpUserPoolAuthorizer('Staff', this.signIn.pool, {
      userPoolClients: [this.signIn.client],
    })
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

  /** Routes for signed-in members of staff. The function checks by their group who may do what. */
  forStaff<Name extends FunctionName>(serving: HeartenFunction<Name>, ...routes: RouteKey[]): void {
    this.#route(serving, routes, this.#staff)
  }

  /** Routes that anybody may call: the link in the path authenticates them. */
  forAnyone<Name extends FunctionName>(serving: HeartenFunction<Name>, ...routes: RouteKey[]): void {
    this.#route(serving, routes)
  }

  #route<Name extends FunctionName>(
    { name, lambda }: HeartenFunction<Name>,
    routes: RouteKey[],
    authorizer?: IHttpRouteAuthorizer,
  ): void {
    const integration = new HttpLambdaIntegration(name, lambda)
    for (const route of routes) {
      const [method, path = '/'] = route.split(' ')
      const added = this.api.addRoutes({
        path,
        methods: [HttpMethod[method as keyof typeof HttpMethod]],
        integration,
        ...(authorizer ? { authorizer } : {}),
      })
      if (!authorizer) for (const each of added) Validations.of(each).acknowledge(OPEN_BY_LINK)
    }
  }
}
