import { saidOf, type Tag } from './tags.ts'

/** Fields that show what is in the file, or when and by whom it was made. Whatever else Word knows may read, start or fetch. */
const harmless = new Set(
  `= ADVANCE AUTHOR COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME FILENAME FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK
  INDEX KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE REF REVNUM SAVEDATE
  SECTION SECTIONPAGES SEQ STYLEREF SUBJECT SYMBOL TC TIME TITLE TOC USERNAME XE`.split(/\s+/),
)

/** Whether all fields of a part are among those we know: a field whose name other fields would put together is not. */
export function areHarmless(tags: readonly Tag[]): boolean {
  return fieldsIn(tags).every((code) => {
    const [name = ''] = /^(=|[^\s"\\]{1,20})/.exec(code.trimStart()) ?? []
    return harmless.has(name.toUpperCase())
  })
}

interface OpenField {
  code: string
  isCut: boolean
}

/** The code of each field, up to its result or the first field within it. Word may cut a code into many runs. */
function fieldsIn(tags: readonly Tag[]): string[] {
  const loose = { code: '', isCut: true }
  const all: OpenField[] = []
  const open: OpenField[] = []
  for (const tag of tags) {
    const field = open.at(-1)
    if (tag.name === 'fldSimple') all.push({ code: saidOf(tag, 'instr') ?? '', isCut: true })
    else if (tag.name === 'instrText' && !field) loose.code += tag.text
    else if (tag.name === 'instrText' && field && !field.isCut) field.code += tag.text
    else if (tag.name === 'fldChar') turn(saidOf(tag, 'fldCharType'), { all, open })
  }
  return [...all, ...(loose.code.trim() ? [loose] : [])].map(({ code }) => code)
}

/** A field begins, comes to its result, or ends. One that says neither begins too: with no code, it is none we know. */
function turn(kind: string | null, { all, open }: { all: OpenField[]; open: OpenField[] }): void {
  const field = open.at(-1)
  if (field) field.isCut = true
  if (kind === 'separate') return
  if (kind === 'end') {
    open.pop()
    return
  }
  const begun = { code: '', isCut: false }
  all.push(begun)
  open.push(begun)
}
