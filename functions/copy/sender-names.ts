import type { Language } from './languages.ts'

/**
 * Who an email comes from, as an inbox shows it, in the reader's language. Like a subject it names no condition, no
 * instrument and no score. Apart from the other words, since the stack needs nothing else of them.
 */
export const senderNames: Readonly<Record<Language, string>> = {
  en: 'Wellbeing at {organisation}',
  de: 'Wohlbefinden bei {organisation}',
  es: 'Cuidarnos en {organisation}',
  fr: 'Prendre soin de soi chez {organisation}',
  ar: 'لحظة للعناية بالذات في {organisation}',
}
