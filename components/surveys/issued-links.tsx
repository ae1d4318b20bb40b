'use client';

import { useEffect, useRef } from 'react';
import { CopyButton } from '@/components/surveys/copy-button';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { RowTh, Table, Th } from '@/components/ui/table';

type Line = { name: string; secret: string | null; note: string | null };

/** Links that were just made. Nothing stores them: copied now, or made anew. */
export function IssuedLinks({ lines, backHref }: { lines: Line[]; backHref: string }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const made = lines.filter(({ secret }) => secret !== null);
  const asTable = made.map(({ name, secret }) => `${name}\t${secret}`).join('\n');
  return (
    <section ref={place} tabIndex={-1} aria-label="Liens créés">
      <div className="p-4.5">
        <Notice tone="amber" title={made.length > 1 ? 'Copiez ces liens maintenant.' : 'Copiez ce lien maintenant.'}>
          {made.length > 1 ? SEVERAL : ONE}
        </Notice>
      </div>
      <Table label="Liens à copier">
        <thead>
          <tr>
            <Th>Structure</Th>
            <Th>Lien</Th>
            <Th>
              <span className="sr-only">Copier</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, secret, note }) => (
            <tr key={name}>
              <RowTh>
                {name}
                {note && <span className="sub">{note}</span>}
              </RowTh>
              <td className="min-w-56">
                {secret && (
                  <input
                    readOnly
                    value={secret}
                    aria-label={`Lien\u00a0: ${name}`}
                    className="control font-mono text-xs"
                  />
                )}
              </td>
              <td className="num">{secret && <CopyButton text={secret} label="Copier" of={name} />}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="flex flex-wrap items-center gap-2.5 border-t border-line p-4.5">
        {made.length > 1 && <CopyButton text={asTable} label={`Copier les ${made.length} liens`} isMain />}
        <ButtonLink href={backHref}>C’est fait</ButtonLink>
        {made.length > 1 && (
          <p className="text-sm text-soft">un tableau à deux colonnes, prêt à coller dans un tableur</p>
        )}
      </div>
    </section>
  );
}

const ONE =
  'Il n’est gardé nulle part et ne sera plus affiché\u00a0: perdu, il faudra en créer un autre. Il ouvre le questionnaire de la structure, sans mot de passe.';
const SEVERAL =
  'Ils ne sont gardés nulle part et ne seront plus affichés\u00a0: perdus, il faudra en créer d’autres. Chacun ouvre le questionnaire de sa structure, sans mot de passe.';
