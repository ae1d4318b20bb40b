import { orderedId } from './ordered-id';

/** The ids of what was named so far (« organization lahso », « activity vita-air/hot-line »): rows point at each other by name. */
export class NamedIds {
  readonly #ids = new Map<string, string>();

  /** A new id under this name; throws when the name is taken. */
  create(kind: string, name: string): string {
    const key = `${kind} ${name}`;
    if (this.#ids.has(key)) throw new Error(`The seed names twice: ${key}`);
    const id = orderedId();
    this.#ids.set(key, id);
    return id;
  }

  /** Throws when nothing has this name. */
  get(kind: string, name: string): string {
    const id = this.#ids.get(`${kind} ${name}`);
    if (!id) throw new Error(`The seed points at something it does not have: ${kind} ${name}`);
    return id;
  }

  /** Null without a name; throws when nothing has it. */
  find(kind: string, name: string | undefined): string | null {
    return name === undefined ? null : this.get(kind, name);
  }
}
