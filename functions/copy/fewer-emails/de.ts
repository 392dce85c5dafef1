import type { Copy } from '../copy.ts'

/** The form for fewer emails, and what is said once it is saved, in this language. */
export const de: Pick<Copy, 'fewerEmails'> = {
  fewerEmails: {
    title: 'Oder lieber weniger?',
    text: 'Wählen Sie, was Ihnen guttut. Es ersetzt, was Sie hier früher gewählt haben. Das zeigen wir nicht an, weil auch andere diese Seite öffnen könnten. Niemand bei der Arbeit erfährt davon. E‑Mails, um die Sie selbst bitten, kommen trotzdem.',
    rhythmTitle: 'Wie oft dürfen wir Ihnen schreiben?',
    rhythm: {
      every: 'So oft wie geplant',
      two: 'Höchstens zweimal in 30 Tagen',
      one: 'Höchstens einmal in 30 Tagen',
      'half-year': 'Lieber etwa zweimal im Jahr',
    },
    withoutTitle: 'Worauf möchten Sie verzichten?',
    without: {
      reminders: 'Erinnerungen',
      'give-back': 'Nachrichten darüber, was aus einer Runde geworden ist',
    },
    untilTitle: 'Wenn Sie eine Pause brauchen: keine Einladungen oder Erinnerungen vor diesem Tag:',
    save: 'Auswahl speichern',
    saved: {
      title: 'Das ist eingerichtet',
      text: [
        'Daran halten wir uns ab jetzt, in jeder Runde.',
        'Mit dem Link am Ende jeder E‑Mail können Sie jederzeit neu wählen. Alles Gute für Sie.',
      ],
    },
  },
}
