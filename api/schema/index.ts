import './coverage-change.ts';
import './coverage-history.ts';
import './coverage-report.ts';
import './country.ts';
import './duplicate-effort.ts';
import './gap.ts';
import './network.ts';
import './node.ts';
import './office.ts';
import './practice.ts';
import './scalars.ts';
import './search.ts';
import './sector.ts';
import './team-coverage-writing.ts';
import './team.ts';
import { builder } from '../builder.ts';

export const schema = builder.toSchema();
