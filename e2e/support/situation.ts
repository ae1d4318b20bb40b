import { randomUUID } from 'node:crypto';
import pg from 'pg';

// Situations of their own for journeys that must not disturb each other: written to the database as the product would write them.

type CriterionGiven = {
  code: string;
  wording: string;
  kind: 'SCALE' | 'NUMBER' | 'CHOICE' | 'YES_NO' | 'TEXT';
  weight?: number;
  isRequired?: boolean;
  unit?: string;
  /** A scale starts at 0, the options of a choice at 1. */
  levels?: string[];
};

export type Situation = {
  projectId: string;
  campaignId: string;
  versionId: string;
  /** Slugs, as addresses have them. */
  project: string;
  campaign: string;
  instrument: string;
  adoptions: { id: string; slug: string; evaluationId: string }[];
  criteria: { id: string; code: string }[];
};

const LEVELS = ['pas commencé', 'préparé', 'essayé', 'régulier', 'installé'];

const THREE_CRITERIA: CriterionGiven[] = [
  { code: 'prospection', wording: 'Prospection', kind: 'SCALE', levels: LEVELS },
  { code: 'personnes', wording: 'Personnes accompagnées', kind: 'NUMBER', unit: 'personnes' },
  { code: 'remarques', wording: 'Remarques', kind: 'TEXT', isRequired: false },
];

/** Runs statements in one transaction, signed as the test's own. */
export async function inDatabase<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('essaim.actor', 'Essai de navigateur', true)");
    const result = await run(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}

/** A project with unnamed structures, all invited to an open campaign that nobody has answered yet. */
export function makeSituation(given: {
  name?: string;
  structures?: number;
  criteria?: CriterionGiven[];
  phase?: 'EVALUATION_1' | 'EVALUATION_2' | 'EVALUATION_3';
}): Promise<Situation> {
  const unique = randomUUID().slice(0, 8);
  return inDatabase(async (client) => {
    const insert = async (table: string, row: Record<string, unknown>): Promise<string> => {
      const id = randomUUID();
      const names = ['id', ...Object.keys(row)];
      const places = names.map((_, index) => `$${index + 1}`).join(', ');
      const columns = names.map((name) => `"${name}"`).join(', ');
      await client.query(`insert into "${table}" (${columns}) values (${places})`, [id, ...Object.values(row)]);
      return id;
    };
    const now = new Date();
    const { rows } = await client.query<{ id: string }>('select "id" from "Programme" order by "createdAt" limit 1');
    const carrierId = await insert('Organization', {
      slug: `porteur-${unique}`,
      name: `Porteur ${unique}`,
      updatedAt: now,
    });
    const project = `essai-${unique}`;
    const projectId = await insert('Project', {
      programmeId: rows[0]?.id,
      slug: project,
      name: given.name ?? `Essai ${unique}`,
      carrierId,
      // A new project comes after those of the source.
      position: 1000,
      updatedAt: now,
    });
    await insert('LifecycleEvent', { projectId, kind: 'ENTERED', dateText: '2016' });
    const instrument = `instrument-${unique}`;
    const instrumentId = await insert('Instrument', {
      slug: instrument,
      name: `Instrument ${unique}`,
      kind: 'QUESTIONNAIRE',
      projectId,
    });
    const versionId = await insert('InstrumentVersion', { instrumentId, number: 1 });
    const criteria: Situation['criteria'] = [];
    for (const [index, { levels = [], weight = 1, isRequired = true, unit = null, ...asked }] of (
      given.criteria ?? THREE_CRITERIA
    ).entries()) {
      const id = await insert('Criterion', { versionId, position: index + 1, weight, isRequired, unit, ...asked });
      criteria.push({ id, code: asked.code });
      const first = asked.kind === 'SCALE' ? 0 : 1;
      for (const [place, anchor] of levels.entries()) {
        await client.query('insert into "CriterionLevel" ("criterionId", "value", "anchor") values ($1, $2, $3)', [
          id,
          first + place,
          anchor,
        ]);
      }
    }
    await client.query('update "InstrumentVersion" set "publishedAt" = now() where "id" = $1', [versionId]);
    const campaign = `campagne-${unique}`;
    const campaignId = await insert('Campaign', {
      projectId,
      slug: campaign,
      phase: given.phase ?? 'EVALUATION_1',
      label: `Campagne ${unique}`,
      purpose: 'APPROPRIATION',
      instrumentVersionId: versionId,
      updatedAt: now,
    });
    await insert('CampaignEvent', { projectId, campaignId, kind: 'OPENED' });
    const adoptions: Situation['adoptions'] = [];
    for (let n = 1; n <= (given.structures ?? 3); n++) {
      const adoption = { projectId, slug: `structure-${n}`, label: `Structure n° ${n}`, position: n, updatedAt: now };
      const adoptionId = await insert('Adoption', adoption);
      await insert('AdoptionEvent', { projectId, adoptionId, kind: 'SELECTED' });
      const evaluationId = await insert('Evaluation', { projectId, campaignId, adoptionId, updatedAt: now });
      await insert('EvaluationEvent', { projectId, evaluationId, kind: 'INVITED' });
      adoptions.push({ id: adoptionId, slug: adoption.slug, evaluationId });
    }
    return { projectId, campaignId, versionId, project, campaign, instrument, adoptions, criteria };
  });
}
