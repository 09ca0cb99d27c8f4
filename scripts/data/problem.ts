/** What is amiss in the seeds, said so that whoever edits them can mend it. */

/** Where in the seeds something stands. Lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Problem extends Place {
  /** What is amiss, without a closing full stop. */
  readonly says: string;
  /** What to do about it, without a closing full stop. */
  readonly fix: string;
}

/** Takes problems as they are found: the builder reports all of them at once, not the first. */
export class Problems {
  readonly #found: Problem[] = [];

  add(place: Place, says: string, fix: string): void {
    this.#found.push({ ...place, says, fix });
  }

  /** By file and line. */
  all(): readonly Problem[] {
    return [...this.#found].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  }
}

/** One line for a terminal, in the form in which editors make a file and line clickable. */
export function printProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.says}. ${problem.fix}.`;
}
