export type Tone = 'green' | 'amber' | 'red' | 'violet' | 'neutral';
