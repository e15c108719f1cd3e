import type { Language } from '#domain/words/language.ts'

/** What a public text must not claim (A283–A287, brief 0.7): C-233 perfect, C-234 incidents, C-235 better, C-236 guaranteed, product, law. */
export const claimCodes = [
  'perfect_ai',
  'no_incidents',
  'better_than_others',
  'guaranteed_outcome',
  'product_certified',
  'certified_by_iso',
  'law_presumed',
] as const

export type ClaimCode = (typeof claimCodes)[number]

type Patterns = Readonly<Record<ClaimCode, readonly RegExp[]>>

const e = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu')

const thing =
  'ai|a\\.i\\.|systems?|products?|models?|software|tools?|app|apps|chatbots?|assistants?|algorithms?|services?'
const standard = '(?:iso(?:\\/iec)?[ -]?)?(?:42001|27001|20000-1|9001)'
const managed = '[- ]+management'

const english: Patterns = {
  perfect_ai: [
    e('(?:risk|error|bias|mistake|fault|defect|hallucination)[- ]?free'),
    e('free (?:of|from) (?:any |all )?(?:risks?|errors?|bias|mistakes?|faults?|defects?|hallucinations?)'),
    e('(?:perfect|flawless|infallible|faultless|fool[- ]?proof)'),
    e('(?:zero|without(?: any)?) (?:residual )?(?:risks?|errors?|bias|mistakes?|hallucinations?)'),
    e(
      '(?:has|have|carr(?:y|ies)|poses?|with|is|are|makes?|contains?|there is|there are) (?:absolutely )?no (?:residual )?(?:risks?|errors?|bias|mistakes?|hallucinations?)',
    ),
    e("(?:never|cannot|can not|can’t|can't) (?:be wrong|err|make (?:a )?mistakes?|hallucinates?|discriminates?)"),
    e('never (?:wrong|biased|makes (?:a )?mistakes?|errs)'),
    e(
      '(?:100 ?%|a hundred per ?cent|completely|absolutely|totally|entirely|perfectly|always) (?:accurate|safe|secure|fair|correct|reliable|unbiased|right|trustworthy)',
    ),
  ],
  no_incidents: [
    e(
      '(?:no|zero|without(?: any)?) (?:\\p{L}+ )?(?:incidents?|accidents?|harm|failures?|breaches) (?:will|can|could|may|ever|at all)',
    ),
    e('(?:incidents?|accidents?|failures?|harm|breaches) (?:will|can|could) (?:never|not) (?:happen|occur|arise)'),
    e('(?:incident|accident|failure)[- ]?free'),
    e("(?:never|cannot|can not|won’t|won't|will not) (?:fails?|break down|go wrong|cause harm)"),
    e('nothing (?:will|can|could|ever)(?: ever)? (?:go|goes) wrong'),
    e('(?:rules? out|eliminates?|excludes?) (?:all |any |every )?(?:incidents?|accidents?|harm|failures?)'),
  ],
  better_than_others: [
    e(
      '(?:better|safer|fairer|more (?:\\p{L}+)) than (?:(?:any|all|the|our|other|most|your) )*(?:others?|competitors?|competition|rivals?|providers?|insurers?|companies|vendors?|alternatives?|uncertified \\p{L}+)',
    ),
    e(
      '(?:superior to|ahead of|outperforms?|unlike) (?:(?:any|all|the|our|other|most) )*(?:others?|competitors?|competition|rivals?|providers?|companies|vendors?)',
    ),
    e(
      'the (?:best|safest|fairest|most \\p{L}+) (?:\\p{L}+ ){0,3}(?:on the market|in the (?:market|industry|world|country|sector)|of all|available)',
    ),
    e('(?:market|industry|world)[- ](?:leading|beating)'),
    e('(?:best|first)[- ]in[- ]class|second to none|unrivalled|unrivaled|unmatched|number one'),
  ],
  guaranteed_outcome: [
    e('guarantee(?:s|d|ing)?'),
    e(
      '(?:we|it|they|which|that|certificate|certification|certified) (?:will )?(?:ensures?|assures?|warrants?) (?:that )?(?:you|your|every|all|only|no|fair|correct|safe|accurate)',
    ),
    e('(?:we )?promises? (?:you )?(?:that|fair|correct|safe|accurate|better)'),
  ],
  product_certified: [
    e(`(?:certified|certificated) (?:by \\p{L}+ )?(?:(?:${thing})[- ]?)+(?!${managed}|[- ]governance)`),
    e(`${standard}(?:[:-]\\d{4})?[- ]?(?:certified|certificated) (?:(?:${thing})[- ]?)+(?!${managed})`),
    e(
      `(?<!management[- ])(?:${thing}) (?:is|are|has been|have been|was|were|got|gets)(?: now| also| fully)? (?:${standard}[- ])?certified`,
    ),
    e(
      `(?<!management[- ])(?:${thing}) (?:carries|carry|bears?|has|have|comes? with|with)(?: now)?(?: a| an| the| its| their)? (?:${standard} )?(?:certificate|certification|mark)`,
    ),
    e(`${standard}(?:[:-]\\d{4})?[- ]?(?:compliant|conformant|approved) (?:(?:${thing})[- ]?)+(?!${managed})`),
    e(
      `(?<!management[- ])(?:${thing}) (?:is|are|was|were)(?: now| also| fully)? approved (?:under|to|against|by) ${standard}`,
    ),
  ],
  certified_by_iso: [
    e(
      '(?:certified|accredited|approved|verified|endorsed) by (?:the )?(?:iso|iec|international organization for standardization)',
    ),
    e('iso[- ](?:accredited|approved|endorsed)'),
    e(`accredited (?:to|against|under|according to) ${standard}`),
  ],
  law_presumed: [
    e(
      '(?:ai[- ]act|eu[- ]ai[- ]act|artificial intelligence act|gdpr)[- ](?:compliant|compliance|conformant|conform|proof|ready|certified|approved)(?! (?:work|project|programme|program|plan|officer|team|is|check|calendar))',
    ),
    e(
      '(?:compl(?:y|ies|iant|iance)|conform(?:s|ity|ant|ing)?|in (?:full )?(?:compliance|conformity|accordance|line)) (?:fully )?(?:with|to) (?:all |the |every |its |eu |requirements? |of |obligations? |applicable )*(?:ai[- ]act|artificial intelligence act|regulation \\(eu\\) 2024\\/1689)',
    ),
    e(
      '(?:meets?|fulfil(?:s|led)?|fulfills?|satisf(?:y|ies)) (?:all |the |every |eu |requirements? |of |obligations? )*(?:ai[- ]act|artificial intelligence act|regulation \\(eu\\) 2024\\/1689|legal requirements)',
    ),
    e('presum(?:ption|ed) (?:of|in) conformity'),
    e('(?:approved|authori[sz]ed|recogni[sz]ed) by (?:the )?(?:regulators?|authorit(?:y|ies)|european commission|eu)'),
  ],
}

