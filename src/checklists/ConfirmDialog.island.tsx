import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  /** Id of the heading, once on a page. */
  id: string;
  /** Text of the button that asks. */
  trigger: string;
  triggerClass: string;
  title: string;
  /** What is lost, in words. */
  children: ComponentChildren;
  /** Text of the button that does it; nothing when there is nothing to do. */
  confirm: string | undefined;
  onConfirm(): void;
}

/** A button that asks first. Native dialog: Escape closes, the rest of the page is out of reach, focus returns to the button. */
export function ConfirmDialog({ id, trigger, triggerClass, title, children, confirm, onConfirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const open = () => {
    dialog.current?.showModal();
    close.current?.focus();
  };
  const doIt = () => {
    dialog.current?.close();
    onConfirm();
  };
  return (
    <>
      <button class={triggerClass} type="button" aria-haspopup="dialog" onClick={open}>
        {trigger}
      </button>
      <dialog class="dialog" ref={dialog} aria-labelledby={id}>
        <h2 class="stuk__naam" id={id}>
          {title}
        </h2>
        {children}
        <div class="buttons">
          {confirm && (
            <button class="button button--danger" type="button" onClick={doIt}>
              {confirm}
            </button>
          )}
          <button class="button" type="button" ref={close} onClick={() => dialog.current?.close()}>
            Sluiten
          </button>
        </div>
      </dialog>
    </>
  );
}
