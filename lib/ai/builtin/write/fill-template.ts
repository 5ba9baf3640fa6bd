/**
 * Puts the values into a wording's `{slots}`. Values are inserted as they are and never read as templates.
 * Throws on a slot without a value: a reply with a gap must not leave.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_slot, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${template}"`);
    return value;
  });
}
