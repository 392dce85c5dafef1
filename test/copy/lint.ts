/**
 * What no page and no mail may say, by language. Wording of instruments is exempt: it
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
  es: [
    /(?<!\p{L})(está|es) (deprimid|ansios|enferm|loc[oa]|trastornad)/iu,
    /(?<!\p{L})(sufr|padec)/iu,
    /(?<!\p{L})(grave|severo|severa)s?(?!\p{L})/iu,
    /(?<!\p{L})(fracas|fall[aoóe]|suspend)/iu,
    /(?<!\p{L})(a|sub)?normal/iu,
    /(?<!\p{L})(rachas?|insignias?|medallas?|clasificación)(?!\p{L})/iu,
    /en comparación con|comparad|que (sus )?(compañer|colegas|los demás|la media|el promedio)/iu,
    /suicid|quitarse la vida/iu,
    /(?<!\p{L})(cometer|cometi|con éxito|exitos|intentos?(?!\p{L})|intentó)/iu,
    /(?<!\p{L})(sobredosis|ahorc|pastillas|puente|vías del tren|arma(s)?(?!\p{L}))/iu,
    /(?<!\p{L})(depresi|deprimi|ansiedad|trastorno|síntoma|pacientes?(?!\p{L})|burn-?out|enfermedad mental)/iu,
    /(?<!\p{L})(leve|moderad[oa]|mínim[oa])s?(?!\p{L})/iu,
  ],
  fr: [
    /(?<!\p{L})vous êtes (déprim|dépress|anxieu|malade|fou|folle)/iu,
    /(?<!\p{L})souffr/iu,
    /(?<!\p{L})sévères?(?!\p{L})|cas grave/iu,
    /(?<!\p{L})(échec|échou|raté)/iu,
    /(?<!\p{L})(a|para)?norma(l|ux)/iu,
    /(?<!\p{L})(séries?|badges?|médailles?|classement)(?!\p{L})/iu,
    /par rapport (à|aux) |comparé|que (vos )?(collègues|les autres|la moyenne)/iu,
    /suicid|mettre fin à (ses|vos) jours/iu,
    /(?<!\p{L})(commettre|commis|réussi(e|r)?(?!\p{L})|tentative)/iu,
    /(?<!\p{L})(surdose|overdose|pend(re|aison)|cachets|pilules|pont(?!\p{L})|voie ferrée|arme(?!\p{L}))/iu,
    /(?<!\p{L})(dépressi|déprim|anxi|troubles?(?!\p{L})|symptôme|patient(e|s|es)?(?!\p{L})|burn-?out|épuisement professionnel|maladie mentale)/iu,
    /(?<!\p{L})(modéré|minime|minimal)/iu,
    // A word for women and men alike, and no “contacté(e)”, “contacté·e” or “venu ou venue”.
    /\p{L}(\((e|ne|se|trice)s?\)|[·•](e|ne|se|trice))|(?<!\p{L})(?<word>\p{L}+) ou \k<word>e(?!\p{L})/iu,
    // A round is a questionnaire: a “rendez-vous” is with a doctor.
    /(?<!\p{L})(ce|chaque|du) rendez-vous|rendez-vous bien-être/iu,
  ],
  ar: [
    /مكتئب|(?<!\p{L})(أنت|إنك|أنك) (مريض|قلق|مجنون)/u,
    /(?<!\p{L})(أ|ت|ي|ن)عان(?!ق)(ي|ى|ون|ين|وا)|معانا/u,
    /حالة (شديدة|خطيرة|حرجة)|(?<!\p{L})(ال)?شديدة?(?!\p{L})/u,
    /فشل|أخفق|رسبت/u,
    /(?<!\p{L})(ال)?طبيعي(ة|ون|ين)?(?!\p{L})|شاذ/u,
    /سلسلة متواصلة|(?<!\p{L})(وسام|شارة|أوسمة|شارات)(?!\p{L})/u,
    /مقارنة (ب|مع)|من (زملائك|الآخرين|المتوسط)/u,
    /انتحار|انتحر|ينتحر|قتل (ال)?نفس/u,
    /ارتكب|ارتكاب|محاولة (ناجحة|فاشلة)|أقدم على/u,
    /جرعة زائدة|شنق|(?<!\p{L})(ال)?حبوب(?!\p{L})|(?<!\p{L})(جسر|سلاح|قطار)/u,
    /اكتئاب|(?<!\p{L})(ال)?قلق(?!\p{L})|اضطراب|أعراض|(?<!\p{L})(ال)?مرضى?(?!\p{L})|احتراق وظيفي|مرض نفسي/u,
    /(?<!\p{L})(طفيفة?|متوسطة? الشدة|معتدلة?)(?!\p{L})/u,
    // Written otherwise for women: a verbal noun or a past form speaks to everybody.
    /(?<!\p{L})[وف]?(ابدأ|اختر|اضغط|انقر|اكتب|خذ|ت(نتظر|تصل|ثق|ريد|رغب|شارك|كتب|طلب|ختر|ختار))ه?ا?(?!\p{L})/u,
    // The words of an office, where «نرجو» and a plain sentence are meant.
    /(?<!\p{L})[وف]?يرجى(?!\p{L})|من عدمه/u,
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
  es: [
    /(salud|mental|psic|ánimo|estrés|preocup|triste|cansa|sueño|dormir|ansi|depr|crisis|riesgo|ayuda|apoyo|encuesta|cuestionario|puntu|resultado|check-?in|respuesta|bienestar|phq|gad|k6|ons4)/iu,
  ],
  fr: [
    /(santé|mental|psych|humeur|moral|stress|souci|inquiét|triste|fatigu|sommeil|anxi|dépr|crise|risque|aide|soutien|sondage|enquête|questionnaire|score|résultat|check-?in|réponse|bien-être|phq|gad|k6|ons4)/iu,
  ],
  ar: [
    /(صح[ةي]|نفسي|مزاج|ضغط|توتر|هم(وم|ّ)|حزن|حزين|تعب|نوم|قلق|كتئاب|أزمة|خطر|مساعدة|دعم|استبيان|استطلاع|نتيجة|نتائج|درجة|فحص|إجاب|عافية|phq|gad|k6|ons4)/iu,
  ],
}

/** No mail says a score. */
const NEVER_IN_MAIL: Record<string, readonly RegExp[]> = {
  en: [/\b(score|points|result)s?\b/i],
  de: [/\b(Punkt(e|zahl|wert)|Ergebnis(se)?|Score)\b/i],
  es: [/(?<!\p{L})(puntos|puntuaci[oó]n|puntaje|resultados?|score)(?!\p{L})/iu],
  fr: [/(?<!\p{L})(points|résultats?|score)(?!\p{L})/iu],
  ar: [/(?<!\p{L})(ال)?(نقاط|درجات|درجتك|نتيجة|نتيجتك|نتائج)(?!\p{L})/u],
}

