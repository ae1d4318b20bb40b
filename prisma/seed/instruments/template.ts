import type { CampaignPurpose } from '@/lib/generated/prisma/enums';
import type { InstrumentSeed } from '../shape-instruments';

/** The product's own questionnaire for a purpose, published at once so that a campaign can use it. */
export function template(
  purpose: CampaignPurpose,
  slug: string,
  name: string,
  principles: InstrumentSeed['principles'],
): InstrumentSeed {
  return {
    slug: `modele-${slug}`,
    name: `Modèle Essaim · ${name}`,
    kind: 'QUESTIONNAIRE',
    purpose,
    origin: 'Modèle fourni avec Essaim ; ce n’est pas un document de l’Ansa.',
    isTemplate: true,
    isPublished: true,
    principles,
  };
}
