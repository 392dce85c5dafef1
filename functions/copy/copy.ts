import type { CallField, CallProblem, PartOfDay, Voicemail } from '../domain/call-request.ts'
import type { ResourceKind } from '../domain/follow-up/resource.ts'
import type { Rhythm, Unwanted } from '../domain/sending/contact.ts'
import type { ResponseTime, RouteHours } from '../domain/support/support-routes.ts'
import type { GiveBackWords } from './give-back/words.ts'
import type { KeepWords } from './journey/words.ts'
import type { Plural } from './plural.ts'
import type { ReadingWords } from './reading/words.ts'

/**
 * Every word that Hearten itself says to an employee, one object per language. `{name}` marks where `fill`
 * puts a value; a phrase with a number in it comes in the plural forms of its language.
 */
export type Copy = {
  locale: string
  dir: 'ltr' | 'rtl'

  frame: {
    leave: string
    skip: string
    languages: string
    noDiagnosis: string
    /** The way to the page that says who sees what. */
    whoSeesWhat: string
  }

  checkIn: {
    title: string
    intro: string
    minutes: Plural
    openUntil: string
    start: string
    /** What nobody should have to unfold, beside the way to the first question; then the rest, each line to unfold. */
    before: { promises: readonly string[]; title: string; points: readonly { title: string; text: string }[] }
    emergencyAnywhere: string
    optional: string
    /** Where the report leaves this person out. */
    uncounted: string
    /** Beside the way to the first question, where one of them can hurt. */
    contentNote: string
    declined: string
    /** Where one stands among the questions, whatever was answered. */
    position: string
    back: string
    next: string
    endTitle: string
    allAtOnce: string
    /** In the place of a question that can hurt, until somebody opens it. */
    sensitive: { text: string; open: string; skip: string }
    otherLanguage: string
    /** Said before the languages that have every question. */
    allInOne: string
    /** Where what a person agrees to has changed between opening the page and sending it. */
    renewed: string
    problems: { title: string; unreadable: string; here: string; kept: string; allKept: string }
    /** What the person agrees to by sending; a change needs a new `CONSENT_VERSION`. */
    consent: string
    send: string
    /** Three ways to put it off, and what each is called. */
    notNow: { title: string; text: string; tomorrow: string; threeDays: string; week: string }
  }

  reply: {
    title: string
    thanks: string
    /** For everybody alike, so that it tells nobody whether answers had come before. */
    firstCounts: string
    meaningTitle: string
    selfCheck: string
    supportTitle: string
    resourcesTitle: string
    nextTitle: string
    next: string
    /** Where the campaign has follow-ups to offer. */
    nextFollowUps: string
  }

  /** What was said, and what may help with it. */
  reading: ReadingWords

  risk: {
    /** One line of recognition; the ways out come right after it. */
    title: string
    call: string
    message: string
    chat: string
    /** `{where}` is "in the UK". */
    emergency: string
    emergencyAnywhere: string
    cost: Record<'free' | 'charged', string>
    hours: Record<'always' | 'other', string>
    finder: string
    /** `{where}` is "in the UK"; it opens every country's numbers. */
    elsewhere: string
    chooseCountry: string
    text: string
    safeTitle: string
    safeNo: string
    safeYes: string
    workTitle: string
    workText: string
    moreAtWork: string
    goOnTitle: string
    goOn: string
    stop: string
    /** What ends the page for a person who stops here. */
    stopped: { title: string; text: string }
  }

  /** "Someone calls me": the form, and what comes of it. */
  call: {
    title: string
    text: readonly string[]
    toTitle: string
    to: string
    hours: string
    soon: string
    only: string
    optional: string
    fields: Record<CallField, { label: string; hint: string }>
    when: { title: string; options: Record<PartOfDay, string> }
    voicemail: {
      title: string
      hint: string
      options: Record<Voicemail, string>
      /** To tick, in the short form. */
      fine: string
    }
    /** The languages that are spoken there, and that it does not matter which. */
    speakThere: string
    speakAny: string
    send: string
    problems: Record<CallProblem | 'title' | 'kept', string>
    changed: string
    /** The way to the form, on the pages that do not hold it. */
    offer: string
    asked: { title: string; text: readonly string[] }
  }

  /** The mail to the responder; its subject says nothing to somebody who looks over a shoulder. */
  callMail: {
    subject: string
    opening: readonly string[]
    /** How to be in touch without harm; then how to reach the person. */
    firstTitle: string
    reachTitle: string
    words: Record<CallField | 'voicemail', string>
    voicemail: Record<Voicemail, string>
    /** What to say to somebody else, where the person has not said. */
    noCover: string
    promised: string
    acknowledge: string
    button: string
    discreet: string
  }

  /** The page behind the link in that mail. */
  acknowledge: {
    title: string
    text: string
    button: string
    done: { title: string; text: string }
    unknown: { title: string; text: string }
  }

  /** The fixed values of a support route. */
  routes: {
    hours: Record<Exclude<RouteHours, 'other'>, string>
    response: Record<ResponseTime, string>
    /** Which languages are spoken. */
    languages: string
  }

  support: {
    title: string
    finder: string
    fromEmployer: string
    independent: string
    call: string
    write: string
    visit: string
    open: string
  }

  followUp: {
    title: string
    text: string
    kindsTitle: string
    kinds: Record<ResourceKind, string>
    paceTitle: string
    pace: Record<'weekly' | 'fortnightly', string>
    languageTitle: string
    /** Beside the button: that nothing ticked is a choice too. */
    none: string
    save: string
    minutes: Plural
    /** What comes of a choice: on which days, or that nothing does. */
    chosen: {
      title: string
      one: string
      two: string
      bring: string
      none: { title: string; text: readonly string[] }
      over: { title: string; text: readonly string[] }
      close: string
    }
    /** To everybody to whom an email was promised: a page must not tell who has stopped them. */
    stopped: string
  }

  notice: Record<NoticeKind, { title: string; text: readonly string[] }>

  /** "You said, we do": the page, and what the next check-in opens with. */
  giveBack: GiveBackWords

  /** The private page that somebody may keep of what they sent. */
  keep: KeepWords

  /** The two answers to the question of the page for an address that is new to us. */
  newAddress: { yes: string; no: string }

  unsubscribe: {
    title: string
    text: readonly string[]
    button: string
    resubscribeText: string
    /** To everybody who opens the link: a page must not tell who has stopped the emails. */
    stoppedText: string
    resubscribeButton: string
    /** The way to have everything deleted. */
    erase: string
  }

  /** How often a person wants to be written to, and what they would rather not get. */
  fewerEmails: {
    title: string
    text: string
    rhythmTitle: string
    rhythm: Record<Rhythm | 'every', string>
    withoutTitle: string
    without: Record<Unwanted, string>
    untilTitle: string
    save: string
    saved: { title: string; text: readonly string[] }
  }

  /** Subject and preheader are the same for every kind of mail, so that an inbox reveals nothing. */
  mail: {
    subject: string
    preheader: string
    greeting: string
    greetingUnnamed: string
    button: string
    linkText: string
    signOff: string
    sender: string
    /** Where the employer has said how, in words of its own. */
    real: string
    why: string
    unsubscribe: string
    kinds: Record<MailKind, { opening: readonly string[]; closing: readonly string[] }>
  }
}

