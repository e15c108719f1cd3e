import { writeDocx } from '#documents/docx/writeDocx.ts'
import type { ToolkitMatter } from '#documents/toolkit/matter.ts'
import { registerWorkbook } from '#documents/toolkit/registerWorkbook.ts'
import { templateDocument } from '#documents/toolkit/templateDocument.ts'
import { nameOf, writeToolkit } from '#documents/toolkit/writeToolkit.ts'
import { scopeStatementFields } from '#domain/records/scopeStatement/fields.ts'
import { standardNames } from '#domain/standards/standards.ts'
import { templates } from '#domain/toolkit/documents.ts'
import { registers } from '#domain/toolkit/registers.ts'
import type { Language } from '#domain/words/language.ts'
import { scopeFacts, systemFacts } from '#store/documents/toolkitFacts.ts'
import type { Tx } from '#store/open.ts'
import { holdersOf } from '#store/people/holders.ts'
import { listUnits } from '#store/people/units.ts'
import { namesOf } from '#store/records/existing.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { printingOf } from './recordMatter.ts'

export type ToolkitFormat = 'docx' | 'xlsx'

export interface ToolkitItem {
  readonly key: string
  readonly format: ToolkitFormat
  readonly title: string
  /** The clause of ISO/IEC 42001; null for registers, which serve many. */
  readonly ref: string | null
}

/** What the toolkit holds, in the language asked for (C-327, C-328). */
export function toolkitItems(language: Language): ToolkitItem[] {
  return [
    ...templates.map(({ key, ref, title }) => ({ key, ref, title: title[language], format: 'docx' as const })),
    ...registers.map(({ key, title }) => ({ key, ref: null, title: title[language], format: 'xlsx' as const })),
  ]
}

export interface ToolkitFile {
  readonly file: Uint8Array
  /** With its ending. */
  readonly name: string
  readonly format: ToolkitFormat
}

/** One file of the toolkit with the organization's facts in it. @throws Refused notFound */
export async function toolkitFile(
  app: App,
  caller: Caller,
  { key, language }: { readonly key: string; readonly language: Language },
): Promise<ToolkitFile> {
  const matter = await toolkitMatter(app, caller, language)
  const template = templates.find((each) => each.key === key)
  if (template) {
    const file = await writeDocx(templateDocument(template, matter))
    return { file, name: `${nameOf(key, template.title[language])}.docx`, format: 'docx' }
  }
  const register = found(registers.find((each) => each.key === key))
  return {
    file: registerWorkbook(register, matter),
    name: `${nameOf('', register.title[language])}.xlsx`,
    format: 'xlsx',
  }
}

/** The whole toolkit as a ZIP, written while it is read (C-331). */
export async function toolkitArchive(
  app: App,
  caller: Caller,
  { language, onFile }: { readonly language: Language; readonly onFile?: (done: number) => void },
): Promise<AsyncGenerator<Uint8Array>> {
  return writeToolkit(await toolkitMatter(app, caller, language), onFile)
}

function toolkitMatter(app: App, caller: Caller, language: Language): Promise<ToolkitMatter> {
  return app.store.reading(caller, async (tx) => ({
    printing: await printingOf(tx, { app, caller }, language),
    known: await known(tx, { app, caller }, language),
    systems: await systemFacts(tx, eyesOf(caller)),
  }))
}

async function known(tx: Tx, { caller }: At, language: Language): Promise<ToolkitMatter['known']> {
  const scope = await scopeFacts(tx, eyesOf(caller))
  const { standards } = await readSettings(tx)
  const units = (await listUnits(tx)).filter(({ active }) => active)
  const named = (kind: 'site' | 'department') =>
    joined(units.filter((unit) => unit.kind === kind).map(({ name }) => name))
  const roles = scope?.aiRoles.map((role) => roleName(role, language)) ?? []
  return {
    manager: await holders(tx, 'aimsManager'),
    management: await holders(tx, 'topManagement'),
    standards: joined(standards.map((standard) => standardNames[standard]?.[language] ?? standard)),
    scope: scope?.statement ?? null,
    activities: scope?.activities ?? null,
    boundaries: scope?.boundaries ?? null,
    roles: joined(roles),
    sites: named('site'),
    departments: named('department'),
  }
}

function roleName(role: string, language: Language): string {
  const options = scopeStatementFields.aiRoles.options as Readonly<Record<string, Record<Language, string>>>
  return options[role]?.[language] ?? role
}

async function holders(tx: Tx, role: 'aimsManager' | 'topManagement'): Promise<string | null> {
  const people = (await holdersOf(tx, [role])).map(({ person }) => person)
  const names = await namesOf(tx, people)
  return joined(people.flatMap((person) => names[person] ?? []))
}

function joined(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join(', ') : null
}
