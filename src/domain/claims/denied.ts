import type { Language } from '#domain/words/language.ts'

const denials: Readonly<Record<Language, { readonly before: RegExp; readonly after: RegExp }>> = {
  en: {
    before:
      /(?<![\p{L}’'])(?:not(?! (?:only|just|merely))|cannot|no(?! (?:doubt|wonder|matter|longer|other|question))|never|nor|nobody|neither|(?:do|does|did|is|are|was|were|has|have|can|could|will|would|should|must)n[’']t)(?![\p{L}])/iu,
    after:
      /^[^.,;:!?\n]{0,40}?(?<![\p{L}])(?:(?:is|are|was|were|does|do|did|can|could|has|have|will|should) (?:not|never)(?! (?:only|just))|cannot|(?:is|are|do|does|did|can|could|has|have|wo)n[’']t|(?:remains?|is|are) impossible)(?![\p{L}])/iu,
  },
  de: {
    before:
      /(?<![\p{L}])(?:nicht(?! (?:nur|bloß|allein|zuletzt))|kein(?:e[nrms]?)?(?! (?:zweifel|wunder|frage))|keinerlei|nie|niemals|niemand|weder|noch nie)(?![\p{L}])/iu,
    after: /^[^.,;:!?\n]{0,60}?(?<![\p{L}])(?:nicht(?! (?:nur|bloß|allein))|nie|niemals|unmöglich)(?![\p{L}])/iu,
  },
}

/** What is aimed at is not yet claimed: "we prepare to comply with the AI Act". */
const aims: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}])(?:work(?:s|ing)? (?:to|towards?|on)|prepar(?:e|es|ing)|aim(?:s|ing)?|striv(?:e|es|ing)|commit(?:s|ted|ment)?|intends?|plans?|whether|steps|towards?|obligations?|must|have to|help(?:s)?)(?![\p{L}])/iu,
  de: /(?<![\p{L}])(?:arbeiten|arbeitet|bereiten|vorbereitung|ziel|wollen|streben|strebt|verpflicht\p{L}*|ob|müssen|muss|pflichten|schritte|hilft|helfen)(?![\p{L}])/iu,
}

/** Where one statement ends and the next begins: what is denied in one is not denied in the other. */
const border: Readonly<Record<Language, RegExp>> = {
  en: /[.!?;:\n]|,? (?:but|and|so|yet|because)(?= )| - /giu,
  de: /[.!?;:\n]|,? (?:aber|sondern|und|daher|doch|denn|weil)(?= )| - /giu,
}

/**
 * Whether the statement a claim stands in denies it: "does not mean that our AI is risk-free". The word that denies stands in the same
 * statement; one within the claim itself ("no incidents") is part of it.
 */
export function isDenied(text: string, claim: Span, language: Language): boolean {
  const after = text.slice(claim.to).split(border[language])[0] ?? ''
  const { before: deniesBefore, after: deniesAfter } = denials[language]
  return deniesBefore.test(statementBefore(text, claim, language)) || deniesAfter.test(after)
}

/** Whether it is only aimed at; asked of what a law demands, where aiming is what the law expects. */
export function isAim(text: string, claim: Span, language: Language): boolean {
  return aims[language].test(statementBefore(text, claim, language))
}

interface Span {
  readonly from: number
  readonly to: number
}

function statementBefore(text: string, claim: Span, language: Language): string {
  const borders = [...text.matchAll(border[language])].map((match) => match.index + match[0].length)
  const start = borders.findLast((at) => at <= claim.from) ?? 0
  return text.slice(Math.max(start, claim.from - 160), claim.from)
}
