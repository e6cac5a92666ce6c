/** SHA-256 of a text's UTF-8, 64 hexadecimal digits: the name under which a text is kept, and its fingerprint. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
