/**
 * What no page and no mail may say, by language (CARE.md, sections 2 and 3). Wording of instruments is exempt: it
 * is published and stays to the letter.
 */

const NEVER: Record<string, readonly RegExp[]> = {
  en: [
    /\byou are (depressed|anxious|ill|sick|mad|crazy)\b/i,
    /\bsuffer(s|ing|ed)? from\b/i,
    /\bsevere\b/i,
    /\b(fail|fails|failed|failure)\b/i,
    /\b(ab)?normal\b/i,
    /\bstreaks?\b|\bbadges?\b|\bleader ?boards?\b/i,
    /\bcompared (to|with)\b|\bthan (your )?(colleagues|others|average)\b/i,
    /\bcommit(s|ted|ting)?\b/i,
    /\bsuccessful\b|\battempts?\b/i,
    /\bsuicid/i,
    /\b(overdose|hang(ed|ing)|pills|bridge|railway|weapon|gun)s?\b/i,
    /\b(depress(ed|ion|ive)|anxiety|disorder|symptoms?|patients?|burn-?out|mental illness)\b/i,
    /\b(mild|moderate|moderately|minimal)\b/i,
  ],
  de: [
    /\bSie sind (depressiv|krank|verrückt|gestört)\b/i,
    /\bleide(n|t|st)? (an|unter)\b/i,
    /\bschwere[rn]? Fall\b|\bschwerwiegend/i,
    /\b(versagt|gescheitert|durchgefallen|fehlgeschlagen)\b/i,
    /\b(ab|un|a)?normal(e|en|er)?\b/i,
    /\bSerie(n)?\b|\bAbzeichen\b|\bRangliste/i,
    /\bim Vergleich (zu|mit)\b|\bals (Ihre )?(Kolleg|andere|der Durchschnitt)/i,
    /selbstm[oö]rd|suizid|freitod/i,
    /\berfolgreich|\bVersuchs?\b|\bverübt/i,
    /\b(Überdosis|erhängen|Tabletten|Brücke|Gleise|Waffe)\b/i,
    /\b(Depression(en)?|depressiv|Angststörung|Störung|Symptome?|Patient(en|in)?|Burn-?out|psychisch krank)\b/i,
    /\b(leichtgradig|mittelgradig|schwergradig|mäßige?)\b/i,
  ],
}

/** What the outside of a mail may not even hint at: instruments, scores, conditions, symptoms. */
const NEVER_OUTSIDE: Record<string, readonly RegExp[]> = {
  en: [
    /\b(health|mental|mood|stress|worry|worries|sad|tired|sleep|anxious|depress|crisis|risk|help|support|survey|screening|questionnaire|score|result|check-?in|answers?|phq|gad|k6|ons4)/i,
  ],
  de: [
    /(gesund|psych|stimmung|stress|sorge|traurig|müde|schlaf|angst|krise|risiko|hilfe|unterstütz|umfrage|fragebogen|ergebnis|punkte|check-?in|antwort|phq|gad|k6|ons4)/i,
  ],
}

/** No mail says a score. */
const NEVER_IN_MAIL: Record<string, readonly RegExp[]> = {
  en: [/\b(score|points|result)s?\b/i],
  de: [/\b(Punkt(e|zahl|wert)|Ergebnis(se)?|Score)\b/i],
}

export type Place = 'page' | 'mail' | 'outside'

/** Everything that is wrong with one text, in words; an empty list is a good text. Throws for a language it has no rules for. */
export function flawsOfText(text: string, locale: string, place: Place): string[] {
  const rules = [
    ...rulesOf(NEVER, locale),
    ...(place === 'page' ? [] : rulesOf(NEVER_IN_MAIL, locale)),
    ...(place === 'outside' ? rulesOf(NEVER_OUTSIDE, locale) : []),
  ]
  return [
    ...rules.flatMap(rule => {
      const found = rule.exec(text)
      return found ? [`says “${found[0]}”`] : []
    }),
    ...(/[!¡！]/.test(text) ? ['has an exclamation mark'] : []),
    ...(/ {2,}|^\s|\s$/.test(text) ? ['has stray spaces'] : []),
    ...(/["']/.test(text) ? ['has a typewriter quotation mark'] : []),
  ]
}

function rulesOf(rules: Record<string, readonly RegExp[]>, locale: string): readonly RegExp[] {
  const found = rules[locale]
  if (!found) throw new Error(`the copy lint has no rules for ${locale}: write them before its words`)
  return found
}

/** Every text in a value of nested objects and lists, by its path. */
export function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key))
}

export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '').toSorted()
