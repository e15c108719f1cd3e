import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/**
 * The file with the document's own moment in place of this machine's, and drawings counted from one: the library counts on
 * from file to file. The same document is the same file.
 */
export function dated(file: Uint8Array, at: string): Uint8Array {
  const parts = unzipSync(file)
  const rewrite = (name: string, mend: (text: string) => string) => {
    parts[name] = strToU8(mend(strFromU8(parts[name]!)))
  }
  rewrite('docProps/core.xml', (text) =>
    text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at.slice(0, 19)}Z`),
  )
  let drawings = 0
  rewrite('word/document.xml', (text) =>
    text
      .replace(/(<(?:wp:docPr|wps:cNvPr|wpg:cNvPr) [^>]*?\bid=")[^"]*/g, (_, before) => `${before}${++drawings}`)
      .replace(/(<wps:cNvPr [^>]*?\bname="[A-Z][a-z]+) \d+"/g, '$1"'),
  )
  return zipSync(parts, { mtime: new Date(1980, 0, 2) })
}
