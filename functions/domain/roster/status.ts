import { folded } from '../plain-text.ts'
import type { Person } from './person.ts'

export type Status = Person['status']

const list = (words: string): string[] => words.trim().split(/\s*,\s*/)

/**
 * The words for a status in HR systems and spreadsheets, in the five languages. Only those that can mean nothing else:
 * a notice given (`gekündigt`) may end tomorrow or in half a year, so it is not among them. Where a word may mean leave or
 * left (`baja`), it is leave: nobody is written to, and nothing is deleted.
 */
const WORDS: Readonly<Record<Status, string[]>> = {
  active: list(`
    active, active employee, employed, current, current employee, working, full time, part time,
    aktiv, beschäftigt, angestellt, vollzeit, teilzeit,
    actif, en poste, en activité, temps plein, temps partiel,
    activo, activa, en activo, tiempo completo, tiempo parcial, jornada completa,
    نشط, نشطة, على رأس العمل, دوام كامل, دوام جزئي`),
  leave: list(`
    leave, on leave, leave of absence, loa, paid leave, unpaid leave, parental leave, maternity leave, paternity leave,
    sick leave, medical leave, long term sick, sabbatical, furlough, furloughed, suspended, absent,
    onboarding, preboarding, pre hire, prehire, not started,
    abwesend, beurlaubt, freigestellt, elternzeit, in elternzeit, mutterschutz, in mutterschutz, langzeitkrank, krank,
    ruhend, unbezahlter urlaub, sabbatjahr, noch nicht eingetreten,
    congé, en congé, congé parental, en congé parental, congé maternité, congé maladie, arrêt maladie, en arrêt maladie,
    absente, suspendu, suspendue, congé sans solde,
    de baja, baja, baja médica, baja por enfermedad, baja maternal, licencia, de licencia, excedencia, en excedencia,
    permiso, de permiso, ausente, suspendido, suspendida,
    إجازة, في إجازة, إجازة أمومة, إجازة مرضية, إجازة بدون راتب, مجاز, موقوف`),
  left: list(`
    left, terminated, inactive, not active, resigned, retired, dismissed, former, former employee, ex employee, departed,
    deceased, separated, leaver, terminated employee,
    ausgeschieden, ausgetreten, inaktiv, nicht aktiv, entlassen, im ruhestand, pensioniert, verstorben, ehemalig,
    ehemaliger mitarbeiter, ehemalige mitarbeiterin,
    inactif, non actif, parti, partie, sorti, sortie, licencié, licenciée, retraité, retraitée, décédé, décédée,
    ancien salarié, ancienne salariée,
    inactivo, inactiva, no activo, no activa, cesado, cesada, cese, despedido, despedida, jubilado, jubilada, fallecido,
    fallecida, dado de baja, dada de baja, exempleado, exempleada,
    غير نشط, غير نشطة, منتهي الخدمة, منتهية خدمته, مستقيل, مستقيلة, متقاعد, متقاعدة, متوفى, ترك العمل, غادر`),
}

const meaning = new Map(
  (['active', 'leave', 'left'] as const).flatMap(status =>
    WORDS[status].map((word): [string, Status] => [folded(word), status]),
  ),
)

/**
 * The status that a cell says; undefined where it cannot be read. `Terminated - Voluntary` is read by its first part, but
 * nobody is active by a part alone.
 */
export function readStatus(text: string): Status | undefined {
  const whole = meaning.get(folded(text))
  if (whole) return whole
  const part = meaning.get(folded(text.split(/\s[-–—]\s|[(:;,/]/)[0] ?? ''))
  return part === 'active' ? undefined : part
}

const YES = new Set(
  list('yes, y, true, 1, x, ja, j, wahr, oui, o, vrai, si, sí, s, verdadero, نعم').map(folded),
)
const NO = new Set(list('no, n, false, 0, nein, falsch, non, faux, falso, لا').map(folded))

/** The same for a column that asks "is active?". */
export function readActive(text: string): Status | undefined {
  const answer = folded(text)
  return YES.has(answer) ? 'active' : NO.has(answer) ? 'left' : readStatus(text)
}

const PROTECTS: readonly Status[] = ['active', 'leave', 'left']
/** Of two, the one by which fewer emails are sent. */
export const moreCautious = (one: Status, other: Status): Status =>
  PROTECTS.indexOf(one) >= PROTECTS.indexOf(other) ? one : other
