import { describe, expect, test } from 'vitest'
import { counted, dayIn, fill, weekdayIn } from '../../functions/copy/copy.ts'
import { languageFor, locales } from '../../functions/copy/languages.ts'
import type { Plural } from '../../functions/copy/plural.ts'
import { senderNames } from '../../functions/copy/sender-names.ts'
import { resourceLibrary } from '../../functions/resources/shipped.ts'
import { aboutIn, copyFor as onPages } from '../copies.ts'
import { flawsOfText, type Place, placeholdersIn, textsIn } from './lint.ts'

/** All words of a language, with those of the page about the programme. */
const copyFor = (locale: string, defaultLocale = 'en') => {
  const copy = onPages(locale, defaultLocale)
  return { ...copy, about: aboutIn[languageFor(locale, defaultLocale)] }
}

const en = copyFor('en')

const placeOf = (path: string): Place =>
  path === 'mail.subject' || path === 'mail.preheader' || path === 'callMail.subject'
    ? 'outside'
    : path.startsWith('mail.') || path.startsWith('callMail.')
      ? 'mail'
      : 'page'

/** Plural forms differ from language to language; the phrase as a whole must be there in each. */
const keysOf = (value: unknown): string[] => [
  ...new Set(
    textsIn(value).map(({ path }) =>
      path.replace(/(minutes|days)\.(zero|one|two|few|many|other)$/, '$1').replace(/\.\d+$/, '.n'),
    ),
  ),
]

describe.each(locales)('the words in %s', locale => {
  const copy = copyFor(locale)

  test('keep every rule about words', () => {
    const flaws = textsIn(copy).flatMap(({ path, text }) =>
      flawsOfText(text, locale, placeOf(path)).map(flaw => `${path} ${flaw}`),
    )
    expect(flaws).toEqual([])
  })

  test('name no condition, instrument or score in what an inbox shows: sender, subject, preheader', () => {
    for (const text of [senderNames[locale], copy.mail.subject, copy.mail.preheader, copy.callMail.subject])
      expect(flawsOfText(text, locale, 'outside')).toEqual([])
    expect(placeholdersIn(senderNames[locale])).toEqual(['organisation'])
  })

  test('call an email by its name, and not “mail”', () => {
    const said = textsIn(copy).filter(({ text }) => /(?<![\p{L}‑-])mails?(?!\p{L})/iu.test(text))
    expect(said).toEqual([])
  })

  test('never part “e-mail” at the end of a line: its hyphen is U+2011, which does not break', () => {
    expect(
      textsIn(copy)
        .filter(({ text }) => /\be-mail/i.test(text))
        .map(({ path }) => path),
    ).toEqual([])
  })

  test('say everything that English says, and nothing else', () => {
    expect(keysOf(copy).toSorted()).toEqual(keysOf(en).toSorted())
  })

  test('have room for the same values as English has', () => {
    const values = (of: typeof copy) =>
      Object.fromEntries(
        textsIn(of)
          .filter(({ path }) => !/(minutes|days)\.\w+$/.test(path))
          .map(({ path, text }) => [path, placeholdersIn(text)]),
      )
    const english = values(en)
    for (const [path, placeholders] of Object.entries(values(copy)))
      if (english[path]) expect({ path, placeholders }).toEqual({ path, placeholders: english[path] })
  })

  test('have every plural form that the language knows', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    for (const phrases of [
      copy.checkIn.minutes,
      copy.followUp.minutes,
      copy.reading.card.days,
    ] satisfies Plural[])
      expect(Object.keys(phrases).toSorted()).toEqual([...forms].toSorted())
  })

  test('of the resource library keep every rule about words in mails', () => {
    const flaws = resourceLibrary.flatMap(({ id, languages }) =>
      textsIn({ ...languages[locale], url: undefined }).flatMap(({ path, text }) =>
        flawsOfText(text, locale, 'mail').map(flaw => `${id} ${path} ${flaw}`),
      ),
    )
    expect(flaws).toEqual([])
  })
})

