import { createHash } from 'node:crypto'
import type { SourceStandard } from '#domain/standards/crosswalk/harmonized.ts'
import { headingOf } from '#domain/standards/details/headings.ts'
import { whatItShows } from '#domain/standards/details/shows.ts'
import { type CatalogSource, catalogDocument } from '#domain/standards/oscal/catalog.ts'
import type { Circumstances } from '#domain/standards/oscal/document.ts'
import { mappingDocument } from '#domain/standards/oscal/mapping.ts'
import { keyOf, type Standard } from '#domain/standards/requirement.ts'
import { standards } from '#domain/standards/standards.ts'
import type { Language } from '#domain/words/language.ts'
import { oscalWords } from '#domain/words/oscalWords.ts'
import { ownFrameworks, ownNodes } from '#store/frameworks/frameworks.ts'
import type { Tx } from '#store/open.ts'
import { readHead } from '#store/trail/stream.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { printed } from '../trail/anchors.ts'
import { reuseNow } from './reuse.ts'

/** A standard or a framework that was brought, as an OSCAL catalog in the caller's language. @throws Refused notFound */
export function oscalCatalog(app: App, caller: Caller, id: string) {
  return app.store.reading(caller, async (tx) => {
    const shipped = standards.find((standard) => standard.id === id)
    const source = shipped ? shippedSource(shipped, caller.language) : await broughtSource(tx, id, caller.language)
    return catalogDocument(source, await circumstances(tx, app))
  })
}

function shippedSource({ id, name, edition, requirements }: Standard, language: Language): CatalogSource {
  const headings = new Map(
    requirements.flatMap(({ ref }) => {
      const heading = headingOf(id, ref)
      return heading ? [[heading.title[language], heading.ref || heading.title[language]] as const] : []
    }),
  )
  const losses = [oscalWords.ownWords, oscalWords.lostLanguages, oscalWords.lostTopics, oscalWords.lostEvidence]
  return {
    id,
    name,
    edition,
    losses: losses.map((loss) => loss[language]),
    nodes: [
      ...[...headings].map(([title, ref]) => ({
        ref: `${ref} §`,
        parent: null,
        title,
        text: '',
        isRequirement: false,
      })),
      ...requirements.map(({ ref, title }) => {
        const heading = headingOf(id, ref)
        return {
          ref,
          parent: heading ? `${headings.get(heading.title[language])} §` : null,
          title: title[language],
          text: whatItShows(keyOf(id, ref))?.[language] ?? '',
          isRequirement: true,
        }
      }),
    ],
  }
}

async function broughtSource(tx: Tx, key: string, language: Language): Promise<CatalogSource> {
  const framework = found((await ownFrameworks(tx)).find((one) => one.key === key))
  const losses = [oscalWords.asBrought, oscalWords.lostEvidence].map((loss) => loss[language])
  return { id: key, name: framework.name, edition: framework.edition, nodes: await ownNodes(tx, framework.id), losses }
}

/** The crosswalk from a standard to ISO/IEC 42001 as the organization sees it, as an OSCAL mapping collection. */
export async function oscalMapping(app: App, caller: Caller, source: SourceStandard) {
  const { actual } = await reuseNow(app, caller, source)
  const { language } = caller
  const [from, to] = [source, 'iso42001'].map((id) => found(standards.find((standard) => standard.id === id)))
  return app.store.reading(caller, async (tx) =>
    mappingDocument(
      {
        source: found(from),
        target: found(to),
        rows: actual.rows,
        description: oscalWords.mapping[language],
        losses: [oscalWords.lostStrength[language]],
      },
      await circumstances(tx, app),
    ),
  )
}

/** What a document of this moment says about itself. */
export async function circumstances(tx: Tx, app: App): Promise<Circumstances> {
  return { at: app.now(), anchor: printed(await readHead(tx)), uuidOf }
}

/** A UUID of version 5 in form: the same for the same name. */
function uuidOf(name: string): string {
  const hex = createHash('sha1').update(`urn:meliora:oscal ${name}`).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
