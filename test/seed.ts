import fc from 'fast-check'

// Every property test of a run draws from one seed, which the run prints as it begins.
const seed = Number(process.env['FC_SEED'])
if (!Number.isSafeInteger(seed)) throw new RangeError('FC_SEED is a whole number')
fc.configureGlobal({ seed })
