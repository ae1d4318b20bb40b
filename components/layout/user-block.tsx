import type { ReactNode } from 'react';

export type ShellUser = { name: string; role: string; detail?: string; href?: string };

export function UserBlock({ user, signOut }: { user: ShellUser; signOut: ReactNode }) {
  return (
    <div className="border-t border-line px-2.5 pt-3 text-sm">
      <p className="font-medium">
        {user.href ? (
          <a href={user.href} className="hover:underline">
            {user.name}
          </a>
        ) : (
          user.name
        )}
      </p>
      <p className="text-soft">{user.role}</p>
      {user.detail && <p className="text-soft">{user.detail}</p>}
      <div className="mt-2">{signOut}</div>
    </div>
  );
}
