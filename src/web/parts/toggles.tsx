/** Buttons that each open something below them, one at a time. */

interface TogglesProps<Name extends string> {
  readonly choices: readonly (readonly [name: Name, label: string])[];
  readonly open: Name | null;
  readonly onOpen: (name: Name | null) => void;
}

export function Toggles<Name extends string>({ choices, open, onOpen }: TogglesProps<Name>) {
  return (
    <>
      {choices.map(([name, label]) => (
        <button
          key={name}
          type="button"
          class="plain"
          aria-expanded={open === name}
          onClick={() => {
            onOpen(open === name ? null : name);
          }}
        >
          {label}
        </button>
      ))}
    </>
  );
}
