import type { HttpApi } from './deployment.ts'
import { withLogicalId } from './resolve-template.ts'
import type { Properties, Resource } from './resource-readers.ts'

interface Issuing {
  region: string
  /** The issuer in the place of every Cognito user pool. */
  issuerUrl: string
}

export function httpApiOf({ logicalId, ref, properties }: Resource, resources: Resource[]): HttpApi {
  if (properties.ProtocolType !== 'HTTP') throw new Error('only HTTP APIs are known to the local system')
  const mapped = mappings(resources).some(({ ApiId }) => ApiId === ref)
  if (properties.DisableExecuteApiEndpoint === true && !mapped)
    throw new Error('its own endpoint is closed, and no domain leads to it')
  return { logicalId, id: ref, routes: routesOf(ref, resources) }
}

/** Which API serves which domain, by `$default`, the only stage served here. */
const mappings = (resources: Resource[]): Properties[] =>
  resources
    .filter(
      ({ type, properties }) => type === 'AWS::ApiGatewayV2::ApiMapping' && properties.Stage === '$default',
    )
    .map(({ properties }) => properties)

/**
 * Maps a URL below a public domain of the template, and the issuer of a user pool, to its local address, and leaves
 * others unchanged. A function gets them as plain text, to build links from.
 */
export function localAddresses(
  resources: Resource[],
  { publicUrl, region, issuerUrl }: Issuing & { publicUrl: string },
): (address: string) => string {
  const domains = resources
    .filter(({ type }) => type === 'AWS::ApiGatewayV2::DomainName')
    .map(({ logicalId, ref }) =>
      withLogicalId(logicalId, () => {
        if (!mappings(resources).some(({ DomainName }) => DomainName === ref))
          throw new Error(`${ref} leads to the stage $default of no API`)
        return `https://${ref}`
      }),
    )
  return address => {
    if (isUserPool(resources, region, address)) return issuerUrl
    const domain = domains.find(one => address === one || address.startsWith(`${one}/`))
    return domain ? publicUrl + address.slice(domain.length) : address
  }
}

/** Whether it is the issuer of one of the template's user pools. */
const isUserPool = (resources: Resource[], region: string, issuer: string): boolean =>
  resources.some(
    ({ type, ref }) =>
      type === 'AWS::Cognito::UserPool' && issuer === `https://cognito-idp.${region}.amazonaws.com/${ref}`,
  )

function routesOf(apiId: string, resources: Resource[]): HttpApi['routes'] {
  const find = (type: string, ref: unknown): Resource => {
    const found = resources.find(
      resource => resource.type === type && resource.ref === ref && resource.properties.ApiId === apiId,
    )
    if (!found) throw new Error(`the API ${apiId} has no ${type} ${String(ref)}`)
    return found
  }
  return resources
    .filter(({ type, properties }) => type === 'AWS::ApiGatewayV2::Route' && properties.ApiId === apiId)
    .map(({ logicalId, properties }) =>
      withLogicalId(logicalId, () => {
        if ((properties.AuthorizationType ?? 'NONE') !== 'NONE')
          throw new Error('authorizers are not known to the local system: functions verify tokens')
        const integration = find(
          'AWS::ApiGatewayV2::Integration',
          String(properties.Target).split('/').at(-1),
        )
        const { IntegrationType, PayloadFormatVersion, IntegrationUri } = integration.properties
        if (IntegrationType !== 'AWS_PROXY' || PayloadFormatVersion !== '2.0')
          throw new Error('only AWS_PROXY integrations with payload 2.0 are known to the local system')
        return {
          logicalId,
          routeKey: String(properties.RouteKey),
          functionArn: String(IntegrationUri),
        }
      }),
    )
}
