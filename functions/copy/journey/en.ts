import type { JourneyWords } from './words.ts'

/** The words of the private page in English. */
export const en: JourneyWords = {
  door: {
    title: 'Your private page',
    text: 'It opens with the key that you saved. Paste the key here, or the whole link.',
    open: 'Open',
    lost: 'If the key is lost, nobody can open that page again, and neither can we. You can begin a new one at the end of your next check-in.',
  },
  lead: 'Only your key opens this page. It holds what you chose to keep here, and nothing else about you.',
  steps: {
    title: 'Steps you’ve taken',
    tookPart: {
      one: 'You’ve stopped once to look at how you are. That counts.',
      other: 'You’ve stopped {count} times to look at how you are. That counts.',
    },
    cameBack: 'You came back after a longer time. It’s good that you’re here.',
  },
  rounds: {
    title: 'What you told us',
    none: 'There’s nothing on this page any more: what you kept here has reached its end.',
    older:
      'These questions have changed since, so we can’t put them into words any more. Your answers are in the download.',
  },
  change: {
    title: 'How it’s been over time',
    text: 'Only answers to the very same questions are shown side by side.',
    lighter: 'Between {from} and {to} this got lighter, by more than such answers vary by themselves.',
    heavier:
      'Between {from} and {to} this got heavier, by more than such answers vary by themselves. You don’t have to carry that alone: the people at the end of this page are there for you.',
    'about-the-same': 'Between {from} and {to} this stayed about the same.',
    'not-said':
      'How much these answers vary by themselves isn’t known, so we don’t say whether anything has changed.',
    table: 'The numbers',
    day: 'Day',
    total: 'Total, from {lowest} to {highest}',
    noTotal: 'too little answered for a total',
    higherIsHeavier: 'The higher a point, the more it weighed on you.',
    higherIsLighter: 'The higher a point, the better it was.',
  },
  done: {
    title: 'What came of it at work',
    text: 'After the round that you answered on {date}, {organisation} wrote to everyone:',
  },
  take: {
    title: 'Take it with you',
    paper: 'For a paper or a PDF, print this page from your browser, at home.',
    json: 'Download everything (JSON)',
    fhir: 'Download for a doctor (FHIR)',
    fhirHint: 'FHIR is a form that the computers of doctors and hospitals can read.',
  },
  key: {
    title: 'A new key',
    text: 'If someone may have seen your key, get a new one. The old key opens nothing after that, and a passkey that keeps it doesn’t either.',
    replace: 'Get a new key',
  },
  forget: {
    title: 'Delete this page',
    text: 'Everything on it is deleted at once. Your answers to each round stay as they are, apart from your name, until they end, or until you have everything deleted by the link in any email.',
    button: 'Delete this page',
    sureTitle: 'Delete this page?',
    sureText: ['Everything on it goes at once, and the key opens nothing after that. It can’t be undone.'],
    sure: 'Yes, delete it',
    keep: 'No, keep it',
    doneTitle: 'Your private page is deleted',
    doneText: 'Nothing of it is left. You can begin a new one at any check-in, or never.',
  },
  elsewhere: {
    title: 'What else there is about you',
    text: [
      'Your answers to each round, apart from your name, for 13 months at most. The emails you asked for, and whether you stopped them. Your name, address and place of work, in the list that HR keeps: HR can give you a copy of that.',
      'None of it can be shown here, since this page doesn’t know who you are. How often we write, and stopping, are behind the link at the end of each email.',
    ],
  },
}
