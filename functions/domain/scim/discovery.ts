import { ENTERPRISE, HEARTEN, USER } from './user.ts'

/** What `/scim/v2` says of itself (RFC 7643, 5 to 7): what is kept, and nothing else. */

export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group'
export const MAX_RESULTS = 200

type Kind = 'string' | 'boolean' | 'complex' | 'reference'
interface More {
  multiValued?: boolean
  required?: boolean
  caseExact?: boolean
  uniqueness?: 'none' | 'server'
  subAttributes?: object[]
}
const attribute = (name: string, type: Kind, description: string, more: More = {}) => ({
  name,
  type,
  multiValued: false,
  description,
  required: false,
  ...(type === 'string' ? { caseExact: false } : {}),
  mutability: 'readWrite',
  returned: 'default',
  ...(type === 'complex' || type === 'boolean' ? {} : { uniqueness: 'none' }),
  ...more,
})
const text = (name: string, description: string, more: More = {}) =>
  attribute(name, 'string', description, more)
const flag = (name: string, description: string) => attribute(name, 'boolean', description)

const schema = (at: string, id: string, name: string, description: string, attributes: object[]) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
  id,
  name,
  description,
  attributes,
  meta: { resourceType: 'Schema', location: `${at}/Schemas/${id}` },
})

const externalId = text('externalId', 'The directory’s own id.', { caseExact: true })

export const schemasAt = (at: string) => [
  schema(at, USER, 'User', 'A person who may be asked', [
    text('userName', 'What the person signs in by. The email, where there is no work email.', {
      required: true,
      uniqueness: 'server',
    }),
    externalId,
    flag('active', 'Whether they work here. If not, no email goes to them.'),
    attribute('name', 'complex', 'For the greeting', {
      subAttributes: [text('givenName', 'Given name; no other name is kept')],
    }),
    attribute('emails', 'complex', 'Where emails go: the primary one of type work', {
      multiValued: true,
      subAttributes: [
        text('value', 'The address'),
        text('type', 'Only work is written to'),
        flag('primary', 'Of several'),
      ],
    }),
    text('preferredLanguage', 'The language of emails, such as de-AT'),
    text('locale', 'The language, where there is no preferredLanguage'),
    text('timezone', 'Whose mornings count, such as Europe/Berlin'),
    attribute('addresses', 'complex', 'The work address: country and place', {
      multiValued: true,
      subAttributes: [
        text('type', 'Only work is read'),
        flag('primary', 'Of several'),
        text('country', 'Two letters: quiet days and crisis lines'),
        text('locality', 'The site, where the extension says none'),
      ],
    }),
  ]),
  schema(at, GROUP, 'Group', 'People to count by, where an admin picks the group', [
    text('displayName', 'The name in reports', { required: true, uniqueness: 'server' }),
    externalId,
    attribute('members', 'complex', 'Users', {
      multiValued: true,
      subAttributes: [text('value', 'The id of a user', { caseExact: true })],
    }),
  ]),
  schema(at, ENTERPRISE, 'EnterpriseUser', 'Where the person works', [
    text('employeeNumber', 'May be the person’s id here'),
    text('department', 'Department'),
  ]),
  schema(at, HEARTEN, 'HeartenUser', 'What Hearten adds', [text('site', 'The site')]),
]

const resourceType = (at: string, name: string, own: string, extensions: string[]) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
  id: name,
  name,
  endpoint: `/${name}s`,
  schema: own,
  schemaExtensions: extensions.map(extension => ({ schema: extension, required: false })),
  meta: { resourceType: 'ResourceType', location: `${at}/ResourceTypes/${name}` },
})
export const resourceTypesAt = (at: string) => [
  resourceType(at, 'User', USER, [ENTERPRISE, HEARTEN]),
  resourceType(at, 'Group', GROUP, []),
]

export const serviceProviderConfigAt = (at: string) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: MAX_RESULTS },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Bearer token',
      description: 'The token that HR’s console showed once, when the connection was made.',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${at}/ServiceProviderConfig` },
})
