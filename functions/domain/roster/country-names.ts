import { folded } from '../plain-text.ts'
import ALPHA_3 from './alpha-3.json' with { type: 'json' }
import { everyCountry, isCountry } from './country.ts'

/** The languages in which a roster may name countries and languages. */
export const NAMED_IN = ['en', 'de', 'fr', 'es', 'ar'] as const

/** What people write and CLDR does not: former and official names, parts of the United Kingdom, common short forms. */
const ALSO: Readonly<Record<string, string>> = {
  AE: 'uae, vae, emirates, الامارات',
  BN: 'brunei darussalam',
  BO: 'bolivia plurinational state of',
  CH: 'schweizerische eidgenossenschaft, confederation suisse',
  CI: 'ivory coast',
  CN: 'people’s republic of china, pr china, vr china, volksrepublik china',
  CV: 'cape verde',
  CZ: 'czech republic, tschechische republik, republique tcheque, republica checa',
  DE: 'bundesrepublik deutschland, federal republic of germany, brd',
  GB: 'uk, u.k., great britain, england, scotland, wales, northern ireland, united kingdom of great britain and northern ireland, grossbritannien, großbritannien, grande bretagne, gran bretana, بريطانيا',
  GR: 'el, hellas',
  HK: 'hong kong, hongkong',
  IE: 'republic of ireland',
  IR: 'iran islamic republic of',
  KR: 'republic of korea, korea republic of',
  LA: 'lao pdr, lao people’s democratic republic',
  MD: 'moldova republic of',
  MK: 'macedonia, mazedonien',
  MM: 'burma, birma',
  MO: 'macao, macau',
  NL: 'holland, the netherlands',
  RU: 'russian federation, russische föderation',
  SA: 'السعودية, ksa',
  SY: 'syrian arab republic',
  SZ: 'swaziland',
  TR: 'turkey, turkiye, türkiye',
  TZ: 'tanzania united republic of',
  US: 'usa, u.s.a., u.s., united states of america, vereinigte staaten von amerika, etats unis d’amerique, estados unidos de america, ee. uu., eeuu, امريكا',
  VE: 'venezuela bolivarian republic of',
  VN: 'viet nam',
  XK: 'xkx',
}

/** Two countries by everyday use, though CLDR gives the name to one. */
const TWO_COUNTRIES = ['congo', 'kongo', 'الكونغو', 'korea', 'corea', 'coree', 'كوريا']

let names: Map<string, string | undefined> | undefined

/** Name → code, made once, when the first name is looked up. A name that two countries share leads to none. */
function byName(): Map<string, string | undefined> {
  if (names) return names
  const found = new Map<string, string | undefined>()
  const add = (name: string, code: string) => {
    const known = found.get(name)
    found.set(name, found.has(name) && known !== code ? undefined : code)
  }
  for (const language of NAMED_IN)
    for (const style of ['long', 'short'] as const) {
      const regions = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' })
      for (const code of everyCountry()) {
        const name = regions.of(code)
        if (name) add(folded(name), code)
      }
    }
  for (const [alpha3, code] of Object.entries(ALPHA_3)) add(alpha3.toLowerCase(), code)
  for (const [code, also] of Object.entries(ALSO))
    for (const name of also.split(', ')) add(folded(name), code)
  for (const name of TWO_COUNTRIES) found.delete(folded(name))
  names = found
  return found
}

/**
 * A country's code from what a cell says: two or three letters, or its name in one of the five languages; undefined where
 * that cannot be read without a guess.
 */
export function readCountry(text: string): string | undefined {
  const code = text.toUpperCase()
  return isCountry(code) ? code : byName().get(folded(text))
}