describe('the lint', () => {
  test.each([
    ['en', 'page', 'You are depressed.'],
    ['en', 'page', 'Many people suffer from this.'],
    ['en', 'page', 'A severe case.'],
    ['en', 'page', 'You failed the check.'],
    ['en', 'page', 'That is not normal.'],
    ['en', 'page', 'You did better than your colleagues.'],
    ['en', 'page', 'Nobody should commit such a thing.'],
    ['en', 'page', 'Well done!'],
    ['en', 'page', 'Keep your streak.'],
    ['en', 'page', 'Your symptoms are moderate.'],
    ['en', 'mail', 'Your score is 12.'],
    ['en', 'outside', 'Your mental health check'],
    ['en', 'outside', 'Your answers are waiting'],
    ['de', 'page', 'Sie sind depressiv.'],
    ['de', 'page', 'Viele leiden unter Sorgen.'],
    ['de', 'page', 'Das ist nicht normal.'],
    ['de', 'page', 'Ein schwerer Fall.'],
    ['de', 'page', 'Gut gemacht!'],
    ['de', 'page', 'Gedanken an Suizid.'],
    ['de', 'mail', 'Ihr Ergebnis ist da.'],
    ['de', 'outside', 'Ihre psychische Gesundheit'],
    ['es', 'page', 'Usted está deprimida.'],
    ['es', 'page', 'Mucha gente sufre por ello.'],
    ['es', 'page', 'Un caso grave.'],
    ['es', 'page', 'Ha fracasado.'],
    ['es', 'page', 'Eso no es normal.'],
    ['es', 'page', 'Está mejor que sus colegas.'],
    ['es', 'page', 'Pensamientos de suicidio.'],
    ['es', 'page', 'Síntomas moderados.'],
    ['es', 'page', '¡Bien hecho!'],
    ['es', 'mail', 'Su puntuación es 12.'],
    ['es', 'outside', 'Su salud mental'],
    ['es', 'outside', 'Sus respuestas'],
    ['fr', 'page', 'Vous êtes déprimée.'],
    ['fr', 'page', 'Beaucoup en souffrent.'],
    ['fr', 'page', 'Un cas grave.'],
    ['fr', 'page', 'Vous avez échoué.'],
    ['fr', 'page', 'Ce n’est pas normal.'],
    ['fr', 'page', 'Mieux que vos collègues.'],
    ['fr', 'page', 'Des idées de suicide.'],
    ['fr', 'page', 'Une tentative.'],
    ['fr', 'page', 'Bravo !'],
    ['fr', 'page', 'Comment allez-vous ?'],
    ['fr', 'page', 'Vous serez contacté(e) demain.'],
    ['fr', 'page', 'Vous serez contacté·e demain.'],
    ['fr', 'page', 'Vous êtes venu ou venue.'],
    ['fr', 'page', 'Ce rendez-vous est terminé.'],
    ['fr', 'mail', 'Votre score est 12.'],
    ['fr', 'outside', 'Votre santé mentale'],
    ['ar', 'page', 'أنت مكتئب.'],
    ['ar', 'page', 'كثيرون يعانون منه.'],
    ['ar', 'page', 'حالة شديدة.'],
    ['ar', 'page', 'لقد فشلت.'],
    ['ar', 'page', 'هذا غير طبيعيّ.'],
    ['ar', 'page', 'أفضل من زملائك.'],
    ['ar', 'page', 'أفكار عن الانتحار.'],
    ['ar', 'page', 'أعراض القلق.'],
    ['ar', 'page', 'كيف حالك?'],
    ['ar', 'page', 'فلا تنتظر هذه الصفحة.'],
    ['ar', 'page', 'يُرجى الاتصال الآن.'],
    ['ar', 'mail', 'هذه نتيجتك.'],
    ['ar', 'outside', 'صحتك النفسية'],
  ] as const)('finds a bad word in %s on the %s: %s', (locale, place, text) => {
    expect(flawsOfText(text, locale, place)).not.toEqual([])
  })

  test('would fail the build over one bad word in a language', () => {
    const spoiled = structuredClone(en)
    spoiled.reading.weight[4].opening = 'You suffer from depression!'
    const flaws = textsIn(spoiled).flatMap(({ path, text }) => flawsOfText(text, 'en', placeOf(path)))
    expect(flaws).toEqual(['says “suffer from”', 'says “depression”', 'has an exclamation mark'])
  })

  test('refuses a language that it has no rules for', () => {
    expect(() => flawsOfText('Bonjour', 'xx', 'page')).toThrow('no rules for xx')
  })
})

describe('the lookup of words', () => {
  test('takes the language of a regional tag', () => {
    expect(copyFor('de-AT').locale).toBe('de')
  })

  test('falls back to the default of the deployment, then to English', () => {
    expect(copyFor('sv', 'de').locale).toBe('de')
    expect(copyFor('sv', 'fi').locale).toBe('en')
    expect(copyFor('__proto__').locale).toBe('en')
  })

  test('fills in values, and throws over one that is missing', () => {
    expect(fill('Open until {date}', { date: 'Friday' })).toBe('Open until Friday')
    expect(() => fill('Open until {date}', {})).toThrow('{date}')
  })

  test('counts and dates as the language does', () => {
    expect(counted(en, en.checkIn.minutes, 1)).toBe('About 1 minute')
    expect(dayIn(en, '2026-12-04')).toBe('4 December 2026')
    expect(dayIn(copyFor('de'), '2026-12-04')).toBe('4. Dezember 2026')
    expect(dayIn(copyFor('es'), '2026-12-04')).toBe('4 de diciembre de 2026')
    expect(dayIn(copyFor('fr'), '2026-12-04')).toBe('4 décembre 2026')
    expect(dayIn(copyFor('fr'), '2026-12-01')).toBe('1er décembre 2026')
    expect(dayIn(copyFor('fr'), '2026-12-21')).toBe('21 décembre 2026')
    expect(weekdayIn(copyFor('fr'), '2026-12-01')).toBe('mardi 1er décembre')
  })

  test('counts in Arabic as Arabic does, and writes its days in the digits of phone numbers', () => {
    const ar = copyFor('ar')
    expect([1, 2, 3, 10, 11, 20, 100].map(each => counted(ar, ar.followUp.minutes, each))).toEqual([
      'دقيقة واحدة',
      'دقيقتان',
      '3 دقائق',
      '10 دقائق',
      '11 دقيقة',
      '20 دقيقة',
      '100 دقيقة',
    ])
    expect(dayIn(ar, '2026-12-04')).toBe('4 ديسمبر 2026')
  })
})
