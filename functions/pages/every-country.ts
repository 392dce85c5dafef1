import type { Copy } from '../copy/copy.ts'
import { countryName } from '../copy/in-country.ts'
import { crisisDirectory } from '../copy/shipped-crisis-lines.ts'
import type { CrisisLine } from '../domain/support/crisis-lines.ts'
import { callUri } from '../domain/support/telephone.ts'
import { dialled } from './dialled.ts'
import { type Html, html } from './frame.ts'

/** The same for everybody, so it is written once a language and length for as long as the process lives. */
const written = new Map<string, Html>()

/**
 * Every country that we know with its emergency numbers and its lines, each to press, and where to find the others. Beside
 * a whole form a page of the one length has no room for the names of the lines: there it is short, with the emergency
 * numbers alone, which are what cannot wait.
 */
export function everyCountry(copy: Copy, length: 'whole' | 'short'): Html {
  const key = `${copy.locale} ${length}`
  const known = written.get(key) ?? write(copy, length)
  written.set(key, known)
  return known
}

function write(copy: Copy, length: 'whole' | 'short'): Html {
  const { emergency, finder } = crisisDirectory
  const lines = length === 'whole' ? crisisDirectory.lines : []
  const byName = new Intl.Collator(copy.locale).compare
  const countries = [...new Set([...emergency, ...lines].map(({ country }) => country))]
    .map(code => ({ code, name: countryName(copy, code) }))
    .toSorted((a, b) => byName(a.name, b.name))
  return html`<ul class=lands>${countries.map(({ code, name }) => {
    const numbers = emergency
      .filter(({ country }) => country === code)
      .flatMap(({ number, police }) => (police ? [number, police] : [number]))
    const firstOfEach = [...Map.groupBy(ofCountry(lines, code), line => line.name).values()].flatMap(
      ([line]) => line ?? [],
    )
    return html`<li><b>${name}</b> ${numbers.map(number => html`<a href=${callUri('tel', number)}>${dialled(copy, number)}</a> `)}${firstOfEach.map(
      line =>
        html`<a href=${callUri('tel', line.number)}><bdi lang=${line.languages[0]}>${line.name}</bdi>${line.name === line.number ? '' : html` ${dialled(copy, line.number)}`}</a> `,
    )}</li>`
  })}</ul><p><a href=${finder.source} rel=noreferrer>${copy.risk.finder}</a></p>`
}

const ofCountry = (lines: readonly CrisisLine[], code: string) =>
  lines.filter(({ country }) => country === code)