const ding =
  'ki|systeme?|produkte?|modelle?|software|werkzeuge?|app|apps|chatbots?|assistenten?|algorithmen|algorithmus|dienste?'

const german: Patterns = {
  perfect_ai: [
    e('(?:risiko|fehler|vorurteils|diskriminierungs|irrtums|halluzinations)-?frei(?:e[rnms]?)?'),
    e(
      'frei von (?:allen |jeglichen |jeglicher |jedem )?(?:risiken|risiko|fehlern|vorurteilen|verzerrungen|irrtümern|diskriminierung)',
    ),
    e('(?:perfekte?[rnms]?|makellose?[rnms]?|unfehlbare?[rnms]?|narrensichere?[rnms]?)'),
    e(
      '(?:kein(?:e|en|erlei)?|null|ohne(?: jedes| jegliches)?) (?:rest)?(?:risiko|risiken|fehler|vorurteile|verzerrung)(?! (?:von|zu|ist bewertet))',
    ),
    e('(?:irrt|täuscht|halluziniert|diskriminiert)(?: sich)? (?:nie|niemals)'),
    e('(?:macht|begeht) (?:nie|niemals|keine) (?:einen )?fehler'),
    e(
      '(?:100 ?%|hundertprozentig|vollkommen|völlig|absolut|immer|stets) (?:genau|sicher|fair|gerecht|korrekt|richtig|zuverlässig|vorurteilsfrei|vertrauenswürdig)(?:e[rnms]?)?',
    ),
  ],
  no_incidents: [
    e(
      '(?:es wird|es kann|es gibt|wird es|kann es|gibt es) (?:\\p{L}+ ){0,2}(?:keine|keinerlei|nie|niemals) (?:\\p{L}+ )?(?:vorfälle?|zwischenfälle?|unfälle?|schäden|schaden|ausfälle?|pannen?)',
    ),
    e('(?:keine|keinerlei|null|ohne) (?:vorfälle|zwischenfälle|unfälle|schäden|ausfälle|pannen)(?: mehr)?'),
    e(
      '(?:vorfälle|zwischenfälle|unfälle|schäden|ausfälle) (?:sind|werden) (?:\\p{L}+ )?(?:ausgeschlossen|nie|niemals)',
    ),
    e('(?:vorfall|unfall|zwischenfall|störungs|ausfall)-?s?frei(?:e[rnms]?)?'),
    e('(?:kann|wird) (?:nie|niemals|nichts) (?:ausfallen|versagen|schiefgehen|passieren|schaden)'),
    e('(?:versagt|versagen|scheitert|scheitern) (?:nie|niemals)'),
  ],
  better_than_others: [
    e(
      '(?:besser|sicherer|fairer|gerechter|zuverlässiger|vertrauenswürdiger|genauer) als (?:(?:alle|die|jede[rnms]?|andere[rnms]?|unsere|der) ?)*(?:anderen?|wettbewerber\\p{L}*|mitbewerber\\p{L}*|konkurrenz|konkurrenten|anbieter\\p{L}*|versicherer\\p{L}*|unternehmen)',
    ),
    e(
      '(?:überlegen|voraus)(?=[^.]{0,30}(?:wettbewerb|konkurrenz|anderen))|(?:wettbewerbern?|der konkurrenz|anderen) (?:weit |klar )?(?:überlegen|voraus)',
    ),
    e(
      '(?:der|die|das) (?:beste|sicherste|fairste|vertrauenswürdigste) (?:\\p{L}+ ){0,2}(?:am markt|auf dem markt|der branche|der welt|im land|weltweit|überhaupt)',
    ),
    e(
      '(?:markt|branchen|welt)-?führend(?:e[rnms]?)?|konkurrenzlos(?:e[rnms]?)?|unübertroffen(?:e[rnms]?)?|nummer eins',
    ),
  ],
  guaranteed_outcome: [
    e('garantier(?:t|en|te|ten|e)|garantien?|garantiert(?:e[rnms]?)?'),
    e('gewährleiste(?:t|n|te) (?:stets |immer )?(?:faire|richtige|korrekte|sichere|gute|dass)'),
    e('(?:wir )?verspr(?:echen|icht) (?:ihnen )?(?:faire|richtige|korrekte|sichere|bessere|dass)'),
    e('stell(?:t|en) sicher,? dass (?:jede|alle|nie|niemals|keine|immer|nur)'),
  ],
  product_certified: [
    e(
      `zertifizierte[rnms]? (?:${ding})(?!-?managementsystem\\p{L}*|-?management|-governance)(?:-(?:systeme?|modelle?|produkte?|dienste?))?(?!-management\\p{L}*|management\\p{L}*)`,
    ),
    e(
      `(?:${ding}|ki-systeme?|ki-modelle?|ki-produkte?) (?:ist|sind|wurde|wurden)(?: jetzt| nun| auch| vollständig)? (?:nach (?:\\p{L}+[\\/ -]?){1,3}${standard} )?zertifiziert`,
    ),
    e(
      `(?:${ding}|ki-systeme?) (?:trägt|tragen|hat|haben) (?:ein|das|unser|ihr) (?:\\p{L}+ )?(?:zertifikat|zeichen|siegel)`,
    ),
  ],
  certified_by_iso: [
    e(
      '(?:von|durch) (?:der |die )?(?:iso|iec|internationalen? organisation für normung) (?:zertifiziert|akkreditiert|anerkannt|bestätigt|geprüft)',
    ),
    e('iso-(?:akkreditiert|geprüft|anerkannt)(?:e[rnms]?)?'),
    e(`nach (?:iso(?:\\/iec)? )?${standard} akkreditiert`),
  ],
  law_presumed: [
    e(
      '(?:ki-verordnungs?|ki-gesetz(?:es)?|ai[- ]act|dsgvo)[- ]?(?:konform|gerecht|sicher|zertifiziert|geprüft)(?:e[rnms]?)?',
    ),
    e(
      'konform(?:ität)? (?:mit|zu|zur|nach) (?:der |dem |allen |den )?(?:eu-)?(?:ki-verordnung|ki-gesetz|ai[- ]act|gesetz(?:en)?|recht)',
    ),
    e(
      '(?:erfüllt|erfüllen|entspricht|entsprechen|einhält|einhalten|hält|halten) (?:\\p{L}+ ){0,3}?(?:alle |die |der |den |dem |anforderungen |pflichten |vorgaben )*(?:eu-)?(?:ki-verordnung|ki-gesetz(?:es)?|ai[- ]acts?|gesetzlichen (?:anforderungen|vorgaben|pflichten))(?: ein)?',
    ),
    e('(?:ki-verordnung|ki-gesetz|ai[- ]act) (?:\\p{L}+ ){0,2}(?:erfüllt|erfüllen|einhält|einhalten|eingehalten)'),
    e('konformitätsvermutung|vermutung der konformität'),
    e(
      '(?:von|durch) (?:der |die )?(?:aufsicht|behörden?|eu|europäischen kommission) (?:zugelassen|genehmigt|anerkannt)',
    ),
  ],
}

export const patterns: Readonly<Record<Language, Patterns>> = { en: english, de: german }
