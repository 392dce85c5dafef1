/** The words in a language, else in the deployment's own, else in any: never nothing, and the page says which they are. */
export function wordsFor<Words>(
  words: Readonly<Record<string, Words>>,
  language: string,
  defaultLanguage: string,
): { language: string; words: Words } | undefined {
  const [found] = [language, defaultLanguage, ...Object.keys(words)].filter(each =>
    Object.hasOwn(words, each),
  )
  const said = found === undefined ? undefined : words[found]
  return found === undefined || said === undefined ? undefined : { language: found, words: said }
}
