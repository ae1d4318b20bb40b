const accounts = {
  'admin@essaim.test': 'administration',
  'responsable@essaim.test': 'responsable du programme',
  'equipe@essaim.test': 'équipe',
  'porteur.vita-air@essaim.test': 'porteur de VITA-Air',
  'porteur.parcours-gardien@essaim.test': 'porteur de Parcours gardien',
};

/** The last lines of a start: where the site is, and on the embedded database who may try it. */
export function sayWelcome({ origin, isEmbedded, host }) {
  console.log(`\nEssaim est ouvert : ${origin}`);
  if (isEmbedded) {
    console.log('\nComptes de démonstration, mot de passe « essaim-demonstration » :');
    for (const [email, role] of Object.entries(accounts)) console.log(`  ${email.padEnd(38)}${role}`);
    if (host !== '127.0.0.1' && host !== 'localhost' && host !== '::1') {
      console.log(`\nAttention : HOST=${host} ouvre ces comptes à tout le réseau.`);
    }
  }
  console.log('\nCtrl C pour arrêter.');
}
