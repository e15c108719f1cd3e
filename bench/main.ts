/**
 * `npm run bench`: the register and what is around it, then the proof: readings, charts, verdicts and triggers. `-- --quick` is smaller;
 * `-- --only register`, `--only proof`, `--only conformity` or `--only catalogues` runs one. Prints tables; asserts nothing. Compare columns on one machine, not numbers
 * between machines.
 */
const only = process.argv[process.argv.indexOf('--only') + 1]
const asked = process.argv.includes('--only')
  ? [only]
  : ['register', 'proof', 'conformity', 'inventory', 'catalogues', 'applicability']
if (asked.includes('register')) await import('./register.ts')
if (asked.includes('proof')) await import('./proof.ts')
if (asked.includes('conformity')) await import('./conformity.ts')
if (asked.includes('catalogues')) await import('./catalogues.ts')
if (asked.includes('inventory')) await import('./inventory.ts')
if (asked.includes('applicability')) await import('./applicability.ts')
