import type { Db } from '@/lib/db';

/** The whole programme as the database holds it, for facts to be looked for. */
export function readProgramme(db: Db) {
  return db.programme.findFirstOrThrow({
    include: {
      contextEvents: true,
      projects: {
        orderBy: { position: 'asc' },
        include: {
          carrier: true,
          partners: { include: { organization: true } },
          contextEvents: { include: { contextEvent: true } },
          phaseLabels: true,
          lifecycleEvents: { orderBy: { sequence: 'asc' } },
          adoptions: {
            orderBy: { position: 'asc' },
            include: { organization: true, events: { orderBy: { sequence: 'asc' } } },
          },
          activities: { orderBy: { id: 'asc' }, include: { organization: true, attendances: true } },
          campaigns: { orderBy: { phase: 'asc' } },
          findings: {
            orderBy: { position: 'asc' },
            include: {
              organization: true,
              adoptions: true,
              followUps: { orderBy: { position: 'asc' }, include: { checks: { orderBy: { sequence: 'desc' } } } },
            },
          },
          indicators: { orderBy: { id: 'asc' }, include: { measures: true } },
          instruments: { include: { versions: { include: { principles: { orderBy: { position: 'asc' } } } } } },
          documents: { orderBy: { position: 'asc' } },
        },
      },
    },
  });
}

export type LoadedProgramme = Awaited<ReturnType<typeof readProgramme>>;
export type LoadedProject = LoadedProgramme['projects'][number];
