import { parse } from 'yaml';

interface Workflow {
  on?: unknown;
  jobs?: Record<string, { 'runs-on'?: unknown; steps?: { uses?: unknown; run?: unknown }[] }>;
}

/**
 * The commands of a GitHub workflow, job by job; none for other files. A file whose name ends in `.yml` or `.yaml` has to be YAML.
 * @throws Error for a workflow that GitHub would not take.
 */
export function stepsOfWorkflow(path: string, text: string): string[] {
  if (!/\.ya?ml$/.test(path)) return [];
  const read = parse(text) as Workflow;
  if (!path.startsWith('.github/workflows/')) return [];
  const jobs = Object.entries(read.jobs ?? {});
  if (read.on === undefined || jobs.length === 0) throw new Error(`${path}: a workflow needs 'on' and 'jobs'`);
  return jobs.flatMap(([name, { 'runs-on': runner, steps = [] }]) => {
    if (typeof runner !== 'string' || steps.length === 0) throw new Error(`${path}: the job '${name}' needs 'runs-on' and 'steps'`);
    return steps.flatMap(({ uses, run }) => {
      if ((typeof uses === 'string') === (typeof run === 'string'))
        throw new Error(`${path}: a step of '${name}' either uses or runs something`);
      return typeof run === 'string' ? [run] : [];
    });
  });
}
