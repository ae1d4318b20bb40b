import type { SubmissionResult } from '@conform-to/react';

/** What a server action answers to the form that called it. */
export type FormState =
  | {
      status: 'idle';
      /** What an autosave stored: the version to send with the next one, and when (« 14:32 »). */
      saved?: { version: number; at: string };
      /** Shown now and stored nowhere, line by line: links just made, say. Without a secret: why that line has none. */
      once?: { name: string; secret: string | null; note: string | null }[];
    }
  | {
      status: 'refused';
      kind?: 'fields' | 'rule' | 'conflict' | 'already-done' | 'limit';
      /** One French sentence, shown above the form. */
      message?: string;
      /** Field errors and everything typed, as conform's `submission.reply()` gives them. */
      lastResult?: SubmissionResult<string[]>;
      /** After a conflict: what the database holds now, by field name, ready to be shown beside what was typed. */
      stored?: Record<string, string>;
      /** After a conflict: the version to send with the next attempt. */
      version?: number;
    };

/** What the server answers when the page's own script asks for something, as data rather than as a form. */
export type Reply<T> =
  | { status: 'done'; result: T }
  | { status: 'refused'; kind: 'fields' | 'rule' | 'limit'; message: string };

export const idle: FormState = { status: 'idle' };
