import { describe, expect, test } from 'vitest'
import { COLUMNS, columnsOf, isHeader } from '../../../functions/domain/roster/columns.ts'

const read = (header: string[]) => {
  const columns = columnsOf(header)
  if (columns.outcome === 'no-roster') throw new Error(columns.reason)
  return columns
}
/** Our column → the header that it is read from. */
const mapped = (header: string[]) => read(header).headers
const ignored = (header: string[]) =>
  Object.fromEntries(read(header).ignored.map(of => [of.header, of.problem]))
const reasonFor = (header: string[]) => {
  const columns = columnsOf(header)
  return columns.outcome === 'no-roster' ? columns.reason : ''
}

describe('a header', () => {
  test.each([
    ['all columns', [...COLUMNS]],
    ['the two that must be there', ['email', 'person_id']],
    ['segments of the employer', [...COLUMNS, 'segment:shift', 'segment:grade_2']],
    ['capitals, blanks and invisible signs', COLUMNS.map(column => `\ufeff ${column.toUpperCase()}\u00a0`)],
    ['empty columns at the end', [...COLUMNS, '', '', '']],
  ])('with %s is a roster, and nothing in it is ignored', (_, header) => {
    expect(read(header)).toMatchObject({ outcome: 'columns', ignored: [] })
    expect(isHeader(header)).toBe(true)
  })

  test.each([
    ['no column that must be there', ['name'], 'person_id and email are missing'],
    ['no email', ['person_id'], 'email is missing'],
    ['a private address alone', ['Employee ID', 'Personal Email', 'Home Email'], 'email is missing'],
    ['a column twice', [...COLUMNS, 'site'], '"site" is there twice'],
    ['a column twice by another name', ['Employee ID', 'employee-id', 'email'], 'is there twice'],
    ['a segment twice', [...COLUMNS, 'segment:shift', 'segment:shift'], 'is there twice'],
    ['a segment with a name of ours', [...COLUMNS, 'segment:department'], 'must have another name'],
    [
      'too many segments',
      [...COLUMNS, ...Array.from({ length: 11 }, (_, n) => `segment:s${n}`)],
      'At most 10',
    ],
  ])('with %s is refused, and the reason says what would be right', (_, header, reason) => {
    expect(reasonFor(header)).toContain(reason)
  })

  test('of any length gets short messages', () => {
    expect(reasonFor(['person_id', 'x'.repeat(5000)]).length).toBeLessThan(300)
    const [[header = '', problem = ''] = []] = Object.entries(ignored([...COLUMNS, 'x'.repeat(5000)]))
    expect(header.length + problem.length).toBeLessThan(200)
  })

  test('with columns that nobody knows is read without them, by name', () => {
    const names = [...COLUMNS, 'salary', 'segment:', 'segment:Über', 'Cost Center', 'Termination Date', 'a;b']
    expect(ignored(names)).toEqual({
      salary: 'is not read and nothing of it is kept',
      'segment:': expect.stringContaining('a segment is written segment:<name>'),
      'segment:Über': expect.stringContaining('a segment is written segment:<name>'),
      'Cost Center': expect.stringContaining('to count by it, name it segment:<name>'),
      'Termination Date': expect.stringContaining('leave out people who have left'),
      'a;b': 'is not read and nothing of it is kept',
    })
  })

  test('of our own wins over one that means the same, and the other is named', () => {
    const header = ['person_id', 'email', 'Work Email', 'Employee ID']
    expect(mapped(header)).toEqual({ person_id: 'person_id', email: 'email' })
    expect(ignored(header)['Work Email']).toBe('is not read: email is read from "email"')
  })
})

