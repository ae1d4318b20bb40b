import { Building2, ClipboardCheck, Globe, Hexagon, LayoutDashboard } from 'lucide-react';
import type { NavItem, NavSection } from '@/components/layout/nav';
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
  const sheets = { label: 'Fiches publiques', href: paths.sheets, icon: <Globe {...ICON} /> };
  return [{ items: main }, { heading: 'Publier', items: [sheets] }];
}

const ICON = { 'aria-hidden': true, strokeWidth: 1.75, className: 'size-4.5' } as const;
