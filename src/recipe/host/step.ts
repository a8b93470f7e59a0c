/** A program and its arguments, each one word whatever is in it. */
export type StepCommand = readonly [program: string, ...args: string[]];

/** A file of the host. */
export interface StepFile {
  /** Where it goes; from the folder that the steps are done in, when it does not start with `/`. */
  readonly path: string;
  /** What is in it, with a line end at its end. */
  readonly text: string;
  /** Who may read it, such as 0o600 for its owner alone; what the host does with new files when absent. */
  readonly mode?: number;
  /** Whether the file is there already and is to be written anew. */
  readonly replaces?: true;
}

/** Something to look at. */
export interface StepCheck {
  readonly command: StepCommand;
  /** What is to be seen. */
  readonly expect: string;
}

interface StepBase {
  /** What the step is for. */
  readonly why: string;
  /** What takes it back, in order. Empty where an earlier step's does, or where it is better left. */
  readonly undo: readonly StepCommand[];
  /** How to see that it worked. */
  readonly check?: StepCheck;
  /** Where it is to be done, for what is not done on this host. Scripts show such a step and do not run it. */
  readonly where?: string;
}

/** A step that runs a program. */
export interface CommandStep extends StepBase {
  readonly command: StepCommand;
}

/** A step that writes a file. */
export interface FileStep extends StepBase {
  readonly file: StepFile;
}

/** One thing that a host needs for a network or an interface. It is data: nothing is run or written by itself. */
export type HostStep = CommandStep | FileStep;
