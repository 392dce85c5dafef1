/** What the console says about what is given back to people. */
export const giveBack = {
  title: 'You said, we do',
  lead: 'Everybody who was invited gets one email and a page: what everyone said together, and in your words what you will do about it. It is how people see that answering is worth it.',
  back: 'The campaign',
  state: 'State',
  states: {
    'nothing-written': 'nothing is written yet',
    draft: 'a draft, which nobody sees',
    shared: 'shared',
  },
  saved: 'Saved',
  shared: 'Shared',
  corrected: 'Corrected',
  emails: 'The emails',
  emailsIfNow: 'The emails, if you share it now',
  noEmails: 'none goes out: before the report, in a pause, or when the links of the wave have ended',
  between: '{first} to {last}',
  look: 'As people see it',
  lookIn: 'The page in {language}',
  write: 'What you will do',
  writeHint:
    'Say what will be done, by whom and by when, and what cannot be done and why. Say nothing about groups or persons. Plain text, no links.',
  otherLanguages: 'More languages',
  otherHint: 'Nobody in the audience reads these today. They are optional.',
  labels: { short: 'In a sentence or two ({language})', more: 'More, if you like ({language})' },
  shortHint: 'It also opens the next check-in. At most 200 characters.',
  moreHint:
    'A line for each paragraph. At most 1,000 characters; if you say more in one language, do so in each.',
  saveDraft: 'Save as a draft',
  share: 'Save and share with everybody',
  shareHint:
    'Sharing sends one email to everybody who was invited, on a working morning of theirs. It cannot be taken back; the words can still be corrected on the page.',
  correct: 'Correct the words',
  correctHint:
    'The page says the new words at once, and the day of the correction. No second email goes out.',
  saidShared: 'This is shared.',
}
