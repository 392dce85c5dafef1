/**
 * What Entra ID and Okta send, as their documentation has it (read in November 2026). Entra: "Tutorial: Develop and plan
 * provisioning for a SCIM endpoint" and "Known issues with SCIM 2.0 protocol compliance". Okta: "SCIM protocol
 * reference 2.0". Ids are put where theirs were.
 */
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

export const entra = {
  createUser: {
    schemas: [
      'urn:ietf:params:scim:schemas:core:2.0:User',
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
    ],
    externalId: '0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef',
    userName: 'Test_User_00aa00aa-bb11-cc22-dd33-44ee44ee44ee',
    active: true,
    emails: [
      {
        primary: true,
        type: 'work',
        value: 'Test_User_11bb11bb-cc22-dd33-ee44-55ff55ff55ff@testuser.com',
      },
    ],
    meta: { resourceType: 'User' },
    name: { formatted: 'givenName familyName', familyName: 'familyName', givenName: 'givenName' },
    roles: [],
  },
  byUserName: '/Users?filter=userName eq "Test_User_00aa00aa-bb11-cc22-dd33-44ee44ee44ee"',
  nobody: '/Users?filter=userName eq "non-existent user"',
  updateMultiValued: {
    schemas: [PATCH],
    Operations: [
      { op: 'Replace', path: 'emails[type eq "work"].value', value: 'updatedEmail@microsoft.com' },
      { op: 'Replace', path: 'name.familyName', value: 'updatedFamilyName' },
    ],
  },
  updateUserName: {
    schemas: [PATCH],
    Operations: [
      { op: 'Replace', path: 'userName', value: '5b50642d-79fc-4410-9e90-4c077cdd1a59@testuser.com' },
    ],
  },
  disable: {
    Operations: [{ op: 'Replace', path: 'active', value: false }],
    schemas: [PATCH],
  },
  disableAsText: {
    schemas: [PATCH],
    Operations: [{ op: 'Replace', path: 'active', value: 'False' }],
  },
  enableAsText: {
    schemas: [PATCH],
    Operations: [{ op: 'Add', path: 'active', value: 'True' }],
  },
  replaceMany: {
    schemas: [PATCH],
    Operations: [
      { op: 'Replace', path: 'displayName', value: 'Pvlo' },
      { op: 'Replace', path: 'emails[type eq "work"].value', value: 'TestBcwqnm@test.microsoft.com' },
      { op: 'Replace', path: 'name.givenName', value: 'Gtfd' },
      { op: 'Replace', path: 'name.familyName', value: 'Pkqf' },
      { op: 'Replace', path: 'externalId', value: 'Eqpj' },
      {
        op: 'Replace',
        path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber',
        value: 'Eqpj',
      },
    ],
  },
  replaceManyCompliant: {
    schemas: [PATCH],
    Operations: [
      { op: 'replace', path: 'emails[type eq "work"].value', value: 'TestMhvaes@test.microsoft.com' },
      {
        op: 'replace',
        value: {
          displayName: 'Bjfe',
          'name.givenName': 'Kkom',
          'name.familyName': 'Unua',
          'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber': 'Aklq',
        },
      },
    ],
  },
  createGroup: {
    schemas: [
      'urn:ietf:params:scim:schemas:core:2.0:Group',
      'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group',
    ],
    externalId: '8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159',
    displayName: 'displayName',
    meta: { resourceType: 'Group' },
  },
  groupByName: '/Groups?excludedAttributes=members&filter=displayName eq "displayName"',
  renameGroup: {
    schemas: [PATCH],
    Operations: [
      {
        op: 'Replace',
        path: 'displayName',
        value: '1879db59-3bdf-4490-ad68-ab880a269474updatedDisplayName',
      },
    ],
  },
  addMember: (id: string) => ({
    schemas: [PATCH],
    Operations: [{ op: 'Add', path: 'members', value: [{ $ref: null, value: id }] }],
  }),
  removeMember: (id: string) => ({
    schemas: [PATCH],
    Operations: [{ op: 'Remove', path: 'members', value: [{ $ref: null, value: id }] }],
  }),
  removeMemberCompliant: (id: string) => ({
    schemas: [PATCH],
    Operations: [{ op: 'remove', path: `members[value eq "${id}"]` }],
  }),
}

export const okta = {
  testUsers: '/Users?startIndex=1&count=2',
  testGroups: '/Groups?startIndex=1&count=100',
  byUserName: '/Users?filter=userName eq "test.user@okta.local"&startIndex=1&count=100',
  createUser: {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    userName: 'test.user@okta.local',
    name: { givenName: 'Test', familyName: 'User' },
    emails: [{ primary: true, value: 'test.user@okta.local', type: 'work' }],
    displayName: 'Test User',
    locale: 'en-US',
    externalId: '00ujl29u0le5T6Aj10h7',
    groups: [],
    password: '1mz050nq',
    active: true,
  },
  deactivate: {
    schemas: [PATCH],
    Operations: [{ op: 'replace', value: { active: false } }],
  },
  reactivate: {
    schemas: [PATCH],
    Operations: [{ op: 'replace', value: { active: true } }],
  },
  replaceUser: (id: string, over: object = {}) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    id,
    userName: 'test.user@okta.local',
    name: { givenName: 'Another', middleName: 'Excited', familyName: 'User' },
    emails: [{ primary: true, value: 'test.user@okta.local', type: 'work', display: 'test.user@okta.local' }],
    active: true,
    groups: [],
    meta: { resourceType: 'User' },
    ...over,
  }),
  createGroup: (...ids: string[]) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
    displayName: 'Example Group',
    members: ids.map(value => ({ value, display: 'steve@ad.oktatest.com' })),
  }),
  renameGroup: (id: string) => ({
    schemas: [PATCH],
    Operations: [{ op: 'replace', value: { id, displayName: 'New Group Name' } }],
  }),
  changeMembers: (removed: string[], added: string[]) => ({
    schemas: [PATCH],
    Operations: [
      ...removed.map(id => ({ op: 'remove', path: `members[value eq "${id}"]` })),
      {
        op: 'add',
        path: 'members',
        value: added.map(value => ({ value, display: 'addUser1@example.com' })),
      },
    ],
  }),
  pushMembers: (ids: string[]) => ({
    schemas: [PATCH],
    Operations: [
      { op: 'replace', path: 'members', value: ids.map(value => ({ value, display: 'a@example.com' })) },
    ],
  }),
}
