import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const office = 'soffice'

/**
 * Many office files opened and printed by LibreOffice at once: starting it is what takes long.
 * @returns the PDF of each, by the file's name; one it could not open is missing
 */
export function printAll(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'meliora-printed-'))
  try {
    const names = Object.keys(files)
    for (const name of names) writeFileSync(join(folder, name), files[name]!)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const inputs = names.map((name) => join(folder, name))
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'out'), ...inputs]
    execFileSync(office, options, { stdio: 'ignore' })
    const out = join(folder, 'out')
    const made = new Set(readdirSync(out))
    const printed = names.filter((name) => made.has(pdfOf(name)))
    return Object.fromEntries(printed.map((name) => [name, new Uint8Array(readFileSync(join(out, pdfOf(name))))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function pdfOf(name: string): string {
  return name.replace(/\.[a-z]+$/, '.pdf')
}
