import { startFlow } from './flow';
import styles from './shadow.css';

/** The whole form behind a closed root: no script of the page, and none beside it, gets in by `shadowRoot`. */
class AtlasJoin extends HTMLElement {
  private isBuilt = false;

  connectedCallback(): void {
    const template = document.querySelector<HTMLTemplateElement>('#join');
    if (template === null || this.isBuilt) return;
    this.isBuilt = true;
    const root = this.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = styles;
    root.append(style, document.importNode(template.content, true));
    startFlow({ root });
  }
}

customElements.define('atlas-join', AtlasJoin);
