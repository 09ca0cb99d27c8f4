/** The catalogues of `locales/`, by language, where there is no file system to read them from. */
const files = import.meta.glob<string>('../../locales/*.yml', { query: '?raw', import: 'default', eager: true });

export const catalogues: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, yaml]) => [path.replace(/^.*\/(.*)\.yml$/, '$1'), yaml]));

/** One of them. Throws where there is none. */
export function catalogue(language: string): string {
  const yaml = catalogues[language];
  if (yaml === undefined) throw new Error(`There is no locales/${language}.yml.`);
  return yaml;
}
