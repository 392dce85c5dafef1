import { campaigns } from './en-campaigns.ts'
import { giveBack } from './en-give-back.ts'
import { lists } from './en-lists.ts'
import { serviceAccounts } from './en-service-accounts.ts'

/** Every word of HR's console in English. */
export const en = {
  locale: 'en',
  frame: {
    skip: 'Skip to the content',
    brand: 'Hearten · {organisation}',
    sections: 'Sections',
    signOut: 'Sign out',
    otherLanguage: 'de',
    inOtherLanguage: 'Diese Seiten auf Deutsch',
    promise: 'Nobody here can see what a person answered, or who took part. These pages have no way to it.',
    error: 'Error',
    errorsTitle: 'Please look at this again',
    save: 'Save',
    continue: 'Save and continue',
    onlyLook: 'Your role lets you look. An editor can change things here.',
    none: 'none',
    meanwhile: {
      title: 'Somebody else saved this while you were working on it',
      text: 'Nothing of yours is lost: it is below, as you typed it. Where theirs is different, it stands beside the field. Save again to put yours in its place.',
      gone: 'It was deleted. What you typed is below; save again to add it.',
      stands: 'Saved meanwhile:',
      nothing: 'nothing',
      look: 'Somebody else changed it since you opened this page. Nothing was done. This is how it stands now: look at it again.',
    },
  },
  roles: { viewer: 'viewer', editor: 'editor', admin: 'admin' },
  nav: {
    home: 'Home',
    campaigns: 'Campaigns',
    roster: 'Roster',
    connections: 'Connections',
    support: 'Support routes',
    resources: 'Resources',
    specimens: 'What people see',
    audit: 'Audit log',
    people: 'People of HR',
  },
  notices: {
    'not-found': {
      title: 'There is no such page',
      text: ['The address may be misspelt, or what was here has been deleted.'],
    },
    'no-file': {
      title: 'The file is not there any more',
      text: ['It has not come, or a week has passed, after which files are deleted. Please upload it again.'],
    },
    'no-report': {
      title: 'No report is published yet',
      text: [
        'A report comes once its wave has closed everywhere. Before that, nobody can read anything of it.',
      ],
    },
    'not-allowed': {
      title: 'Your role does not allow this',
      text: ['The people who run Hearten can give you another role. It counts from your next sign-in.'],
    },
    'signed-out-meanwhile': {
      title: 'You were signed out',
      text: [
        'Nothing was saved. You are signed out after half an hour without a click, and after eight hours in any case.',
        'Sign in again in another tab, then go back in this one: most browsers still show what you typed. Copy it, open the page again, and send it from there.',
      ],
    },
    'foreign-form': {
      title: 'This form could not be taken',
      text: [
        'Nothing was saved. The form belongs to an earlier sign-in, or did not come from a page of Hearten.',
        'Go back, load the page again, and send it once more.',
      ],
    },
    'too-large': {
      title: 'That is too large',
      text: ['A file may have up to 4 MB here. Larger ones can be uploaded through the API.'],
    },
    'wrong-content': { title: 'That could not be read', text: ['Please go back and send the form again.'] },
    trouble: {
      title: 'Something went wrong on our side',
      text: [
        'It may have been done all the same: look before you try again. If it happens again, tell the people who run Hearten.',
      ],
    },
    slow: {
      title: 'That took too long',
      text: ['It may have been done all the same: look before you try again.'],
    },
    'sign-in-failed': {
      title: 'The sign-in did not work',
      text: [
        'It took longer than a quarter of an hour, was begun in another browser, or your sign-in service refused it. Nothing has happened to your account.',
      ],
    },
    'not-staff': {
      title: 'You are not one of the people of HR here',
      text: [
        'Your sign-in worked, but your account has none of the roles for this programme: viewer, editor or admin.',
        'If you work with check-ins, ask the people who run Hearten for a role.',
      ],
    },
    'signed-out': {
      title: 'You are signed out',
      text: ['On a shared computer, sign out of your sign-in service too, and close the browser.'],
    },
  },
  signIn: {
    title: 'Sign in',
    lead: 'These pages are for the people of HR who prepare check-ins at {organisation}.',
    button: 'Sign in',
    again: 'Sign in again',
    atProvider: 'Sign out of the sign-in service too',
    employees:
      'Are you here because of an email with a check-in? You need no account. Use the link in your email.',
    helpTitle: 'Help with signing in',
    help: [
      {
        title: 'The first time',
        text: 'Somebody who runs Hearten makes your account, and you get an email with a password for three days. You choose one of your own, then link an app that shows six digits: the second factor. Any authenticator app will do.',
      },
      {
        title: 'Your password',
        text: 'At least 14 characters, with small and capital letters, a digit and a sign. If you have forgotten it, choose “Forgot your password?” on the next page.',
      },
      {
        title: 'You have lost your phone or app',
        text: 'Ask the people who run Hearten to reset your second factor. They will make sure that it is you. Then you link an app again, as the first time.',
      },
      {
        title: 'Your employer’s own sign-in',
        text: 'If your organisation uses its own sign-in service, its password and its second factor count, and its help desk can help.',
      },
    ],
  },
  home: {
    title: 'Home',
    setUp: 'Set up, step by step',
    setUpLead: 'Do these in any order. Nothing is sent to anybody before you launch a campaign.',
    done: 'Done',
    todo: 'To do',
    optional: 'If you like',
    tasks: {
      support: {
        title: 'Say whom people can turn to',
        why: 'If you ask people how they are, you must be able to offer them somebody to talk to. Without it no campaign can be launched.',
        state: { one: '{count} route is on the list.', other: '{count} routes are on the list.' },
        again: {
          one: '{count} was verified more than 60 days ago: call there again.',
          other: '{count} were verified more than 60 days ago: call there again.',
        },
      },
      roster: {
        title: 'Bring in the roster',
        why: 'It says whom to write to, in which language, and in which morning. Names are used in the greeting only.',
        state: { one: '{count} person is active.', other: '{count} people are active.' },
      },
      resources: {
        title: 'Add resources of your own',
        why: 'A garden group or a course on site often helps more than a link. Many resources come with Hearten.',
        state: { one: 'You have added {count}.', other: 'You have added {count}.' },
        again: {
          one: 'Nobody has looked at {count} for 180 days: see whether it is still so.',
          other: 'Nobody has looked at {count} for 180 days: see whether they are still so.',
        },
      },
      specimens: {
        title: 'See what people will see',
        why: 'Every page and every email as a specimen, in each language. Nothing is sent or stored.',
      },
      campaign: {
        title: 'Prepare the first campaign',
        why: 'Four short steps. It is saved as you go, and you can leave and come back.',
        state: { one: 'There is {count} campaign.', other: 'There are {count} campaigns.' },
      },
    },
    running: 'Campaigns under way',
    noneRunning: 'No campaign is under way. When one is, it stands here.',
    all: 'All campaigns',
  },
  people: {
    title: 'People of HR',
    lead: 'Who has signed in, and the role that the sign-in service told last. Roles are given there, not here.',
    caption: 'People who have signed in within 13 months',
    head: ['Name', 'Email', 'Role', 'Last sign-in', 'Sessions'],
    signOut: 'Sign out everywhere',
    hint: 'Somebody who loses their role keeps it here until their session ends, after eight hours at most. “Sign out everywhere” ends it at once.',
    done: '{name} is signed out everywhere.',
  },
  serviceAccounts,
  campaigns,
  giveBack,
  ...lists,
  /** The rules speak English. */
  rules: [] as readonly (readonly [RegExp, string])[],
}
