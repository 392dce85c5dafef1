import type { Plural } from '../plural.ts'

/** What a check-in's pages say of the private page. */
export type KeepWords = {
  /** On the reply: keeping what was just sent. */
  offer: {
    title: string
    text: string
    make: string
    haveOne: string
    keyLabel: string
    add: string
    passkey: string
  }
  /** The key opens nothing, on the reply and at the door. */
  unknownKey: string
  /** The key, shown once. */
  made: {
    title: string
    lead: string
    link: string
    code: string
    key: string
    careful: readonly string[]
    open: string
    passkeyTitle: string
    passkeyText: string
    ownDevice: string
    passkey: string
    passkeyDone: string
  }
  added: { title: string; text: string; open: string }
}

/** What the private page itself says. */
export type JourneyWords = {
  door: { title: string; text: string; open: string; lost: string }
  lead: string
  /** Steps that somebody took, told without a ranking. */
  steps: { title: string; tookPart: Plural; cameBack: string }
  rounds: {
    title: string
    /** Nothing is in the journey any more. */
    none: string
    /** The questions are not of this build any more. */
    older: string
  }
  change: {
    title: string
    text: string
    lighter: string
    heavier: string
    'about-the-same': string
    /** No reliable change is published for these questions. */
    'not-said': string
    table: string
    day: string
    total: string
    noTotal: string
    higherIsHeavier: string
    higherIsLighter: string
  }
  done: { title: string; text: string }
  take: { title: string; paper: string; json: string; fhir: string; fhirHint: string }
  key: { title: string; text: string; replace: string }
  forget: {
    title: string
    text: string
    button: string
    sureTitle: string
    sureText: readonly string[]
    sure: string
    keep: string
    doneTitle: string
    doneText: string
  }
  elsewhere: { title: string; text: readonly string[] }
}
