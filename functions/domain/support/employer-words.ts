import * as z from 'zod'

/** What the employer says in words of its own, by language; `*` is for every language that has none. */
export const employerWords = z.record(z.string(), z.string())
export type EmployerWords = z.infer<typeof employerWords>

/** The words in a language, else those for every language, else those of the deployment's default; undefined where none fit. */
export const wordsIn = (
  words: EmployerWords | undefined,
  language: string,
  defaultLanguage: string,
): string | undefined => words?.[language] ?? words?.['*'] ?? words?.[defaultLanguage]
