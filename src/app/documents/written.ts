import { writeDocx } from '#documents/docx/writeDocx.ts'
import { writePdf } from '#documents/pdf/writePdf.ts'
import type { WrittenDocument } from '#documents/writtenDocument.ts'

export const documentFormats = ['pdf', 'docx'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/** A file to hand out, with where the trail stood when it was made. */
export interface Printed {
  readonly file: Uint8Array
  /** Without its ending. */
  readonly name: string
  /** `seq:hash`. */
  readonly trailHead: string
}

/** The document in the format asked for. */
export function written(document: WrittenDocument, format: DocumentFormat): Promise<Uint8Array> {
  return format === 'pdf' ? writePdf(document) : writeDocx(document)
}
