import { documentKindLabels } from '@/lib/documents/labels';
import { originLabels, partnerRoleLabels } from '@/lib/projects/labels';
import type { SheetContent } from './content-schema';
import { fullName, kindWording, type Named } from './labels';
import { type Passage, passage } from './passage';

// What a project is, who stands around it and what it cites.

export function headPassages({ name, longTitle, ambition, programme, ...texts }: SheetContent): Passage[] {
  return [
    passage('entete', 'name', 'Le nom', { '': name }),
    passage('entete', 'longTitle', 'Le titre long', { '': longTitle }),
    passage('entete', 'ambition', 'L’ambition', { '': ambition }),
    passage('entete', 'programme', 'Le programme', { '': programme.name }),
    passage('projet', 'problem', 'Le problème', { '': texts.problem }),
    passage('projet', 'audience', 'Pour qui', { '': texts.audience }),
    passage('projet', 'approach', 'La démarche', { '': texts.approach }),
  ].filter(isSaid);
}

export function contextPassages({ contextEvents }: SheetContent): Passage[] {
  return contextEvents.map(({ title, description, effect, date }) =>
    passage('contexte', title, title, { titre: title, date: date?.text, description, effet: effect }),
  );
}

export function peoplePassages({ carrier, partners, origin, otherNames, webSite }: SheetContent): Passage[] {
  return [
    passage('porteur', 'carrier', 'Le porteur', organizationFields(carrier)),
    ...partners.map(({ role, note, organization }) =>
      passage('porteur', `${role} ${organization.name}`, `${partnerRoleLabels[role]}\u00a0: ${organization.name}`, {
        ...organizationFields(organization),
        précision: note,
      }),
    ),
    passage('porteur', 'origin', 'L’entrée dans l’accélérateur', { '': origin && originLabels[origin] }),
    passage('porteur', 'aliases', 'Les autres noms', { '': otherNames.aliases.join(', ') }),
    passage('porteur', 'logo', 'Ce que porte le logo', { '': otherNames.logo }),
    passage('porteur', 'webSite', 'Le site internet', { '': webSite }),
  ].filter(isSaid);
}

export function documentPassages({ documents }: SheetContent): Passage[] {
  return documents.map(({ id, kind, title, url, date }) =>
    passage('documents', id, `«\u00a0${title}\u00a0»`, {
      titre: title,
      nature: documentKindLabels[kind],
      adresse: url,
      date: date?.text,
    }),
  );
}

function organizationFields(organization: Named) {
  return { nom: fullName(organization), nature: kindWording(organization) };
}

function isSaid({ fields }: Passage): boolean {
  return fields.length > 0;
}
