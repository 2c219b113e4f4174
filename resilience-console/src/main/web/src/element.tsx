import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './App';
import { sheet } from './style/sheet';

/**
 * `<resilience-dashboard>`: the dashboard of a console, in a shadow tree of its own.
 *
 * `base` is where the console is mounted, relative to the page, such as `/resilience/`; by default it is where the page is.
 * `address` lets it tell its page in the part of the address after the `#`. A program that has a token sets the property `token`.
 */
export class ResilienceDashboard extends HTMLElement {
  private root: Root | null = null;
  private given: string | null = null;

  set token(token: string | null) {
    this.given = token;
    this.draw();
  }

  connectedCallback(): void {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet()];
    this.root = createRoot(shadow);
    this.draw();
  }

  disconnectedCallback(): void {
    this.root?.unmount();
    this.root = null;
  }

  private draw(): void {
    const base = new URL(this.getAttribute('base') ?? '.', document.baseURI).pathname;
    this.root?.render(
      <StrictMode>
        <App setup={{ base: base.endsWith('/') ? base : `${base}/`, inAddress: this.hasAttribute('address'), token: this.given }} />
      </StrictMode>,
    );
  }
}

if (customElements.get('resilience-dashboard') === undefined) {
  customElements.define('resilience-dashboard', ResilienceDashboard);
}
