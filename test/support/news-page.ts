/** Wraps the plain text of an article as the page of a news site, so that a browser can open it. */

export interface NewsPage {
  readonly text: string;
  readonly url: string;
  readonly siteName: string;
  /** ISO 8601, or null for a page that states no date. */
  readonly published: string | null;
  readonly language?: string;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** JSON that cannot end the script element it stands in. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

export function newsPage({ text, url, siteName, published, language = 'en' }: NewsPage): string {
  const paragraphs = text.split(/\n+/).map((line) => line.trim()).filter((line) => line !== '');
  const linked = scriptJson({
    '@context': 'https://schema.org', '@type': 'NewsArticle', ...(published !== null && { datePublished: published }),
    publisher: { '@type': 'Organization', name: siteName },
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(siteName)}</title>
<link rel="canonical" href="${escape(url)}"><link rel="icon" href="data:,">
<script type="application/ld+json">${linked}</script>
<style>body { margin: 0; font: 18px/1.6 Georgia, serif; } header { position: sticky; top: 0; background: #fff; padding: 12px 24px; border-bottom: 1px solid #ddd; } main { max-width: 640px; margin: 24px auto; }</style>
</head>
<body>
<header>${escape(siteName)}</header>
<main><article>
${paragraphs.map((line) => `<p>${escape(line)}</p>`).join('\n')}
</article></main>
</body>
</html>
`;
}
