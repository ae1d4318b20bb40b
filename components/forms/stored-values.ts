'use client';

import { createContext, useContext } from 'react';

type Stored = Record<string, string>;

/** After a conflict: what somebody else saved meanwhile, by field name. */
export const StoredValues = createContext<Stored>({});

export function useStoredValue(name: string): string | undefined {
  return useContext(StoredValues)[name];
}
