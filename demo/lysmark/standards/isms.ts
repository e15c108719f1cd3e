export interface Binder {
  readonly standard: 'iso27001' | 'iso20000'
  readonly label: string
  readonly url: string
  /** Its clauses and controls that it shows. */
  readonly shows: readonly string[]
}

const words = (text: string) => text.split(' ')

/**
 * What Lysmark had of ISO/IEC 27001 when the gap was assessed (brief §7, M-16): everything the crosswalk builds on but seven items
 * without evidence: A.5.1, A.5.2, A.6.8, A.8.15, 6.2, 7.2 and 9.3.2.
 */
export const binders: readonly Binder[] = [
  {
    standard: 'iso27001',
    label: 'ISMS manual, edition 6',
    url: 'https://files.lysmark.example/isms/manual',
    shows: words('4.1 4.2 4.3 4.4 5.1 5.2 5.3 6.3 7.1 7.3 7.4 7.5.1 7.5.2 7.5.3 8.1 9.1'),
  },
  {
    standard: 'iso27001',
    label: 'Security risk register and treatment plan',
    url: 'https://files.lysmark.example/isms/risks',
    shows: words('6.1.1 6.1.2 6.1.3 8.2 8.3'),
  },
  {
    standard: 'iso27001',
    label: 'ISMS audits, reviews and corrective actions',
    url: 'https://files.lysmark.example/isms/check-and-act',
    shows: words('9.2.1 9.2.2 9.3.1 9.3.3 10.1 10.2'),
  },
  {
    standard: 'iso27001',
    label: 'Asset inventory and classification',
    url: 'https://files.lysmark.example/isms/assets',
    shows: words('A.5.9 A.5.10 A.5.12 A.8.6'),
  },
  {
    standard: 'iso27001',
    label: 'Supplier security files',
    url: 'https://files.lysmark.example/isms/suppliers',
    shows: words('A.5.19 A.5.20 A.5.21 A.5.22 A.5.23'),
  },
  {
    standard: 'iso27001',
    label: 'Incident procedure and its records',
    url: 'https://files.lysmark.example/isms/incidents',
    shows: words('A.5.24 A.5.25 A.5.26 A.5.31 A.5.37'),
  },
  {
    standard: 'iso27001',
    label: 'Secure development handbook',
    url: 'https://files.lysmark.example/isms/development',
    shows: words('A.8.16 A.8.25 A.8.26 A.8.27 A.8.29 A.8.31 A.8.32'),
  },
]

/** A code of the trade, as a workbook an association might send round. */
export const insurersCode = `No.;Title;Description
;Towards policyholders;
1.1;Reasons for a decision;Whoever is refused or priced by a model is told the reasons that mattered.
1.2;A person to talk to;Every decision with effect can be taken to a person who may change it.
;Towards the portfolio;
2.1;No proxies;Features that stand in for protected traits are looked for once a quarter.
2.2;Back-testing;Prices and refusals of a model are compared with experience every year.
2.3;Shared lessons;What an incident taught is reported to the association without names.
`
