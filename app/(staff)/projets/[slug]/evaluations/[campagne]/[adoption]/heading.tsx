import type { ReactNode } from 'react';
import { PageHeader } from '@/components/layout/page-header';
import { Badge } from '@/components/ui/badge';
import type { EvaluationPage } from '@/lib/evaluations/form-queries';
import { evaluationStateLabels, evaluationStateTones } from '@/lib/evaluations/labels';
import { formatImpreciseDate } from '@/lib/imprecise-date';
import { paths } from '@/lib/paths';

/** « SIAE n° 17 · Parcours gardien, évaluation III », and where it stands. */
export function Heading({ page, saved }: { page: EvaluationPage; saved?: ReactNode }) {
  const { project, campaign, adoption, evaluation } = page;
  const met = evaluation?.metOn?.from
    ? `Rencontre ${ofDate(formatImpreciseDate(evaluation.metOn, { withPreposition: true }))}`
    : null;
  return (
    <PageHeader
      title={adoption.name}
      detail={`${project.name}, ${inSentence(campaign.label)}`}
      breadcrumb={[
        { label: project.name, href: paths.project(project.slug) },
        { label: campaign.label, href: paths.campaign(project.slug, campaign.slug) },
      ]}
      subtitle={
        <>
          {[adoption.slot, met].filter(Boolean).join(' · ')}
          {(adoption.slot || met) && saved && ' · '}
          {saved}
        </>
      }
      badges={
        evaluation &&
        evaluation.state !== 'DRAFT' &&
        evaluation.state !== 'INVITED' && (
          <Badge tone={evaluationStateTones[evaluation.state]}>{evaluationStateLabels[evaluation.state]}</Badge>
        )
      }
    />
  );
}

/** « le 12/02/2019 » → « du 12/02/2019 »; the others read well as they are. */
function ofDate(text: string): string {
  return text.replace(/^le /, 'du ');
}

/** « Évaluation III » → « évaluation III »; an acronym keeps its capitals. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
