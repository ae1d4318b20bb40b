import { DefinitionList } from '@/components/ui/definition-list';
import { purposeLabels } from '@/lib/campaigns/labels';
import type { InstrumentPage } from '@/lib/instruments/version-queries';
import { paths } from '@/lib/paths';

type InstrumentIdentityProps = { instrument: InstrumentPage };

export function InstrumentIdentity({ instrument: { purpose, project, origin, isTemplate } }: InstrumentIdentityProps) {
  return (
    <DefinitionList
      items={[
        {
          term: 'Pour',
          description: project ? (
            <a href={paths.project(project.slug)} className="link">
              {project.name}
            </a>
          ) : (
            'tous les projets'
          ),
        },
        { term: 'Objet', description: purpose ? purposeLabels[purpose] : 'non précisé' },
        { term: 'Origine', description: isTemplate ? 'modèle d’Essaim' : (origin ?? 'non précisée') },
      ]}
    />
  );
}
