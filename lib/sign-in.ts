import 'server-only';
import { db } from './db';
import { closeLimit, countTry, forgetTries, forgiveTry } from './limits';
import { isPassword } from './passwords';

/** From this failure of the day on, each one doubles the wait. */
const FREE_FAILURES = 5;

/** Nobody signs in with this; the message is a code for the form: « refus » or « attente:SECONDS ». */
export class SignInRefused extends Error {
  override name = 'SignInRefused';
}

/**
 * The account of this address and password. Throws {@link SignInRefused}: same answer for an unknown address,
 * a wrong password and a closed account; « attente » once too many tries were made for the account or from the address.
 */
export async function checkPassword(email: unknown, password: unknown, address: string) {
  const account = typeof email === 'string' ? email.trim().toLowerCase().slice(0, 254) : '';
  const secret = typeof password === 'string' ? password.slice(0, 128) : '';
  const [byAddress, byAccount] = await Promise.all([countTry('address', address), countTry('account', account)]);
  const wait = Math.max(byAddress.wait, byAccount.wait);
  if (wait > 0) throw new SignInRefused(`attente:${wait}`);
  const ofTheDay = await countTry('accountDay', account);
  if (ofTheDay.wait > 0) throw new SignInRefused(`attente:${ofTheDay.wait}`);

  const user = await db.user.findUnique({
    where: { email: account },
    select: { id: true, name: true, email: true, isActive: true, passwordHash: true },
  });
  const matches = await isPassword(user?.passwordHash, secret);
  if (!user?.isActive || !matches) {
    if (ofTheDay.made >= FREE_FAILURES) await closeLimit('account', account, 60 * 2 ** (ofTheDay.made - FREE_FAILURES));
    throw new SignInRefused('refus');
  }
  // A success clears what honest mistypings had counted; it gives back its own try, and no more, to the address.
  await Promise.all([
    forgetTries('account', account),
    forgiveTry('accountDay', account),
    forgiveTry('address', address),
  ]);
  return user;
}
