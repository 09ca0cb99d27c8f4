/** Works something out when it is first asked for, and once: loading the script in a page costs it no time, and holds up the page less. */
export function lazily<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: compute() }).value;
}
