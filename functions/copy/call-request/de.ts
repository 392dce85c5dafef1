import type { Copy } from '../copy.ts'

/** "Someone calls me" in this language: the form, the email to the responder, and the page its link leads to. */
export const de: Pick<Copy, 'call' | 'callMail' | 'acknowledge'> = {
  call: {
    title: 'Soll sich jemand bei Ihnen melden?',
    text: [
      'Selbst zum Telefon zu greifen kann schwerfallen. Wenn Sie möchten, meldet sich jemand bei Ihnen. Das entscheiden Sie, und es genügt, wenn Sie angeben, wie Sie zu erreichen sind.',
      'Ihre Nachricht wird nicht sofort gelesen. Wenn es nicht warten kann, rufen Sie bitte eine der Nummern auf dieser Seite an.',
    ],
    toTitle: 'Wer Ihre Bitte bekommt',
    to: '{name}, per E‑Mail an {address}, und niemand sonst',
    hours: 'Wann dort jemand da ist: {hours}',
    soon: 'Man meldet sich bei Ihnen: {time}',
    only: 'Dort kommt an, was Sie hier ausfüllen, und nichts von Ihren Antworten. Personalabteilung und Vorgesetzte erfahren nichts.',
    optional: 'wenn Sie möchten',
    fields: {
      reach: {
        label: 'Wie Sie zu erreichen sind',
        hint: 'Eine Telefonnummer oder E‑Mail-Adresse, am besten eine private und keine von der Arbeit',
      },
      name: {
        label: 'Wie man Sie ansprechen soll',
        hint: 'Ein Vorname oder ein ausgedachter Name genügt',
      },
      time: { label: 'Oder in Ihren Worten', hint: 'Zum Beispiel: werktags ab 17 Uhr' },
      cover: {
        label: 'Was soll man sagen, wenn jemand anderes abnimmt?',
        hint: 'Zum Beispiel: „Ich rufe wegen eines Termins an.“ Wenn Sie nichts angeben, wird nicht gesagt, worum es geht.',
      },
      speak: { label: 'Oder eine andere Sprache', hint: 'Man wird tun, was möglich ist' },
    },
    when: {
      title: 'Wann passt es Ihnen gut?',
      options: {
        morning: 'Vormittags',
        midday: 'Um die Mittagszeit',
        afternoon: 'Nachmittags',
        evening: 'Abends',
        any: 'Jederzeit',
      },
    },
    voicemail: {
      title: 'Darf man Ihnen auf die Mailbox sprechen?',
      hint: 'Denken Sie daran, wer sie sonst noch abhören könnte. Nur wenn Sie Ja sagen, wird etwas hinterlassen.',
      options: { yes: 'Ja', no: 'Nein', unsure: 'Ich bin nicht sicher' },
      fine: 'Man darf mir auf die Mailbox sprechen: Sonst hört sie niemand ab',
    },
    speakThere: 'In welcher Sprache möchten Sie sprechen?',
    speakAny: 'Das ist mir gleich',
    send: 'Bitte melden Sie sich bei mir',
    problems: {
      title: 'Bitte noch einmal hinsehen',
      missing: 'Ohne Nummer oder Adresse kann Sie niemand erreichen.',
      unreachable: 'Das sieht nicht nach einer vollständigen Telefonnummer oder E‑Mail-Adresse aus.',
      'too-long': 'Hier ist Platz für {count} Zeichen.',
      kept: 'Alles, was Sie ausgefüllt haben, steht noch da.',
    },
    changed:
      'Gerade hat sich geändert, wer Ihre Bitte bekommt. Bitte sehen Sie noch einmal hin, und senden Sie sie erneut ab, wenn das für Sie in Ordnung ist.',
    offer: 'Wenn Sie möchten, meldet sich jemand bei Ihnen',
    asked: {
      title: 'Ihre Bitte ist unterwegs',
      text: [
        '{name} meldet sich {time} bei Ihnen.',
        'Dort kommt an, was Sie ausgefüllt haben, und sonst nichts. Bei der Arbeit erfährt niemand davon. Sie können diese Seite jetzt schließen.',
        'Wenn es bis dahin nicht warten kann, sind diese Menschen für Sie da:',
      ],
    },
  },

  callMail: {
    subject: 'Bitte melden Sie sich bei jemandem · {reference}',
    opening: [
      'jemand, der bei {organisation} arbeitet, bittet Sie, sich zu melden. Das ist alles, was uns dazu gesagt wurde.',
    ],
    firstTitle: 'Bevor Sie anrufen',
    reachTitle: 'So erreichen Sie die Person',
    words: {
      voicemail: 'Mailbox',
      cover: 'Wenn jemand anderes abnimmt',
      time: 'Wann es gut passt',
      speak: 'Sprache',
      reach: 'Nummer oder Adresse',
      name: 'Anzusprechen als',
    },
    voicemail: {
      yes: 'Sie dürfen eine Nachricht hinterlassen.',
      no: 'Bitte keine Nachricht hinterlassen: Das wäre nicht sicher.',
      unsure: 'Bitte keine Nachricht hinterlassen: Die Person weiß nicht, ob das sicher wäre.',
    },
    noCover:
      'Bitte sagen Sie nicht, wer Sie sind und worum es geht, sondern nur, dass Sie es wieder versuchen.',
    promised: 'Zugesagt ist, dass Sie sich melden: {time}',
    acknowledge:
      'Bitte bestätigen Sie, dass ein Mensch das gelesen hat. Bis dahin kommt diese E‑Mail wieder, insgesamt {count} Mal; danach wird verständigt, wer das Programm betreibt. Was geschrieben wurde, ist dort nicht zu sehen.',
    button: 'Bestätigen, dass wir es gelesen haben',
    discreet:
      'Bitte behandeln Sie es vertraulich: Bei {organisation} weiß niemand von dieser Bitte, und niemand dort sollte durch Sie davon erfahren. Mehr wissen auch wir nicht, und mehr geben wir nicht weiter.',
  },

  acknowledge: {
    title: 'Hat ein Mensch diese Bitte gelesen?',
    text: 'Mit dem Knopf bestätigen Sie, dass jemand die E‑Mail gelesen hat und sich melden wird. Was darin steht, wird hier dann gelöscht; bitte behalten Sie die E‑Mail so lange.',
    button: 'Ja, wir haben sie gelesen',
    done: {
      title: 'Danke, das ist bestätigt',
      text: 'Zu dieser Bitte kommen keine E‑Mails mehr. Bitte melden Sie sich so, wie Sie es zugesagt haben. Sie können diese Seite schließen.',
    },
    unknown: {
      title: 'Diesen Link kennen wir nicht',
      text: 'Vielleicht ging unterwegs ein Stück verloren, oder die Bitte ist mehr als einen Monat alt. Bitte öffnen Sie ihn noch einmal direkt aus der E‑Mail.',
    },
  },
}
