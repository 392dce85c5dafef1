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
    sender: 'Das Programm für Wohlbefinden bei {organisation}',
    real: 'So können Sie prüfen, ob diese E‑Mail echt ist: {how}',
    why: 'Sie bekommen diese E‑Mail, weil Sie bei {organisation} arbeiten. Alle Eingeladenen bekommen E‑Mails, die so aussehen wie diese. Wir halten nicht fest, ob Sie diese hier öffnen.',
    unsubscribe: 'Diese E‑Mails abstellen',
    kinds: {
      invitation: {
        opening: [
          'wie ging es Ihnen in letzter Zeit? Ab und zu tut es gut, kurz innezuhalten und sich das zu fragen.',
          'Auf Ihrer eigenen Seite finden Sie ein paar Fragen und gleich danach eine persönliche Rückmeldung mit Ideen, die guttun können. Es dauert nur wenige Minuten, und Sie können auslassen, was Sie möchten.',
        ],
        closing: [
          'Ihr Arbeitgeber sieht Ihre Antworten nie, und ob Sie mitgemacht haben, erfährt er von uns nicht. Ob Sie mitmachen, entscheiden Sie. Es ist auch in Ordnung, es zu lassen.',
          'Der Link ist nur für Sie, bitte geben Sie ihn nicht weiter.',
        ],
      },
      reminder: {
        opening: [
          'vor Kurzem haben wir Ihnen geschrieben und gefragt, wie es Ihnen geht. Wenn es da gerade nicht gepasst hat, passt es vielleicht jetzt.',
          'Auf Ihrer eigenen Seite finden Sie ein paar Fragen und gleich danach eine persönliche Rückmeldung mit Ideen, die guttun können. Es dauert nur wenige Minuten, und Sie können auslassen, was Sie möchten.',
        ],
        closing: [
          'Ihr Arbeitgeber sieht Ihre Antworten nie, und ob Sie mitgemacht haben, erfährt er von uns nicht. Ob Sie mitmachen, entscheiden Sie. Es ist auch in Ordnung, es zu lassen.',
          'Der Link ist nur für Sie, bitte geben Sie ihn nicht weiter.',
        ],
      },
      'follow-up': {
        opening: [
          'Sie wollten ein paar Ideen von uns bekommen. Hier sind sie. Nehmen Sie sich, was Ihnen gefällt, und lassen Sie den Rest einfach liegen.',
        ],
        closing: [
          'Auf Ihrer eigenen Seite können Sie ändern, was wir schicken und wie oft. Ihr Arbeitgeber sieht nie, was Sie gewählt haben.',
        ],
      },
      confirmation: {
        opening: [
          'diese E‑Mail‑Adresse ist neu für uns. Deshalb möchten wir Sie fragen, bevor wir Ihnen wieder hierher schreiben: Möchten Sie unter dieser Adresse ab und zu eingeladen werden, kurz innezuhalten und sich zu fragen, wie es Ihnen geht?',
          'Auf Ihrer eigenen Seite können Sie Ja oder Nein sagen. Wenn Sie nichts tun, schreiben wir an diese Adresse nicht mehr.',
        ],
        closing: [
          'Das entscheiden Sie, und ein Nein ist in Ordnung. Was Sie wählen, erfährt Ihr Arbeitgeber von uns nicht.',
          'Der Link ist nur für Sie, bitte geben Sie ihn nicht weiter.',
        ],
      },
      'give-back': {
        opening: [
          'vor einiger Zeit wurden Sie und viele andere, die bei Ihnen arbeiten, gefragt, wie es ihnen geht. Jetzt möchten wir Ihnen sagen, was daraus geworden ist: was sich über alle zusammen sicher sagen lässt, und was Ihr Arbeitgeber tun wird.',
          'Alles steht auf Ihrer Seite. Sie müssen nichts ausfüllen, und das Lesen dauert zwei Minuten.',
        ],
        closing: [
          'Alle Eingeladenen bekommen diese E‑Mail, ob sie mitgemacht haben oder nicht. Ihr Arbeitgeber sieht Ihre Antworten nie, und ob Sie mitgemacht haben, erfährt er von uns nicht.',
          'Der Link ist nur für Sie, bitte geben Sie ihn nicht weiter.',
        ],
      },
    },
  },
}
