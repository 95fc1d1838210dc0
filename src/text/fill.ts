/** The `{names}` in a template as a type, so that a missing value fails to compile. */
export type PlaceholderOf<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

/** Replaces every `{name}` in a template by its value. */
export function fill<const T extends string>(template: T, values: Readonly<Record<PlaceholderOf<T>, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (values as Record<string, string>)[name] ?? whole);
}
