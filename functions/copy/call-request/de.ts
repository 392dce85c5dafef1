import type { Copy } from '../copy.ts'

/** "Someone calls me" in this language: the form, the email to the responder, and the page its link leads to. */
export const de: Pick<Copy, 'call' | 'callMail' | 'acknowledge'> = {
  call: {
    title: 'Soll sich jemand bei Ihnen melden?',
    text: [
      'Es kann schwerfallen, selbst anzurufen. Wenn Sie möchten, meldet sich stattdessen jemand bei Ihnen. Das entscheiden Sie, und Sie müssen nur angeben, wie Sie zu erreichen sind.',
      'Ihre Nachricht wird nicht sofort gelesen. Wenn es nicht warten kann, rufen Sie bitte eine der Nummern auf dieser Seite an.',
    ],
    toTitle: 'Wer Ihre Bitte bekommt',
    to: '{name}, per E‑Mail an {address}, und niemand sonst',
    hours: 'Erreichbar: {hours}',
    soon: 'Meldet sich bei Ihnen: {time}',
    only: 'Weitergegeben wird nur, was Sie hier ausfüllen, und nichts von Ihren Antworten. Personalabteilung und Vorgesetzte erfahren nichts davon.',
    optional: 'wenn Sie möchten',
    fields: {
      reach: {
        label: 'Wie sind Sie zu erreichen?',
        hint: 'Telefonnummer oder E‑Mail-Adresse, am besten die private und nicht die von der Arbeit',
      },
      name: {
        label: 'Wie möchten Sie angesprochen werden?',
        hint: 'Ein Vorname oder ein ausgedachter Name genügt',
      },
      time: { label: 'Oder mit eigenen Worten', hint: 'Zum Beispiel: werktags ab 17 Uhr' },
      cover: {
        label: 'Was soll man sagen, wenn jemand anderes ans Telefon geht?',
        hint: 'Zum Beispiel: „Ich rufe wegen eines Termins an.“ Wenn Sie hier nichts schreiben, bitten wir darum, nicht zu sagen, worum es geht.',
      },
      speak: { label: 'Oder eine andere Sprache', hint: 'Vielleicht lässt sich das einrichten' },
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
      hint: 'Denken Sie daran, wer sie sonst noch abhören könnte. Wenn Sie nicht Ja sagen, bitten wir darum, nichts zu hinterlassen.',
      options: { yes: 'Ja', no: 'Nein', unsure: 'Ich bin nicht sicher' },
      fine: 'Sie dürfen mir auf die Mailbox sprechen, nur ich höre sie ab',
    },
    speakThere: 'In welcher Sprache möchten Sie sprechen?',
    speakAny: 'Das ist mir egal',
    send: 'Bitte melden Sie sich bei mir',
    problems: {
      title: 'Bitte sehen Sie noch einmal hin',
      missing: 'Ohne Nummer oder Adresse kann Sie niemand erreichen.',
      unreachable: 'Das sieht nicht nach einer vollständigen Telefonnummer oder E‑Mail-Adresse aus.',
      'too-long': 'Hier ist Platz für {count} Zeichen.',
      kept: 'Alles, was Sie ausgefüllt haben, ist noch da.',
    },
    changed:
      'Gerade hat sich geändert, wer Ihre Bitte bekommt. Bitte sehen Sie es sich noch einmal an, und schicken Sie Ihre Bitte noch einmal ab, wenn das für Sie in Ordnung ist.',
    offer: 'Wenn Sie möchten, meldet sich jemand bei Ihnen',
    asked: {
      title: 'Ihre Bitte ist unterwegs',
      text: [
        '{name} meldet sich {time} bei Ihnen.',
        'Weitergegeben wird, was Sie ausgefüllt haben, und sonst nichts. Bei der Arbeit erfährt niemand davon. Sie können diese Seite jetzt schließen.',
        'Wenn es bis dahin nicht warten kann, sind diese Menschen für Sie da:',
      ],
    },
  },

  callMail: {
    subject: 'Jemand bittet Sie, sich zu melden · {reference}',
    opening: [
      'jemand, der bei {organisation} arbeitet, bittet Sie, sich zu melden. Mehr wurde uns dazu nicht gesagt.',
    ],
    firstTitle: 'Bevor Sie anrufen',
    reachTitle: 'So erreichen Sie die Person',
    words: {
      voicemail: 'Mailbox',
      cover: 'Wenn jemand anderes ans Telefon geht',
      time: 'Wann es gut passt',
      speak: 'Sprache',
      reach: 'Nummer oder Adresse',
      name: 'Anrede',
    },
    voicemail: {
      yes: 'Sie dürfen eine Nachricht hinterlassen.',
      no: 'Bitte keine Nachricht hinterlassen: Das wäre nicht sicher.',
      unsure: 'Bitte keine Nachricht hinterlassen: Die Person weiß nicht, ob das sicher wäre.',
    },
    noCover:
      'Bitte sagen Sie dann nicht, wer Sie sind und worum es geht. Sagen Sie nur, dass Sie es wieder versuchen.',
    promised: 'Der Person wurde zugesagt, dass Sie sich melden: {time}',
    acknowledge:
      'Bitte bestätigen Sie, dass ein Mensch das gelesen hat. Bis dahin kommt diese E‑Mail wieder, insgesamt {count} Mal. Danach werden die Leute verständigt, die das Programm betreiben. Was geschrieben wurde, können sie nicht sehen.',
    button: 'Bestätigen, dass wir es gelesen haben',
    discreet:
      'Bitte behandeln Sie das vertraulich: Bei {organisation} weiß niemand von dieser Bitte, und niemand dort sollte durch Sie davon erfahren. Mehr wissen auch wir nicht, und mehr geben wir nicht weiter.',
  },

  acknowledge: {
    title: 'Hat ein Mensch diese Bitte gelesen?',
    text: 'Mit dem Knopf bestätigen Sie, dass jemand die E‑Mail gelesen hat und sich melden wird. Was darin steht, wird hier dann gelöscht. Bitte behalten Sie die E‑Mail deshalb, bis Sie sich gemeldet haben.',
    button: 'Ja, wir haben sie gelesen',
    done: {
      title: 'Danke, das ist bestätigt',
      text: 'Zu dieser Bitte kommen keine E‑Mails mehr. Bitte melden Sie sich so, wie Sie es zugesagt haben. Sie können diese Seite schließen.',
    },
    unknown: {
      title: 'Diesen Link kennen wir nicht',
      text: 'Vielleicht ging unterwegs ein Stück davon verloren, oder die Bitte ist mehr als einen Monat alt. Bitte öffnen Sie den Link noch einmal direkt aus der E‑Mail.',
    },
  },
}
