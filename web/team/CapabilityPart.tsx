import { useTranslation } from 'react-i18next';
import { Quoted } from '../components/Quoted.tsx';
import { formatPartial } from '../i18n/dates.ts';
import type { Capability } from './answers.ts';
import { FactItem } from './FactItem.tsx';
import { Part } from './Part.tsx';

/** What it is capable of, as far as it is on record. */
export function CapabilityPart({ capability }: { readonly capability: Capability }) {
  const { t, i18n } = useTranslation();
  const { sim3, bcmIntegrated, crisisPlanIntegrated } = capability;
  return (
    <>
      <Services services={capability.services.nodes} />
      <Part title={t('team.capability')}>
        {isEmpty(capability) && <p className="none-known">{t('team.noCapability')}</p>}
        <ul className="facts">
          {sim3 && (
            <FactItem fact={sim3} about={[t(`disclosure.${sim3.disclosure}`)]}>
              {t(`maturity.${sim3.level}`)}
            </FactItem>
          )}
          {bcmIntegrated && (
            <FactItem fact={bcmIntegrated}>
              {bcmIntegrated.integrated ? t('team.bcm.yes') : t('team.bcm.no')}
            </FactItem>
          )}
          {crisisPlanIntegrated && (
            <FactItem fact={crisisPlanIntegrated}>
              {crisisPlanIntegrated.integrated ? t('team.crisis.yes') : t('team.crisis.no')}
            </FactItem>
          )}
          {capability.threatFocus.nodes.map((focus) => (
            <FactItem key={focus.id} fact={focus} about={[t('team.specialised')]}>
              {t(`threat.${focus.threat}`)}
            </FactItem>
          ))}
          {capability.emergingTechnology.nodes.map((use) => (
            <FactItem
              key={use.id}
              fact={use}
              about={use.ethicsPolicy ? [] : [t('team.noEthicsPolicy')]}
            >
              {use.ethicsPolicy ? (
                <a href={use.ethicsPolicy} rel="noreferrer" target="_blank">
                  {t('team.withEthicsPolicy', { technology: t(`technology.${use.technology}`) })}
                </a>
              ) : (
                t(`technology.${use.technology}`)
              )}
            </FactItem>
          ))}
          {capability.funding.nodes.map((funding) => (
            <FactItem
              key={funding.id}
              fact={funding}
              about={
                funding.securedUntil
                  ? [
                      t('team.securedUntil', {
                        date: formatPartial(funding.securedUntil, i18n.language),
                      }),
                    ]
                  : []
              }
            >
              {t(`funding.${funding.model}`)}
            </FactItem>
          ))}
        </ul>
        {capability.funding.nodes.length > 0 && (
          <p className="small">{t(`sustainability.${capability.sustainability}`)}</p>
        )}
      </Part>
    </>
  );
}

const isEmpty = ({
  sim3,
  bcmIntegrated,
  crisisPlanIntegrated,
  threatFocus,
  emergingTechnology,
  funding,
}: Capability): boolean =>
  !sim3 &&
  !bcmIntegrated &&
  !crisisPlanIntegrated &&
  [threatFocus, emergingTechnology, funding].every(({ nodes }) => nodes.length === 0);

/** The services it offers, by category. */
function Services({ services }: { readonly services: Capability['services']['nodes'] }) {
  const { t } = useTranslation();
  const byCategory = Map.groupBy(services, ({ service: { category } }) => category.slug);
  return (
    <Part title={t('team.services')}>
      {services.length === 0 && <p className="none-known">{t('team.noServices')}</p>}
      {[...byCategory].map(([slug, offers]) => (
        <div key={slug}>
          <h3>
            <Quoted>{offers[0]?.service.category.name}</Quoted>
          </h3>
          <ul className="facts">
            {offers.map((offer) => (
              <FactItem
                key={offer.service.slug}
                fact={offer}
                about={[t(`framework.${offer.service.framework}`, { code: offer.service.code })]}
              >
                <Quoted>{offer.service.name}</Quoted>
              </FactItem>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}
