/** The From header in a language. Throws where there is none: the stack makes one for every language. */
export function fromIn(headers: Readonly<Record<string, string>>, language: string): string {
  const header = headers[language]
  if (!header) throw new Error(`the stack was built without a sender in ${language}`)
  return header
}
