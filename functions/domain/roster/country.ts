export const UNKNOWN_COUNTRY = 'ZZ'

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
/** Unions, pseudo-codes, and islands and exclaves under another country's code: in CLDR, but not in the standard. */
const NO_COUNTRIES = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']
const countries = new Map<string, boolean>()

/**
 * Whether a code is a country's in ISO 3166-1 alpha-2 (or Kosovo's XK, which that lacks), or `ZZ`. The runtime also
 * knows aliases (`UK`) and former countries (`SU`), but renames them: people there would not find the crisis lines of
 * `GB`.
 */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false
  const known = countries.get(code)
  if (known !== undefined) return known
  const is =
    regions.of(code) !== undefined &&
    Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` &&
    !NO_COUNTRIES.includes(code)
  countries.set(code, is)
  return is
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Every country's code, without `ZZ`. */
export const everyCountry = (): string[] =>
  LETTERS.flatMap(one => LETTERS.map(other => one + other)).filter(
    code => isCountry(code) && code !== UNKNOWN_COUNTRY,
  )
