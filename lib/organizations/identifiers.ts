import { stdnum } from 'stdnum';

export type Reading = { ok: true; value: string } | { ok: false; problem: string };

/** The nine figures of a SIREN, spaces ignored; or one sentence that says what is wrong. */
export function readSiren(text: string): Reading {
  return read(text, { name: 'SIREN', length: 9, validator: stdnum.FR?.siren });
}

/** The fourteen figures of a SIRET, spaces ignored (La Poste’s own key is known); or one sentence that says what is wrong. */
export function readSiret(text: string): Reading {
  return read(text, { name: 'SIRET', length: 14, validator: stdnum.FR?.siret });
}

/** « 732 829 320 » */
export function formatSiren(siren: string): string {
  return siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}

/** « 732 829 320 00074 » */
export function formatSiret(siret: string): string {
  return `${formatSiren(siret.slice(0, 9))}\u00a0${siret.slice(9)}`;
}

type Kind = {
  name: string;
  length: number;
  validator: { validate(value: string): { isValid: boolean } } | undefined;
};

function read(text: string, { name, length, validator }: Kind): Reading {
  const value = text.replace(/[\s\u00a0.\-/]/g, '');
  if (!/^\d*$/.test(value))
    return { ok: false, problem: `Un ${name} ne compte que des chiffres\u00a0: vérifiez la saisie.` };
  if (value.length !== length) {
    return { ok: false, problem: `Un ${name} compte ${length} chiffres\u00a0: celui-ci en a ${value.length}.` };
  }
  if (!validator?.validate(value).isValid) {
    return {
      ok: false,
      problem: `Ce ${name} n’existe pas\u00a0: sa clé de contrôle ne correspond pas, vérifiez chaque chiffre.`,
    };
  }
  return { ok: true, value };
}
