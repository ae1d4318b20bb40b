import {
  Building2,
  ChartGantt,
  ClipboardCheck,
  FileDown,
  Globe,
  Hexagon,
  LayoutDashboard,
  Map as MapIcon,
  ScrollText,
  TriangleAlert,
} from 'lucide-react';
import type { NavItem, NavSection } from '@/components/layout/nav';
import type { GoTo } from '@/components/palette/global-keys';
import { paths } from '@/lib/paths';

/** @param waiting evaluations that wait for the person */
export function mainItems(waiting: number): NavItem[] {
  return [
    { label: 'Tableau de bord', shortLabel: 'Accueil', href: paths.dashboard, icon: <LayoutDashboard {...ICON} /> },
    { label: 'Projets', href: paths.projects, icon: <Hexagon {...ICON} /> },
    { label: 'Structures', href: paths.organizations, icon: <Building2 {...ICON} /> },
    {
      label: 'Évaluations',
      href: paths.evaluations,
      icon: <ClipboardCheck {...ICON} />,
      count: waiting,
      countLabel: waiting >= 2 ? 'vous attendent' : 'vous attend',
      tone: 'red',
    },
  ];
}

export function sections(main: NavItem[]): NavSection[] {
  const read: NavItem[] = [
    { label: 'Carte', href: paths.map, icon: <MapIcon {...ICON} /> },
    { label: 'Frise', href: paths.timeline, icon: <ChartGantt {...ICON} /> },
    { label: 'Contradictions', href: paths.contradictions, icon: <TriangleAlert {...ICON} /> },
  ];
  const publish: NavItem[] = [
    { label: 'Bilans', href: paths.reports, icon: <ScrollText {...ICON} /> },
    { label: 'Exports', href: paths.exports, icon: <FileDown {...ICON} /> },
    { label: 'Fiches publiques', href: paths.sheets, icon: <Globe {...ICON} /> },
  ];
  return [{ items: main }, { heading: 'Lire', items: read }, { heading: 'Publier', items: publish }];
}

/** Where G and a letter lead. */
export const goTo: GoTo[] = [
  { key: 't', label: 'tableau de bord', href: paths.dashboard },
  { key: 'p', label: 'projets', href: paths.projects },
  { key: 's', label: 'structures', href: paths.organizations },
  { key: 'e', label: 'évaluations', href: paths.evaluations },
  { key: 'c', label: 'carte', href: paths.map },
  { key: 'f', label: 'frise', href: paths.timeline },
];

const ICON = { 'aria-hidden': true, strokeWidth: 1.75, className: 'size-4.5' } as const;
