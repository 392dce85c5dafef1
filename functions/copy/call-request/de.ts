import type { Copy } from '../copy.ts'

/** "Someone calls me" in this language: the form, the mail to the responder, and the page behind its link. */
export const de: Pick<Copy, 'call' | 'callMail' | 'acknowledge'> = {
  call: {
    title: 'Soll sich jemand bei Ihnen melden?',
    text: [
      'Selbst anzurufen fällt oft schwer. Wenn Sie möchten, meldet sich jemand bei Ihnen. Das entscheiden Sie, und es genügt, was Sie eintragen.',
      'Es liest nicht sofort jemand mit. Wenn es nicht warten kann, rufen Sie bitte eine der Nummern auf dieser Seite an.',
    ],
    toTitle: 'Wer Ihre Bitte bekommt',
    to: '{name}, per Mail an {address}, und niemand sonst',
    hours: 'Wann dort jemand da ist: {hours}',
    soon: 'Wie bald sich jemand meldet: {time}',
    only: 'Dort kommt an, was Sie hier eintragen, und nichts von Ihren Antworten. Personalabteilung und Vorgesetzte erfahren nichts.',
    optional: 'wenn Sie möchten',
    fields: {
      reach: {
        label: 'Wie Sie zu erreichen sind',
        hint: 'Eine Telefonnummer oder E‑Mail-Adresse, am besten eine eigene und keine von der Arbeit',
      },
      name: { label: 'Wie wir Sie nennen dürfen', hint: 'Irgendein Name genügt' },
      time: { label: 'Wann es gut passt', hint: 'Zum Beispiel: werktags ab 17 Uhr' },
    },
    send: 'Bitte melden Sie sich bei mir',
    problems: {
      title: 'Bitte noch einmal hinsehen',
      missing: 'Ohne Nummer oder Adresse kann Sie niemand erreichen.',
      unreachable: 'Das sieht nicht nach einer ganzen Telefonnummer oder E‑Mail-Adresse aus.',
      'too-long': 'Hier ist Platz für {count} Zeichen.',
      kept: 'Alles, was Sie eingetragen haben, steht noch da.',
    },
    changed:
      'Gerade hat sich geändert, wer Ihre Bitte bekommt. Bitte sehen Sie noch einmal hin, und senden Sie sie erneut ab, wenn das für Sie in Ordnung ist.',
    offer: 'Wenn Sie möchten, meldet sich jemand bei Ihnen',
    asked: {
      title: 'Ihre Bitte ist unterwegs',
      text: [
        '{name} meldet sich bei Ihnen. Wie bald: {time}',
        'Dort kommt an, was Sie eingetragen haben, und sonst nichts. Bei der Arbeit erfährt niemand davon. Sie können diese Seite jetzt schließen.',
        'Wenn es bis dahin nicht warten kann, sind diese Menschen für Sie da:',
      ],
    },
  },

  callMail: {
    subject: 'Bitte melden Sie sich bei jemandem · {reference}',
    opening: [
      'jemand, der bei {organisation} arbeitet, bittet Sie, sich zu melden. Das ist alles, was uns dazu geschrieben wurde:',
    ],
    words: { reach: 'Zu erreichen unter', name: 'Anzusprechen als', time: 'Wann es gut passt' },
    promised: 'Zugesagt ist, wie bald Sie sich melden: {time}',
    acknowledge:
      'Bitte bestätigen Sie, dass ein Mensch das gelesen hat. Bis dahin kommt diese Mail wieder, insgesamt {count} Mal, und dann wird alarmiert, wer das Programm betreibt. Was geschrieben wurde, ist dort nicht zu sehen.',
    button: 'Bestätigen, dass wir es gelesen haben',
    discreet:
      'Bitte behandeln Sie es vertraulich: Bei {organisation} weiß niemand von dieser Bitte, und niemand dort sollte durch Sie davon erfahren. Mehr wissen auch wir nicht, und mehr geben wir nicht weiter.',
  },

  acknowledge: {
    title: 'Hat ein Mensch diese Bitte gelesen?',
    text: 'Mit dem Knopf bestätigen Sie, dass jemand die Mail gelesen hat und sich melden wird. Was darin steht, wird hier dann gelöscht; bitte behalten Sie die Mail so lange.',
    button: 'Ja, wir haben sie gelesen',
    done: {
      title: 'Danke, das ist bestätigt',
      text: 'Zu dieser Bitte kommen keine Mails mehr. Bitte melden Sie sich so, wie Sie es zugesagt haben. Sie können diese Seite schließen.',
    },
    unknown: {
      title: 'Diesen Link kennen wir nicht',
      text: 'Vielleicht ging unterwegs ein Stück verloren, oder die Bitte ist mehr als einen Monat alt. Bitte öffnen Sie ihn noch einmal direkt aus der Mail.',
    },
  },
}
