import { h, hydrate, type ComponentType } from 'preact';

/**
 * Brings server-rendered Preact to life: every element with `data-island="name"`, with the props in its `data-props`.
 * Called from a module script, so that no page needs an inline script and the security policy stays without exceptions.
 */
export function hydrateIslands<Props extends object>(name: string, component: ComponentType<Props>): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    const props = JSON.parse(element.dataset.props ?? '{}') as Props;
    hydrate(h(component, props), element);
    element.dataset.ready = 'true';
  }
}
