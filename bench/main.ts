/**
 * `npm run bench`: the register and what is around it, then the proof: readings, charts, verdicts and triggers. `-- --quick` is smaller;
 * `-- --only register` or `--only proof` runs one of them. Prints tables; asserts nothing. Compare columns on one machine, not numbers
 * between machines.
 */
const only = process.argv[process.argv.indexOf('--only') + 1]
const asked = process.argv.includes('--only') ? [only] : ['register', 'proof']
if (asked.includes('register')) await import('./register.ts')
if (asked.includes('proof')) await import('./proof.ts')
