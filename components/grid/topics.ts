/** Who wants to know when something in particular changed. */
export class Topics {
  private readonly listeners = new Map<string, Set<() => void>>();

  listen(topic: string, listener: () => void): () => void {
    const group = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, group.add(listener));
    return () => group.delete(listener);
  }

  tell(topic: string) {
    for (const listener of this.listeners.get(topic) ?? []) listener();
  }
}
