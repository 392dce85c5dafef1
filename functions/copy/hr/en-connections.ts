/** What the console says about the directories that tell who works here. */
export const connections = {
  title: 'Connections',
  lead: 'A directory, such as Microsoft Entra ID or Okta, can tell by itself who works here (SCIM). A person then comes from it or from the roster file, never from both.',
  none: 'No directory is connected. The roster file is enough.',
  caption: 'Directories that are or were connected',
  head: ['Name', 'People', 'Last asked', 'State'],
  states: { stands: 'connected', waits: 'waits for you', revoked: 'revoked' },
  never: 'never',
  onlyAdmins: 'Only an admin can change connections.',
  make: {
    title: 'Connect a directory',
    name: 'Name',
    nameHint: 'For you, such as “Entra ID”.',
    personIdFrom: 'What a person’s id is made of',
    personIdHint:
      'It stays, whatever else changes. If people were in a roster file before, choose what its person_id was.',
    sources: {
      externalId: 'externalId: the directory’s own id (recommended)',
      employeeNumber: 'employeeNumber: your number for the person',
      userName: 'userName: what the person signs in by when they first come here',
    },
    takesOver: 'Take over people from the roster file',
    takesOverHint:
      'A person with the same id there belongs to the directory from then on. Without it they are refused.',
    button: 'Connect',
  },
  made: {
    title: '“{name}” is connected',
    once: 'Copy the token now. It is shown this once. If it gets lost, revoke the connection and make another one.',
    url: 'Tenant URL, or base URL',
    token: 'Token',
    next: 'Put both into your directory, as the guide for IT says.',
    done: 'I have copied it',
  },
  one: {
    facts: {
      url: 'Tenant URL',
      personIdFrom: 'Ids are made of',
      takesOver: 'Takes over people from the file',
      people: 'Active people, as last counted',
      created: 'Connected',
      used: 'Last asked',
      revoked: 'Revoked',
    },
    yes: 'yes',
    no: 'no',
    groups: 'Groups to count by',
    groupsLead:
      'Only groups that you pick count for anything. Their members get the group’s name as their value in the segment that you write beside it, such as “shift”. Groups of one segment should not share people; who is in two counts with the one that stands first here. Leave the field empty for the rest.',
    groupsHead: ['Group', 'Segment'],
    noGroups: 'The directory has told of no group.',
    groupsSaved: 'Saved. The counts follow within some minutes.',
    segment: 'Segment for {group}',
    held: {
      title: 'Did all these people leave?',
      text: {
        one: 'Since {when} the directory has taken out many people at once. {count} person stays on the roster until you say yes.',
        other:
          'Since {when} the directory has taken out many people at once. {count} people stay on the roster until you say yes.',
      },
      mistake:
        'If it is a mistake, such as a wrong rule, mend it in the directory. People whom it makes active again stay. Until you say yes nothing happens.',
      button: 'Yes, they have left',
      done: 'Thank you. They will be off the roster within a minute or two.',
    },
    revoke: {
      title: 'Revoke this connection',
      text: 'Its token works no more, at once. Its people stay on the roster until a file or another connection says otherwise.',
      button: 'Revoke',
      done: 'The connection is revoked.',
    },
  },
}
