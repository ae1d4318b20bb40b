import type { ReactNode } from 'react';
import { originLabels, partnerRoleLabels } from '@/lib/projects/labels';
import type { SheetContent as Sheet } from '@/lib/sheets/content-schema';
import { fullName, kindWording, type Named } from '@/lib/sheets/labels';

/** Who carries the project, with whom, and under which names it goes. */
export function SheetPeople({ sheet }: { sheet: Sheet }) {
  const { carrier, partners, origin, otherNames, webSite } = sheet;
  return (
    <dl className="@container divide-y divide-line">
      <Line term="Porteur">
        <Organization organization={carrier} />
      </Line>
      {partners.map(({ role, note, organization }) => (
        <Line key={`${role} ${organization.name}`} term={partnerRoleLabels[role]}>
          <Organization organization={organization} />
          {note && <p className="text-soft">{note}</p>}
        </Line>
      ))}
      {origin && <Line term="Entrée dans l’accélérateur">{originLabels[origin]}</Line>}
      {otherNames.aliases.length > 0 && <Line term="Aussi appelé">{otherNames.aliases.join(', ')}</Line>}
      {otherNames.logo && <Line term="Le logo porte">{`«\u00a0${otherNames.logo}\u00a0»`}</Line>}
      {webSite && (
        <Line term="Site internet">
          <a href={webSite} rel="noopener external" className="prose-link break-all">
            {webSite}
          </a>
        </Line>
      )}
    </dl>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 py-2.5 first:pt-0 last:pb-0 @lg:grid-cols-[11rem_minmax(0,1fr)] print:break-inside-avoid print:py-1">
      <dt className="text-soft">{term}</dt>
      <dd className="max-w-[42rem]">{children}</dd>
    </div>
  );
}

function Organization({ organization }: { organization: Named }) {
  const kind = kindWording(organization);
  return (
    <p>
      <span className="font-semibold">{fullName(organization)}</span>
      {kind && <span className="text-soft"> · {kind}</span>}
    </p>
  );
}
