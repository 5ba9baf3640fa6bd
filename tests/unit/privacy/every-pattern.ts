import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';

export type Pattern = { where: string; pattern: RegExp };

const FUNCTIONS = new Set(['FunctionDeclaration', 'MethodDefinition']);

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every regular expression that is written as a literal, and the files where one is made of data inside a function. */
export function readPatterns(folders: readonly string[]): {
  literals: Pattern[];
  madeLater: string[];
  files: string[];
} {
  const literals: Pattern[] = [];
  const madeLater: string[] = [];
  const files = folders.flatMap(filesOf);
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    const visit = (node: unknown, inFunction: boolean): void => {
      if (Array.isArray(node)) for (const one of node) visit(one, inFunction);
      if (!isRecord(node) || Array.isArray(node)) return;
      const { type, regex, callee, start } = node;
      if (isRecord(regex)) {
        const line = code.slice(0, Number(start)).split('\n').length;
        literals.push({ where: `${file}:${line}`, pattern: new RegExp(String(regex.pattern), String(regex.flags)) });
      }
      if (inFunction && type === 'NewExpression' && isRecord(callee) && callee.name === 'RegExp') madeLater.push(file);
      const inner = inFunction || FUNCTIONS.has(String(type));
      for (const [key, value] of Object.entries(node)) if (key !== 'regex') visit(value, inner);
    };
    visit(parseAst(code, { lang: 'ts' }), false);
  }
  return { literals, madeLater, files };
}

/** Loads modules and returns the patterns that they, and not what they use of others, make of strings meanwhile. */
export async function patternsMadeAtLoad(
  files: readonly string[],
  load: (file: string) => Promise<unknown>,
): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Original = globalThis.RegExp;
  let where = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      const caller = new Error().stack?.split('\n')[2] ?? '';
      if (!caller.includes('node_modules')) made.push({ where, pattern });
      return pattern;
    },
  });
  try {
    for (const file of files) {
      where = file;
      await load(file);
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}
