import { mayBeSame, nameKey, nameParts } from './personNames.ts'
import { isPlaceholder, plain, wordList } from './plainWords.ts'
import { decided, type Understood } from './understanding.ts'

export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly email?: string | null
}

/** Somebody we have, somebody the import would add (never invited), or words that name no single person. */
export type PersonRead =
  | { readonly kind: 'known'; readonly id: string; readonly name: string }
  /** `written` is the spelling in the file. */
  | { readonly kind: 'new'; readonly name: string; readonly written: string }
  | { readonly kind: 'words'; readonly words: string }

/** The person's own decision for a text: a person of the organization, a new one by this name, or nobody. */
export type PersonChoice = { readonly id: string } | { readonly name: string } | null

export interface PersonContext {
  readonly people: readonly KnownPerson[]
  /** Full names that occur in the file: "D. Whitlock" is the Dana Whitlock three rows above. */
  readonly inFile?: readonly string[]
  readonly corrections?: Readonly<Record<string, PersonChoice>>
}

/**
 * Reads one name. Errors: `person_ambiguous` (several fit, `values.candidates` names them). Warnings: `person_abbreviated`
 * (matched by initial), `person_team` (a group, kept as words), `person_several` (the first is taken).
 * Placeholders ("Nobody", "??", "N.N.") are nobody. Never invites anyone.
 */
export function understandPerson(text: string, context: PersonContext): Understood<PersonRead> {
  const words = text.trim().replace(/\s+/g, ' ')
  const choice = decided(context.corrections, text.trim())
  if (choice !== undefined) return { value: chosen(choice, words, context) }
  if (isPlaceholder(words) || nobody.has(plain(words))) return { value: null }
  const byMail = context.people.find(({ email }) => email && words.toLowerCase().includes(email.toLowerCase()))
  if (byMail) return { value: known(byMail) }
  const several = namesIn(words)
  if (several.length > 1 && several.every((part) => nameParts(part) && !isTeam(part)))
    return firstOf(several, words, context)
  const initialled = byInitials(words, context)
  if (initialled)
    return {
      value: initialled,
      warning: { code: 'person_abbreviated', values: { text: words, name: initialled.name } },
    }
  if (isTeam(words))
    return { value: { kind: 'words', words }, warning: { code: 'person_team', values: { text: words } } }
  return byName(words, context)
}

function byName(words: string, context: PersonContext): Understood<PersonRead> {
  const parts = nameParts(words)
  if (!parts)
    return { value: { kind: 'words', words }, warning: { code: 'person_not_understood', values: { text: words } } }
  const exact = context.people.filter(({ name }) => sameName(name, words))
  if (exact.length === 1 && exact[0]) return { value: known(exact[0]) }
  const fitting = exact.length > 1 ? exact : context.people.filter(({ name }) => fits(name, parts))
  const fromFile = parts.abbreviated
    ? (context.inFile ?? []).filter(
        (name) => fits(name, parts) && !fitting.some((person) => sameName(person.name, name)),
      )
    : []
  const candidates = [...fitting.map(({ name }) => name), ...fromFile]
  if (candidates.length > 1)
    return { error: { code: 'person_ambiguous', values: { text: words, candidates: candidates.join(', ') } } }
  const [match] = fitting
  if (match)
    return { value: known(match), warning: { code: 'person_abbreviated', values: { text: words, name: match.name } } }
  const [name] = fromFile
  if (name)
    return {
      value: { kind: 'new', name, written: words },
      warning: { code: 'person_abbreviated', values: { text: words, name } },
    }
  return { value: { kind: 'new', name: words, written: words } }
}

/** "Dana / Piet", "Dana Whitlock, Piet Aalders"; but "Whitlock, Dana" is one person. */
function namesIn(words: string): string[] {
  const byComma = words.split(',').map((part) => part.trim())
  if (byComma.length > 1 && byComma.every((part) => part.includes(' '))) return byComma
  return words.split(/\s*(?:;|\/|&|\+| and | und )\s*/i).filter((part) => part !== '')
}

/** "DW", where exactly one person has these initials. */
function byInitials(
  words: string,
  { people, inFile = [] }: PersonContext,
): Exclude<PersonRead, { kind: 'words' }> | undefined {
  if (!/^\p{Lu}{2,3}$/u.test(words) || teamWords.has(plain(words))) return undefined
  const has = (name: string) => {
    const parts = nameParts(name)
    return parts !== undefined && [...parts.given, parts.surname].map((part) => part[0]).join('') === plain(words)
  }
  const fitting = people.filter(({ name }) => has(name))
  const fromFile = inFile.filter((name) => has(name) && !fitting.some((person) => sameName(person.name, name)))
  if (fitting.length + fromFile.length !== 1) return undefined
  return fitting[0]
    ? { kind: 'known', id: fitting[0].id, name: fitting[0].name }
    : { kind: 'new', name: fromFile[0] ?? '', written: words }
}

function firstOf(several: readonly string[], words: string, context: PersonContext): Understood<PersonRead> {
  const first = understandPerson(several[0] ?? '', context)
  if ('error' in first) return first
  return { value: first.value, warning: { code: 'person_several', values: { text: words, name: several[0] ?? '' } } }
}

function chosen(choice: PersonChoice, written: string, { people }: PersonContext): PersonRead | null {
  if (choice === null) return null
  if ('name' in choice) return { kind: 'new', name: choice.name, written }
  const person = people.find(({ id }) => id === choice.id)
  return person ? known(person) : null
}

function known({ id, name }: KnownPerson): PersonRead {
  return { kind: 'known', id, name }
}

function sameName(one: string, other: string): boolean {
  const [first, second] = [nameParts(one), nameParts(other)]
  return first !== undefined && second !== undefined && nameKey(first) === nameKey(second)
}

function fits(name: string, parts: Parameters<typeof mayBeSame>[0]): boolean {
  const other = nameParts(name)
  if (!other) return false
  return mayBeSame(parts, other) || (parts.given.length === 0 && other.given[0] === parts.surname)
}

/** A single word that is no surname, or a name with a word of a department in it. */
function isTeam(words: string): boolean {
  const bare = words.replace(/[([<].*$/s, '').trim() || words
  const named = plain(bare)
    .split(' ')
    .some((word) => teamWords.has(word))
  return named || /^\p{Lu}{2,5}$/u.test(bare) || /(team|abteilung|gruppe|ausschuss|abteilungsleitung)$/i.test(bare)
}

const nobody = new Set(
  wordList(
    [
      'nobody, noone, no one, anon, anonymous, someone, somebody, anyone, everyone, all, vacant, open, not assigned, who',
      'niemand, anonym, jemand, alle, vakant, offen, unbesetzt, nicht zugewiesen',
    ].join(', '),
  ),
)
const teamWords = new Set(
  wordList(
    [
      'team, desk, department, dept, division, board, council, committee, group, office, unit, management, operations, support',
      'service, services, helpdesk, servicedesk, cab, it, hr, qa, security, development, customers, customer, users, staff',
      'suppliers, supplier, marketing, sales, finance, abteilung, bereich, gruppe, vorstand, ausschuss, betrieb, betriebsrat',
      'personal, einkauf, vertrieb, entwicklung, leitung, kunde, kunden, nutzer, mitarbeiter, geschäftsführung, edv, qm',
    ].join(', '),
  ),
)
