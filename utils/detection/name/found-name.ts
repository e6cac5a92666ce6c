import type { Line } from '@/utils/detection/identity/lines';
import type { NamePhrase } from './phrases-identity';

/** A name with its proof. `full` is as written, `name` without legal form. */
export interface FoundName {
  readonly full: string;
  readonly name: string;
  readonly form: string | null;
  readonly weight: number;
  readonly how: string;
  readonly role: NamePhrase['role'];
  readonly line: Line | null;
}

export type Add = (
  full: string,
  weight: number,
  how: string,
  line: Line | null,
  role?: NamePhrase['role'],
) => void;
