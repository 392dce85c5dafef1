import type { Copy } from '../copy.ts'

/** Was die Seiten eines Check-ins über die private Seite sagen, auf Deutsch. */
export const de: Pick<Copy, 'keep'> = {
  keep: {
    offer: {
      title: 'Eine Seite nur für Sie',
      text: 'Wenn Sie möchten, heben Sie das eben Gesendete auf einer Seite auf, die nur Sie öffnen können, und fügen beim nächsten Mal etwas hinzu. Sie öffnet sich mit einem Schlüssel, den wir Ihnen einmal zeigen. Ihr Arbeitgeber kann sie nicht öffnen, und keine unserer E‑Mails führt dorthin.',
      make: 'Private Seite anlegen',
      haveOne: 'Ich habe schon eine',
      keyLabel: 'Ihr Schlüssel oder der gespeicherte Link',
      add: 'Dort hinzufügen',
      passkey: 'Meinen Passkey benutzen',
    },
    unknownKey:
      'Mit diesem Schlüssel öffnet sich nichts. Vielleicht fehlt ein Buchstabe, oder Sie haben ihn inzwischen ersetzt. Versuchen Sie es ruhig noch einmal, es geht nichts verloren.',
    made: {
      title: 'Ihre private Seite',
      lead: 'Hier ist der Schlüssel dazu. Wir zeigen ihn nur dieses eine Mal und heben ihn nicht auf. Bitte speichern Sie ihn jetzt an einem Ort außerhalb der Arbeit.',
      link: 'Der Link',
      code: 'Derselbe Link als Code, für die Kamera Ihres eigenen Telefons',
      key: 'Der Schlüssel allein, zum Abschreiben',
      careful: [
        'Geht der Schlüssel verloren, kann niemand die Seite mehr öffnen, auch wir nicht. Beim nächsten Check-in können Sie eine neue beginnen.',
        'Wer den Schlüssel hat, kann die Seite lesen. Bitte öffnen Sie sie nicht in einem Browser, der zur Arbeit gehört.',
      ],
      open: 'Jetzt öffnen',
      passkeyTitle: 'Oder den Schlüssel in diesem Gerät aufheben',
      passkeyText:
        'Ein Passkey öffnet die Seite mit Ihrem Fingerabdruck, Ihrem Gesicht oder Ihrer PIN. Bitte nur auf einem Gerät, das Ihnen gehört.',
      ownDevice: 'Das ist mein eigenes Gerät, und niemand sonst entsperrt es',
      passkey: 'Als Passkey aufheben',
      passkeyDone: 'Der Schlüssel ist aufgehoben. Wählen Sie beim nächsten Mal „Meinen Passkey benutzen“.',
    },
    added: {
      title: 'Es steht auf Ihrer privaten Seite',
      text: 'Was Sie eben gesendet haben, ist jetzt dort aufgehoben. Passen Sie gut auf sich auf.',
      open: 'Jetzt öffnen',
    },
  },
}
