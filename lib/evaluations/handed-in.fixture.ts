import type { Manager, Staff } from '@/lib/viewer';
import {
  makeAdoption,
  makeCampaign,
  makeInstrumentVersion,
  makeManager,
  makeProject,
  makeStaff,
} from '@/prisma/factories';
import { startOrSaveDraft, submitEvaluation, validateEvaluation } from './mutations';
import { evaluationSchema } from './schema';

/** What is typed for each criterion of the instrument of tests. */
export type Typed = Partial<Record<'scale' | 'number' | 'text', Record<string, string>>>;

/** A team, an open campaign with three criteria, and one structure whose evaluation the member of the team handed in. */
export async function makeHandedIn(given: { isValidated?: boolean } = {}) {
  const [staff, manager, version, project] = await Promise.all([
    makeStaff(),
    makeManager(),
    makeInstrumentVersion(),
    makeProject(),
  ]);
  const campaign = await makeCampaign(project, { instrumentVersionId: version.id });
  const adoption = await makeAdoption(project);
  const place = { project: project.slug, campaign: campaign.slug, adoption: adoption.slug };
  const { scale, number, text } = version.criteria;
  const criteria = { scale: scale.id, number: number.id, text: text.id };
  const form = ({ needs, ...answers }: Typed & { needs?: string }) =>
    evaluationSchema.parse({
      ...place,
      needs,
      answers: Object.entries(answers).map(([name, answer]) => ({
        criterion: criteria[name as keyof typeof criteria],
        ...answer,
      })),
    });
  const save = (typed: Typed & { needs?: string }, sent: number, by: Staff = staff) =>
    startOrSaveDraft(by, form(typed), { version: sent });
  const handIn = (typed: Typed, sent?: number) => submitEvaluation(staff, form(typed), { version: sent });
  await handIn({ scale: { choice: '2', evidence: 'Compte rendu' }, number: { value: '12', qualifier: 'ABOUT' } });
  if (given.isValidated) await validateEvaluation(manager, place, { version: 1 });
  return {
    staff,
    manager: manager as Manager,
    place,
    projectId: project.id,
    campaignId: campaign.id,
    criteria,
    save,
    handIn,
  };
}
