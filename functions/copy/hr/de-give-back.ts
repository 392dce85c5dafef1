import type { giveBack as englishGiveBack } from './en-give-back.ts'

export const giveBack: typeof englishGiveBack = {
  title: 'Was gesagt wurde, was wir tun',
  lead: 'Alle, die eingeladen waren, bekommen eine E-Mail und eine Seite: was alle zusammen gesagt haben, und in Ihren Worten, was Sie tun werden. So sehen Menschen, dass sich das Antworten lohnt.',
  back: 'Zur Kampagne',
  state: 'Stand',
  states: {
    'nothing-written': 'noch nichts geschrieben',
    draft: 'ein Entwurf, den niemand sieht',
    shared: 'veröffentlicht',
  },
  saved: 'Gespeichert',
  shared: 'Veröffentlicht',
  corrected: 'Berichtigt',
  emails: 'Die E-Mails',
  emailsIfNow: 'Die E-Mails, wenn Sie es jetzt veröffentlichen',
  noEmails:
    'Es geht keine hinaus: vor dem Bericht, in einer Pause oder wenn die Links der Welle abgelaufen sind',
  between: '{first} bis {last}',
  look: 'Wie Menschen es sehen',
  lookIn: 'Die Seite auf {language}',
  write: 'Was Sie tun werden',
  writeHint:
    'Sagen Sie, was getan wird, von wem und bis wann, und was nicht geht und warum. Sagen Sie nichts über Gruppen oder Einzelne. Reiner Text, keine Links.',
  otherLanguages: 'Weitere Sprachen',
  otherHint: 'Niemand, der gefragt wird, liest heute diese Sprachen. Sie müssen nichts schreiben.',
  labels: { short: 'In ein, zwei Sätzen ({language})', more: 'Mehr, wenn Sie mögen ({language})' },
  shortHint: 'Damit beginnt auch der nächste Check-in. Höchstens 200 Zeichen.',
  moreHint:
    'Eine Zeile für jeden Absatz. Höchstens 1.000 Zeichen; was Sie in einer Sprache mehr sagen, sagen Sie bitte in jeder.',
  saveDraft: 'Als Entwurf speichern',
  share: 'Speichern und für alle veröffentlichen',
  shareHint:
    'Damit geht eine E-Mail an alle, die eingeladen waren, an einem ihrer Arbeitsmorgen. Das lässt sich nicht zurücknehmen; die Worte auf der Seite lassen sich noch berichtigen.',
  correct: 'Die Worte berichtigen',
  correctHint:
    'Die Seite zeigt sofort die neuen Worte und den Tag der Berichtigung. Eine zweite E-Mail geht nicht hinaus.',
  saidShared: 'Es ist veröffentlicht.',
}
