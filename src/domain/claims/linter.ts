import { type Language, languages } from '#domain/words/language.ts'
import { isAim, isDenied } from './denied.ts'
import { ownSystemPhrases } from './ownSystems.ts'
import { type ClaimCode, patterns } from './patterns.ts'
import { plainText } from './plainText.ts'

export interface Claim {
  readonly code: ClaimCode
  /** Where it stands in the text as it was written: `text.slice(from, to)`. */
  readonly from: number
  readonly to: number
  readonly said: string
}

/**
 * What a public text claims and must not (C-233 to C-236, brief 0.7), in the order it stands there. A denied claim is none. The linter
 * reads phrases, not meaning: an empty answer says that none of the listed claims was found, not that the text is true.
 * @param ownSystems names of the organization's AI systems: none of them is certified
 */
export function claimsIn(text: string, language: Language, ownSystems: readonly string[] = []): readonly Claim[] {
  const plain = plainText(text)
  const named = { product_certified: ownSystemPhrases(plain.text, ownSystems, language) }
  const claims = [...Object.entries(patterns[language]), ...Object.entries(named)].flatMap(([code, phrases]) =>
    phrases.flatMap((phrase) =>
      [...plain.text.matchAll(phrase)]
        .map((match) => ({ from: match.index, to: match.index + match[0].trimEnd().length }))
        .filter((claim) => !isDenied(plain.text, claim, language))
        .filter((claim) => code !== 'law_presumed' || !isAim(plain.text, claim, language))
        .map((claim) => asWritten(text, plain.at, code as ClaimCode, claim)),
    ),
  )
  return claims.toSorted((one, other) => one.from - other.from || other.to - one.to).filter(standsAlone)
}

/** As `claimsIn`, in every language we know: a German page may boast in English. */
export function claimsInAny(text: string, ownSystems: readonly string[] = []): readonly Claim[] {
  return languages
    .flatMap((language) => claimsIn(text, language, ownSystems))
    .toSorted((one, other) => one.from - other.from)
}

function asWritten(
  text: string,
  at: readonly number[],
  code: ClaimCode,
  { from, to }: { readonly from: number; readonly to: number },
): Claim {
  const [first, last] = [at[from] ?? 0, (at[to - 1] ?? text.length - 1) + 1]
  return { code, from: first, to: last, said: text.slice(first, last) }
}

/** The longest of those that begin together says it all. */
function standsAlone(claim: Claim, at: number, all: readonly Claim[]): boolean {
  return !all.slice(0, at).some((other) => other.code === claim.code && other.to > claim.from)
}
