import { type Language, languages } from '#domain/words/language.ts'

const KEY = 'meliora.language'

/** The language a person chose on this device, or null. */
export function chosenLanguage(): Language | null {
  return asLanguage(localStorage.getItem(KEY))
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEY, language)
}

/** The first of the browser's languages that we speak, or null. */
export function browserLanguage(): Language | null {
  return navigator.languages.map((tag) => asLanguage(tag.slice(0, 2))).find((language) => language !== null) ?? null
}

function asLanguage(text: string | null): Language | null {
  return languages.find((language) => language === text) ?? null
}

/**
 * The pseudo-locale run: `?pseudo=1` brackets every text of the catalogue until `?pseudo=0`, so that a text which bypasses
 * it stands out without brackets.
 */
export function isPseudo(): boolean {
  const asked = new URLSearchParams(location.search).get('pseudo')
  if (asked !== null) sessionStorage.setItem('meliora.pseudo', asked)
  return sessionStorage.getItem('meliora.pseudo') === '1'
}