export type Place = 'page' | 'mail' | 'outside'

/** Everything that is wrong with one text, in words; an empty list is a good text. Throws for a language it has no rules for. */
export function flawsOfText(text: string, locale: string, place: Place): string[] {
  const rules = [
    ...rulesOf(NEVER, locale),
    ...(place === 'page' ? [] : rulesOf(NEVER_IN_MAIL, locale)),
    ...(place === 'outside' ? rulesOf(NEVER_OUTSIDE, locale) : []),
  ]
  // Arabic may be written with or without its vowel signs; a rule finds a word either way.
  const bare = text.normalize('NFC').replace(/[\u064b-\u0652\u0640]/g, '')
  return [
    ...rules.flatMap(rule => {
      const found = rule.exec(bare)
      return found ? [`says “${found[0]}”`] : []
    }),
    ...(/[!¡！]/.test(text) ? ['has an exclamation mark'] : []),
    ...(/ {2,}|^\s|\s$/.test(text) ? ['has stray spaces'] : []),
    ...(/["']/.test(text) ? ['has a typewriter quotation mark'] : []),
    // French type keeps its double punctuation with the word before; a plain space would let it begin a line.
    ...(locale === 'fr' && /(^|[^\u00a0\u202f])[;:?](?=\s|$)/.test(text)
      ? ['has a sign without its no-break space']
      : []),
    ...(locale === 'ar' && /\p{Script=Arabic}\s*[?,;]/u.test(text) ? ['has a sign of another script'] : []),
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
