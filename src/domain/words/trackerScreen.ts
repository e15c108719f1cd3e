/** Issues elsewhere: the settings of trackers, and what a record is called there. */
export const trackerText = {
  title: { en: 'Trackers', de: 'Tracker' },
  lead: {
    en: 'GitHub and Jira tell Meliora how an issue stands that a record is linked to. Give them the address and the secret as a webhook for issues. To have issues made there, let a webhook of Meliora tell them of new tasks.',
    de: 'GitHub und Jira sagen Meliora, wie ein Vorgang steht, mit dem ein Datensatz verknüpft ist. Tragen Sie dort Adresse und Geheimnis als Webhook für Vorgänge ein. Sollen dort Vorgänge entstehen, sagt ein Webhook von Meliora von neuen Aufgaben.',
  },
  none: { en: 'No tracker is set up.', de: 'Kein Tracker ist eingerichtet.' },
  add: { en: 'Set up a tracker', de: 'Tracker einrichten' },
  save: { en: 'Set up', de: 'Einrichten' },
  end: { en: 'End', de: 'Beenden' },
  endSure: { en: 'End it: it is heard no more', de: 'Beenden: Er wird nicht mehr gehört' },
  kind: { en: 'Where', de: 'Wo' },
  name: { en: 'Name', de: 'Name' },
  address: { en: 'Issues lie below', de: 'Vorgänge liegen unter' },
  addressHelp: {
    en: 'https://github.com/acme/claims/issues or https://acme.atlassian.net/browse',
    de: 'https://github.com/acme/claims/issues oder https://acme.atlassian.net/browse',
  },
  secretOnce: {
    en: 'The webhook’s address and secret; the secret is shown this once.',
    de: 'Adresse und Geheimnis des Webhooks; das Geheimnis wird nur dieses eine Mal gezeigt.',
  },
  secret: { en: 'Secret', de: 'Geheimnis' },
  inbound: { en: 'Webhook address', de: 'Adresse des Webhooks' },
  heard: { en: 'Last heard {when}', de: 'Zuletzt gehört {when}' },
  neverHeard: { en: 'Nothing heard yet', de: 'Noch nichts gehört' },
  elsewhere: { en: 'Elsewhere', de: 'Andernorts' },
  linkIssue: { en: 'Link an issue', de: 'Vorgang verknüpfen' },
  issueAddress: { en: 'Address of the issue', de: 'Adresse des Vorgangs' },
  remove: { en: 'Remove the link to {address}', de: 'Verknüpfung mit {address} entfernen' },
} as const
