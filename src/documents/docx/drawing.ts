import { Paragraph } from 'docx'
import { ShapeGroupRun } from 'docx/shapes'
import type { Drawing } from '../writtenDocument.ts'
import { runs } from './runs.ts'
import { shapesOf } from './shapes.ts'

/** Pixels between the margins, and above the foot. */
const most = { width: 642, height: 820 }

/** A picture of shapes, with its name below it. */
export function drawing({ svg, alt, caption }: Drawing): Paragraph[] {
  const [width, height] = [Number(svg.attributes.width), Number(svg.attributes.height)]
  const scale = Math.min(1, most.width / width, most.height / height)
  const picture = new ShapeGroupRun({
    children: shapesOf(svg, { width, height, scale }),
    transformation: { width: width * scale, height: height * scale },
    altText: { name: caption, description: alt },
  })
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160 }, children: [picture] }),
    new Paragraph({ style: 'Quiet', children: runs(caption) }),
  ]
}
