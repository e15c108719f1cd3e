import { Document, Footer, Header, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { WrittenDocument } from '../writtenDocument.ts'
import { blocks } from './blocks.ts'
import { dated } from './dated.ts'
import { listing, styles, TEXT_WIDTH } from './look.ts'

const margin = { top: 1360, bottom: 1250, left: 1134, right: 1134, header: 567, footer: 567 }

/** The document for Word and LibreOffice: headings, lists and tables as such, so that it can be worked on and listened to. */
export async function writeDocx(document: WrittenDocument): Promise<Uint8Array> {
  const { title, subject, organization, language, at } = document
  const file = new Document({
    title: `${title} · ${subject}`,
    subject,
    creator: organization,
    lastModifiedBy: organization,
    styles: styles(language),
    numbering: listing,
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin } },
        headers: { default: new Header({ children: head(document) }) },
        footers: { default: new Footer({ children: [foot(document)] }) },
        children: [
          new Paragraph({ style: 'Title', text: title }),
          new Paragraph({ style: 'Subject', text: subject }),
          ...document.blocks.flatMap(blocks),
        ],
      },
    ],
  })
  return dated(await Packer.toBuffer(file), at)
}

const rightTab = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }]

function head({ watermark, ...document }: WrittenDocument): Paragraph[] {
  const across = watermark && [new TextRun({ text: watermark.toUpperCase(), bold: true, size: 80, color: 'BFC5C0' })]
  return [...edge(document), ...(across ? [new Paragraph({ style: 'Edge', children: across })] : [])]
}

function edge({ organization, subject, marks }: WrittenDocument): Paragraph[] {
  const line = new Paragraph({
    style: 'Edge',
    tabStops: rightTab,
    children: [new TextRun(`${organization}\t${subject}`)],
  })
  if (marks.length === 0) return [line]
  return [line, new Paragraph({ style: 'Edge', children: [new TextRun({ text: marks.join(' · '), bold: true })] })]
}

function foot({ foot: said, pageWords: { page, of } }: WrittenDocument): Paragraph {
  const number = new TextRun({
    children: [`\t${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
  })
  return new Paragraph({ style: 'Edge', tabStops: rightTab, children: [new TextRun(said), number] })
}
