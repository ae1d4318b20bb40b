import type { Db } from '@/lib/db';
import { loadActivities } from './load/activities';
import { loadAdoptions } from './load/adoptions';
import { loadCampaigns } from './load/campaigns';
import { loadCourses } from './load/courses';
import { loadFigures } from './load/figures';
import { loadFindings } from './load/findings';
import { loadInstruments } from './load/instruments';
import { loadProjects } from './load/projects';
import { loadSurroundings } from './load/surroundings';
import { NamedIds } from './named-ids';
import { organizations } from './organizations';
import { projects } from './projects';

/** How many rows of each kind were written; `facts` are events, activities, evaluations, findings, follow-ups and figures. */
export type Loaded = { ids: NamedIds; projects: number; organizations: number; adoptions: number; facts: number };

/** Writes the programme and its ten projects, table by table. No evaluation and no answer: the source publishes none. */
export async function loadProgramme(tx: Db): Promise<Loaded> {
  const ids = new NamedIds();
  await loadSurroundings(tx, ids);
  await loadProjects(tx, ids, projects);
  await loadInstruments(tx, ids, projects);
  const events = await loadCourses(tx, ids, projects);
  const adoptions = await loadAdoptions(tx, ids, projects);
  const activities = await loadActivities(tx, ids, projects);
  const campaigns = await loadCampaigns(tx, ids, projects);
  const findings = await loadFindings(tx, ids, projects);
  const figures = await loadFigures(tx, ids, projects);
  return {
    ids,
    projects: projects.length,
    organizations: organizations.length,
    adoptions: adoptions.slots,
    facts: events + adoptions.events + activities + campaigns + findings + figures,
  };
}
