import type { Controller } from '@/utils/law/parties';

/**
 * Which e-mail addresses of the card stand in the policy's visible text, in lower case? Whole addresses only: one that
 * is the tail or the head of another is another's.
 */
export function emailsInPolicy({ requestsEmail, officer, email }: Controller, policyText: string): string[] {
  const text = policyText.toLowerCase();
  const named = [requestsEmail, officer?.email, email].flatMap((one) => (one ? [one.toLowerCase()] : []));
  return [...new Set(named)].filter((one) => standsWhole(one, text));
}

/** A full stop or a hyphen after it ends a sentence, unless another label follows. */
const GOES_ON = /^(?:[\p{L}\p{N}_@]|[.-][\p{L}\p{N}])/u;
const GOES_BEFORE = /(?:[\p{L}\p{N}_%+@]|[\p{L}\p{N}][.-])$/u;

function standsWhole(address: string, text: string): boolean {
  for (let at = text.indexOf(address); at !== -1; at = text.indexOf(address, at + 1)) {
    const end = at + address.length;
    const before = text.slice(Math.max(0, at - 2), at);
    if (!GOES_BEFORE.test(before) && !GOES_ON.test(text.slice(end, end + 3))) return true;
  }
  return false;
}
