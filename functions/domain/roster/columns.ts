import { folded, inOneSpelling } from '../plain-text.ts'

/** The roster's own columns. */
export const COLUMNS = [
  'person_id',
  'email',
  'given_name',
  'locale',
  'time_zone',
  'country',
  'department',
  'site',
  'status',
] as const
const REQUIRED = ['person_id', 'email'] as const
export const SEGMENT = /^segment:[a-z][a-z0-9_-]{0,30}$/
const MAX_SEGMENTS = 10

const list = (words: string): string[] => words.trim().split(/\s*,\s*/)

/**
 * How others name these columns, the best first: people in five languages, and the exports of Workday, BambooHR, Personio
 * and SuccessFactors. A private address, a manager, or a nationality is never taken for one of them. `active` is a column
 * that asks "is active?", with yes and no.
 */
const NAMES: Readonly<Record<string, string[]>> = {
  person_id: list(`
    person id, employee id, employee number, employee #, employee no, employee code, worker id, worker number, staff id,
    staff number, personnel number, emp id, user id, personio id,
    personalnummer, personalnr, mitarbeiternummer, mitarbeiternr, mitarbeiter id,
    matricule, numéro matricule, identifiant salarié, id salarié, numéro employé, id employé,
    número de empleado, número empleado, id empleado, id de empleado, código de empleado, legajo,
    الرقم الوظيفي, رقم الموظف, معرف الموظف, id`),
  email: list(`
    work email, work email address, primary work email, email primary work, email work, business email,
    business email address, company email, corporate email, official email, email, email address, mail,
    dienstliche e-mail, geschäftliche e-mail, e-mail geschäftlich, arbeits e-mail, firmen e-mail, e-mail-adresse,
    e-mail professionnel, adresse e-mail professionnelle, courriel professionnel, mail professionnel, adresse e-mail,
    courriel, adresse électronique,
    correo corporativo, email corporativo, correo de trabajo, correo electrónico corporativo, correo laboral,
    correo electrónico, dirección de correo electrónico, correo,
    بريد العمل, البريد الإلكتروني للعمل, البريد الإلكتروني`),
  given_name: list(`
    preferred first name, preferred name, given name, first name, firstname, rufname, vorname, prénom d’usage, prénom,
    nombre de pila, nombre preferido, nombre, الاسم الأول`),
  locale: list(`
    locale, default locale, language, preferred language, correspondence language, sprache, bevorzugte sprache,
    langue, langue préférée, idioma, idioma preferido, اللغة`),
  time_zone: list(
    'time zone, timezone, zeitzone, fuseau horaire, zona horaria, huso horario, المنطقة الزمنية',
  ),
  country: list(`
    country, work country, country of work, country code, location country, location address country, country region,
    land, arbeitsland, ländercode, pays, pays de travail, país, país de trabajo, البلد, الدولة, بلد العمل`),
  department: list(`
    department, department name, dept, abteilung, département, service, departamento, القسم, الإدارة`),
  site: list(`
    site, work location, location, location name, office, office location, standort, arbeitsort, büro, niederlassung,
    lieu de travail, établissement, bureau, centro de trabajo, sede, ubicación, oficina, موقع العمل, الموقع, المكتب`),
  status: list(`
    status, employee status, worker status, employment status, employment state, personnel status,
    beschäftigungsstatus, mitarbeiterstatus, anstellungsstatus, statut, statut d’emploi, statut de l’employé, estado,
    estado laboral, estado del empleado, estatus, الحالة, الحالة الوظيفية, حالة الموظف`),
  active: list('active status, is active, active, active?, aktiv, ist aktiv, actif, est actif, activo, نشط'),
}

/** Blanks mean nothing in a header either: `FIRSTNAME`, `First Name`. A `#` is a number. */
const key = (header: string) => folded(header.replaceAll('#', ' number ')).replaceAll(' ', '')

const ranks = new Map<string, { column: string; rank: number }>()
for (const [column, names] of Object.entries(NAMES))
  names.forEach((name, rank) => {
    if (!ranks.has(key(name))) ranks.set(key(name), { column, rank })
  })

/** Worth a hint: what such a column holds can be counted by, as a segment of the employer's own. */
const COUNTABLE =
  /^(division|businessunit|team|costcent(er|re)|subcompany|company|legalentity|function|jobfamily|grade|level|shift|region|bereich|kostenstelle|gesellschaft|schicht|direction|equipe|societe|division|centrodecosto|centrodecoste|equipo|turno|empresa)$/
const ENDS =
  /terminat|leaving|lastday|enddate|exitdate|separation|austritt|kundigung|datedesortie|datededepart|findecontrat|fechadebaja|fechadecese|fechadesalida/

export interface Columns {
  outcome: 'columns'
  /** Our column → where it stands, the best place first. Only names have more than one: the first that is filled counts. */
  places: Map<string, number[]>
  /** Our column → the header as it was, for messages. */
  headers: Record<string, string>
  /** What is not read, by name, and what to know of it. */
  ignored: { header: string; problem: string }[]
  /** Where no column is named: a value there means that the row has slipped. */
  nameless: number[]
}

