import { config, z } from 'zod'

// Zod tries by itself whether it may compile code; a page that forbids that (src/site/policy.ts) has a fault on its console then.
config({ jitless: true })

/** The schema library, set up once: what makes schemas for the browser too takes it from here. */
export { z }
