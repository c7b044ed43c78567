import fc from 'fast-check'

// The same examples every time: a test that fails, fails for everybody. CARBON_CLERK_SEED looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.CARBON_CLERK_SEED ?? 20261123) })
