import { templates } from '#domain/toolkit/documents.ts'
import { registers } from '#domain/toolkit/registers.ts'
import { filled } from '#domain/words/language.ts'
import { toolkitText } from '#domain/words/toolkitWords.ts'
import { writeDocx } from '../docx/writeDocx.ts'
import { HashedArchive } from '../evidencePack/archive.ts'
import { fillWith } from './fill.ts'
import type { ToolkitMatter } from './matter.ts'
import { registerWorkbook } from './registerWorkbook.ts'
import { templateDocument } from './templateDocument.ts'

/** How many files the toolkit holds beside what explains it. */
export const toolkitSize = templates.length + registers.length

/**
 * The whole toolkit as a ZIP, file by file: a document for everything that must be written down, a workbook for every register.
 * @param onFile told after each file, with how many are done
 */
export async function* writeToolkit(
  matter: ToolkitMatter,
  onFile: (done: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const { language, branding } = matter.printing
  const archive = new HashedArchive()
  const day = fillWith(matter)({ en: '{day}', de: '{day}' })
  const counts = { documents: templates.length, registers: registers.length }
  archive.text('README.txt', filled(toolkitText.readMe[language], { organization: branding.name, day, ...counts }))
  let done = 0
  for (const template of templates) {
    const file = await writeDocx(templateDocument(template, matter))
    yield* archive.file(`documents/${nameOf(template.key, template.title[language])}.docx`, once(file))
    onFile(++done)
  }
  for (const register of registers) {
    yield* archive.file(
      `registers/${nameOf('', register.title[language])}.xlsx`,
      once(registerWorkbook(register, matter)),
    )
    onFile(++done)
  }
  archive.text('SHA256SUMS', archive.sums())
  archive.end()
  yield* archive.written()
}

async function* once(file: Uint8Array): AsyncGenerator<Uint8Array> {
  yield file
}

/** A file's name anyone can unpack: letters without marks, digits, hyphens. */
export function nameOf(key: string, title: string): string {
  const plain = title.replaceAll('ß', 'ss').replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
  const safe = plain.replaceAll('Ä', 'Ae').replaceAll('Ö', 'Oe').replaceAll('Ü', 'Ue')
  return [key, safe.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')].filter(Boolean).join('-')
}
