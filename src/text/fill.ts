/** The names in braces of a template, as a type: a missing one fails to compile. */
export type PlaceholderOf<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

/** Puts values in the place of `{names}`. */
export function fill<const T extends string>(template: T, values: Readonly<Record<PlaceholderOf<T>, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (values as Record<string, string>)[name] ?? whole);
}
