export interface TabItem<T extends string> {
  value: T;
  label: string;
  count?: number;
}

export interface FilterTabsProps<T extends string> {
  label: string;
  items: readonly TabItem<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** Filters of a list: pressed or not, and how many each holds. */
export function FilterTabs<T extends string>({ label, items, value, onChange }: FilterTabsProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this groups buttons
    <div class="tabs" role="group" aria-label={label}>
      {items.map((item) => (
        <button
          key={item.value}
          type="button"
          class="tab"
          aria-pressed={item.value === value}
          onClick={() => onChange(item.value)}
        >
          {item.label}
          {item.count !== undefined && <span class="tab__count">{item.count}</span>}
        </button>
      ))}
    </div>
  );
}

export interface NavTabsProps<T extends string> {
  label: string;
  items: readonly { value: T; label: string; href: string }[];
  value: T | null;
}

/** Places of the full page, as links: they can be opened in a tab of their own. */
export function NavTabs<T extends string>({ label, items, value }: NavTabsProps<T>) {
  return (
    <nav class="tabs" aria-label={label}>
      {items.map((item) => (
        <a
          key={item.value}
          class="tab"
          href={item.href}
          aria-current={item.value === value ? 'page' : undefined}
        >
          {item.label}
        </a>
      ))}
    </nav>
  );
}
