import type { ReactNode } from 'react';
import { PageHeader } from '@/components/layout/page-header';

type SurveyHeadProps = {
  title: string;
  survey: { project: { name: string }; campaign: { label: string }; adoption: { name: string } };
  children?: ReactNode;
};

/** Who is asked, about what: the structure's own name, so that nobody answers for another. */
export function SurveyHead({ title, survey, children }: SurveyHeadProps) {
  const { project, campaign, adoption } = survey;
  return (
    <div>
      <PageHeader title={title} subtitle={`${project.name} · ${campaign.label}`} />
      <p className="mt-3">
        Pour <b className="font-semibold">{adoption.name}</b>
        {children}
      </p>
    </div>
  );
}
