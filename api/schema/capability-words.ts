import type {
  Disclosure as DisclosureWord,
  FundingModel as FundingModelWord,
  MaturityLevel as MaturityLevelWord,
  Plan as PlanWord,
  Sustainability as SustainabilityWord,
  Technology as TechnologyWord,
  Threat as ThreatWord,
} from '../../graph/words.ts';
import { SECURED_MONTHS } from '../../graph/capability/sustainability.ts';
import { builder } from '../builder.ts';

export const MaturityLevel = builder.enumType('MaturityLevel', {
  description:
    'How mature a team is: the tiers of the ENISA CSIRT Maturity Framework, over the parameters of SIM3 ' +
    '(the Security Incident Management Maturity Model of the Open CSIRT Foundation).',
  values: {
    BASIC: { description: 'The first tier.' },
    INTERMEDIATE: { description: 'The second tier.' },
    ADVANCED: { description: 'The third tier.' },
  } satisfies Record<MaturityLevelWord, object>,
});

export const Disclosure = builder.enumType('Disclosure', {
  description: 'Why something may be shown that only the team itself knows.',
  values: {
    PUBLISHED: { description: 'The team, or who assessed it, has published it.' },
    CONSENTED: { description: 'The team has agreed that it is shown here.' },
  } satisfies Record<DisclosureWord, object>,
});

export const Plan = builder.enumType('Plan', {
  description: 'A plan that a team may have a part in.',
  values: {
    BUSINESS_CONTINUITY: {
      description: 'Business continuity management. Source: ISO 22301.',
    },
    CRISIS_MANAGEMENT: { description: 'A crisis management plan. Source: ISO 22361.' },
  } satisfies Record<PlanWord, object>,
});

export const Threat = builder.enumType('Threat', {
  description: 'A kind of threat: the prime threats of the ENISA Threat Landscape 2024.',
  values: {
    RANSOMWARE: { description: 'Ransomware.' },
    MALWARE: { description: 'Malware other than ransomware.' },
    SOCIAL_ENGINEERING: { description: 'Social engineering, such as phishing.' },
    THREATS_AGAINST_DATA: { description: 'Threats against data: breaches and leaks.' },
    DENIAL_OF_SERVICE: {
      description: 'Threats against availability: denial of service (DoS, DDoS).',
    },
    INFORMATION_MANIPULATION: { description: 'Information manipulation and interference.' },
    SUPPLY_CHAIN: { description: 'Supply chain attacks.' },
  } satisfies Record<ThreatWord, object>,
});

export const Technology = builder.enumType('Technology', {
  description: 'An emerging technology, by the name that it has in ITU.',
  values: {
    ARTIFICIAL_INTELLIGENCE: { description: 'Artificial intelligence (AI).' },
    QUANTUM_TECHNOLOGY: {
      description: 'Quantum information technology, with quantum-safe cryptography.',
    },
    DISTRIBUTED_LEDGER: {
      description: 'Distributed ledger technology (DLT). Source: ITU-T X.1400.',
    },
    INTERNET_OF_THINGS: { description: 'The Internet of things (IoT). Source: ITU-T Y.4000.' },
  } satisfies Record<TechnologyWord, object>,
});

export const FundingModel = builder.enumType('FundingModel', {
  description: 'What a team is funded from; one with several has an entry for each.',
  values: {
    COST_CENTRE: {
      description: 'The budget of the organisation that hosts it: a ministry, a regulator, a firm.',
    },
    GRANT: { description: 'A grant, of a certain amount for a certain time.' },
    SERVICE_FEES: { description: 'Services that it sells.' },
    CONSORTIUM: {
      description: 'A consortium of organisations, such as the universities of a research network.',
    },
  } satisfies Record<FundingModelWord, object>,
});

export const Sustainability = builder.enumType('Sustainability', {
  description:
    'Whether the funding of a team is secured, by the last day to which any of its current sources of ' +
    `funding is: a rule of CIRT Atlas, with ${SECURED_MONTHS} months from today as the line.`,
  values: {
    SECURED: { description: `Secured for ${SECURED_MONTHS} months from today, or longer.` },
    AT_RISK: { description: `Secured today, but not for ${SECURED_MONTHS} months more.` },
    LAPSED: { description: 'It was secured until a day that has passed.' },
    UNKNOWN: { description: 'Nobody says until when it is secured.' },
  } satisfies Record<SustainabilityWord, object>,
});
