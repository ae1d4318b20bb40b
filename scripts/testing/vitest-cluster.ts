import type { TestProject } from 'vitest/node';
import { openTestCluster } from './cluster.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string;
  }
}

/** Runs once before the integration tests. */
export default async function setup(project: TestProject) {
  const cluster = await openTestCluster();
  project.provide('clusterUrl', cluster.url);
  return cluster.stop;
}
