import { Document, Packer, PageOrientation, Paragraph } from 'docx'
import type { WrittenDocument } from '../writtenDocument.ts'
import { blocks } from './blocks.ts'
import { dated } from './dated.ts'
import { foot, head } from './edges.ts'
import { dressOf, listing, styles } from './look.ts'

const margin = { top: 1640, bottom: 1250, left: 1134, right: 1134, header: 567, footer: 567 }

/** The document for Word and LibreOffice: headings, lists and tables as such, so that it can be worked on and listened to. */
export async function writeDocx(document: WrittenDocument): Promise<Uint8Array> {
  const { title, subject, language, at, branding } = document
  const organization = branding.name
  const dress = dressOf(branding, document.isWide)
  const file = new Document({
    title: `${title} · ${subject}`,
    subject,
    creator: organization,
    lastModifiedBy: organization,
    styles: styles(language, dress),
    numbering: listing,
    sections: [
      {
        properties: { page: { size: pageOf(document), margin } },
        headers: { default: head(document, dress) },
        footers: { default: foot(document, dress) },
        children: [
          new Paragraph({ style: 'Title', text: title }),
          new Paragraph({ style: 'Subject', text: subject }),
          ...document.blocks.flatMap((block) => blocks(block, dress)),
        ],
      },
    ],
  })
  return dated(await Packer.toBuffer(file), at)
}

/** A4; lying across where the tables are wide. The library turns the two itself. */
function pageOf({ isWide }: WrittenDocument) {
  const size = { width: 11906, height: 16838 }
  return isWide ? { ...size, orientation: PageOrientation.LANDSCAPE } : size
}
