import { Component, type ReactNode } from 'react';
import { withTranslation, type WithTranslation } from 'react-i18next';

interface Props extends WithTranslation {
  readonly children: ReactNode;
}

/** Where a part of the program fails or never arrives: says so, instead of an empty window. */
class BoundaryBase extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    const { children, t } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <main className="page" id="content" tabIndex={-1} role="alert">
        <h1>{t('page.broken')}</h1>
        <p className="lead">{t('page.brokenHint')}</p>
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              location.reload();
            }}
          >
            {t('page.reload')}
          </button>
        </p>
      </main>
    );
  }
}

export const Boundary = withTranslation()(BoundaryBase);