describe('an export', () => {
  test.each<[string, string[], Record<string, string>, string[]]>([
    [
      'of Workday',
      [
        'Worker',
        'Employee ID',
        'Preferred Name',
        'First Name',
        'Email - Primary Work',
        'Location',
        'Location Address - Country',
        'Supervisory Organization',
        'Worker Status',
        'Active Status',
        'Time Zone',
        'Preferred Language',
      ],
      {
        person_id: 'Employee ID',
        given_name: 'Preferred Name',
        email: 'Email - Primary Work',
        site: 'Location',
        country: 'Location Address - Country',
        status: 'Worker Status',
        active: 'Active Status',
        time_zone: 'Time Zone',
        locale: 'Preferred Language',
      },
      ['Worker', 'Supervisory Organization'],
    ],
    [
      'of BambooHR',
      [
        'Employee #',
        'First Name',
        'Last Name',
        'Preferred Name',
        'Work Email',
        'Home Email',
        'Department',
        'Division',
        'Location',
        'Country',
        'Status',
        'Employment Status',
        'Job Title',
      ],
      {
        person_id: 'Employee #',
        given_name: 'Preferred Name',
        email: 'Work Email',
        department: 'Department',
        site: 'Location',
        country: 'Country',
        status: 'Status',
      },
      ['Last Name', 'Home Email', 'Division', 'Employment Status', 'Job Title'],
    ],
    [
      'of Personio, in German',
      ['ID', 'Vorname', 'Nachname', 'E-Mail', 'Abteilung', 'Standort', 'Status', 'Personalnummer', 'Team'],
      {
        person_id: 'Personalnummer',
        given_name: 'Vorname',
        email: 'E-Mail',
        department: 'Abteilung',
        site: 'Standort',
        status: 'Status',
      },
      ['ID', 'Nachname', 'Team'],
    ],
    [
      'of SuccessFactors',
      [
        'STATUS',
        'USERID',
        'USERNAME',
        'FIRSTNAME',
        'LASTNAME',
        'EMAIL',
        'DEPARTMENT',
        'LOCATION',
        'COUNTRY',
        'TIMEZONE',
        'DEFAULT_LOCALE',
        'MANAGER',
      ],
      {
        status: 'STATUS',
        person_id: 'USERID',
        given_name: 'FIRSTNAME',
        email: 'EMAIL',
        department: 'DEPARTMENT',
        site: 'LOCATION',
        country: 'COUNTRY',
        time_zone: 'TIMEZONE',
        locale: 'DEFAULT_LOCALE',
      },
      ['USERNAME', 'LASTNAME', 'MANAGER'],
    ],
    [
      'in French',
      [
        'Matricule',
        'Prénom',
        'Nom',
        'Adresse e-mail',
        'Service',
        'Lieu de travail',
        'Pays',
        'Langue',
        'Fuseau horaire',
        'Statut',
      ],
      {
        person_id: 'Matricule',
        given_name: 'Prénom',
        email: 'Adresse e-mail',
        department: 'Service',
        site: 'Lieu de travail',
        country: 'Pays',
        locale: 'Langue',
        time_zone: 'Fuseau horaire',
        status: 'Statut',
      },
      ['Nom'],
    ],
    [
      'in Spanish',
      [
        'Número de empleado',
        'Nombre',
        'Apellidos',
        'Correo electrónico',
        'Departamento',
        'Centro de trabajo',
        'País',
        'Idioma',
        'Zona horaria',
        'Estado',
      ],
      {
        person_id: 'Número de empleado',
        given_name: 'Nombre',
        email: 'Correo electrónico',
        department: 'Departamento',
        site: 'Centro de trabajo',
        country: 'País',
        locale: 'Idioma',
        time_zone: 'Zona horaria',
        status: 'Estado',
      },
      ['Apellidos'],
    ],
    [
      'in Arabic',
      [
        'الرقم الوظيفي',
        'الاسم الأول',
        'البريد الإلكتروني',
        'القسم',
        'الموقع',
        'الدولة',
        'اللغة',
        'المنطقة الزمنية',
        'الحالة',
        'الراتب',
      ],
      {
        person_id: 'الرقم الوظيفي',
        given_name: 'الاسم الأول',
        email: 'البريد الإلكتروني',
        department: 'القسم',
        site: 'الموقع',
        country: 'الدولة',
        locale: 'اللغة',
        time_zone: 'المنطقة الزمنية',
        status: 'الحالة',
      },
      ['الراتب'],
    ],
  ])('%s is read by its own names', (_, header, columns, unread) => {
    expect(mapped(header)).toEqual(columns)
    expect(Object.keys(ignored(header))).toEqual(unread)
  })

  test('that has a preferred name for some takes the first name for the others', () => {
    expect(read(['Employee ID', 'Email', 'First Name', 'Preferred Name']).places.get('given_name')).toEqual([
      3, 2,
    ])
  })
})
