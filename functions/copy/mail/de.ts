import type { Copy } from '../copy.ts'

/** What the emails to people say, in this language. */
export const de: Pick<Copy, 'mail'> = {
  mail: {
    subject: 'Ein Moment für Sie',
    preheader: 'Ein paar ruhige Minuten, wann immer es Ihnen passt.',
    greeting: 'Guten Tag {name},',
    greetingUnnamed: 'Guten Tag,',
    button: 'Ihre Seite öffnen',
    linkText: 'Oder kopieren Sie diesen Link in Ihren Browser:',
    signOff: 'Herzliche Grüße',
    sender: 'Die Check-ins zum Wohlbefinden bei {organisation}',
    real: 'So können Sie prüfen, ob diese E‑Mail echt ist: {how}',
    why: 'Sie bekommen diese E‑Mail, weil Sie bei {organisation} arbeiten. Alle Eingeladenen bekommen E‑Mails, die so aussehen wie diese. Die E‑Mail selbst meldet niemandem, ob Sie sie öffnen.',
    unsubscribe: 'Diese E‑Mails abstellen',
    kinds: {
      invitation: {
        opening: [
          'wie geht es Ihnen in letzter Zeit? Ab und zu tut es gut, kurz innezuhalten und hinzusehen.',
          'Auf Ihrer eigenen Seite warten ein paar Fragen, und gleich danach kommt eine persönliche Antwort mit Anregungen, die guttun können. Es dauert wenige Minuten, und Sie können auslassen, was Sie möchten.',
        ],
        closing: [
          'Ihr Arbeitgeber sieht Ihre Antworten nie und auch nicht, ob Sie mitgemacht haben. Es ist Ihre Entscheidung, und es ist in Ordnung, es zu lassen.',
          'Der Link ist nur für Sie, bitte geben Sie ihn nicht weiter.',
        ],
      },
      reminder: {
        opening: [
          'vor Kurzem haben wir Sie zu einem kurzen Innehalten eingeladen. Wenn es da gerade nicht gepasst hat, passt es vielleicht jetzt.',
          'Auf Ihrer eigenen Seite warten ein paar Fragen, und gleich danach kommt eine persönliche Antwort mit Anregungen, die guttun können. Es dauert wenige Minuten, und Sie können auslassen, was Sie möchten.',
        ],
        closing: [
          'Ihr Arbeitgeber sieht Ihre Antworten nie und auch nicht, ob Sie mitgemacht haben. Es ist Ihre Entscheidung, und es ist in Ordnung, es zu lassen.',
          'Der Link ist nur für Sie, bitte geben Sie ihn nicht weiter.',
        ],
      },
      'follow-up': {
        opening: [
          'Sie wollten ab und zu etwas Hilfreiches von uns bekommen. Hier ist es. Nehmen Sie, was Sie mögen, und lassen Sie den Rest liegen.',
        ],
        closing: [
          'Auf Ihrer eigenen Seite können Sie ändern, was wir schicken und wie oft. Ihr Arbeitgeber sieht nie, was Sie gewählt haben.',
        ],
      },
    },
  },
}
