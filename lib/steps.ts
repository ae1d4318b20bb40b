/** How far a long piece of work has come. Without a total, it cannot be told. */
export type Step = { step: string; done?: number; total?: number };

export type OnStep = (step: Step) => void;

/** What a streamed answer is made of, one per line: steps, then how it ended. */
export type StepLine = Step | { href: string } | { refused: string };

export const STEPS_TYPE = 'application/x-ndjson';
