import type { Language } from '#domain/words/language.ts'
import { plainText } from './plainText.ts'

const standard = '(?:iso(?:\\/iec)?[ -]?)?(?:42001|27001|20000-1|9001)(?:[:-]\\d{4})?'
/** What may stand around a name: quotation marks, brackets, a version. */
const opened = '["“”„«»(]*'
const closed = '["“”„«»)]*(?: v?\\d[\\d.]*)?["“”„«»)]*'
/** "The management system behind ClaimSight is certified": it is that system which is. */
const unmanaged =
  '(?<!management[- ]?systems? (?:behind|of|for|around|covering|that covers|für|von|hinter|um) (?:\\p{L}+ )?["“„«]*)'
const noManagement = "(?!(?:[’'s]{0,2})? (?:\\p{L}+ ){0,2}(?:management|governance)|-?management)"
const isEn = '(?:is|are|was|were|has been|have been|gets?|got)(?: (?:now|also|fully|already))*'
const isDe = '(?:ist|sind|wurde|wurden)(?: (?:jetzt|nun|auch|bereits|vollständig))*'

const phrases: Readonly<Record<Language, (name: string) => readonly string[]>> = {
  en: (name) => [
    `${unmanaged}${name}${closed}(?:,|:| -)? \\(?(?:${isEn} )?(?:an? )?(?:${standard}[- ])?(?:certified|certificated)${noManagement}`,
    `${unmanaged}${name}${closed} ${isEn} (?:approved|compliant|conformant) (?:under|to|against|by|with) ${standard}`,
    `${unmanaged}${name}${closed}(?:,|:| -)? \\(?(?:${isEn} )?${standard}[- ](?:approved|compliant|conformant)`,
    `${unmanaged}${name}${closed} (?:carries|carry|bears?|has|have|holds?|received|earned|comes? with|with)(?: (?:now|also|an?|the|its|our))* (?:${standard} )?(?:certificate|certification|mark)`,
    `(?:certified|certificated|${standard}[- ](?:approved|compliant|conformant)) ${opened}${name}${noManagement}`,
    `(?:certificate|certification) (?:of|for) (?:our |the )?${opened}${name}${noManagement}`,
  ],
  de: (name) => [
    `${unmanaged}${name}${closed} ${isDe}(?: (?:nach|gemäß))? (?:${standard}[- ])?(?:zertifiziert|konform)`,
    `${unmanaged}${name}${closed}(?:,|:| -)? \\(?(?:(?:nach|gemäß) )?${standard}[- ](?:zertifiziert|konform)`,
    `${unmanaged}${name}${closed} (?:trägt|hat|besitzt|erhielt|erhält|führt)(?: (?:jetzt|nun|ein|eine|das|die|unser|sein))* (?:${standard}[- ])?(?:zertifikat|zertifizierung|zeichen|siegel)`,
    `(?:${standard}-)?(?:zertifizierte|konforme)[rnms]? ${opened}${name}${noManagement}`,
    `(?:zertifikat|zertifizierung|siegel) (?:von|für|des|der) (?:\\p{L}{3,6} )?${opened}${name}${noManagement}`,
  ],
}

/** Shorter names are words of every text. */
const SHORTEST = 3

/**
 * Phrases that call one of the organization's own AI systems certified, where the system of management is (C-236, R17); of names that
 * stand in the text alone. What calls itself a management system may be certified.
 */
export function ownSystemPhrases(text: string, names: readonly string[], language: Language): readonly RegExp[] {
  const said = text.toLowerCase()
  return names
    .map((name) => plainText(name.trim()).text)
    .filter((name) => name.length >= SHORTEST && !/management/iu.test(name) && said.includes(name.toLowerCase()))
    .flatMap((name) => phrases[language](escaped(name)))
    .map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'))
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}`)
}
