import type { EventType } from './event.ts';

/** An event before it has an id: it names what brought it about by reference. */
export interface EventDraft {
  readonly type: EventType;
  readonly stepName: string;
  readonly cause: EventDraft | undefined;
}

/** Appends events, each brought about by the one before. */
export class Chain {
  readonly drafts: EventDraft[] = [];
  #last: EventDraft;

  constructor(cause: EventDraft) {
    this.#last = cause;
  }

  get last(): EventDraft {
    return this.#last;
  }

  add(type: EventType, stepName: string): EventDraft {
    this.#last = { type, stepName, cause: this.#last };
    this.drafts.push(this.#last);
    return this.#last;
  }

  /** Appends events that have their own causes; what follows is brought about by the last one. */
  join(drafts: readonly EventDraft[]): void {
    for (const draft of drafts) this.drafts.push(draft);
    this.#last = drafts.at(-1) ?? this.#last;
  }
}
