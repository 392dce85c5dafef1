import type { serviceAccounts as english } from './en-service-accounts.ts'

/** What the console says about accounts of programs, in German. */
export const serviceAccounts: typeof english = {
  title: 'Dienstkonten',
  lead: 'Konten für Programme, die selbst mit Hearten sprechen: für die nächtliche Personalliste oder ein Data Warehouse, das Berichte liest. Jedes darf, was dafür angekreuzt ist, und nicht mehr.',
  back: 'Personen der Personalabteilung',
  link: 'Dienstkonten, für Programme',
  caption: 'Alle Konten, die neuesten zuerst; gesperrte noch 13 Monate lang',
  head: ['Name', 'Kennung', 'Darf', 'Angelegt', 'Zuletzt verwendet', 'Zugang'],
  none: 'Es gibt noch keines. Für die Arbeit mit diesen Seiten braucht niemand eines.',
  never: 'nie',
  revoked: 'gesperrt am {moment}',
  good: 'offen',
  revoke: 'Sperren',
  hint: 'Ein gesperrtes Programm bekommt kein neues Token. Eines, das es schon hat, gilt noch höchstens 15 Minuten.',
  notFound: 'Dieses Konto gibt es nicht, oder es wurde schon gesperrt.',
  isRevoked: '„{name}“ ist gesperrt.',
  form: {
    title: 'Ein Konto anlegen',
    name: 'Name',
    nameHint: 'Für welches Programm es ist. Das Protokoll nennt diesen Namen.',
    scopes: 'Was es darf',
    scopesHint:
      'Kreuzen Sie so wenig an, wie es braucht. Nichts davon zeigt, was eine Person geantwortet hat oder wer teilgenommen hat.',
    make: 'Anlegen',
  },
  scopes: {
    'roster:read': {
      label: 'Sehen, wie Importe ausgegangen sind und wie viele Personen es gibt',
      hint: 'Keine Namen',
    },
    'roster:write': {
      label: 'Die Personalliste hochladen',
      hint: 'Für die nächtliche Personalliste; es sieht auch, wie es ausging',
    },
    'campaigns:read': { label: 'Kampagnen ansehen', hint: 'Auch Entwürfe, und was zum Start noch fehlt' },
    'campaigns:write': { label: 'Entwürfe vorbereiten und ändern', hint: 'Starten kann es sie nicht' },
    'campaigns:launch': {
      label: 'Kampagnen starten, anhalten, fortsetzen und abbrechen',
      hint: 'E-Mails gehen an Menschen, ohne dass vorher jemand aus der Personalabteilung darauf sieht',
    },
    'reports:read': { label: 'Veröffentlichte Berichte lesen', hint: 'Für ein Data Warehouse' },
    'support:read': {
      label: 'Ansprechstellen und Angebote ansehen',
      hint: 'Und wo wieder angerufen werden muss',
    },
    'support:write': {
      label: 'Ansprechstellen und Angebote ändern',
      hint: 'Menschen in Not werden dorthin verwiesen, wo es hier steht',
    },
    'audit:read': { label: 'Das Protokoll lesen', hint: 'Für die IT-Sicherheit' },
  },
  made: {
    title: 'Kopieren Sie jetzt das Geheimnis',
    text: '„{name}“ ist angelegt. Das Geheimnis wird nur dieses eine Mal gezeigt und nirgends aufbewahrt: Kopieren Sie es dorthin, wo das Programm seine Geheimnisse hat. Geht es verloren, sperren Sie dieses Konto und legen ein neues an.',
    id: 'Kennung (client_id)',
    secret: 'Geheimnis (client_secret)',
  },
}