export type MailKind = 'invitation' | 'reminder' | 'follow-up' | 'confirmation' | 'give-back'

export type NoticeKind =
  | 'unknown-link'
  | 'expired'
  | 'closed'
  | 'follow-ups'
  | 'choice-unclear'
  | 'not-now'
  | 'not-now-over'
  | 'unsubscribed'
  | 'resubscribed'
  | 'new-address'
  | 'new-address-kept'
  | 'call-nobody'
  | 'call-enough'
  | 'nothing-yet'
  | 'nothing-here'
  | 'too-large'
  | 'wrong-content'
  | 'trouble'

/** Puts values where a phrase says `{name}`. Throws where the phrase names a value that was not given: a bug. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`the phrase "${phrase}" needs a value for {${name}}`)
    return String(value)
  })
}

/** Making one takes longer than all else on a page: one of each per language, for as long as the process lives. */
const pluralRules = new Map<string, Intl.PluralRules>()
const dayFormats = new Map<string, Intl.DateTimeFormat>()
const weekdayFormats = new Map<string, Intl.DateTimeFormat>()

/** The plural form for a number: `counted(copy, copy.checkIn.minutes, 4)` → "About 4 minutes". */
export function counted(copy: Pick<Copy, 'locale'>, phrases: Plural, count: number): string {
  const rules = pluralRules.get(copy.locale) ?? new Intl.PluralRules(copy.locale)
  pluralRules.set(copy.locale, rules)
  return fill(phrases[rules.select(count)] ?? phrases.other, { count })
}

/** English days in the British order; Arabic ones in the digits that phone numbers and counts are written in. */
const CALENDARS: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' }

/** The tag by which `Intl` writes days and hours of a language so. */
export const calendarOf = (locale: string): string => CALENDARS[locale] ?? locale

/** A label with its colon, which French sets off with a space that does not break. */
export const labelled = ({ locale }: Pick<Copy, 'locale'>, label: string): string =>
  `${label}${locale === 'fr' ? '\u00a0' : ''}:`

/** A calendar day, `2026-03-16`, as the language writes it: "16 March 2026". */
export const dayIn = ({ locale }: Pick<Copy, 'locale'>, day: string): string =>
  firstOfMonth(locale, formatOf(dayFormats, locale, { dateStyle: 'long' }).format(midnightOf(day)))

/** A day of the near future with its weekday and without its year, as it stands in a sentence: "Tuesday 10 March". */
export function weekdayIn({ locale }: Copy, day: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long' } as const
  const written = formatOf(weekdayFormats, locale, options).format(midnightOf(day))
  // Spanish has no comma there within a sentence: "el martes 10 de marzo".
  return firstOfMonth(locale, locale === 'es' ? written.replace(',', '') : written)
}

/** French says "1er décembre", which the platform’s formats write "1 décembre". */
const firstOfMonth = (locale: string, written: string): string =>
  locale === 'fr' ? written.replace(/\b1 (?=\p{L})/u, '1er ') : written

function formatOf(
  formats: Map<string, Intl.DateTimeFormat>,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(calendarOf(locale), { ...options, timeZone: 'UTC' })
  formats.set(locale, format)
  return format
}

const midnightOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
