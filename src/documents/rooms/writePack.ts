import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { roomPackReadme } from '#domain/words/roomPackWords.ts'
import { HashedArchive } from '../evidencePack/archive.ts'
import type { HandedPack, PackFile } from './pack.ts'
import { packIndex } from './packPage.ts'

/** What a pack consists of beside its index; each is asked for when its turn comes. */
export interface PackContents {
  /** Records as pages. */
  readonly pages: AsyncIterable<{ readonly path: string; readonly html: string }>
  readonly files: readonly PackFile[]
  readonly contentOf: (file: PackFile) => AsyncIterable<Uint8Array>
  /** Lines of the trail, or null where the pack has none. */
  readonly trail: AsyncIterable<string> | null
}

const verifier = readFileSync(new URL('./verify.mjs', import.meta.url), 'utf8')

/**
 * A pack as a ZIP that proves itself: an index for people and one for machines, records as pages, files once each, the trail, a script
 * and plain words to check it all offline, and the SHA-256 of everything (C-016, C-239).
 * @returns the print of the pack: the SHA-256 of its SHA256SUMS, for the trail
 */
export async function* writeHandedPack(
  pack: HandedPack,
  { pages, files, contentOf, trail }: PackContents,
): AsyncGenerator<Uint8Array, string> {
  const archive = new HashedArchive()
  archive.text('index.html', packIndex(pack))
  archive.text('index.json', `${JSON.stringify(pack, null, 2)}\n`)
  archive.text('README.txt', roomPackReadme[pack.language])
  archive.text('verify.mjs', verifier)
  yield* archive.written()
  for await (const { path, html } of pages) {
    archive.text(path, html)
    yield* archive.written()
  }
  const each = new Map(files.map((file) => [file.path, file]))
  for (const file of each.values()) yield* archive.file(file.path, contentOf(file))
  if (trail) yield* archive.lines('trail.jsonl', trail)
  const sums = archive.sums()
  archive.text('SHA256SUMS', sums)
  archive.end()
  yield* archive.written()
  return createHash('sha256').update(sums, 'utf8').digest('hex')
}
