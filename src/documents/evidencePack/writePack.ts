import type { Language } from '#domain/words/language.ts'
import { HashedArchive } from './archive.ts'
import type { EvidencePack, PackedFile } from './pack.ts'
import { packPage } from './page.ts'

/** Where a file lies in the pack: its hash keeps two of one name apart. */
export function pathOf({ hash, name }: Pick<PackedFile, 'hash' | 'name'>): string {
  return `files/${hash.slice(0, 12)}-${name.replace(/[^\p{L}\p{N}._ -]/gu, '_').slice(-120)}`
}

/**
 * The evidence released for outside as a ZIP: an index for people and one for machines, every file once, and the SHA-256 of all of it.
 * @param contentOf the content of a file, read while the pack is written
 */
export async function* writePack(
  pack: EvidencePack,
  language: Language,
  contentOf: (file: PackedFile) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const archive = new HashedArchive()
  archive.text('index.html', packPage(pack, language))
  archive.text('index.json', `${JSON.stringify(pack, null, 2)}\n`)
  yield* archive.written()
  const files = new Map(pack.items.flatMap(({ file }) => (file ? [[pathOf(file), file] as const] : [])))
  for (const [path, file] of files) yield* archive.file(path, contentOf(file))
  archive.text('SHA256SUMS', archive.sums())
  archive.end()
  yield* archive.written()
}
