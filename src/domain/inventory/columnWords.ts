import { synonyms } from '#domain/register/plainWords.ts'

/** What a column of an inventory may hold. */
export const inventoryColumns = [
  'title',
  'owner',
  'purpose',
  'origin',
  'role',
  'tier',
  'site',
  'department',
  'provider',
  'systemVersion',
  'identifier',
  'limitations',
  'affectedPersons',
  'stage',
] as const

export type InventoryColumn = (typeof inventoryColumns)[number]

/** Headers as inventories write them, English and German. */
export const columnByHeader = synonyms<InventoryColumn>({
  title:
    'name, system, ai system, ai system name, system name, ki system, ki systeme, systemname, application, application name, anwendung, bezeichnung, title, titel, tool, model name, use case name, product, produkt',
  owner:
    'owner, system owner, business owner, ai system owner, product owner, responsible, responsible person, accountable, verantwortlich, verantwortliche person, verantwortlicher, systemverantwortung, eigentümer, systemeigner, ansprechpartner, contact',
  purpose:
    'purpose, intended purpose, intended use, use case, description, summary, what it does, zweck, zweckbestimmung, beschreibung, anwendungsfall, verwendungszweck, einsatzzweck',
  origin:
    'origin, source, sourcing, in house or third party, make or buy, built or bought, herkunft, beschaffung, bezug, eigen oder fremd',
  role: 'role, our role, ai act role, role under ai act, operator role, rolle, unsere rolle, rolle nach ki verordnung',
  tier: 'risk class, risk category, risk level, risk tier, ai act class, ai act classification, ai act risk, classification, tier, risk, risikoklasse, risikokategorie, risikostufe, risiko, einstufung, klasse',
  site: 'site, location, plant, standort, ort, niederlassung',
  department: 'department, business unit, unit, team, division, abteilung, bereich, fachbereich, organisationseinheit',
  provider: 'provider, vendor, supplier, manufacturer, developer, anbieter, hersteller, lieferant',
  systemVersion: 'version, release, model version, stand',
  identifier:
    'id, identifier, system id, asset id, inventory number, ref, reference, kennung, inventarnummer, nr, no, number, nummer',
  limitations: 'limitations, known limitations, limits, grenzen, einschränkungen',
  affectedPersons: 'affected persons, affected people, who is affected, data subjects, betroffene, betroffene personen',
  stage: 'stage, status, state, lifecycle stage, life cycle stage, phase, lebenszyklus, zustand, stufe',
})

/** Words in a column of choices, as people write them. */
export const choiceWords = {
  origin: synonyms({
    inHouse:
      'in house, inhouse, internal, own, own development, built, make, self developed, made in house, intern, eigen, eigenentwicklung, selbst entwickelt',
    thirdParty:
      'third party, external, bought, buy, vendor, supplier, purchased, saas, procured, off the shelf, from a third party, extern, fremd, zugekauft, gekauft, dritte, von dritten, eingekauft',
  }),
  role: synonyms({
    provider: 'provider, anbieter',
    deployer: 'deployer, betreiber',
    developer: 'developer, entwickler',
    user: 'user, nutzer, anwender',
  }),
  tier: synonyms({
    prohibited: 'prohibited, unacceptable, unacceptable risk, banned, verboten, unannehmbar, inakzeptabel',
    high: 'high, high risk, annex iii, annex i, hoch, hochrisiko, hohes risiko',
    limited:
      'limited, limited risk, transparency, transparency duties, begrenzt, begrenztes risiko, transparenzpflichten, transparenz',
    minimal: 'minimal, minimal risk, low, low risk, none, no risk, gering, minimales risiko, niedrig, geringes risiko',
    gpai: 'gpai, general purpose, general purpose model, general purpose ai, foundation model, basismodell, allgemeiner verwendungszweck',
  }),
} as const
