/** The edition of OSCAL our documents keep to. */
const OSCAL_VERSION = '1.2.2'

/** Names in properties of ours mean something under this namespace alone. */
const NAMESPACE = 'urn:meliora:ns:oscal'

/** What every exported document needs that a pure function cannot know. */
export interface Circumstances {
  /** An instant, ISO 8601. */
  readonly at: string
  /** `seq:hash` of the trail, as every export prints it. */
  readonly anchor: string
  /** The same identifier for the same name, in the form OSCAL wants (a UUID of version 5). */
  uuidOf(name: string): string
}

interface Described {
  readonly title: string
  readonly version: string
  /** What the document does not carry, one sentence each. */
  readonly losses: readonly string[]
}

/** The head of an OSCAL document; what is lost on the way is said in it. */
export function metadata({ title, version, losses }: Described, { at, anchor }: Circumstances) {
  return {
    title,
    'last-modified': at,
    version: version || '1',
    'oscal-version': OSCAL_VERSION,
    props: [property('trail-anchor', anchor)],
    remarks: losses.join('\n'),
  }
}

export interface Property {
  readonly name: string
  readonly ns: string
  readonly value: string
}

export function property(name: string, value: string): Property {
  return { name, ns: NAMESPACE, value }
}

/** What was said, as properties; what was not said has none. Properties hold one line. */
export function propertiesOf(said: Readonly<Record<string, string | number | null>>): Property[] {
  return Object.entries(said).flatMap(([name, value]) => {
    const text = value === null ? '' : lineOf(String(value))
    return text === '' ? [] : [property(name, text)]
  })
}

/** A text in one line, as titles and properties hold it. */
export function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** An identifier as OSCAL writes them (a token): what it may not hold becomes a low line. */
export function token(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N}.\-_]/gu, '_')
  return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`
}
