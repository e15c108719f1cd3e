import { told } from './told.ts'

/** What must be shown for the clauses all management system standards share, by concept (brief §2.1), in our own words. */
export const conceptsShow = told(`
HS.context | External and internal issues that matter, and whether climate change is one of them. | Externe und interne Themen von Belang und ob der Klimawandel dazugehört.
HS.parties | Who the parties are, what they need, and which of it the system takes on. | Wer die Parteien sind, was sie brauchen und was davon das System übernimmt.
HS.scope | Boundaries that follow from issues and parties, written down. | Grenzen, die aus Themen und Parteien folgen, schriftlich.
HS.system | The processes, how they interact, and that they are kept up and improved. | Die Prozesse, ihr Zusammenwirken und dass sie gepflegt und verbessert werden.
HS.leadership | Top management sets direction, gives resources, and makes the system part of the business. | Die oberste Leitung gibt die Richtung vor, stellt Mittel bereit und macht das System zum Teil des Geschäfts.
HS.policy | A written policy that fits the purpose, frames objectives and commits to improvement; known and available. | Eine schriftliche Politik, die zum Zweck passt, Ziele rahmt und zur Verbesserung verpflichtet; bekannt und zugänglich.
HS.roles | Who answers for the system and who reports on it to top management. | Wer für das System einsteht und wer der obersten Leitung darüber berichtet.
HS.risk.general | Risks and opportunities of the system are found, acted upon, and the actions checked. | Risiken und Chancen des Systems sind erkannt, angegangen und die Maßnahmen geprüft.
MS.risk.assess.process | Criteria and a repeatable way to find, analyse and rank risks, written down. | Kriterien und ein wiederholbarer Weg, Risiken zu finden, zu analysieren und einzustufen, schriftlich.
MS.risk.treat.process | Options chosen, controls determined, compared with the annex; a plan and residual risks approved by their owners. | Optionen gewählt, Maßnahmen bestimmt und mit dem Anhang verglichen; Plan und Restrisiken von den Eigentümern genehmigt.
HS.objectives | Measurable objectives with what is done, by whom, until when, and how they are judged. | Messbare Ziele mit dem, was getan wird, von wem, bis wann und wie sie beurteilt werden.
HS.changes | Changes of the system are planned before they are made. | Änderungen des Systems werden geplant, bevor sie geschehen.
HS.resources | What is needed is known and there. | Was gebraucht wird, ist bekannt und vorhanden.
HS.competence | Needed competence, on what it rests, what was done to gain it and whether that worked. | Nötige Kompetenz, worauf sie beruht, was dafür getan wurde und ob es wirkte.
HS.awareness | People know the policy, their part in it, and what follows from not keeping to it. | Menschen kennen die Politik, ihren Anteil und was aus Verstößen folgt.
HS.communication | What is told to whom, when and how, inside and outside. | Was wem wann und wie mitgeteilt wird, innen und außen.
HS.docs.general | The documents the standard wants and those one needs oneself exist. | Die verlangten und die selbst für nötig gehaltenen Dokumente sind da.
HS.docs.create | Documents are identified, in a fitting form, reviewed and approved. | Dokumente sind gekennzeichnet, in passender Form, geprüft und freigegeben.
HS.docs.control | Documents are at hand where needed, protected, kept and disposed of by rule; those from outside as well. | Dokumente sind verfügbar, geschützt, nach Regeln aufbewahrt und vernichtet; auch fremde.
HS.operation | Processes run by set criteria, changes and outside parts are under control, and it is recorded. | Prozesse laufen nach festgelegten Kriterien, Änderungen und Fremdleistungen sind gesteuert, mit Nachweis.
MS.risk.assess.do | Risks are assessed at planned times and when something changes; results are kept. | Risiken werden zu geplanten Zeiten und bei Änderungen beurteilt; Ergebnisse bleiben erhalten.
MS.risk.treat.do | The plan is carried out; results are kept. | Der Plan wird umgesetzt; Ergebnisse bleiben erhalten.
HS.measure | What is measured, how, when and by whom; results are judged and kept. | Was gemessen wird, wie, wann und von wem; Ergebnisse werden beurteilt und aufbewahrt.
HS.audit.general | Audits at planned times say whether the system conforms and works. | Audits zu geplanten Zeiten sagen, ob das System konform ist und wirkt.
HS.audit.programme | A programme by importance and earlier results; impartial auditors; results reported and kept. | Ein Programm nach Bedeutung und früheren Ergebnissen; unparteiische Auditierende; Ergebnisse berichtet und aufbewahrt.
HS.review.general | Top management reviews the system at planned times. | Die oberste Leitung bewertet das System zu geplanten Zeiten.
HS.review.inputs | Earlier actions, changes, performance, audits, feedback and risks are looked at. | Frühere Maßnahmen, Änderungen, Leistung, Audits, Rückmeldungen und Risiken werden betrachtet.
HS.review.results | Decisions on improvement and change, recorded. | Entscheidungen zu Verbesserung und Änderung, festgehalten.
HS.improve.continual | The system gets more suitable, adequate and effective, and one can see it. | Das System wird geeigneter, angemessener und wirksamer, und man sieht es.
HS.improve.ncca | Reaction, causes, similar cases, corrective action and a review of its effect, recorded. | Reaktion, Ursachen, ähnliche Fälle, Korrekturmaßnahme und Prüfung ihrer Wirkung, festgehalten.
`)
