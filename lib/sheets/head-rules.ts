import type { SheetContent } from './content-schema';
import { entryWording, exitWording } from './course-rules';
import { fullName } from './labels';
import { countStructures } from './structure-rules';

/** Of the picture that goes with a link, in pixels: what those who share it make room for. */
export const IMAGE_SIZE = { width: 1200, height: 630 };

/** One or two sentences for whoever shares the sheet: what the project is after, else what it does. */
export function descriptionOf({ ambition, approach, problem, name, programme }: SheetContent): string {
  return ambition ?? approach ?? problem ?? `${name}, projet de l’accélérateur ${programme.name}.`;
}

/** « juillet 2015 → mi 2018 · 7 SIAE »: what a picture of the sheet says under its name. */
export function factsOf({ course, structures }: SheetContent): string {
  const stay = course.exit ? `${entryWording(course)} → ${exitWording(course).date}` : `depuis ${entryWording(course)}`;
  const spread = structures.rows.length > 0 ? countStructures(structures.rows.length, structures.noun) : null;
  return [stay, spread].filter(Boolean).join(' · ');
}

type Page = { url: string; site: string; list: string; number: number | null; publishedAt: Date };

/**
 * The sheet for machines, in the words of schema.org. Only facts it shows: an imprecise date is no date there, so none is given
 * but the one of publication; counts and figures stay in the page, with what they count.
 */
export function structuredData(sheet: SheetContent, { url, site, list, number, publishedAt }: Page) {
  const { name, longTitle, programme, carrier, partners, otherNames, webSite } = sheet;
  const otherTitles = [longTitle, ...otherNames.aliases].filter((title) => title !== null);
  const funders = partners
    .filter(({ role }) => role === 'FUNDER')
    .map(({ organization }) => organizationOf(organization));
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: `${name} · ${programme.name}`,
    description: descriptionOf(sheet),
    inLanguage: 'fr',
    dateModified: publishedAt.toISOString(),
    ...(number === null ? {} : { version: number }),
    isPartOf: { '@type': 'WebSite', name: 'Essaim', url: site },
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Les projets', item: list },
        { '@type': 'ListItem', position: 2, name, item: url },
      ],
    },
    mainEntity: {
      '@type': 'Project',
      '@id': `${url}#projet-suivi`,
      name,
      ...(otherTitles.length > 0 ? { alternateName: otherTitles } : {}),
      description: sheet.approach ?? descriptionOf(sheet),
      ...(webSite ? { url: webSite } : {}),
      parentOrganization: organizationOf(carrier),
      memberOf: { '@type': 'Project', name: programme.name },
      ...(funders.length > 0 ? { funder: funders } : {}),
    },
  };
}

/** As the text of a script element: nothing in it can end that element. */
export function asScriptText(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function organizationOf(organization: SheetContent['carrier']) {
  return { '@type': 'Organization', name: fullName(organization) };
}
