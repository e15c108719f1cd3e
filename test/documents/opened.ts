import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether this machine can open what we wrote with somebody else's program. */
export const canOpen = ['soffice', 'pdftotext', 'pdfinfo', 'pdftoppm'].every(
  (program) => spawnSync('which', [program]).status === 0,
)

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'meliora-document-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const output = (program: string, options: string[]) =>
  execFileSync(program, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

export interface OpenedPdf {
  /** Its words as a search finds them. */
  readonly text: string
  /** What the file says of itself, by name. */
  readonly about: Readonly<Record<string, string>>
  /** Its structure as a screen reader walks it. */
  readonly structure: string
}

export function openPdf(pdf: Uint8Array): OpenedPdf {
  return inFolder((folder) => {
    const file = join(folder, 'opened.pdf')
    writeFileSync(file, pdf)
    const about = output('pdfinfo', [file])
      .split('\n')
      .map((line) => line.split(/:\s+/, 2) as [string, string])
    return {
      text: output('pdftotext', ['-layout', file, '-']),
      about: Object.fromEntries(about),
      structure: output('pdfinfo', ['-struct-text', file]),
    }
  })
}

/** A DOCX as LibreOffice prints it: nobody sees a window, nobody's settings are touched. */
export function printDocx(docx: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'opened.docx'), docx)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    output('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'opened.docx')])
    return new Uint8Array(readFileSync(join(folder, 'opened.pdf')))
  })
}