interface Candidate {
  column: string
  /** Lower is better; our own name is the best. */
  rank: number
  index: number
  header: string
}

/** Our column → its name in the file, as somebody has said. What is not named is not read. */
export type GivenColumns = Readonly<Record<string, string>>

/**
 * Finds the roster's columns in a line of headers, or says why this is no roster. Where somebody has said which column
 * is which, that counts and no guess.
 */
export function columnsOf(
  line: readonly string[],
  given?: GivenColumns,
): Columns | { outcome: 'no-roster'; reason: string } {
  const refused = (reason: string) => ({ outcome: 'no-roster', reason }) as const
  const headers = line.map(inOneSpelling)
  const candidates = headers.flatMap((header, index) => candidateOf(header, index, given))
  const taken = candidates.find(({ column }) => /^segment:(department|site|country)$/.test(column))
  if (taken)
    return refused(
      `The column ${quoted(taken.header)} must have another name: ${taken.column.slice('segment:'.length)} is a column of its own.`,
    )
  const chosen = new Map<string, Candidate[]>()
  for (const each of candidates.toSorted((one, other) => one.rank - other.rank))
    chosen.set(each.column, [...(chosen.get(each.column) ?? []), each])
  for (const [best, next] of chosen.values())
    if (best && next && best.rank === next.rank)
      return refused(`The column ${quoted(best.header)} is there twice.`)

  const missing = REQUIRED.filter(column => !chosen.has(column))
  if (missing.length > 0)
    return refused(
      `The first line must name the columns; ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing. Known columns: ${COLUMNS.join(', ')}, and segment:<name>.`,
    )
  const segments = [...chosen.keys()].filter(column => column.startsWith('segment:'))
  if (segments.length > MAX_SEGMENTS) return refused(`At most ${MAX_SEGMENTS} segment columns.`)

  const places = new Map(
    [...chosen].map(([column, [best, ...others]]): [string, number[]] => [
      column,
      [...(best ? [best] : []), ...(column === 'given_name' ? others : [])].map(({ index }) => index),
    ]),
  )
  const read = new Set([...places.values()].flat())
  return {
    outcome: 'columns',
    places,
    headers: Object.fromEntries(
      [...chosen].map(([column, [best]]) => [column, shown(best?.header ?? column)]),
    ),
    ignored: headers.flatMap((header, index) =>
      read.has(index) || header === ''
        ? []
        : [{ header: shown(header), problem: given ? NOT_WANTED : whyIgnored(header, chosen) }],
    ),
    nameless: headers.flatMap((header, index) => (header === '' ? [index] : [])),
  }
}

/** Whether a line names the columns that a roster must have. */
export const isHeader = (line: readonly string[], given?: GivenColumns): boolean => {
  const found = new Set(
    line.flatMap((header, index) => candidateOf(inOneSpelling(header), index, given)).map(of => of.column),
  )
  return REQUIRED.every(column => found.has(column))
}

/** Which column of ours each header is taken for, the best where several would do. */
export function guessedColumns(line: readonly string[]): Record<string, string> {
  const guessed: Record<string, Candidate> = {}
  for (const [index, header] of line.entries())
    for (const each of candidateOf(inOneSpelling(header), index))
      if (each.rank < (guessed[each.column]?.rank ?? Number.POSITIVE_INFINITY)) guessed[each.column] = each
  return Object.fromEntries(Object.entries(guessed).map(([column, { header }]) => [column, header]))
}

function candidateOf(header: string, index: number, given?: GivenColumns): Candidate[] {
  if (given)
    return Object.entries(given).flatMap(([column, name]) =>
      header !== '' && inOneSpelling(name) === header ? [{ column, rank: -2, index, header }] : [],
    )
  const plain = header.toLowerCase()
  if ((COLUMNS as readonly string[]).includes(plain) || SEGMENT.test(plain))
    return [{ column: plain, rank: -1, index, header }]
  const known = ranks.get(key(header))
  return known ? [{ ...known, index, header }] : []
}

const NOT_WANTED = 'is not read, and nothing of it is kept, as you said'

function whyIgnored(header: string, chosen: ReadonlyMap<string, Candidate[]>): string {
  const [own] = candidateOf(header, 0)
  const better = own && chosen.get(own.column)?.[0]
  const word = key(header)
  const why = better && `: ${own.column} is read from ${quoted(better.header)}`
  const hint = header.toLowerCase().startsWith('segment:')
    ? '; a segment is written segment:<name>, with small letters, digits, - and _'
    : ENDS.test(word)
      ? '; no dates are read: leave out people who have left, or say it in a column status'
      : COUNTABLE.test(word)
        ? '; to count by it, name it segment:<name>'
        : ''
  return `is not read${why ?? ` and nothing of it is kept${hint}`}`
}

const shown = (header: string): string => header.slice(0, 40)
const quoted = (header: string) => `"${shown(header)}"`
