import { type FormState, idle } from '@/lib/action-state';

export type SaveState =
  | { kind: 'still' | 'typing' | 'saving' }
  | { kind: 'saved'; at: string }
  /** `message` when the server said why; without one, it could not be reached. `isRefused` when only the person can settle it. */
  | { kind: 'failed'; message?: string; isRefused?: boolean };

type Refused = Extract<FormState, { status: 'refused' }>;

type Means = {
  /** What the form holds now. */
  read: () => FormData;
  send: (previous: FormState, data: FormData) => Promise<FormState>;
  /** Keeps what was typed on the device until the server has it. */
  keep: (data: FormData, upon: { version: number | null; sent: FormData | null }) => void;
  forget: () => void;
  /** These words are stored. */
  stored?: (data: FormData) => void;
  show: (state: SaveState) => void;
  /** The server will not take it as it is. After a conflict nothing more is sent until `resume`. */
  refuse: (refused: Refused) => void;
};

/** Typing pauses this long before a draft is sent. */
const PAUSE = 800;
const RETRY = 5000;

/** Sends drafts one at a time, the latest words only, again and again until they are stored. */
export class Autosaver {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | null = null;
  private isDirty = false;
  private isStopped = false;
  /** Sent, and no answer came: the server may have stored it. */
  private unanswered: FormData | null = null;

  constructor(
    public version: number | null,
    private readonly means: Means,
  ) {}

  typed() {
    this.isDirty = true;
    this.means.keep(this.means.read(), { version: this.version, sent: this.unanswered });
    if (this.isStopped) return;
    if (!this.running) this.means.show({ kind: 'typing' });
    this.later(PAUSE);
  }

  /** Sends now what is not stored yet. @returns whether everything typed is stored */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** The form as it is sent for good, with the version it builds upon. */
  dataFor(intent: string): FormData {
    const data = this.means.read();
    data.set('intent', intent);
    if (this.version === null) data.delete('version');
    else data.set('version', String(this.version));
    return data;
  }

  /** After a conflict was settled, upon the version that is stored. */
  resume(version: number | null) {
    this.version = version;
    this.isStopped = false;
  }

  stop() {
    clearTimeout(this.timer);
    this.isStopped = true;
  }

  private later(delay: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async run(): Promise<boolean> {
    while ((this.isDirty || this.unanswered) && !this.isStopped) {
      // What got no answer is sent again as it was: had it been stored, newer words would look like somebody else's.
      if (!this.unanswered) {
        this.isDirty = false;
        this.unanswered = this.dataFor('autosave');
      }
      this.means.show({ kind: 'saving' });
      const answer = await this.means.send(idle, this.unanswered).catch(faultOrSilence);
      const sent = this.unanswered;
      if (answer !== 'silence') this.unanswered = null;
      if (!this.accept(answer)) return false;
      this.means.stored?.(sent);
    }
    return !this.isDirty && !this.unanswered;
  }

  private accept(answer: FormState | 'fault' | 'silence'): boolean {
    if (typeof answer === 'object' && answer.status === 'idle' && answer.saved) {
      this.version = answer.saved.version;
      if (this.isDirty) return true;
      this.means.forget();
      this.means.show({ kind: 'saved', at: answer.saved.at });
      return true;
    }
    if (answer !== 'silence') this.isDirty = true;
    const refused = typeof answer === 'object' && answer.status === 'refused' ? answer : null;
    const isRefused = refused !== null && refused.kind !== 'limit';
    this.means.show({ kind: 'failed', isRefused, ...(refused?.message ? { message: refused.message } : {}) });
    if (refused?.kind === 'conflict') this.stop();
    if (refused && isRefused) this.means.refuse(refused);
    else this.later(RETRY);
    return false;
  }
}

/** A fault of the server left nothing written; a silence may have. Next signs the faults it passes on with a digest. */
function faultOrSilence(error: unknown): 'fault' | 'silence' {
  return error instanceof Error && 'digest' in error ? 'fault' : 'silence';
}
