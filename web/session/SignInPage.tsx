import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { Page } from '../components/Page.tsx';
import { Section } from '../components/Section.tsx';
import { PasteToken } from './PasteToken.tsx';
import { problemIn, strangerIn } from './problem.ts';
import { useViewer } from './viewer.ts';
import { wayBack } from './way-back.ts';

/** Where one signs in: at the provider, where there is one, or by a token. */
export function SignInPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const viewer = useViewer();
  const to = wayBack(params.get('to'), location.origin);
  const begin = new URLSearchParams({ to: to.slice(location.origin.length) });
  const problem = problemIn(params.get('problem'));
  const stranger = problem === 'NO_ROLE' ? strangerIn(document.cookie) : undefined;
  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')}>
      {problem && (
        <div className="failure" role="alert">
          <p>{t(`signIn.problem.${problem}`)}</p>
          {stranger && (
            <p>
              {t('signIn.stranger')} <code dir="ltr">{stranger}</code>
            </p>
          )}
        </div>
      )}
      {viewer?.role && (
        <p>
          {t('signIn.already', { name: viewer.name ?? '' })} <a href={to}>{t('signIn.back')}</a>
        </p>
      )}
      {viewer?.signInWays.includes('PROVIDER') && (
        <Section title={t('signIn.withAccount')} lead={t('signIn.withAccountLead')}>
          <p>
            <a className="button" href={`/session/begin?${begin.toString()}`}>
              {t('signIn.atProvider')}
            </a>
          </p>
        </Section>
      )}
      <Section title={t('signIn.withToken')}>
        <PasteToken to={to} />
      </Section>
      <p className="quiet">{t('signIn.lasts')}</p>
    </Page>
  );
}
