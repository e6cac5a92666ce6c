import { useState } from 'preact/hooks';
import type { Sender } from '@/utils/law/parties';
import { Button } from './button';
import { CountryField } from './country-field';
import { Disclosure } from './disclosure';
import { useWords } from './language';
import { TextField } from './text-field';

export interface SenderFormProps {
  /** null where nobody was asked yet. */
  sender: Sender | null;
  onSave: (sender: Sender) => void;
  saveLabel?: string;
  /** In the popup the postal address waits behind a line; the profile shows it. */
  withAddress?: boolean;
  /** True where a letter by post needs the address now. */
  addressNeeded?: boolean;
  /** Says whether a text looks like a rijksregisternummer or BSN: warned about, never blocked. */
  looksLikeNationalNumber?: (text: string) => boolean;
}

interface Typed {
  name: string;
  email: string;
  knownAs: string;
  street: string;
  postalCode: string;
  city: string;
  country: string;
}

/** Who writes: asked once, kept on the device. */
export function SenderForm(props: SenderFormProps) {
  const words = useWords();
  const [typed, setTyped] = useState(() => typedFrom(props.sender));
  const [isChecked, setChecked] = useState(false);
  const set = (key: keyof Typed) => (value: string) => setTyped((before) => ({ ...before, [key]: value }));
  const nameError = typed.name.trim() === '' ? words.sender.nameMissing : null;
  const emailError =
    typed.email.trim() !== '' && !looksLikeEmail(typed.email.trim()) ? words.sender.emailWrong : null;
  const postcodeError = isWrongPostcode(typed) ? words.sender.postcodeWrong[typed.country] : null;
  const address = <AddressFields typed={typed} set={set} postcodeError={isChecked ? postcodeError : null} />;
  return (
    <form
      class="stack sender"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (nameError || emailError || postcodeError) focusFirstInvalid(event.currentTarget);
        else props.onSave(senderFrom(typed));
      }}
    >
      {/* Who writes is known already where only the address is still asked. */}
      {(props.sender === null || !props.addressNeeded) && (
        <WhoFields
          {...props}
          typed={typed}
          set={set}
          nameError={isChecked ? nameError : null}
          emailError={isChecked ? emailError : null}
        />
      )}
      {props.withAddress || props.addressNeeded ? (
        address
      ) : (
        <Disclosure summary={words.sender.address}>{address}</Disclosure>
      )}
      <Button type="submit" kind="primary" wide>
        {props.saveLabel ?? words.shared.save}
      </Button>
    </form>
  );
}

interface FieldsProps {
  typed: Typed;
  set: (key: keyof Typed) => (value: string) => void;
}

interface WhoFieldsProps extends FieldsProps, Pick<SenderFormProps, 'looksLikeNationalNumber'> {
  nameError: string | null;
  emailError: string | null;
}

function WhoFields({ typed, set, nameError, emailError, looksLikeNationalNumber }: WhoFieldsProps) {
  const words = useWords();
  const isNational = looksLikeNationalNumber?.(typed.knownAs) ?? false;
  return (
    <>
      <TextField
        label={words.sender.name}
        value={typed.name}
        onInput={set('name')}
        autocomplete="name"
        maxLength={200}
        error={nameError}
      />
      <TextField
        label={words.sender.email}
        hint={words.sender.emailHint}
        value={typed.email}
        onInput={set('email')}
        type="email"
        autocomplete="email"
        maxLength={254}
        error={emailError}
      />
      <CountryField
        legend={words.sender.country}
        hint={words.sender.countryHint}
        value={typed.country}
        onChange={set('country')}
      />
      <TextField
        label={words.sender.knownAs}
        hint={words.sender.knownAsHint}
        value={typed.knownAs}
        onInput={set('knownAs')}
        maxLength={300}
        optional
        warning={isNational ? words.sender.nationalNumber : null}
      />
    </>
  );
}

interface AddressFieldsProps extends FieldsProps {
  postcodeError: string | null;
}

function AddressFields({ typed, set, postcodeError }: AddressFieldsProps) {
  const words = useWords();
  const { labels } = words.card;
  return (
    <fieldset class="stack stack--tight">
      <legend class="choices__legend">{words.sender.address}</legend>
      <p class="field__hint">{words.sender.addressHint}</p>
      <TextField
        label={labels.street}
        value={typed.street}
        onInput={set('street')}
        autocomplete="street-address"
        maxLength={200}
      />
      <div class="field-grid">
        <TextField
          label={labels.postalCode}
          value={typed.postalCode}
          onInput={set('postalCode')}
          autocomplete="postal-code"
          maxLength={20}
          error={postcodeError}
        />
        <TextField
          label={labels.city}
          value={typed.city}
          onInput={set('city')}
          autocomplete="address-level2"
          maxLength={100}
        />
      </div>
    </fieldset>
  );
}

/** Only catches slips of the keyboard; the letter's own door takes one strict address or none. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]{1,190}\.[^\s@,;<>".]{2,63}$/u.test(text);
}

/** By its form alone, e.g. "9000", "B-9000", "3811 AB": a letter O for a nought would go into every letter. */
const POSTCODE = { BE: /^(?:BE?[- ]?)?[1-9]\d{3}$/i, NL: /^(?:NL[- ]?)?[1-9]\d{3} ?[A-Z]{2}$/i };

function isWrongPostcode(typed: Typed): typed is Typed & { country: keyof typeof POSTCODE } {
  const { country, postalCode } = typed;
  if (country !== 'BE' && country !== 'NL') return false;
  return postalCode.trim() !== '' && !POSTCODE[country].test(postalCode.trim());
}

/** Brings whoever submitted to the first field that needs mending, also where it lies folded. */
export function focusFirstInvalid(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    const field = form.querySelector<HTMLElement>(INVALID);
    const folded = field?.closest('details');
    if (folded) folded.open = true;
    field?.focus();
  });
}

/** A field, or the first of the options of a choice. */
const INVALID = '[aria-invalid="true"], fieldset:has(> .field__error) input';

function typedFrom(sender: Sender | null): Typed {
  return {
    name: sender?.name ?? '',
    email: sender?.email ?? '',
    knownAs: sender?.knownAs ?? '',
    street: sender?.address.street ?? '',
    postalCode: sender?.address.postalCode ?? '',
    city: sender?.address.city ?? '',
    country: sender ? (sender.address.country ?? '') : 'BE',
  };
}

function senderFrom(typed: Typed): Sender {
  const filled = (text: string) => (text.trim() === '' ? null : text.trim());
  const country = filled(typed.country);
  return {
    name: typed.name.trim(),
    email: filled(typed.email),
    knownAs: filled(typed.knownAs),
    address: {
      street: filled(typed.street),
      postalCode: filled(typed.postalCode),
      city: filled(typed.city),
      country: country && /^[A-Z]{2}$/.test(country) ? country : null,
    },
  };
}
