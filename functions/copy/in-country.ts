import type { Copy } from './copy.ts'
import type { Language } from './languages.ts'

/** How a language says where somebody is: most countries by one phrase, and the ones that take an article by their own. */
const WHERE: Readonly<Record<Language, { most: string; but: Readonly<Record<string, string>> }>> = {
  en: {
    most: 'in {country}',
    but: {
      AE: 'in the United Arab Emirates',
      GB: 'in the UK',
      NL: 'in the Netherlands',
      US: 'in the US',
    },
  },
  de: {
    most: 'in {country}',
    but: {
      AE: 'in den Vereinigten Arabischen Emiraten',
      CH: 'in der Schweiz',
      GB: 'im Vereinigten Königreich',
      NL: 'in den Niederlanden',
      SK: 'in der Slowakei',
      TR: 'in der Türkei',
      US: 'in den USA',
    },
  },
  es: {
    most: 'en {country}',
    but: {
      AE: 'en los Emiratos Árabes Unidos',
      GB: 'en el Reino Unido',
      NL: 'en los Países Bajos',
      US: 'en Estados Unidos',
    },
  },
  fr: {
    most: 'en {country}',
    but: {
      AE: 'aux Émirats arabes unis',
      BR: 'au Brésil',
      CA: 'au Canada',
      CL: 'au Chili',
      CY: 'à Chypre',
      DK: 'au Danemark',
      GB: 'au Royaume-Uni',
      JP: 'au Japon',
      KE: 'au Kenya',
      LI: 'au Liechtenstein',
      LU: 'au Luxembourg',
      MA: 'au Maroc',
      MT: 'à Malte',
      MX: 'au Mexique',
      NG: 'au Nigeria',
      NL: 'aux Pays-Bas',
      PT: 'au Portugal',
      SG: 'à Singapour',
      US: 'aux États-Unis',
    },
  },
  ar: { most: 'في {country}', but: {} },
}

const names = new Map<string, Intl.DisplayNames>()

/** A country's name in the language: "United Kingdom". */
export function countryName({ locale }: Copy, country: string): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' })
  names.set(locale, known)
  return known.of(country) ?? country
}

/** "in the UK", "in der Schweiz", "au Maroc". */
export function inCountry(copy: Copy, country: string): string {
  const { most, but } = WHERE[copy.locale as Language]
  return but[country] ?? most.replace('{country}', countryName(copy, country))
}
