import { notFound } from 'next/navigation';

/** Out of reach and missing look the same: the 404 page. */
export function outOfReach(): never {
  notFound();
}
