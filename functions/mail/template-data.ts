import type { Resource } from '../domain/follow-up/resource.ts'

/**
 * What SES puts into a template. SES does not escape, and the HTML and the plain-text part get the same values; so
 * every value is made of characters that mean themselves in both.
 */
export type MailData = {
  givenName: string
  organisation: string
  link: string
  unsubscribeLink: string
  /** Always four fields each: SES fails a whole mail over one that it misses. */
  resources: { title: string; summary: string; url: string; steps: string[] }[]
}

export type MailValues = {
  /** May be empty: then the greeting goes without a name. */
  givenName: string
  organisation: string
  link: string
  unsubscribeLink: string
  locale: string
  /** Follow-ups only; one without words in this language is left out. */
  resources?: readonly Resource[]
}

export function mailData(of: MailValues): MailData {
  return {
    givenName: plain(of.givenName),
    organisation: plain(of.organisation),
    link: plainUrl(of.link),
    unsubscribeLink: plainUrl(of.unsubscribeLink),
    resources: (of.resources ?? []).flatMap(resource => {
      const words = resource.languages[of.locale]
      if (!words) return []
      return [
        {
          title: plain(words.title),
          summary: plain(words.summary),
          url: words.url ? plainUrl(words.url) : '',
          steps: (words.steps ?? []).map(plain),
        },
      ]
    }),
  }
}

/** U+2060 WORD JOINER: has no width and no meaning, and ends what HTML could take for a character reference. */
const JOINER = '\u2060'

const LOOKS: Readonly<Record<string, string>> = {
  "'": '’',
  '`': '’',
  '"': '”',
  '<': '‹',
  '>': '›',
  '{': '(',
  '}': ')',
}

/**
 * A text that reads the same as HTML and as plain text, escaped or not: O'Brien becomes O’Brien, as a printer
 * would set it; `<b>` becomes ‹b›; an ampersand stays, and cannot begin a reference; no line breaks or other
 * control characters.
 */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    // Marks that turn the writing direction around could make a name swallow the text after it.
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/['`"<>{}]/g, sign => LOOKS[sign] ?? '')
    .replace(/&(?=[#\p{L}\p{N}])/gu, `&${JOINER}`)
    .replace(/ {2,}/g, ' ')
    .trim()

/** An address as it is. Throws on one with characters that HTML reads as its own: none of ours has any. */
function plainUrl(url: string): string {
  if (!/^https?:\/\/[\w.:[\]/~%+-]+$/.test(url))
    throw new Error('a mail would carry an address with characters that need escaping')
  return url
}
