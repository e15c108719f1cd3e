/** What is said about backups and moving house. */
export const backupRefusals = {
  backup_damaged: {
    en: 'The backup is cut short or was altered ({where}). Nothing was restored.',
    de: 'Die Sicherung ist abgeschnitten oder wurde verändert ({where}). Nichts wurde wiederhergestellt.',
  },
  backup_newer: {
    en: 'The backup was made by a newer Meliora (schema {schema}). Install that version first.',
    de: 'Die Sicherung stammt von einem neueren Meliora (Schema {schema}). Bitte zuerst diese Version installieren.',
  },
  backup_target_not_empty: {
    en: 'The database already holds data ({table}). A backup fills an empty database only.',
    de: 'Die Datenbank enthält bereits Daten ({table}). Eine Sicherung füllt nur eine leere Datenbank.',
  },
  backup_target_newer: {
    en: 'The database is already laid out for a newer schema than the backup ({schema}). Take one that is quite empty.',
    de: 'Die Datenbank ist schon für ein neueres Schema als das der Sicherung ({schema}) angelegt. Bitte eine ganz leere nehmen.',
  },
  backup_target_busy: {
    en: 'Someone else is using the database. Stop the server that works on it first.',
    de: 'Jemand anderes benutzt die Datenbank. Bitte zuerst den Server anhalten, der darauf arbeitet.',
  },
  backup_trail_broken: {
    en: 'The trail of "{organization}" in this backup does not verify. Nothing was restored.',
    de: 'Die Spur von „{organization}“ in dieser Sicherung hält der Prüfung nicht stand. Nichts wurde wiederhergestellt.',
  },
  backup_place_taken: {
    en: 'There is already a file {path}; a backup overwrites nothing.',
    de: 'Eine Datei {path} gibt es bereits; eine Sicherung überschreibt nichts.',
  },
} as const
