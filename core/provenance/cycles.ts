/** Circles in a graph. */

/** What leads from one node to another. */
export interface Arrow {
  readonly before: string;
  readonly after: string;
}

/**
 * Finds the nodes that lie on a circle: from which arrows lead back to them.
 * @returns for each such node the number of its circle; nodes that reach each other share it
 */
export function onCycles(arrows: readonly Arrow[]): Map<string, number> {
  const next = Map.groupBy(arrows, ({ before }) => before);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const stacked = new Set<string>();
  const result = new Map<string, number>();
  // Tarjan's strongly connected components.
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node) ?? 0);
    stack.push(node);
    stacked.add(node);
    const lower = (to: number | undefined): void => { low.set(node, Math.min(low.get(node) ?? 0, to ?? 0)); };
    for (const { after } of next.get(node) ?? []) {
      if (!index.has(after)) {
        visit(after);
        lower(low.get(after));
      } else if (stacked.has(after)) {
        lower(index.get(after));
      }
    }
    if (low.get(node) !== index.get(node)) return;
    const component = stack.splice(stack.indexOf(node));
    for (const member of component) {
      stacked.delete(member);
      if (component.length > 1) result.set(member, index.get(node) ?? 0);
    }
  };
  for (const node of next.keys()) if (!index.has(node)) visit(node);
  return result;
}
