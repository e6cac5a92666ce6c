import type { JSX } from 'preact';

/**
 * The product's own line icons on a grid of 20, drawn with one path each in the colour of the text.
 * They never speak: the name stands in the control beside them.
 */
export interface IconProps {
  /** Side in CSS pixels. */
  size?: number;
}
export type Icon = (props: IconProps) => JSX.Element;

function drawn(d: string): Icon {
  return ({ size = 18 }) => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={d} />
    </svg>
  );
}

export const ArrowLeftIcon = /* @__PURE__ */ drawn('M16 10H4m5-5-5 5 5 5');
export const BiggerIcon = /* @__PURE__ */ drawn(
  'M11.5 3.5h5v5M8.5 16.5h-5v-5M16.5 3.5l-5.5 5.5M3.5 16.5 9 11',
);
export const BellIcon = /* @__PURE__ */ drawn('M5.5 13.5V9a4.5 4.5 0 0 1 9 0v4.5l1.5 1.5H4zM8.5 17.5h3');
export const CalendarIcon = /* @__PURE__ */ drawn(
  'M4 5h12a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM3 9h14M7 3v4M13 3v4',
);
export const CheckIcon = /* @__PURE__ */ drawn('M4 10.5 8.2 15 16 5.5');
export const ChevronIcon = /* @__PURE__ */ drawn('M7.5 4.5 13 10l-5.5 5.5');
export const CloseIcon = /* @__PURE__ */ drawn('M5 5l10 10M15 5 5 15');
export const CopyIcon = /* @__PURE__ */ drawn(
  'M8 7h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM4 13H3.5A.5.5 0 0 1 3 12.5V4a1 1 0 0 1 1-1h8.5a.5.5 0 0 1 .5.5V4',
);
export const DownloadIcon = /* @__PURE__ */ drawn('M10 3v10m-4-4 4 4 4-4M4 17h12');
export const EditIcon = /* @__PURE__ */ drawn('M4 16l.8-3.3L13.5 4l2.5 2.5-8.7 8.7L4 16zM11.7 5.8l2.5 2.5');
export const InfoIcon = /* @__PURE__ */ drawn('M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.5V14M10 6.5v.01');
export const LetterIcon = /* @__PURE__ */ drawn('M5 3h7l4 4v10H5zM12 3v4h4M8 11h5M8 14h5');
export const LockIcon = /* @__PURE__ */ drawn('M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9');
export const MailIcon = /* @__PURE__ */ drawn('M3 5h14v10.5H3zM3 6l7 5.5L17 6');
/** Leads out of here, to a page of somebody else. */
export const OpenIcon = /* @__PURE__ */ drawn('M11 3.5h5.5V9M16.5 3.5 9 11M14 11.5V16H4V6h4.5');
export const PlusIcon = /* @__PURE__ */ drawn('M10 4v12M4 10h12');
export const PrintIcon = /* @__PURE__ */ drawn('M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z');
export const SettingsIcon = /* @__PURE__ */ drawn('M3 6h7M14 6h3M12 4v4M3 14h3M10 14h7M8 12v4');
export const TrashIcon = /* @__PURE__ */ drawn('M4 6h12M8 6V3.5h4V6M5.5 6l.8 11h7.4l.8-11');
export const UndoIcon = /* @__PURE__ */ drawn('M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8');
export const UploadIcon = /* @__PURE__ */ drawn('M10 13V3M6 7l4-4 4 4M4 17h12');
export const WarningIcon = /* @__PURE__ */ drawn('M10 3.5 18 16.5H2zM10 8.5v3.5M10 14.3v.01');
