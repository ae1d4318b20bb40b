import type { AccountSeed } from './shape';

/** Every demonstration account opens with it; they exist on the embedded database only. */
export const DEMONSTRATION_PASSWORD = 'essaim-demonstration';

export const demonstrationAccounts: AccountSeed[] = [
  { email: 'admin@essaim.test', name: 'Administration', role: 'ADMIN' },
  { email: 'responsable@essaim.test', name: 'Responsable de programme', role: 'MANAGER' },
  { email: 'equipe@essaim.test', name: 'Équipe AIS#Emploi', role: 'STAFF' },
  { email: 'porteur.vita-air@essaim.test', name: 'Porteur VITA-Air', role: 'CARRIER', projects: ['vita-air'] },
  {
    email: 'porteur.parcours-gardien@essaim.test',
    name: 'Porteur Parcours gardien',
    role: 'CARRIER',
    projects: ['parcours-gardien'],
  },
];
