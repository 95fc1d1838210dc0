/** The browser's storage as an object, with room for so many characters. */
export class FakeStorage implements Storage {
  readonly kept = new Map<string, string>();
  /** How often something was written. */
  writes = 0;
  room: number;

  constructor(entries: Readonly<Record<string, string>> = {}, room = Number.POSITIVE_INFINITY) {
    for (const [key, value] of Object.entries(entries)) this.kept.set(key, value);
    this.room = room;
  }

  get length(): number {
    return this.kept.size;
  }

  key(index: number): string | null {
    return [...this.kept.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    const others = [...this.kept].filter(([other]) => other !== key);
    const used = others.reduce((sum, [other, text]) => sum + other.length + text.length, 0);
    if (used + key.length + value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.writes += 1;
    this.kept.set(key, value);
  }

  removeItem(key: string): void {
    this.kept.delete(key);
  }

  clear(): void {
    this.kept.clear();
  }

  /** Everything that is stored, by key. */
  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.kept);
  }
}
