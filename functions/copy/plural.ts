/** Phrases by plural category of the language (CLDR), `other` always there; `{count}` is the number. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>
