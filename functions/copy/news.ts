import type { news } from './hr/en-news.ts'
import { hrLanguageFor } from './hr.ts'

export type NewsWords = typeof news & { locale: string }

const read = {
  en: async () => (await import('./hr/en-news.ts')).news,
  de: async () => (await import('./hr/de-news.ts')).news,
}

/** The words of HR's news in the console's language for this tag. */
export async function newsWordsFor(tag: string): Promise<NewsWords> {
  const locale = hrLanguageFor(tag)
  return { ...(await read[locale]()), locale }
}
