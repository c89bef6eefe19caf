/** The closed lists of the domain, one word a thing: the schema, the import and the pages use these. */

export const REGION_CODES = ['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'] as const;
export type RegionCode = (typeof REGION_CODES)[number];

export const DEVELOPMENT_GROUPS = ['LDC', 'LLDC', 'SIDS', 'IN_TRANSITION'] as const;
export type DevelopmentGroup = (typeof DEVELOPMENT_GROUPS)[number];

export const EVIDENCE = ['DOCUMENTED', 'INDIRECT', 'UNVERIFIED'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const TEAM_KINDS = ['CERT', 'CSIRT', 'CIRT', 'CSC', 'SOC', 'PSIRT', 'ISAC'] as const;
export type TeamKind = (typeof TEAM_KINDS)[number];

export const TEAM_STATUSES = ['ACTIVE', 'PLANNED', 'UNVERIFIED', 'CLOSED'] as const;
export type TeamStatus = (typeof TEAM_STATUSES)[number];

export const CONSTITUENCIES = [
  'NATIONAL',
  'GOVERNMENT',
  'SECTORAL',
  'INDUSTRY',
  'ACADEMIC',
  'MILITARY',
  'INTERNAL',
] as const;
export type Constituency = (typeof CONSTITUENCIES)[number];

export const COVERAGE_ROLES = ['NATIONAL', 'GOVERNMENT', 'LAST_RESORT'] as const;
export type CoverageRole = (typeof COVERAGE_ROLES)[number];

export const COVERAGE_STATES = [
  'NATIONAL',
  'COVERED_FROM_ABROAD',
  'ESTABLISHING',
  'REPORTED',
  'GOVERNMENT_ONLY',
  'ABSENT',
  'UNKNOWN',
] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

export const CONTACT_ROLES = [
  'PUBLIC_ADDRESS',
  'DUTY_DESK',
  'REPRESENTATIVE',
  'GOVERNMENT_TO_GOVERNMENT',
] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** The days of the week in the order of ISO 8601. */
export const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const TLP_LABELS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'] as const;
export type TlpLabel = (typeof TLP_LABELS)[number];

/** What somebody who may not see something can do about it. */
export const WAYS_TO_ASK = ['SIGN_IN', 'ASK_TEAM', 'ASK_OFFICE'] as const;
export type WayToAsk = (typeof WAYS_TO_ASK)[number];

export const MEMBERSHIP_STATUSES = ['CURRENT', 'CANDIDATE', 'SUSPENDED', 'FORMER'] as const;
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

export const NETWORK_KINDS = ['GLOBAL', 'REGIONAL', 'INTERGOVERNMENTAL'] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

export const COLLABORATION_KINDS = [
  'AGREEMENT',
  'INFORMATION_SHARING',
  'JOINT_EXERCISE',
  'MENTORING',
  'SPONSORSHIP',
] as const;
export type CollaborationKind = (typeof COLLABORATION_KINDS)[number];

/** What a graph of teams, networks and countries is made of. */
export const GRAPH_NODE_KINDS = ['TEAM', 'NETWORK', 'COUNTRY'] as const;
export type GraphNodeKind = (typeof GRAPH_NODE_KINDS)[number];

export const GRAPH_EDGE_KINDS = [
  'MEMBER_OF',
  'COLLABORATES_WITH',
  'BASED_IN',
  'COVERS',
  'TAKES_PART_IN',
] as const;
export type GraphEdgeKind = (typeof GRAPH_EDGE_KINDS)[number];

export const CLAIM_STATEMENTS = ['EXISTS', 'ESTABLISHING', 'NONE', 'UNCLEAR'] as const;
export type ClaimStatement = (typeof CLAIM_STATEMENTS)[number];

export const OFFICE_KINDS = ['REGIONAL', 'AREA'] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

export const SECTOR_ANNEXES = ['NIS2_I', 'NIS2_II', 'EXTENSION'] as const;
export type SectorAnnex = (typeof SECTOR_ANNEXES)[number];

export const ACTIVITY_KINDS = [
  'ASSESSMENT',
  'DESIGN',
  'ESTABLISHMENT',
  'ENHANCEMENT',
  'TRAINING',
  'CYBERDRILL',
  'AWARENESS_CAMPAIGN',
  'FRAMEWORK',
  'REGIONAL_CENTRE',
  'PUBLICATION',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const ACTIVITY_STATUSES = ['COMPLETED', 'ONGOING', 'UNKNOWN'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

export const PUBLISHED_MEASURES = ['NATIONAL_CIRTS', 'COUNTRIES_WITH_CIRT', 'CYBERDRILLS'] as const;
export type PublishedMeasure = (typeof PUBLISHED_MEASURES)[number];

export const SERVICE_FRAMEWORKS = ['X1060', 'FIRST'] as const;
export type ServiceFramework = (typeof SERVICE_FRAMEWORKS)[number];

export const GAP_KINDS = [
  'NATIONAL_TEAM',
  'POINT_OF_CONTACT',
  'VERIFIED_CONTACT',
  'GOVERNMENT_TO_GOVERNMENT',
  'GOVERNMENT_TEAM',
  'ACADEMIC_TEAM',
  'INDUSTRY_TEAM',
  'SECTOR_TEAM',
  'GLOBAL_NETWORK',
  'REGIONAL_NETWORK',
  'ANSWERED_NEED',
  'FRESH_RECORD',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** From the least to the greatest. */
export const GAP_SEVERITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
export type GapSeverity = (typeof GAP_SEVERITIES)[number];

export const GAP_CERTAINTIES = ['STATED', 'NOT_ON_RECORD'] as const;
export type GapCertainty = (typeof GAP_CERTAINTIES)[number];

export const GAP_CODES = [
  'ABSENT',
  'ESTABLISHING',
  'GOVERNMENT_ONLY',
  'DENIED',
  'UNVERIFIED',
  'NOT_OPERATING',
  'NOT_CURRENT',
  'UNANSWERED',
  'STALE',
  'NONE_ON_RECORD',
] as const;
export type GapCode = (typeof GAP_CODES)[number];

export const PRACTICE_KINDS = [
  'GUIDE',
  'STANDARD',
  'FRAMEWORK',
  'ASSESSMENT',
  'TRAINING',
  'TOOLKIT',
  'TEMPLATE',
] as const;
export type PracticeKind = (typeof PRACTICE_KINDS)[number];

export const PRACTICE_TOPICS = [
  'ESTABLISHMENT',
  'ENHANCEMENT',
  'SERVICES',
  'MATURITY',
  'STAFFING',
  'EXERCISE',
  'INFORMATION_SHARING',
  'CRISIS_MANAGEMENT',
  'BUSINESS_CONTINUITY',
  'SECTORAL',
  'LEGAL',
  'EMERGING_TECHNOLOGY',
] as const;
export type PracticeTopic = (typeof PRACTICE_TOPICS)[number];

export const NEED_KINDS = [
  'ESTABLISH',
  'ENHANCE',
  'CAPABILITY',
  'TRAINING',
  'AWARENESS',
  'SUSTAINABILITY',
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

export const NEED_STATES = [
  'RAISED',
  'ACKNOWLEDGED',
  'PLANNED',
  'IN_PROGRESS',
  'MET',
  'DECLINED',
  'WITHDRAWN',
] as const;
export type NeedState = (typeof NEED_STATES)[number];

export const NEED_SIGNATORIES = ['TEAM', 'OFFICE'] as const;
export type NeedSignatory = (typeof NEED_SIGNATORIES)[number];

export const MATURITY_LEVELS = ['BASIC', 'INTERMEDIATE', 'ADVANCED'] as const;
export type MaturityLevel = (typeof MATURITY_LEVELS)[number];

export const DISCLOSURES = ['PUBLISHED', 'CONSENTED'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

export const PLANS = ['BUSINESS_CONTINUITY', 'CRISIS_MANAGEMENT'] as const;
export type Plan = (typeof PLANS)[number];

export const THREATS = [
  'RANSOMWARE',
  'MALWARE',
  'SOCIAL_ENGINEERING',
  'THREATS_AGAINST_DATA',
  'DENIAL_OF_SERVICE',
  'INFORMATION_MANIPULATION',
  'SUPPLY_CHAIN',
] as const;
export type Threat = (typeof THREATS)[number];

export const TECHNOLOGIES = [
  'ARTIFICIAL_INTELLIGENCE',
  'QUANTUM_TECHNOLOGY',
  'DISTRIBUTED_LEDGER',
  'INTERNET_OF_THINGS',
] as const;
export type Technology = (typeof TECHNOLOGIES)[number];

export const FUNDING_MODELS = ['COST_CENTRE', 'GRANT', 'SERVICE_FEES', 'CONSORTIUM'] as const;
export type FundingModel = (typeof FUNDING_MODELS)[number];

export const SUSTAINABILITY = ['SECURED', 'AT_RISK', 'LAPSED', 'UNKNOWN'] as const;
export type Sustainability = (typeof SUSTAINABILITY)[number];

/** What has become of a proposal. */
export const PROPOSAL_STATES = ['NEW', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What a proposal would do to what it is about. */
export const PROPOSAL_KINDS = ['ADD', 'CHANGE', 'REMOVE'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** What of a team a proposal is about. */
export const PROPOSAL_THINGS = [
  'TEAM',
  'CONTACT',
  'MEMBERSHIP',
  'COLLABORATION',
  'SERVICE_OFFER',
  'CAPABILITY',
] as const;
export type ProposalThing = (typeof PROPOSAL_THINGS)[number];

/** What has become of a report of a mistake. */
export const REPORT_STATES = ['NEW', 'ACCEPTED', 'REJECTED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** A way by which a contact is reached, each with its own ledger of checks. */
export const CONTACT_CHANNELS = ['EMAIL', 'PHONE', 'KEY'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** How a channel was checked. */
export const CHECK_METHODS = [
  'SIGNED_REPLY',
  'CALL',
  'PING',
  'BOUNCE',
  'SELF_CONFIRMATION',
] as const;
export type CheckMethod = (typeof CHECK_METHODS)[number];

export const CHECK_RESULTS = ['CONFIRMED', 'FAILED'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** As whom somebody has checked a channel. */
export const CHECKERS = ['TEAM', 'OFFICER', 'MAILBOX', 'ATLAS'] as const;
export type Checker = (typeof CHECKERS)[number];

/** What the ledger says of a channel on a day. */
export const CONTACT_TRUST = ['VERIFIED', 'STALE', 'FAILED', 'BOUNCED', 'UNCHECKED'] as const;
export type ContactTrust = (typeof CONTACT_TRUST)[number];
