/** A class of the declarations, as its source tells it. */
export interface DeclaredClass {
  readonly file: string;
  readonly doc: string;
  /** The properties declared in the class itself, with their comments. */
  readonly properties: ReadonlyMap<string, string>;
}

/** A type that is one of several others, or several of them at once as `A & B`. */
export interface DeclaredUnion {
  readonly doc: string;
  readonly members: readonly string[];
}

/** A constant that holds a model. */
export interface DeclaredModel {
  /** The type of what it reads. */
  readonly type: string;
  /** The element's name. */
  readonly element: string;
}

/** What only the source of the declarations knows: TypeScript shows comments and names where they are used, a running program neither. */
export interface Comments {
  readonly classes: ReadonlyMap<string, DeclaredClass>;
  readonly unions: ReadonlyMap<string, DeclaredUnion>;
  readonly models: ReadonlyMap<string, DeclaredModel>;
}

/** A class or property in a text, and the lines of the comment before it. */
export interface Place {
  readonly className: string;
  /** `undefined` for the class itself. */
  readonly property: string | undefined;
  /** Index of the line it stands in. */
  readonly line: number;
  /** Index of the first line of its comment; that of `line` when it has none. */
  readonly commentFrom: number;
}

const classLine = /^(?:export )?(?:declare )?(?:abstract )?class (\w+)\b.* \{/;

/** The classes in a text that the formatter or the compiler has laid out, and their properties, which have a given indentation. */
export function* placesIn(lines: readonly string[], indent: number): Generator<Place> {
  const propertyLine = new RegExp(`^ {${indent}}(?:override )?(?:'([^']+)'|"([^"]+)"|(\\w+))[?!]?(?: =|:)`);
  let className: string | undefined;
  let commentFrom: number | undefined;
  for (const [line, text] of lines.entries()) {
    if (/^ *\/\*\*/.test(text)) commentFrom = line;
    if (/^ *(?:\/?\*)/.test(text)) continue;
    const from = commentFrom ?? line;
    commentFrom = undefined;
    const opened = classLine.exec(text)?.[1];
    className = opened ?? className;
    if (className === undefined) continue;
    const found = propertyLine.exec(text);
    if (opened !== undefined) yield { className, property: undefined, line, commentFrom: from };
    else if (found !== null) yield { className, property: found[1] ?? found[2] ?? found[3], line, commentFrom: from };
    if (/^\}/.test(text) || /\{\}$/.test(text)) className = undefined;
  }
}

/** The text of a comment, without its stars. */
export function commentText(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/^ *(?:\/\*\*|\*\/|\*) ?/, '').replace(/ *\*\/$/, ''))
    .join('\n')
    .trim();
}

/**
 * Reads the sources of the declarations.
 * @throws Error for two classes of one name, which nobody could tell apart.
 */
export function readComments(sources: Iterable<readonly [file: string, text: string]>): Comments {
  const classes = new Map<string, DeclaredClass & { properties: Map<string, string> }>();
  const unions = new Map<string, DeclaredUnion>();
  const models = new Map<string, DeclaredModel>();
  for (const [file, text] of sources) {
    const lines = text.split('\n');
    for (const { className, property, line, commentFrom } of placesIn(lines, 2)) {
      const doc = commentText(lines.slice(commentFrom, line));
      if (property !== undefined) classes.get(className)!.properties.set(property, doc);
      else if (classes.has(className)) throw new Error(`two classes are called ${className}: ${classes.get(className)!.file} and ${file}`);
      else classes.set(className, { file, doc, properties: new Map() });
    }
    for (const [, comment, name, members] of text.matchAll(
      /(?:(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n)?^(?:export )?type (\w+) =([\s\w|&]+);/gm,
    )) {
      unions.set(name!, {
        doc: commentText((comment ?? '').split('\n')),
        members: members!
          .split('|')
          .map((one) => one.trim())
          .filter(Boolean),
      });
    }
    for (const [, name, type, tag] of text.matchAll(/const (\w+): ElementModel<(\w+)> = (?:element|variants)(?:<[^(]*>)?\(\s*'([^']+)'/g))
      models.set(name!, { type: type!, element: tag! });
  }
  return { classes, unions, models };
}
