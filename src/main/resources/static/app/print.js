// On paper everything is open: what is folded on the screen unfolds for printing and folds again after.
import { useEffect } from "./preact.js";

export function usePrint() {
  useEffect(() => {
    let opened = [];
    const open = () => {
      opened = [...document.querySelectorAll("details:not([open], .no-print)")];
      opened.forEach((d) => (d.open = true));
    };
    const close = () => opened.splice(0).forEach((d) => (d.open = false));
    addEventListener("beforeprint", open);
    addEventListener("afterprint", close);
    return () => (removeEventListener("beforeprint", open), removeEventListener("afterprint", close));
  }, []);
}
