import { subcategory } from '../requirement.ts'

/** NIST AI RMF 1.0, MAP: 18 subcategories in short (public domain). */
export const map = [
  subcategory(
    'MAP 1.1',
    'Purposes, users, laws, impacts understood',
    'Zwecke, Nutzende, Gesetze, Folgen verstanden',
    'context',
  ),
  subcategory('MAP 1.2', 'People of several disciplines', 'Menschen mehrerer Fachrichtungen', 'competence'),
  subcategory('MAP 1.3', 'Mission and goals for AI', 'Auftrag und Ziele der KI', 'objectives'),
  subcategory('MAP 1.4', 'Business value defined', 'Geschäftlicher Nutzen bestimmt', 'context'),
  subcategory('MAP 1.5', 'Risk tolerances set', 'Risikobereitschaft festgelegt', 'riskAssessment'),
  subcategory('MAP 1.6', 'Requirements of the system', 'Anforderungen an das System', 'lifeCycle'),
  subcategory('MAP 2.1', 'Tasks and methods defined', 'Aufgaben und Methoden bestimmt', 'lifeCycle'),
  subcategory(
    'MAP 2.2',
    'Limits of knowledge and oversight of output',
    'Grenzen des Wissens und Aufsicht über Ergebnisse',
    'oversight',
    'transparency',
  ),
  subcategory(
    'MAP 2.3',
    'Scientific integrity and test planning',
    'Wissenschaftliche Sorgfalt und Planung der Tests',
    'data',
    'lifeCycle',
  ),
  subcategory('MAP 3.1', 'Benefits examined', 'Nutzen untersucht', 'context'),
  subcategory('MAP 3.2', 'Costs of errors examined', 'Kosten von Fehlern untersucht', 'riskAssessment'),
  subcategory('MAP 3.3', 'Scope of application set', 'Einsatzbereich festgelegt', 'responsibleUse', 'scope'),
  subcategory('MAP 3.4', 'Proficiency of operators', 'Können der Bedienenden', 'competence'),
  subcategory('MAP 3.5', 'Processes of human oversight', 'Verfahren der menschlichen Aufsicht', 'oversight'),
  subcategory(
    'MAP 4.1',
    'Legal and technical risks of components',
    'Rechtliche und technische Risiken von Bestandteilen',
    'suppliers',
    'law',
  ),
  subcategory('MAP 4.2', 'Controls for components', 'Maßnahmen für Bestandteile', 'suppliers', 'riskTreatment'),
  subcategory(
    'MAP 5.1',
    'Likelihood and size of impacts',
    'Wahrscheinlichkeit und Ausmaß der Folgen',
    'impactAssessment',
  ),
  subcategory(
    'MAP 5.2',
    'Regular exchange with those affected',
    'Regelmäßiger Austausch mit Betroffenen',
    'interestedParties',
    'communication',
  ),
]
