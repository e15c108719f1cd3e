import { subcategory } from '../requirement.ts'

/** NIST AI RMF 1.0, MANAGE: 13 subcategories in short (public domain). */
export const manage = [
  subcategory('MANAGE 1.1', 'Purpose met: go or no-go', 'Zweck erfüllt: weiter oder nicht', 'lifeCycle'),
  subcategory('MANAGE 1.2', 'Treatment by priority', 'Behandlung nach Rang', 'riskTreatment'),
  subcategory('MANAGE 1.3', 'Responses chosen and documented', 'Antworten gewählt und dokumentiert', 'riskTreatment'),
  subcategory(
    'MANAGE 1.4',
    'Residual risk documented',
    'Restrisiko dokumentiert',
    'riskTreatment',
    'documentedInformation',
  ),
  subcategory(
    'MANAGE 2.1',
    'Resources and alternatives without AI',
    'Ressourcen und Alternativen ohne KI',
    'resources',
  ),
  subcategory('MANAGE 2.2', 'Value kept up', 'Nutzen erhalten', 'operation'),
  subcategory('MANAGE 2.3', 'Unknown risks met', 'Unbekannten Risiken begegnet', 'riskTreatment', 'incidents'),
  subcategory(
    'MANAGE 2.4',
    'Supersede, disengage, switch off',
    'Ablösen, abkoppeln, abschalten',
    'oversight',
    'operation',
  ),
  subcategory('MANAGE 3.1', 'Third parties watched', 'Dritte beobachtet', 'suppliers', 'measurement'),
  subcategory(
    'MANAGE 3.2',
    'Pre-trained models watched',
    'Vortrainierte Modelle beobachtet',
    'suppliers',
    'measurement',
  ),
  subcategory(
    'MANAGE 4.1',
    'Plan for after deployment',
    'Plan für die Zeit nach der Einführung',
    'operation',
    'incidents',
  ),
  subcategory(
    'MANAGE 4.2',
    'Continual improvement with those affected',
    'Fortlaufende Verbesserung mit Betroffenen',
    'continualImprovement',
    'interestedParties',
  ),
  subcategory(
    'MANAGE 4.3',
    'Incidents and errors told and tracked',
    'Vorfälle und Fehler mitgeteilt und verfolgt',
    'incidents',
    'communication',
    'correctiveAction',
  ),
]
