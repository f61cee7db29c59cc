import { z } from 'zod';

// Without this, zod probes `new Function` once and a strict content security policy reports it. It must run before the
// first schema is built, so every schema file imports zod from here.
z.config({ jitless: true });

export { z };
