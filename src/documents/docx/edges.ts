import { BorderStyle, Footer, Header, ImageRun, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Logo } from '#domain/branding/branding.ts'
import type { WrittenDocument } from '../writtenDocument.ts'
import type { Dress } from './look.ts'
import { runs } from './runs.ts'

const rightTab = ({ width }: Dress) => [{ type: TabStopType.RIGHT, position: width }]

/** Above every page: logo, name and subject; the organization's own line; what marks the document. */
export function head(document: WrittenDocument, dress: Dress): Header {
  const { branding, marks, watermark } = document
  const lines = [
    nameAndSubject(document, dress),
    ...(branding.header ? [new Paragraph({ style: 'Edge', children: runs(branding.header) })] : []),
    new Paragraph({
      style: 'Edge',
      border: { top: { style: BorderStyle.SINGLE, size: 8, color: dress.primary, space: 2 } },
      children: runs(marks.join(' · '), { bold: true }),
    }),
  ]
  const across = watermark && [new TextRun({ text: watermark.toUpperCase(), bold: true, size: 80, color: 'BFC5C0' })]
  return new Header({ children: [...lines, ...(across ? [new Paragraph({ style: 'Edge', children: across })] : [])] })
}

function nameAndSubject({ branding: { name, logo }, subject }: WrittenDocument, dress: Dress): Paragraph {
  return new Paragraph({
    style: 'Edge',
    tabStops: rightTab(dress),
    children: [
      ...(logo ? [picture(logo, name), new TextRun('  ')] : []),
      ...runs(name),
      new TextRun({ children: [new Tab()] }),
      ...runs(subject),
    ],
  })
}

/** Pixels: as high as two lines, and never wider than a third of the page. */
const most = { height: 34, width: 212 }

function picture({ bytes, type, width, height }: Logo, name: string): ImageRun {
  const scale = Math.min(most.height / height, most.width / width)
  return new ImageRun({
    type: type === 'image/png' ? 'png' : 'jpg',
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name, description: name, title: name },
  })
}

/** Below every page: the organization's own line, where the trail stood, the number of the page. */
export function foot({ branding, foot: said, pageWords: { page, of } }: WrittenDocument, dress: Dress): Footer {
  const number = new TextRun({
    children: [`\t${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
  })
  const own = branding.footer ? [new Paragraph({ style: 'Edge', children: runs(branding.footer) })] : []
  const last = new Paragraph({ style: 'Edge', tabStops: rightTab(dress), children: [...runs(said), number] })
  return new Footer({ children: [...own, last] })
}
