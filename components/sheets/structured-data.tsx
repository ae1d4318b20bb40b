import { asScriptText } from '@/lib/sheets/head-rules';

/** Facts for machines. A block of data runs nothing, and bears the nonce all the same: no script of ours goes without. */
export function StructuredData({ data, nonce }: { data: object; nonce: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the only way to write a script's text, whose every < is escaped.
  return <script type="application/ld+json" nonce={nonce} dangerouslySetInnerHTML={{ __html: asScriptText(data) }} />;
}
